/// One view with the facts that were found in it.
struct ReadView {
  let id: ViewID
  let matches: [FactMatch?]
  let remains: [ViewMatcher.Remains?]
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
    let range = match?.tokens ?? remains[fact]?.tokens
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

  func damage(of fact: Int, _ result: FactResult) -> Damage {
    let lines = result.span?.lines ?? 0...0
    let endsInHyphen = lines.dropLast().contains { line in
      let last = text.scalars[text.line(line)].last { !Folding.isSpace($0) }
      return last.map { Folding.isDash($0) || $0 == "\u{AD}" } ?? false
    }
    return Damage(
      result, isScattered: remains[fact]?.isScattered ?? false, endsInHyphen: endsInHyphen)
  }

  /// Where a fact, or what is left of it, stands in the file: one place a line. nil where nothing is left.
  func places(of fact: Int, in document: Document) -> [Place]? {
    guard let range = matches[fact]?.tokens ?? remains[fact]?.tokens else { return nil }
    var places: [Place] = []
    var index = range.lowerBound
    // Places of many lines say no more than those of the first ones.
    while index < range.upperBound, places.count < 16 {
      let number = Int(text.tokens[index].line)
      let first = index
      while index < range.upperBound, Int(text.tokens[index].line) == number { index += 1 }
      let offsets =
        Int(text.tokens[first].start) - text.lineStarts[number]..<Int(text.tokens[index - 1].end)
        - text.lineStarts[number]
      places += Self.places(of: view.lines[number], offsets, in: document)
    }
    return places
  }

  /// The place of a stretch of a line: in a PDF from its first to its last character.
  private static func places(of line: View.Line, _ offsets: Range<Int>, in document: Document) -> [Place] {
    let ends = [
      offsets.lazy.compactMap { document.place(of: line, scalar: $0) }.first,
      offsets.reversed().lazy.compactMap { document.place(of: line, scalar: $0) }.first,
    ].compactMap { $0 }
    guard ends.count == 2, ends[0] != ends[1] else { return Array(ends.prefix(1)) }
    guard case .page(let page, let first) = ends[0], case .page(page, let last) = ends[1] else { return ends }
    return [.page(page, box: first.union(last))]
  }
}
