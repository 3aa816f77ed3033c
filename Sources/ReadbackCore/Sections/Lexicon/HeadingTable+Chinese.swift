extension HeadingTable {
  /// In simplified and traditional characters.
  static let chinese = HeadingTable(
    standard: [
      .summary: ["个人简介", "個人簡介", "自我评价", "自我評價", "个人总结", "求职意向", "求職意向", "关于我", "關於我", "个人优势"],
      .contact: ["联系方式", "聯絡方式", "联系信息", "个人信息", "個人資料", "基本信息", "基本資料"],
      .work: ["工作经历", "工作經歷", "工作经验", "工作經驗", "职业经历", "实习经历", "實習經歷", "任职经历"],
      .volunteer: ["志愿者经历", "志愿服务", "志願服務", "社会实践", "义工经历"],
      .education: ["教育背景", "教育经历", "教育經歷", "学历", "學歷"],
      .awards: ["获奖情况", "荣誉奖项", "奖项荣誉", "獲獎經歷", "荣誉奖励", "获奖经历"],
      .certificates: ["证书", "資格證書", "资格证书", "技能证书", "證照", "专业证书"],
      .publications: ["发表论文", "论文发表", "著作", "出版物", "學術著作"],
      .skills: ["技能", "专业技能", "專業技能", "技能特长", "个人技能", "核心技能"],
      .languages: ["语言能力", "語言能力", "语言", "語言"],
      .interests: ["兴趣爱好", "興趣愛好", "爱好", "興趣"],
      .references: ["推荐人", "推薦人"],
      .projects: ["项目经验", "项目经历", "專案經驗", "专案经历", "个人项目"],
    ],
    ambiguous: [
      .volunteer: ["校园经历", "社团经历"],
      .education: ["培训经历"],
      .unknown: ["其他", "其他信息"],
    ],
    modifiers: [],
    heads: [:],
    headPosition: .lastWord,
    conjunctions: ["和", "与", "及", "與"])
}
