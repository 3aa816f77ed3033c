extension HeadingTable {
  static let japanese = HeadingTable(
    standard: [
      .summary: ["職務要約", "自己紹介", "自己PR", "プロフィール", "要約"],
      .contact: ["連絡先", "個人情報", "基本情報"],
      .work: ["職務経歴", "職歴", "業務経験", "実務経験", "勤務経験"],
      .volunteer: ["ボランティア", "ボランティア活動"],
      .education: ["学歴", "教育", "学歴・教育"],
      .awards: ["受賞歴", "表彰", "受賞"],
      .certificates: ["資格", "免許・資格", "資格・免許", "保有資格"],
      .publications: ["論文", "著書", "執筆"],
      .skills: ["スキル", "技術スキル", "活かせる経験・知識・技術", "テクニカルスキル", "専門スキル"],
      .languages: ["語学", "言語", "語学力"],
      .interests: ["趣味", "趣味・特技"],
      .references: ["推薦者"],
      .projects: ["プロジェクト", "プロジェクト経験", "個人開発"],
    ],
    ambiguous: [
      .unknown: ["その他"]
    ],
    modifiers: [],
    heads: [:],
    headPosition: .lastWord,
    conjunctions: ["と", "及び"])
}
