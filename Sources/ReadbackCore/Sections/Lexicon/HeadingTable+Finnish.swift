extension HeadingTable {
  static let finnish = HeadingTable(
    standard: [
      .summary: ["Profiili", "Tiivistelmä", "Yhteenveto", "Minusta", "Esittely"],
      .contact: ["Yhteystiedot", "Henkilötiedot"],
      .work: ["Työkokemus", "Työhistoria", "Kokemus", "Ammatillinen kokemus"],
      .volunteer: ["Vapaaehtoistyö", "Luottamustoimet", "Luottamustehtävät"],
      .education: ["Koulutus", "Opinnot"],
      .awards: ["Palkinnot", "Tunnustukset"],
      .certificates: ["Sertifikaatit", "Todistukset"],
      .publications: ["Julkaisut"],
      .skills: [
        "Taidot", "Osaaminen", "Erityisosaaminen", "Tietotekniset taidot", "IT-taidot", "Atk-taidot",
      ],
      .languages: ["Kielet", "Kielitaito"],
      .interests: ["Harrastukset", "Kiinnostuksen kohteet"],
      .references: ["Suosittelijat"],
      .projects: ["Projektit"],
    ],
    ambiguous: [
      .education: ["Kurssit"],
      .unknown: ["Muut tiedot", "Muuta"],
    ],
    modifiers: [],
    heads: [.work: ["kokemus"], .skills: ["osaaminen", "taidot"]],
    headPosition: .lastWordEnding,
    conjunctions: [])
}
