extension HeadingTable {
  /// Danish, and Norwegian, whose headings are half of them the same.
  static let danish = HeadingTable(
    standard: [
      .summary: ["Resumé", "Profil", "Om mig", "Om meg", "Sammendrag", "Kort om mig"],
      .contact: ["Kontakt", "Kontaktoplysninger", "Kontaktinformasjon", "Personlige oplysninger"],
      .work: [
        "Erhvervserfaring", "Arbejdserfaring", "Arbeidserfaring", "Erfaring", "Yrkeserfaring", "Ansættelser",
      ],
      .volunteer: ["Frivilligt arbejde", "Frivillig arbeid", "Frivillighed", "Verv"],
      .education: ["Uddannelse", "Utdanning", "Uddannelser"],
      .awards: ["Priser", "Hædersbevisninger", "Utmerkelser"],
      .certificates: ["Certifikater", "Certificeringer", "Sertifiseringer", "Sertifikater"],
      .publications: ["Publikationer", "Publikasjoner"],
      .skills: [
        "Kompetencer", "Kompetanse", "Færdigheder", "Ferdigheter", "IT-kompetencer", "IT-kunnskaper",
        "Kvalifikationer",
      ],
      .languages: ["Sprog", "Språk", "Sprogkundskaber", "Språkkunnskaper"],
      .interests: ["Interesser", "Fritidsinteresser", "Fritid"],
      .references: ["Referencer", "Referanser"],
      .projects: ["Projekter", "Prosjekter"],
    ],
    ambiguous: [
      .education: ["Kurser", "Kurs"],
      .unknown: ["Andet", "Annet", "Øvrigt"],
    ],
    modifiers: [],
    heads: [.work: ["erfaring"], .education: ["uddannelse", "utdanning"]],
    headPosition: .lastWordEnding,
    conjunctions: ["og"])
}
