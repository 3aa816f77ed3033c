/// The facts of an intent, made ready to be looked for: built once, used for every view.
struct FactSheet {
  let facts: [Fact]
  let vocabulary: Vocabulary
  /// The distinct texts, in the order in which they are looked for: what is longer takes its words first,
  /// so that `Java` is not found inside `Java SE 17`.
  let patterns: [Pattern]
  /// User names that may stand in place of an address; looked for last.
  let alternatives: [Pattern]
  /// The dates by fact; nil for other facts.
  let dates: [PartialDate?]
  /// The indices of the facts that are dates, by year.
  let datesByYear: [(year: Int, members: [Int])]
  /// The indices of the facts that are phone numbers.
  let phones: [Int]
  let countries: [Country]
  /// A number for each section and entry that facts have.
  let entries: [Int]
  let entryCount: Int
  /// Number of words of each fact.
  private let wordCounts: [Int]
  /// Headings that the author names, by their folded letters.
  let headings: [[UInt8]: SectionKind]
  /// Facts that every template prints in this order, as pairs of indices.
  let neighbours: [(first: Int, second: Int)]

  /// A country by its code and names.
  struct Country {
    var member: Int
    var code: [Unicode.Scalar]
    var names: [Pattern]
  }

  init(_ facts: [Fact], printing: Printing) {
    var vocabulary = Vocabulary()
    var tokenizer = Tokenizer()
    var patterns: [Pattern] = []
    var alternatives: [Pattern] = []
    var known: [[Int32]: Int] = [:]
    var dates = [PartialDate?](repeating: nil, count: facts.count)
    var years: [Int: [Int]] = [:]
    var phones: [Int] = []
    var countries: [Country] = []
    var entryNumbers: [Entry: Int] = [:]
    var entries: [Int] = []
    for (index, fact) in facts.enumerated() {
      let entry = Entry(section: fact.section, index: fact.entry)
      let next = entryNumbers.count
      entries.append(entryNumbers[entry] ?? next)
      entryNumbers[entry] = entries[index]
      switch fact.kind {
      case .date:
        dates[index] = PartialDate(iso: fact.text)
        if let year = dates[index]?.year { years[year, default: []].append(index) }
      case .phone: phones.append(index)
      case .country:
        countries.append(
          Country(
            member: index, code: Array(fact.text.unicodeScalars),
            names: fact.alternatives.compactMap { name in
              Pattern(name, kind: .text, member: index, tokenizer: &tokenizer, vocabulary: &vocabulary)
            }))
      case .text, .email, .url:
        let pattern = Pattern(
          fact.text, kind: fact.kind, member: index, tokenizer: &tokenizer, vocabulary: &vocabulary)
        guard let pattern else { continue }
        if let first = known[pattern.key] {
          patterns[first].members.append(index)
        } else {
          known[pattern.key] = patterns.count
          patterns.append(pattern)
        }
        for text in fact.alternatives {
          let pattern = Pattern(
            text, kind: .text, member: index, tokenizer: &tokenizer, vocabulary: &vocabulary)
          guard var pattern else { continue }
          pattern.isAlternative = true
          alternatives.append(pattern)
        }
      }
    }
    var wordCounts = [Int](repeating: 1, count: facts.count)
    for pattern in patterns where pattern.kind == .text {
      for member in pattern.members { wordCounts[member] = pattern.words }
    }
    self.facts = facts
    self.wordCounts = wordCounts
    self.vocabulary = vocabulary
    self.patterns = Self.order(of: patterns).map { patterns[$0] }
    self.alternatives = alternatives
    self.dates = dates
    self.datesByYear = years.sorted { $0.key < $1.key }.map { (year: $0.key, members: $0.value) }
    self.phones = phones
    self.countries = countries
    self.entries = entries
    self.entryCount = entryNumbers.count
    self.neighbours = FactOrder.neighbours(in: facts, sections: printing.sections)
    var headings: [[UInt8]: SectionKind] = [:]
    for (heading, kind) in printing.headings { headings[ReadSections.key(heading.unicodeScalars)] = kind }
    self.headings = headings
  }

  /// Addresses before texts, what is longer before what is shorter, and then as the intent has them.
  private static func order(of patterns: [Pattern]) -> [Int] {
    // Small values to sort: a pattern is several arrays, and each would be retained with every move.
    let keys = patterns.indices.map { index in
      let pattern = patterns[index]
      return (
        pattern.kind == .text ? 1 : 0, -pattern.tokens.count, -pattern.letters, pattern.members.first ?? 0,
        index
      )
    }
    return keys.sorted { $0 < $1 }.map(\.4)
  }

  /// Number of words of a fact; dates, numbers and addresses are one.
  func words(of fact: Int) -> Int { wordCounts[fact] }

  private struct Entry: Hashable {
    var section: SectionKind
    var index: Int?
  }
}
