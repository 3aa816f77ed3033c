extension HeadingTable {
  static let swedish = HeadingTable(
    standard: [
      .summary: ["Sammanfattning", "Profil", "Om mig", "Personligt brev"],
      .contact: ["Kontakt", "Kontaktuppgifter", "Personuppgifter"],
      .work: [
        "Arbetslivserfarenhet", "Erfarenhet", "Yrkeserfarenhet", "Arbetserfarenhet", "Anställningar",
        "Praktik",
      ],
      .volunteer: ["Ideellt arbete", "Volontärarbete", "Ideellt engagemang"],
      .education: ["Utbildning", "Utbildningar", "Studier"],
      .awards: ["Utmärkelser", "Priser", "Stipendier"],
      .certificates: ["Certifikat", "Certifieringar", "Intyg"],
      .publications: ["Publikationer"],
      .skills: [
        "Kompetenser", "Färdigheter", "Kunskaper", "Tekniska färdigheter", "Datakunskaper", "Kompetens",
      ],
      .languages: ["Språk", "Språkkunskaper"],
      .interests: ["Intressen", "Fritidsintressen"],
      .references: ["Referenser"],
      .projects: ["Projekt"],
    ],
    ambiguous: [
      .education: ["Kurser", "Kurser och utbildningar"],
      .awards: ["Meriter"],
      .unknown: ["Övrigt", "Övriga upplysningar"],
    ],
    modifiers: [],
    heads: [.work: ["erfarenhet"], .education: ["utbildning"], .languages: ["språk"]],
    headPosition: .lastWordEnding,
    conjunctions: ["och"])
}
