extension HeadingTable {
  static let polish = HeadingTable(
    standard: [
      .summary: ["Podsumowanie", "Podsumowanie zawodowe", "Profil zawodowy", "O mnie", "Cel zawodowy"],
      .contact: ["Kontakt", "Dane kontaktowe", "Dane osobowe"],
      .work: [
        "Doświadczenie", "Doświadczenie zawodowe", "Przebieg kariery", "Historia zatrudnienia", "Praktyki",
        "Staże",
      ],
      .volunteer: ["Wolontariat", "Działalność społeczna"],
      .education: ["Wykształcenie", "Edukacja", "Studia"],
      .awards: ["Nagrody", "Nagrody i wyróżnienia", "Wyróżnienia", "Stypendia"],
      .certificates: ["Certyfikaty", "Certyfikaty i uprawnienia", "Uprawnienia"],
      .publications: ["Publikacje"],
      .skills: [
        "Umiejętności", "Umiejętności techniczne", "Kompetencje", "Kwalifikacje", "Znajomość programów",
      ],
      .languages: ["Języki", "Języki obce", "Znajomość języków"],
      .interests: ["Zainteresowania", "Hobby"],
      .references: ["Referencje"],
      .projects: ["Projekty", "Projekty własne"],
    ],
    ambiguous: [
      .education: ["Szkolenia", "Kursy", "Kursy i szkolenia"],
      .awards: ["Osiągnięcia"],
      .unknown: ["Dodatkowe informacje", "Inne"],
    ],
    modifiers: [],
    heads: [
      .work: ["Doświadczenie"], .skills: ["Umiejętności"], .projects: ["Projekty"], .languages: ["Języki"],
    ],
    headPosition: .firstWord,
    conjunctions: ["i", "oraz"])
}
