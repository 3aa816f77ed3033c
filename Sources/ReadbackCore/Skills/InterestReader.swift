/// Reads interests, each perhaps with what belongs to it: `Letterpress: Risograph, Linocut`.
struct InterestReader {
  let list: GroupedList

  func read(_ lines: Range<Int>, into builder: inout ReadoutBuilder) -> [Resume.Interest] {
    var interests: [Resume.Interest] = []
    let first = builder.resume.interests?.count ?? 0
    for group in list.groups(in: lines, hasLoneItems: true) {
      if let label = group.label {
        let path = "interests[\(first + interests.count)]"
        var interest = Resume.Interest()
        interest.name = builder.take("\(path).name", label)
        interest.keywords = builder.take({ "\(path).keywords[\($0)]" }, each: group.items)
        interests.append(interest)
      } else {
        for item in group.items {
          var interest = Resume.Interest()
          interest.name = builder.take("interests[\(first + interests.count)].name", item)
          interests.append(interest)
        }
      }
    }
    return interests
  }
}
