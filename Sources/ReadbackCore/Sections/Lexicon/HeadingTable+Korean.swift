extension HeadingTable {
  static let korean = HeadingTable(
    standard: [
      .summary: ["소개", "자기소개", "요약", "프로필"],
      .contact: ["연락처", "인적사항"],
      .work: ["경력", "경력사항", "업무 경험", "직무 경험", "경험"],
      .volunteer: ["봉사활동"],
      .education: ["학력", "학력사항", "교육"],
      .awards: ["수상", "수상 내역", "수상경력"],
      .certificates: ["자격증", "자격 및 면허"],
      .publications: ["논문", "출판물"],
      .skills: ["기술", "보유 기술", "기술 스택", "스킬", "역량"],
      .languages: ["언어", "외국어", "어학"],
      .interests: ["관심사", "취미"],
      .references: ["추천인"],
      .projects: ["프로젝트", "프로젝트 경험"],
    ],
    ambiguous: [
      .unknown: ["기타"]
    ],
    modifiers: [],
    heads: [:],
    headPosition: .lastWord,
    conjunctions: ["및"])
}
