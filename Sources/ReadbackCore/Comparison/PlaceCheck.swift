/// Decides which facts of a view were read into another section or entry than their own.
struct PlaceCheck {
  private let sheet: FactSheet
  private let text: TokenText
  private let places: ReadPlaces
  private let matches: [FactMatch?]
  /// For each entry of the intent the entry of the readout that holds most of it; nil where none does.
  private var readEntries: [ReadEntry?]
  /// For each entry of the readout, the entry of the intent that it holds most of.
  private var meantEntries: [ReadEntry: Int] = [:]
  /// The facts that are sure of their place, by position.
  private var settled: [(token: Int, entry: Int)] = []
  /// First and last token of what is not about contact, by page.
  private var bodies: [Int: ClosedRange<Int>] = [:]
  private let pages: [Int]

  private struct ReadEntry: Hashable {
    var section: Int
    var entry: Int
  }

  init(sheet: FactSheet, text: TokenText, places: ReadPlaces, matches: [FactMatch?]) {
    self.sheet = sheet
    self.text = text
    self.places = places
    self.matches = matches
    pages = text.pages
    readEntries = Array(repeating: nil, count: sheet.entryCount)
    var votes: [ReadEntry: [Int: Int]] = [:]
    for (member, match) in matches.enumerated() {
      guard let match, match.status != .scattered else { continue }
      let fact = sheet.facts[member]
      let line = Int(text.tokens[match.tokens.lowerBound].line)
      if fact.section != .header {
        let page = pages[line]
        let token = match.tokens.lowerBound
        let body = bodies[page] ?? token...token
        bodies[page] = min(body.lowerBound, token)...max(body.upperBound, token)
      }
      guard fact.kind == .text, match.tokens.count > 2, fact.entry != nil else { continue }
      settled.append((match.tokens.lowerBound, sheet.entries[member]))
      if let read = places.entry(ofLine: line), places.kind(ofSection: read.section) == fact.section {
        votes[ReadEntry(section: read.section, entry: read.entry), default: [:]][
          sheet.entries[member], default: 0] += 1
      }
    }
    settled.sort { $0.token < $1.token }
    var strongest = [Int](repeating: 0, count: sheet.entryCount)
    for (read, counts) in votes.sorted(by: { ($0.key.section, $0.key.entry) < ($1.key.section, $1.key.entry) }
    ) {
      guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      meantEntries[read] = most.key
      for (entry, count) in counts where count > strongest[entry] {
        strongest[entry] = count
        readEntries[entry] = read
      }
    }
  }

  func isMisplaced(_ member: Int) -> Bool {
    guard let match = matches[member] else { return false }
    let fact = sheet.facts[member]
    let token = match.tokens.lowerBound
    let line = Int(text.tokens[token].line)
    if places.isElsewhere(fact.section, line: line) {
      return fact.section != .header || !isAtEdge(token, line: line)
    }
    return isInOtherEntry(member, token: token, line: line)
  }

  /// Contact data may stand at the head or foot of a page, whatever section goes on there.
  private func isAtEdge(_ token: Int, line: Int) -> Bool {
    guard let body = bodies[pages[line]] else { return true }
    return !body.contains(token)
  }

  /// Read into an entry that is mostly another one, while its own entry was read elsewhere and is not next
  /// to it: how entries are cut is a guess, what stands between them is not.
  private func isInOtherEntry(_ member: Int, token: Int, line: Int) -> Bool {
    let fact = sheet.facts[member]
    let entry = sheet.entries[member]
    guard fact.entry != nil, let read = places.entry(ofLine: line),
      places.kind(ofSection: read.section) == fact.section, let own = readEntries[entry]
    else { return false }
    let here = ReadEntry(section: read.section, entry: read.entry)
    guard here != own, let meant = meantEntries[here], meant != entry else { return false }
    let next = settled.partitioningIndex { $0.token >= token }
    let after = settled[next...].first { $0.token > token }
    let before = next > 0 ? settled[next - 1] : nil
    return before?.entry != entry && after?.entry != entry
  }
}
