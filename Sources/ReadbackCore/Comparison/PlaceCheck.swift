/// Decides which facts of a view were read into another section or entry than their own.
struct PlaceCheck {
  private let sheet: FactSheet
  private let text: TokenText
  private let sections: ReadSections
  private let matches: [FactMatch?]
  /// The facts of sections that are sure of their place, by position.
  private var settled: [Settled] = []
  private var isSettled: [Bool]
  /// How many of them each entry has.
  private var counts: [Int]
  /// For each line with facts of the header, how many the lines around it have without any other fact between.
  private let contactBlocks: [Int: Int]

  private struct Settled {
    var token: Int
    var member: Int
    var entry: Int
    var section: SectionKind
  }

  /// What a fact was read into instead of its own place.
  enum Elsewhere {
    /// The line of the heading of another section.
    case section(line: Int)
    /// A fact of the entry.
    case entry(of: Int)
  }

  init(sheet: FactSheet, text: TokenText, sections: ReadSections, matches: [FactMatch?]) {
    self.sheet = sheet
    self.text = text
    self.sections = sections
    self.matches = matches
    counts = Array(repeating: 0, count: sheet.entryCount)
    isSettled = Array(repeating: false, count: matches.count)
    for (member, match) in matches.enumerated() {
      guard let match, match.status != .scattered else { continue }
      let fact = sheet.facts[member]
      guard fact.section != .header, fact.kind == .text, match.tokens.count > 2 else { continue }
      settled.append(
        Settled(
          token: match.tokens.lowerBound, member: member, entry: sheet.entries[member],
          section: fact.section))
      counts[sheet.entries[member]] += 1
      isSettled[member] = true
    }
    settled.sort { $0.token < $1.token }
    contactBlocks = Self.contactBlocks(sheet, text, matches)
  }

  /// - Returns: where an intact fact was read into; nil where it is at home, or where nothing tells.
  func elsewhere(_ member: Int) -> Elsewhere? {
    guard let match = matches[member] else { return nil }
    let fact = sheet.facts[member]
    let token = match.tokens.lowerBound
    let line = Int(text.tokens[token].line)
    if let heading = sections.heading(ofLine: line), sections.isElsewhere(fact.section, line: line) {
      guard fact.section == .header else { return .section(line: heading.line) }
      return isInside(token, line: line) ? .section(line: heading.line) : nil
    }
    return isInOtherEntry(member, token: token) ? neighbour(of: token, member: member) : nil
  }

  /// The facts before and after a place that are sure of theirs.
  private func around(_ token: Int, but member: Int?) -> (before: Settled?, after: Settled?) {
    var next = settled.partitioningIndex { $0.token >= token }
    let before = next > 0 ? settled[next - 1] : nil
    if next < settled.count, settled[next].member == member { next += 1 }
    return (before, next < settled.count ? settled[next] : nil)
  }

  /// Contact data may stand at the head or foot of a page, whatever section goes on there; but not within an entry,
  /// and alone not between two of them.
  private func isInside(_ token: Int, line: Int) -> Bool {
    let (before, after) = around(token, but: nil)
    guard let before, let after, before.section == after.section else { return false }
    return before.entry == after.entry || contactBlocks[line] ?? 0 < 2
  }

  /// Between facts of other entries of the section, while its own entry was read elsewhere.
  private func isInOtherEntry(_ member: Int, token: Int) -> Bool {
    let fact = sheet.facts[member]
    let entry = sheet.entries[member]
    guard fact.entry != nil, Self.hasEntries(fact.section) else { return false }
    let (before, after) = around(token, but: member)
    let own = counts[entry] - (isSettled[member] ? 1 : 0)
    guard own > 0, before?.entry != entry, after?.entry != entry else { return false }
    return before?.section == fact.section || after?.section == fact.section
  }

  /// The entry that goes on where a fact stands: the one before it, or else the one that it stands before.
  private func neighbour(of token: Int, member: Int) -> Elsewhere? {
    let (before, after) = around(token, but: member)
    let section = sheet.facts[member].section
    return [before, after].lazy.compactMap { $0 }.first { $0.section == section }.map {
      .entry(of: $0.member)
    }
  }

  /// Skills, languages and interests are lists: their groups have no order of their own in most templates.
  private static func hasEntries(_ section: SectionKind) -> Bool {
    switch section {
    case .work, .volunteer, .education, .projects, .certificates, .awards, .publications: true
    default: false
    }
  }

  private static func contactBlocks(
    _ sheet: FactSheet, _ text: TokenText, _ matches: [FactMatch?]
  ) -> [Int: Int] {
    var facts: [Int: (contact: Int, others: Int)] = [:]
    for (member, match) in matches.enumerated() {
      guard let match else { continue }
      let line = Int(text.tokens[match.tokens.lowerBound].line)
      if sheet.facts[member].section == .header {
        facts[line, default: (0, 0)].contact += 1
      } else {
        facts[line, default: (0, 0)].others += 1
      }
    }
    var blocks: [Int: Int] = [:]
    var block: [Int] = []
    var count = 0
    func end() {
      for line in block { blocks[line] = count }
      block = []
      count = 0
    }
    for (line, found) in facts.sorted(by: { $0.key < $1.key }) {
      if found.others > 0 {
        end()
      } else {
        block.append(line)
        count += found.contact
      }
    }
    end()
    return blocks
  }
}
