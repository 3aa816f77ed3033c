extension HeadingTable {
  static let hungarian = HeadingTable(
    standard: [
      .summary: ["Összefoglaló", "Bemutatkozás", "Rólam", "Szakmai összefoglaló", "Szakmai profil"],
      .contact: ["Elérhetőség", "Elérhetőségek", "Kapcsolat", "Személyes adatok"],
      .work: [
        "Munkatapasztalat", "Szakmai tapasztalat", "Munkahelyek", "Tapasztalat", "Szakmai tapasztalatok",
        "Munkahelyi tapasztalat",
      ],
      .volunteer: ["Önkéntes munka", "Önkéntesség"],
      .education: ["Tanulmányok", "Végzettség", "Iskolai végzettség", "Képzettség", "Oktatás"],
      .awards: ["Díjak", "Elismerések"],
      .certificates: ["Tanúsítványok", "Bizonyítványok"],
      .publications: ["Publikációk"],
      .skills: [
        "Készségek", "Képességek", "Ismeretek", "Számítógépes ismeretek", "Szakmai ismeretek", "Kompetenciák",
      ],
      .languages: ["Nyelvtudás", "Nyelvek", "Nyelvismeret", "Idegen nyelvek"],
      .interests: ["Érdeklődés", "Érdeklődési kör", "Hobbi", "Hobbik"],
      .references: ["Referenciák"],
      .projects: ["Projektek"],
    ],
    ambiguous: [
      .education: ["Tanfolyamok", "Képzések"],
      .unknown: ["Egyéb", "Egyéb információk"],
    ],
    modifiers: [],
    heads: [.work: ["tapasztalat"], .skills: ["ismeretek", "készségek"]],
    headPosition: .lastWordEnding,
    conjunctions: [])
}
