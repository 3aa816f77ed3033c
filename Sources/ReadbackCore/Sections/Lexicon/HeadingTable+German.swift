extension HeadingTable {
  static let german = HeadingTable(
    standard: [
      .summary: [
        "Profil", "Kurzprofil", "Berufsprofil", "Berufliches Profil", "Persönliches Profil",
        "Zusammenfassung",
        "Über mich", "Zur Person", "Ziel", "Berufsziel", "Berufliche Ziele", "Karriereziel",
        "Kurzvorstellung",
        "Überblick", "Kurzbiografie", "Kurzübersicht", "Qualifikationsprofil",
      ],
      .contact: [
        "Kontakt", "Kontaktdaten", "Kontaktinformationen", "Persönliche Daten", "Persönliche Angaben",
        "Angaben zur Person", "Persönliche Informationen", "Links", "Soziale Netzwerke", "Anschrift",
      ],
      .work: [
        "Berufserfahrung", "Berufliche Erfahrung", "Berufserfahrungen", "Arbeitserfahrung", "Erfahrung",
        "Erfahrungen", "Beruflicher Werdegang", "Werdegang", "Berufspraxis", "Praxiserfahrung",
        "Berufstätigkeit", "Berufliche Tätigkeiten", "Beruflicher Hintergrund", "Berufliche Laufbahn",
        "Berufliche Stationen", "Anstellungen", "Praktika", "Praktische Erfahrung", "Praktische Erfahrungen",
        "Tätigkeiten", "Beschäftigungsverlauf", "Karriere", "Laufbahn", "Beruf",
      ],
      .volunteer: [
        "Ehrenamt", "Ehrenamtliche Tätigkeit", "Ehrenamtliche Tätigkeiten", "Ehrenamtliches Engagement",
        "Engagement", "Soziales Engagement", "Freiwilligenarbeit", "Gesellschaftliches Engagement",
        "Ehrenämter", "Freiwilliges Engagement",
      ],
      .education: [
        "Ausbildung", "Bildung", "Bildungsweg", "Schulbildung", "Studium", "Akademischer Werdegang",
        "Schulische Ausbildung", "Akademische Ausbildung", "Hochschulausbildung", "Bildungsgang",
        "Studium und Ausbildung", "Ausbildung und Studium", "Schul- und Berufsausbildung", "Hochschulbildung",
        "Berufsausbildung", "Bildungshintergrund", "Akademischer Hintergrund", "Schule", "Studium und Schule",
        "Schule und Studium", "Bildungsabschlüsse", "Akademische Laufbahn", "Bildung und Ausbildung",
      ],
      .awards: [
        "Auszeichnungen", "Auszeichnung", "Preise", "Preise und Auszeichnungen", "Auszeichnungen und Preise",
        "Stipendien", "Ehrungen", "Stipendien und Auszeichnungen", "Auszeichnungen und Stipendien",
      ],
      .certificates: [
        "Zertifikate", "Zertifizierungen", "Zertifikat", "Lizenzen", "Zertifikate und Lizenzen",
        "Lizenzen und Zertifikate", "Lizenzen und Zertifizierungen", "Bescheinigungen",
        "Zertifikate und Kurse",
        "Zertifikate und Weiterbildungen", "Weiterbildungen und Zertifikate", "Weiterbildung und Zertifikate",
      ],
      .publications: [
        "Publikationen", "Veröffentlichungen", "Publikation", "Schriften", "Publikationsliste",
        "Wissenschaftliche Publikationen",
      ],
      .skills: [
        "Kenntnisse", "Fähigkeiten", "Fachkenntnisse", "Kenntnisse und Fähigkeiten",
        "Fähigkeiten und Kenntnisse",
        "Technische Kenntnisse", "Technische Fähigkeiten", "EDV-Kenntnisse", "IT-Kenntnisse",
        "Computerkenntnisse", "Fertigkeiten", "Softwarekenntnisse", "Technische Fertigkeiten",
        "PC-Kenntnisse",
        "Besondere Kenntnisse", "Fachliche Kenntnisse", "Technologien", "EDV", "Programmierkenntnisse",
        "Fähigkeiten und Fertigkeiten", "Kenntnisse und Fertigkeiten", "Fachliche Kompetenzen",
        "Fachkompetenzen", "IT-Kompetenzen", "Technische Kompetenzen", "Skills",
      ],
      .languages: ["Sprachen", "Sprachkenntnisse", "Fremdsprachen", "Sprache", "Sprachliche Kenntnisse"],
      .interests: [
        "Interessen", "Hobbys", "Hobbies", "Hobbys und Interessen", "Interessen und Hobbys",
        "Persönliche Interessen", "Freizeit", "Freizeitaktivitäten", "Interessen und Freizeit",
      ],
      .references: ["Referenzen", "Empfehlungen", "Referenz"],
      .projects: [
        "Projekte", "Projekterfahrung", "Projekterfahrungen", "Persönliche Projekte", "Eigene Projekte",
        "Private Projekte", "Ausgewählte Projekte", "Projektliste", "Projektarbeit", "Open-Source-Projekte",
      ],
    ],
    ambiguous: [
      .summary: ["Qualifikationen", "Kernqualifikationen", "Höhepunkte"],
      .education: [
        "Weiterbildung", "Weiterbildungen", "Fortbildung", "Fortbildungen", "Kurse", "Seminare",
        "Aus- und Weiterbildung", "Weiterbildungen und Kurse", "Fort- und Weiterbildung",
      ],
      .awards: ["Erfolge", "Leistungen"],
      .skills: ["Kompetenzen", "Kernkompetenzen", "Stärken", "Schlüsselqualifikationen", "Schwerpunkte"],
      .volunteer: ["Mitgliedschaften", "Aktivitäten", "Außeruniversitäre Aktivitäten", "Nebentätigkeiten"],
      .publications: ["Vorträge", "Patente", "Konferenzen", "Publikationen und Vorträge"],
      .projects: ["Forschung", "Arbeitsproben"],
      .unknown: [
        "Sonstiges", "Weiteres", "Zusätzliche Informationen", "Weitere Informationen", "Verschiedenes",
        "Weitere Angaben",
      ],
    ],
    modifiers: [
      "Ausgewählte", "Weitere", "Sonstige", "Relevante", "Wichtigste", "Meine", "Besondere", "Bisherige",
      "Bisheriger", "Aktuelle",
    ],
    heads: [
      .work: ["Erfahrung", "Erfahrungen", "Praktika"], .education: ["Ausbildung", "Studium"],
      .skills: ["Kenntnisse", "Fähigkeiten", "Kompetenzen"], .projects: ["Projekte"],
      .certificates: ["Zertifikate", "Zertifizierungen"], .awards: ["Auszeichnungen"],
      .publications: ["Publikationen", "Veröffentlichungen"], .languages: ["Sprachen", "Sprachkenntnisse"],
      .interests: ["Interessen"], .references: ["Referenzen"],
    ],
    headPosition: .lastWordEnding,
    conjunctions: ["und", "u"])
}
