extension HeadingTable {
  static let italian = HeadingTable(
    standard: [
      .summary: [
        "Profilo", "Profilo professionale", "Profilo personale", "Riassunto", "Sommario", "Sintesi",
        "Chi sono",
        "Su di me", "Obiettivo", "Obiettivo professionale", "Obiettivi", "Presentazione", "In breve",
        "Riepilogo", "Riepilogo professionale", "Sintesi professionale",
      ],
      .contact: [
        "Contatti", "Contatto", "Recapiti", "Dati personali", "Informazioni personali", "Dati anagrafici",
        "Informazioni di contatto", "Link", "Social", "Profili",
      ],
      .work: [
        "Esperienza", "Esperienze", "Esperienza lavorativa", "Esperienze lavorative",
        "Esperienza professionale",
        "Esperienze professionali", "Percorso professionale", "Carriera", "Lavoro", "Tirocini", "Stage",
        "Storia lavorativa", "Impiego", "Esperienze di lavoro", "Tirocinio",
      ],
      .volunteer: [
        "Volontariato", "Esperienze di volontariato", "Attività di volontariato", "Impegno sociale",
        "Esperienza di volontariato",
      ],
      .education: [
        "Istruzione", "Formazione", "Istruzione e formazione", "Formazione accademica", "Studi",
        "Titoli di studio", "Percorso di studi", "Percorso accademico", "Educazione", "Carriera accademica",
        "Formazione e istruzione", "Titolo di studio", "Percorso formativo",
      ],
      .awards: [
        "Premi", "Riconoscimenti", "Premi e riconoscimenti", "Borse di studio", "Onorificenze",
        "Riconoscimenti e premi",
      ],
      .certificates: [
        "Certificazioni", "Certificati", "Certificazione", "Attestati", "Licenze", "Licenze e certificazioni",
        "Corsi e certificazioni", "Abilitazioni",
      ],
      .publications: ["Pubblicazioni", "Articoli", "Pubblicazioni scientifiche"],
      .skills: [
        "Competenze tecniche", "Capacità", "Abilità", "Conoscenze", "Conoscenze tecniche",
        "Conoscenze informatiche",
        "Competenze informatiche", "Competenze digitali", "Capacità e competenze", "Tecnologie",
        "Capacità e competenze tecniche", "Competenze e capacità", "Informatica", "Abilità tecniche",
        "Competenze professionali", "Strumenti e tecnologie", "Capacità e competenze personali",
      ],
      .languages: [
        "Lingue", "Lingua", "Competenze linguistiche", "Conoscenze linguistiche", "Lingue straniere",
        "Lingue conosciute",
      ],
      .interests: [
        "Interessi", "Hobby", "Passioni", "Tempo libero", "Interessi personali", "Hobby e interessi",
        "Interessi e hobby",
      ],
      .references: ["Referenze", "Raccomandazioni"],
      .projects: [
        "Progetti", "Progetti personali", "Progetti accademici", "Progetti rilevanti",
        "Progetti professionali",
      ],
    ],
    ambiguous: [
      .summary: ["Qualifiche", "Punti salienti"],
      .education: ["Corsi", "Formazione complementare", "Corsi di formazione", "Formazione professionale"],
      .awards: ["Risultati", "Successi"],
      .skills: ["Competenze", "Competenze chiave", "Competenze personali", "Strumenti", "Punti di forza"],
      .volunteer: ["Attività", "Attività extracurricolari", "Associazioni"],
      .publications: ["Conferenze", "Brevetti", "Presentazioni"],
      .projects: ["Ricerca", "Portfolio"],
      .unknown: [
        "Altro", "Ulteriori informazioni", "Altre informazioni", "Informazioni aggiuntive", "Varie",
      ],
    ],
    modifiers: [
      "Altre", "Altri", "Principali", "Rilevanti", "Rilevante", "Mie", "Miei", "Selezionate", "Selezionati",
    ],
    heads: [
      .work: ["Esperienza", "Esperienze"], .education: ["Formazione", "Istruzione"],
      .skills: ["Competenze", "Conoscenze", "Capacità"], .projects: ["Progetti"],
      .certificates: ["Certificazioni"],
      .awards: ["Premi"], .publications: ["Pubblicazioni"], .languages: ["Lingue"],
      .references: ["Referenze"],
    ],
    headPosition: .firstWord,
    conjunctions: ["e", "ed"])
}
