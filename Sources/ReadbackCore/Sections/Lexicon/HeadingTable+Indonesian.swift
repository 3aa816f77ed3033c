extension HeadingTable {
  /// Indonesian and Malay.
  static let indonesian = HeadingTable(
    standard: [
      .summary: ["Profil", "Ringkasan", "Tentang saya", "Ringkasan profesional"],
      .contact: ["Kontak", "Informasi kontak", "Data pribadi", "Maklumat peribadi"],
      .work: [
        "Pengalaman kerja", "Pengalaman", "Pengalaman profesional", "Riwayat pekerjaan", "Pengalaman bekerja",
      ],
      .volunteer: ["Kegiatan sukarela", "Sukarelawan", "Pengalaman sukarelawan"],
      .education: ["Pendidikan", "Riwayat pendidikan", "Latar belakang pendidikan", "Pendidikan formal"],
      .awards: ["Penghargaan", "Anugerah"],
      .certificates: ["Sertifikasi", "Sertifikat", "Sijil"],
      .publications: ["Publikasi", "Penerbitan"],
      .skills: ["Keahlian", "Keterampilan", "Kemampuan", "Kemahiran"],
      .languages: ["Bahasa", "Kemampuan bahasa"],
      .interests: ["Minat", "Hobi"],
      .references: ["Referensi", "Rujukan"],
      .projects: ["Proyek", "Projek"],
    ],
    ambiguous: [
      .education: ["Pelatihan", "Kursus"],
      .volunteer: ["Organisasi", "Pengalaman organisasi"],
      .unknown: ["Lain-lain", "Informasi tambahan"],
    ],
    modifiers: [],
    heads: [.work: ["pengalaman"], .skills: ["keahlian", "keterampilan"]],
    headPosition: .firstWord,
    conjunctions: [])
}
