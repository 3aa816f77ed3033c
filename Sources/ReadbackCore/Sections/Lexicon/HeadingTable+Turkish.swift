extension HeadingTable {
  static let turkish = HeadingTable(
    standard: [
      .summary: ["Özet", "Profil", "Hakkımda", "Kariyer hedefi"],
      .contact: ["İletişim", "İletişim bilgileri", "Kişisel bilgiler"],
      .work: ["İş deneyimi", "Deneyim", "İş tecrübesi", "Mesleki deneyim", "Profesyonel deneyim", "Stajlar"],
      .volunteer: ["Gönüllülük", "Gönüllü çalışmalar"],
      .education: ["Eğitim", "Eğitim bilgileri", "Öğrenim"],
      .awards: ["Ödüller", "Burslar"],
      .certificates: ["Sertifikalar", "Sertifika"],
      .publications: ["Yayınlar"],
      .skills: ["Yetenekler", "Beceriler", "Teknik beceriler", "Yetkinlikler"],
      .languages: ["Diller", "Yabancı diller", "Dil bilgisi"],
      .interests: ["İlgi alanları", "Hobiler"],
      .references: ["Referanslar"],
      .projects: ["Projeler"],
    ],
    ambiguous: [
      .education: ["Kurslar", "Kurs ve sertifikalar"],
      .awards: ["Başarılar"],
      .unknown: ["Diğer", "Ek bilgiler"],
    ],
    modifiers: [],
    heads: [.work: ["Deneyimi"], .skills: ["Becerileri"]],
    headPosition: .lastWord,
    conjunctions: ["ve"])
}
