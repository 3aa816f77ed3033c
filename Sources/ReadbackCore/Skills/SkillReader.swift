/// Reads the groups of a skills section.
struct SkillReader {
  let list: GroupedList

  func read(_ lines: Range<Int>, into builder: inout ReadoutBuilder) -> [Resume.Skill] {
    var skills: [Resume.Skill] = []
    let first = builder.resume.skills?.count ?? 0
    for group in list.groups(in: lines) {
      let path = "skills[\(first + skills.count)]"
      var skill = Resume.Skill()
      skill.name = builder.take("\(path).name", group.label)
      skill.level = builder.take("\(path).level", group.level)
      skill.keywords = builder.take({ "\(path).keywords[\($0)]" }, each: group.items)
      skills.append(skill)
    }
    return skills
  }
}
