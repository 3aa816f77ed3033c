/// Headings beside their sections, which a view reads as the beginnings of lines: `Experience   Acme Inc.`
///
/// A known heading and then a gap are not enough: `Languages   Go, Python` is a group of skills, and where a view reads
/// across two columns, the text of one stands beside the headings of the other. All text has to keep clear of the column
/// that the headings stand in, and several of them have to be known. Or they run into the text, and their type alone sets
/// them off.
struct MarginHeadings {
  /// The view with each of these headings on a line before what stands beside it.
  let view: View
  /// Lines of ``view`` that are such a heading; several where the column breaks it.
  let headings: [Range<Int>]
  /// Lines of ``view`` that stand beside one.
  let beside: Set<Int>
  /// Where each line of ``view`` begins in the view as it was: line and scalar offset.
  private let origins: [(line: Int, offset: Int)]

  /// Longest part of a heading on one line, in scalars and words.
  static let longest = 40
  private static let mostWords = 5
  /// Most lines that one heading is broken over.
  private static let mostLines = 3
  /// Fewest kinds of headings in one column or of one type.
  static let fewestKinds = 3
  /// Of the lines that are no headings, one in so many may begin in the column of headings: page numbers do.
  private static let strayShare = 10
  /// Places that differ by less are one, in points.
  private static let tolerance: Float = 3

  /// The beginning of a line, set apart by a gap from the rest.
  struct Beginning {
    var line: Int
    /// Without white space around it.
    var range: Range<Int>
    /// Where the rest begins.
    var gap: Int
    var match: HeadingLexicon.Match?
    /// Where the rest begins on its page, in points.
    var x: Float
    var isCapitals: Bool

    init(line: Int, range: Range<Int>, gap: Int, x: Float, _ text: ViewText) {
      let words = text.lines[line].scalars[range]
      self.line = line
      self.range = range
      self.gap = gap
      self.x = x
      match = HeadingLexicon.shared.match(words)
      isCapitals = !words.contains(where: Folding.isLower)
    }

    /// Whether the lexicon knows all of it.
    var isKnown: Bool { match.map { $0.isWhole && $0.kind != .unknown } ?? false }
  }

  /// Nil for a view without such headings, which nearly all are.
  ///
  /// - Parameters:
  ///   - text: the view as it is.
  ///   - found: the headings that have lines of their own.
  init?(_ text: ViewText, besides found: [HeadingFinder.Heading]) {
    guard let groups = Self.inColumn(text, besides: found) ?? Self.runningIn(text, besides: found) else {
      return nil
    }
    let beginningOf = Dictionary(
      uniqueKeysWithValues: groups.flatMap { group in group.map { ($0.line, (group, $0)) } })
    var lines: [View.Line] = []
    var origins: [(line: Int, offset: Int)] = []
    var headings: [Range<Int>] = []
    var beside: Set<Int> = []
    func append(_ number: Int, _ range: Range<Int>) {
      lines.append(Self.part(range, of: text.source.lines[number], text.lines[number].scalars))
      origins.append((number, range.lowerBound))
    }
    for (number, line) in text.lines.enumerated() {
      guard let (group, beginning) = beginningOf[number] else {
        lines.append(text.source.lines[number])
        origins.append((number, 0))
        continue
      }
      if group.first?.line == number {
        let start = lines.count
        for part in group { append(part.line, part.range) }
        headings.append(start..<lines.count)
      }
      beside.insert(lines.count)
      append(number, beginning.gap..<max(beginning.gap, line.scalars.count))
    }
    view = View(id: text.source.id, lines: lines)
    self.headings = headings
    self.beside = beside
    self.origins = origins
  }

  /// What was read of ``view`` as if it had been read of the view as it was.
  func restored(_ readout: Readout, lineCount: Int) -> Readout {
    var readout = readout
    for number in readout.fields.indices {
      readout.fields[number].span.start = restored(readout.fields[number].span.start)
      readout.fields[number].span.end = restored(readout.fields[number].span.end)
    }
    readout.undeclared = readout.undeclared.compactMap {
      origins.indices.contains($0) ? origins[$0].line : nil
    }
    var end = lineCount
    for number in readout.sections.indices.reversed() {
      let section = readout.sections[number]
      let start =
        section.lines.lowerBound < origins.count ? min(origins[section.lines.lowerBound].line, end) : end
      readout.sections[number].lines = start..<end
      readout.sections[number].entries = section.entries.map { entry in
        let lines = entry.clamped(to: origins.indices).map { origins[$0].line }
        guard let first = lines.min(), let last = lines.max() else { return start..<start }
        return (first..<last + 1).clamped(to: start..<end)
      }
      end = start
    }
    return readout
  }

  private func restored(_ position: TextSpan.Position) -> TextSpan.Position {
    guard origins.indices.contains(position.line) else { return position }
    let origin = origins[position.line]
    return TextSpan.Position(line: origin.line, offset: origin.offset + position.offset)
  }

