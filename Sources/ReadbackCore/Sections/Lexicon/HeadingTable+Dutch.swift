extension HeadingTable {
  static let dutch = HeadingTable(
    standard: [
      .summary: [
        "Profiel", "Persoonlijk profiel", "Professioneel profiel", "Samenvatting", "Over mij", "Doel",
        "Doelstelling",
        "Introductie", "Inleiding", "Carrièredoel", "Wie ben ik", "Persoonlijke samenvatting",
        "Profielschets",
      ],
      .contact: [
        "Contact", "Contactgegevens", "Persoonlijke gegevens", "Persoonsgegevens", "Persoonlijke informatie",
        "Contactinformatie", "Personalia", "Sociale media",
      ],
      .work: [
        "Werkervaring", "Ervaring", "Professionele ervaring", "Loopbaan", "Arbeidsverleden", "Stages",
        "Stage",
        "Beroepservaring", "Werk", "Relevante werkervaring", "Carrière", "Arbeidservaring",
        "Loopbaanoverzicht",
      ],
      .volunteer: [
        "Vrijwilligerswerk", "Vrijwilligerservaring", "Vrijwillig werk", "Maatschappelijke betrokkenheid",
      ],
      .education: [
        "Opleiding", "Opleidingen", "Onderwijs", "Studie", "Studies", "Opleiding en training",
        "Academische achtergrond", "Opleidingen en cursussen", "Scholing", "Vooropleiding",
        "Onderwijs en opleiding",
      ],
      .awards: ["Prijzen", "Onderscheidingen", "Prijzen en onderscheidingen", "Beurzen", "Erkenningen"],
      .certificates: [
        "Certificaten", "Certificeringen", "Certificering", "Licenties", "Certificaten en licenties",
        "Diploma's en certificaten", "Licenties en certificaten",
      ],
      .publications: ["Publicaties", "Artikelen", "Wetenschappelijke publicaties"],
      .skills: [
        "Vaardigheden", "Technische vaardigheden", "Computervaardigheden", "Kennis", "Kennis en vaardigheden",
        "Vaardigheden en kennis", "IT-vaardigheden", "Technologieën", "Digitale vaardigheden",
        "Computerkennis",
        "Persoonlijke vaardigheden", "Softwarekennis",
      ],
      .languages: ["Talen", "Taal", "Talenkennis", "Taalvaardigheden", "Taalvaardigheid"],
      .interests: [
        "Interesses", "Hobby's", "Hobby's en interesses", "Interesses en hobby's", "Vrije tijd",
        "Persoonlijke interesses",
      ],
      .references: ["Referenties", "Aanbevelingen", "Referentie"],
      .projects: ["Projecten", "Persoonlijke projecten", "Eigen projecten", "Projectervaring"],
    ],
    ambiguous: [
      .summary: ["Kwalificaties", "Hoogtepunten"],
      .education: ["Cursussen", "Trainingen", "Training", "Cursussen en trainingen", "Bijscholing"],
      .awards: ["Prestaties", "Resultaten"],
      .skills: ["Competenties", "Kerncompetenties", "Sterke punten", "Kwaliteiten"],
      .volunteer: [
        "Activiteiten", "Nevenactiviteiten", "Lidmaatschappen", "Nevenfuncties", "Bestuurservaring",
      ],
      .publications: ["Presentaties", "Lezingen", "Octrooien", "Patenten"],
      .projects: ["Onderzoek", "Portfolio"],
      .unknown: ["Overig", "Overige", "Diversen", "Aanvullende informatie", "Overige informatie"],
    ],
    modifiers: ["Overige", "Andere", "Belangrijkste", "Relevante", "Geselecteerde", "Mijn", "Recente"],
    heads: [
      .work: ["Ervaring", "Stages"], .education: ["Opleiding", "Opleidingen"], .skills: ["Vaardigheden"],
      .projects: ["Projecten"], .certificates: ["Certificaten"], .publications: ["Publicaties"],
      .languages: ["Talen"], .interests: ["Interesses"], .references: ["Referenties"],
    ],
    headPosition: .lastWordEnding,
    conjunctions: ["en"])
}
