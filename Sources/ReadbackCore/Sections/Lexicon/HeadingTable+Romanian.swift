extension HeadingTable {
  static let romanian = HeadingTable(
    standard: [
      .summary: ["Profil", "Despre mine", "Rezumat", "Profil profesional"],
      .contact: [
        "Contact", "Date de contact", "Date personale", "Informații personale", "Informații de contact",
      ],
      .work: ["Experiență profesională", "Experiență", "Experiență de muncă", "Experiența profesională"],
      .volunteer: ["Voluntariat", "Activități de voluntariat"],
      .education: ["Educație", "Studii", "Educație și formare", "Formare"],
      .awards: ["Premii", "Distincții"],
      .certificates: ["Certificări", "Certificate"],
      .publications: ["Publicații"],
      .skills: [
        "Competențe", "Abilități", "Aptitudini", "Competențe digitale", "Competențe tehnice", "Cunoștințe",
      ],
      .languages: ["Limbi străine", "Limbi", "Competențe lingvistice", "Limbi vorbite"],
      .interests: ["Interese", "Pasiuni", "Hobby-uri"],
      .references: ["Referințe", "Recomandări"],
      .projects: ["Proiecte"],
    ],
    ambiguous: [
      .education: ["Cursuri"],
      .awards: ["Realizări"],
      .unknown: ["Informații suplimentare", "Altele"],
    ],
    modifiers: [],
    heads: [.work: ["experiență", "experiența"], .skills: ["abilități"]],
    headPosition: .firstWord,
    conjunctions: [])
}
