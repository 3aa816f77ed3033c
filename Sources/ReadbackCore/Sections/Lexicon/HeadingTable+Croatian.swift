extension HeadingTable {
  /// Croatian, Bosnian, Serbian in Latin letters, and Slovene.
  static let croatian = HeadingTable(
    standard: [
      .summary: ["Profil", "O meni", "Sažetak", "Povzetek"],
      .contact: [
        "Kontakt", "Kontakt podaci", "Osobni podaci", "Lični podaci", "Kontaktni podatki", "Osebni podatki",
      ],
      .work: [
        "Radno iskustvo", "Iskustvo", "Profesionalno iskustvo", "Delovne izkušnje", "Izkušnje",
      ],
      .volunteer: ["Volontiranje", "Volonterski rad", "Prostovoljstvo", "Prostovoljno delo"],
      .education: [
        "Obrazovanje", "Školovanje", "Obrazovanje i osposobljavanje", "Izobrazba", "Izobraževanje",
      ],
      .awards: ["Nagrade", "Priznanja"],
      .certificates: ["Certifikati", "Sertifikati"],
      .publications: ["Publikacije", "Objave"],
      .skills: [
        "Vještine", "Veštine", "Znanja i vještine", "Računalne vještine", "Kompetencije", "Veščine", "Znanja",
      ],
      .languages: ["Jezici", "Strani jezici", "Znanje jezika", "Jeziki", "Tuji jeziki", "Znanje jezikov"],
      .interests: ["Interesi", "Hobiji"],
      .references: ["Preporuke", "Reference"],
      .projects: ["Projekti"],
    ],
    ambiguous: [
      .education: ["Tečajevi", "Kursevi", "Tečaji", "Usavršavanje"],
      .unknown: ["Ostalo", "Dodatne informacije", "Drugo"],
    ],
    modifiers: [],
    heads: [.work: ["iskustvo", "izkušnje"], .skills: ["vještine", "veštine"]],
    headPosition: .lastWord,
    conjunctions: ["i"])
}
