/// Which facts have an order of their own.
///
/// A template is free to print position, employer, place and dates of an entry in any order. It is not free
/// with what was written one after the other: highlights, sentences, keywords and courses; the beginning of an
/// entry before its body; a start before its end; one entry before the next.
enum FactOrder {
  ///
  /// - Parameters:
  ///   - facts: of the intent.
  ///   - sections: in the order in which the template prints them, as far as its author says so.
  /// - Returns: indices of facts that stand one after the other.
  static func neighbours(in facts: [Fact], sections: [SectionKind]) -> [(first: Int, second: Int)] {
    var pairs = between(sections.compactMap { kind in facts.firstIndex { $0.section == kind } })
    var entryStart = 0
    var previousEntry: Int?
    while entryStart < facts.count {
      var entryEnd = entryStart + 1
      while entryEnd < facts.count, facts[entryEnd].section == facts[entryStart].section,
        facts[entryEnd].entry == facts[entryStart].entry
      {
        entryEnd += 1
      }
      let section = facts[entryStart].section
      if let previousEntry, facts[previousEntry].section == section {
        pairs.append((previousEntry, entryStart))
      }
      pairs.append(contentsOf: within(facts, entryStart..<entryEnd))
      previousEntry = facts[entryStart].entry == nil ? nil : entryStart
      entryStart = entryEnd
    }
    return pairs
  }

  /// Each with the next.
  private static func between(_ members: [Int]) -> [(first: Int, second: Int)] {
    zip(members, members.dropFirst()).map { ($0, $1) }
  }

  private static func within(_ facts: [Fact], _ entry: Range<Int>) -> [(first: Int, second: Int)] {
    var pairs: [(first: Int, second: Int)] = []
    var heads: [Int] = []
    var bodies: [Int] = []
    var previousField: Substring?
    for index in entry {
      let field = field(of: facts[index].id)
      if field == previousField, facts[index].id.hasSuffix("]") {
        pairs.append((index - 1, index))
      } else if field == "endDate", previousField == "startDate" {
        pairs.append((index - 1, index))
        heads.append(index)
      } else if ["highlights", "summary", "description", "courses", "reference"].contains(field) {
        bodies.append(index)
      } else if facts[index].section == .skills, field == "keywords" {
        bodies.append(index)
      } else {
        heads.append(index)
      }
      previousField = field
    }
    // The level of a skill is printed before its keywords or after them.
    if let first = entry.first, facts[first].section == .skills { heads = Array(heads.prefix(1)) }
    // The basics are one entry and stand in any order.
    guard entry.first.map({ facts[$0].entry != nil }) ?? false else { return pairs }
    if let body = bodies.first { pairs += heads.map { ($0, body) } }
    return pairs
  }

  /// `highlights` of `work[0].highlights[2]`.
  private static func field(of id: String) -> Substring {
    let name = id[(id.lastIndex(of: ".").map { id.index(after: $0) } ?? id.startIndex)...]
    return name[..<(name.firstIndex(of: "[") ?? name.endIndex)]
  }
}
