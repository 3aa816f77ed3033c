extension HeadingTable {
  static let vietnamese = HeadingTable(
    standard: [
      .summary: ["Giới thiệu", "Giới thiệu bản thân", "Mục tiêu nghề nghiệp", "Tóm tắt", "Mục tiêu"],
      .contact: ["Liên hệ", "Thông tin liên hệ", "Thông tin cá nhân"],
      .work: ["Kinh nghiệm làm việc", "Kinh nghiệm", "Kinh nghiệm chuyên môn", "Quá trình làm việc"],
      .volunteer: ["Hoạt động tình nguyện", "Tình nguyện"],
      .education: ["Học vấn", "Trình độ học vấn", "Giáo dục", "Quá trình học tập"],
      .awards: ["Giải thưởng", "Danh hiệu và giải thưởng"],
      .certificates: ["Chứng chỉ", "Chứng nhận"],
      .publications: ["Công bố khoa học", "Xuất bản"],
      .skills: ["Kỹ năng", "Các kỹ năng", "Kỹ năng chuyên môn", "Kĩ năng"],
      .languages: ["Ngôn ngữ", "Ngoại ngữ"],
      .interests: ["Sở thích"],
      .references: ["Người tham chiếu", "Người giới thiệu"],
      .projects: ["Dự án"],
    ],
    ambiguous: [
      .volunteer: ["Hoạt động"],
      .awards: ["Thành tích"],
      .unknown: ["Thông tin thêm", "Khác"],
    ],
    modifiers: [],
    heads: [:],
    headPosition: .firstWord,
    conjunctions: [])
}
