extension HeadingTable {
  /// Czech and Slovak.
  static let czech = HeadingTable(
    standard: [
      .summary: [
        "Profil", "Profesní profil", "O mně", "Shrnutí", "Osobní profil", "O mne", "Zhrnutie",
        "Profesijný profil",
      ],
      .contact: [
        "Kontakt", "Kontakty", "Kontaktní údaje", "Osobní údaje", "Kontaktné údaje", "Osobné údaje",
        "Kontaktní informace",
      ],
      .work: [
        "Pracovní zkušenosti", "Praxe", "Pracovní praxe", "Odborná praxe", "Profesní zkušenosti",
        "Průběh zaměstnání",
        "Zaměstnání", "Pracovné skúsenosti", "Prax", "Pracovná prax", "Zamestnanie", "Profesijné skúsenosti",
      ],
      .volunteer: ["Dobrovolnictví", "Dobrovolnická činnost", "Dobrovoľníctvo"],
      .education: ["Vzdělání", "Studium", "Dosažené vzdělání", "Vzdelanie", "Štúdium"],
      .awards: ["Ocenění", "Ocenenia"],
      .certificates: ["Certifikáty", "Certifikace", "Osvědčení", "Osvedčenia"],
      .publications: ["Publikace", "Publikácie"],
      .skills: [
        "Dovednosti", "Znalosti", "Znalosti a dovednosti", "Počítačové dovednosti", "Odborné dovednosti",
        "Schopnosti",
        "Zručnosti", "Schopnosti a dovednosti", "Znalosti a zručnosti",
      ],
      .languages: ["Jazyky", "Jazykové znalosti", "Jazykové dovednosti", "Cizí jazyky", "Cudzie jazyky"],
      .interests: ["Zájmy", "Koníčky", "Zájmy a koníčky", "Volný čas", "Záujmy", "Koníčky a záujmy"],
      .references: ["Reference", "Referencie"],
      .projects: ["Projekty"],
    ],
    ambiguous: [
      .education: ["Kurzy", "Kurzy a školení", "Školení", "Školenia"],
      .unknown: ["Ostatní", "Další informace", "Ďalšie informácie"],
    ],
    modifiers: [],
    heads: [.work: ["zkušenosti", "skúsenosti"], .skills: ["dovednosti", "zručnosti"]],
    headPosition: .lastWord,
    conjunctions: [])
}