  private static func part(_ range: Range<Int>, of line: View.Line, _ scalars: [Unicode.Scalar]) -> View.Line
  {
    // Icons are marked in the scalars of a read line, not in its text.
    let text = Array(line.text.unicodeScalars)
    let range = range.clamped(to: 0..<text.count)
    return View.Line(
      text: String(scalars: text[range]), page: line.page,
      origins: line.origins.count == scalars.count ? Array(line.origins[range]) : [])
  }

  // MARK: Beginnings

  private static func beginnings(of text: ViewText) -> [Beginning] {
    var found: [Beginning] = []
    for (number, line) in text.lines.enumerated() {
      guard let gap = line.gaps.first, !line.hasBullet, gap > line.content.lowerBound,
        gap - line.content.lowerBound <= longest + 4, gap < line.content.upperBound,
        line.styleEnd.map({ $0 >= gap }) ?? true
      else { continue }
      let range = line.trimmed(line.content.lowerBound..<gap)
      guard let x = text.left(of: gap, in: number), let end = text.left(of: range.upperBound - 1, in: number),
        mayBeMargin(end, line: number, text)
      else { continue }
      guard mayBeHeading(line.scalars[range]) else { continue }
      found.append(Beginning(line: number, range: range, gap: gap, x: x, text))
    }
    return found
  }

  /// Whether words may be a heading, whatever they say.
  static func mayBeHeading(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard words.count <= longest, let last = words.last, !".,;:!?".unicodeScalars.contains(last),
      let first = words.first(where: Folding.isLetter), !Folding.isLower(first)
    else { return false }
    return !words.contains(where: { Folding.isDigit($0) || $0 == "@" || $0 == "|" })
      && words.split(whereSeparator: Folding.isSpace).count <= mostWords
  }

  /// The size of a line is that of its largest letters, which may stand beside the heading.
  private static func areAlike(_ first: TextStyle?, _ second: TextStyle?) -> Bool {
    guard var first, let second else { return first == second }
    first.size = second.size
    return first == second
  }

  /// Whether the next line begins right of the beginning of this one, or is divided as well. Dates at the right margin
  /// stand beside most titles, and the next line is at the left.
  private static func mayBeMargin(_ end: Float, line number: Int, _ text: ViewText) -> Bool {
    guard let next = text.lines[(number + 1)...].first(where: { !$0.isBlank }), let left = next.left else {
      return true
    }
    return left > end
      || !next.gaps.isEmpty && text.lines[number].left.map { abs($0 - left) < tolerance } ?? false
  }

  // MARK: By their column

  /// The headings of a column that all text keeps clear of, those that no table knows included.
  private static func inColumn(_ text: ViewText, besides found: [HeadingFinder.Heading]) -> [[Beginning]]? {
    let all = beginnings(of: text)
    let known = all.filter(\.isKnown)
    guard known.count > 1, let first = known.first, let left = text.lines[first.line].left,
      let right = known.map(\.x).min(), right > left + tolerance
    else { return nil }
    func isInColumn(_ number: Int) -> Bool {
      text.lines[number].left.map { abs($0 - left) < tolerance } ?? false
    }
    let style = text.lines[first.line].style
    let column = all.filter { beginning in
      isInColumn(beginning.line) && areAlike(text.lines[beginning.line].style, style)
        && beginning.isCapitals == first.isCapitals && beginning.x > right - tolerance
    }
    let own = found.filter { isInColumn($0.lines.lowerBound) && $0.lines.lowerBound > first.line }
    let kinds = Set(column.compactMap { $0.match?.isWhole == true ? $0.match?.kind : nil } + own.map(\.kind))
    guard kinds.count >= fewestKinds, kinds.contains(.work) || kinds.contains(.education) else { return nil }
    let headings = Set(column.map(\.line)).union(own.flatMap { Array($0.lines) })
    var inside = 0
    var outside = 0
    for number in first.line..<text.lines.count where !headings.contains(number) {
      guard !text.lines[number].isBlank, let x = text.lines[number].left else { continue }
      if x > right - tolerance { inside += 1 } else { outside += 1 }
    }
    guard inside > 0, outside * strayShare <= inside else { return nil }
    return joined(column, text)
  }

  /// Headings of several lines: those whose words are known together, and neighbours that are not known alone.
  private static func joined(_ column: [Beginning], _ text: ViewText) -> [[Beginning]] {
    var groups: [[Beginning]] = []
    var rest = column[...]
    while let first = rest.first {
      var run = rest.prefix(mostLines)
      run = run.prefix(1 + zip(run, run.dropFirst()).prefix { $0.line + 1 == $1.line }.count)
      var count = run.count
      while count > 1 {
        let words = run.prefix(count).map { text.lines[$0.line].scalars[$0.range] }
        let areAllKnown = run.prefix(count).allSatisfy { $0.match?.isWhole == true }
        if let match = HeadingLexicon.shared.match(joining: words), match.isWhole,
          !areAllKnown || match.status != .ambiguous
        {
          break
        }
        count -= 1
      }
      if count == 1, first.match?.isWhole != true {
        count = max(run.prefix { $0.match?.isWhole != true }.count, 1)
      }
      groups.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return groups
  }
}
