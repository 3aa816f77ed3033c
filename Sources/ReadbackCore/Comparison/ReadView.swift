/// One view with the facts that were found in it.
struct ReadView {
  let id: ViewID
  let matches: [FactMatch?]
  /// For lost facts, where most of their words are.
  let remains: [Range<Int>?]
  let unexpectedWords: Int
  /// The facts of sections that were read into a place that can be told, and how many into their own.
  let placed: (right: Int, total: Int)
  private let view: View
  private let text: TokenText

  init(_ sheet: FactSheet, view: View) {
    let text = TokenText(view, vocabulary: sheet.vocabulary)
    var matcher = ViewMatcher(sheet, text: text)
    matcher.run()
    id = view.id
    matches = matcher.matches
    remains = matcher.remains
    unexpectedWords = matcher.unexpectedWords
    var placed = (right: 0, total: 0)
    for (fact, match) in zip(sheet.facts, matcher.matches) where fact.section != .header {
      guard let match else { continue }
      if match.status == .misplaced {
        placed.total += 1
      } else if let isHome = matcher.sections.isHome(
        fact.section, line: Int(text.tokens[match.tokens.lowerBound].line))
      {
        placed.total += 1
        placed.right += isHome ? 1 : 0
      }
    }
    self.placed = placed
    self.view = view
    self.text = text
  }

  func result(of fact: Int, in facts: [Fact]) -> FactResult {
    let match = matches[fact]
    let range = match?.tokens ?? remains[fact]
    return FactResult(
      fact: facts[fact], status: match?.status ?? .lost, found: range.map { text.text(of: $0) },
      span: range.map { text.span(of: $0) }, isDuplicated: match?.isDuplicated ?? false,
      readInto: match?.elsewhere.map { elsewhere in
        switch elsewhere {
        case .section(let line): text.text(of: text.tokens(ofLine: line))
        case .entry(let member): String(facts[member].id.prefix { $0 != "." })
        }
      })
  }

  /// Where a fact, or what is left of it, stands in the file: one place a line. nil where nothing is left.
  func places(of fact: Int, in document: Document) -> [Place]? {
    guard let range = matches[fact]?.tokens ?? remains[fact] else { return nil }
    var places: [Place] = []
    var lastLine: Int32 = -1
    for token in text.tokens[range] where token.line != lastLine {
      lastLine = token.line
      let line = view.lines[Int(token.line)]
      let offset = Int(token.start) - text.lineStarts[Int(token.line)]
      if let place = document.place(of: line, scalar: offset) { places.append(place) }
      // Places of many lines say no more than those of the first ones.
      if places.count == 16 { break }
    }
    return places
  }
}
