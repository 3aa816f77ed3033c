extension HeadingTable {
  static let french = HeadingTable(
    standard: [
      .summary: [
        "Profil", "Profil professionnel", "Profil personnel", "Résumé", "Résumé professionnel", "À propos",
        "À propos de moi", "Objectif", "Objectif professionnel", "Objectifs", "Accroche",
        "Synthèse", "Qui suis-je", "En bref", "Introduction",
      ],
      .contact: [
        "Contact", "Coordonnées", "Informations personnelles", "Données personnelles", "Mes coordonnées",
        "Me contacter", "Liens", "Réseaux sociaux", "Réseaux", "État civil", "Informations de contact",
      ],
      .work: [
        "Expérience", "Expériences", "Expérience professionnelle", "Expériences professionnelles",
        "Parcours professionnel", "Emplois", "Stages", "Expérience de travail", "Historique professionnel",
        "Stages et expériences", "Carrière", "Emploi", "Expériences de travail", "Historique d'emploi",
        "Antécédents professionnels", "Expériences et stages",
      ],
      .volunteer: [
        "Bénévolat", "Engagement associatif", "Vie associative", "Volontariat", "Activités bénévoles",
        "Engagements", "Engagement",
      ],
      .education: [
        "Formation", "Formations", "Éducation", "Études", "Diplômes", "Parcours académique",
        "Formation académique", "Diplômes et formations", "Formation et diplômes", "Scolarité", "Cursus",
        "Études et formations", "Parcours scolaire", "Formations et diplômes", "Parcours universitaire",
        "Formation universitaire", "Cursus universitaire", "Études et diplômes",
      ],
      .awards: [
        "Prix", "Récompenses", "Distinctions", "Prix et distinctions", "Bourses", "Prix et récompenses",
        "Distinctions et prix", "Honneurs",
      ],
      .certificates: [
        "Certifications", "Certificats", "Certification", "Licences", "Licences et certifications",
        "Habilitations",
        "Certifications et formations", "Attestations",
      ],
      .publications: ["Publications", "Articles", "Publications scientifiques", "Ouvrages"],
      .skills: [
        "Compétences techniques", "Compétences", "Compétences informatiques", "Savoir-faire", "Informatique",
        "Connaissances", "Connaissances techniques", "Compétences professionnelles", "Aptitudes",
        "Outils et technologies", "Technologies", "Logiciels", "Qualités", "Savoir-être", "Compétences clés",
        "Compétences et outils", "Domaines de compétences", "Compétences personnelles",
      ],
      .languages: [
        "Langues", "Langue", "Compétences linguistiques", "Langues étrangères", "Langues parlées",
      ],
      .interests: [
        "Centres d'intérêt", "Centres d'intérêts", "Loisirs", "Intérêts", "Hobbies", "Passions",
        "Loisirs et centres d'intérêt", "Activités et loisirs", "Centres d'intérêt et loisirs", "Passe-temps",
      ],
      .references: ["Références", "Recommandations"],
      .projects: [
        "Projets", "Projets personnels", "Réalisations personnelles", "Projets académiques",
        "Projets professionnels", "Projets réalisés", "Projet",
      ],
    ],
    ambiguous: [
      .summary: ["Points forts", "Brève présentation", "Qualifications", "Atouts"],
      .education: ["Cours", "Formation continue", "Formation complémentaire", "Formations complémentaires"],
      .awards: ["Réalisations", "Succès"],
      .skills: ["Outils", "Domaines d'expertise", "Forces"],
      .volunteer: [
        "Activités", "Activités extrascolaires", "Activités extra-professionnelles", "Affiliations",
      ],
      .publications: ["Conférences", "Communications", "Brevets"],
      .projects: ["Recherche", "Travaux", "Portfolio"],
      .unknown: [
        "Divers", "Autres", "Informations complémentaires", "Autres informations",
        "Informations supplémentaires",
      ],
    ],
    modifiers: [
      "Autres", "Principales", "Principaux", "Mes", "Ma", "Mon", "Pertinentes", "Sélectionnées",
      "Sélection de",
      "Récentes", "Antérieures",
    ],
    heads: [
      .work: ["Expérience", "Expériences"], .education: ["Formation", "Formations", "Études"],
      .skills: ["Compétences", "Connaissances"], .projects: ["Projets"], .certificates: ["Certifications"],
      .awards: ["Prix"], .publications: ["Publications"], .languages: ["Langues"],
      .references: ["Références"],
    ],
    headPosition: .firstWord,
    conjunctions: ["et"])
}
