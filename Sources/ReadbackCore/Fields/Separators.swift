/// Cuts a stretch of a line where people set pieces apart.
struct Separators: OptionSet {
  var rawValue: Int

  /// `|`, `•`, `·` and gaps as wide as a column's. Of these and the others also the forms of Arabic, Chinese and Japanese.
  static let strong = Separators(rawValue: 1)
  /// A dash with space on both sides, or `@`.
  static let dashes = Separators(rawValue: 2)
  /// Commas but those before a legal form: `Ferrous Ledger, Inc.` is one name.
  static let commas = Separators(rawValue: 4)
  static let colons = Separators(rawValue: 8)
  static let semicolons = Separators(rawValue: 16)
  /// Commas of a list of things that are no companies.
  static let listCommas = Separators(rawValue: 32)

  /// The pieces in order, without white space around them and without empty ones. What is in parentheses stays
  /// whole, and a comma between digits separates nothing.
  func pieces(_ line: ViewText.Line, _ range: Range<Int>) -> [Range<Int>] {
    let marks = line.marks(in: range)
    if marks.isEmpty, line.gaps.isEmpty || !contains(.strong) {
      let whole = line.trimmed(range)
      return whole.isEmpty ? [] : [whole]
    }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    // A parenthesis that never closes holds nothing together.
    var closing = marks.count { Self.closes(line.scalars[$0]) }
    func cut(_ end: Int, next: Int) {
      let piece = line.trimmed(start..<max(start, end))
      if !piece.isEmpty { pieces.append(piece) }
      start = next
    }
    var gaps = contains(.strong) ? line.gaps[...] : []
    func cutGaps(through position: Int) {
      while let gap = gaps.first, gap <= position {
        gaps.removeFirst()
        guard gap >= range.lowerBound else { continue }
        cut(gap, next: gap)
        depth = 0
      }
    }
    for position in marks {
      cutGaps(through: position)
      let scalar = line.scalars[position]
      if Self.opens(scalar), depth < closing { depth += 1 }
      if Self.closes(scalar) {
        depth = max(0, depth - 1)
        closing -= 1
      }
      if depth == 0, isSeparator(line, position, in: range) { cut(position, next: position + 1) }
    }
    cutGaps(through: range.upperBound - 1)
    cut(range.upperBound, next: range.upperBound)
    return pieces
  }

  /// The pieces between slashes with space on both sides: `Go / Python` are two, `CI/CD` is one.
  static func slashes(_ line: ViewText.Line, _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where line.scalars[position] == "/" {
      guard position > range.lowerBound, position + 1 < range.upperBound,
        Folding.isSpace(line.scalars[position - 1]), Folding.isSpace(line.scalars[position + 1])
      else { continue }
      parts.append(line.trimmed(start..<position))
      start = position + 1
    }
    parts.append(line.trimmed(start..<range.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == "[" || scalar == "（"
  }
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ")" || scalar == "]" || scalar == "）"
  }

  private func isSeparator(_ line: ViewText.Line, _ position: Int, in range: Range<Int>) -> Bool {
    switch line.scalars[position] {
    case "|", "•", "·", "‧", "∙", "⋅", "●", "◆", "▪", "♦", "│", "¦", "⏐", "｜", "\u{E000}"..."\u{F8FF}":
      return contains(.strong)
    case "@":
      return contains(.dashes) && position > range.lowerBound && Folding.isSpace(line.scalars[position - 1])
    case ",", "،", "，", "、":
      guard contains(.commas) || contains(.listCommas) else { return false }
      if position > range.lowerBound, position + 1 < range.upperBound,
        Folding.isDigit(line.scalars[position - 1]),
        Folding.isDigit(line.scalars[position + 1])
      {
        return false
      }
      return contains(.listCommas) || !Self.isLegalForm(line, after: position + 1, in: range)
    case ":":
      return contains(.colons) && position + 1 < range.upperBound
        && Folding.isSpace(line.scalars[position + 1])
    case "：": return contains(.colons)
    case ";", "؛", "；": return contains(.semicolons)
    case let scalar:
      guard contains(.dashes), Folding.isDash(scalar), position > range.lowerBound,
        position + 1 < range.upperBound
      else { return false }
      return Folding.isSpace(line.scalars[position - 1]) && Folding.isSpace(line.scalars[position + 1])
    }
  }

  /// Whether the text up to the next comma is only the legal form of the company before it, or a degree or
  /// title after a name.
  private static func isLegalForm(_ line: ViewText.Line, after start: Int, in range: Range<Int>) -> Bool {
    var end = start
    while end < range.upperBound, end - start < 12, line.scalars[end] != ",", line.scalars[end] != "|",
      !line.gaps.contains(end), !Folding.isDash(line.scalars[end])
    {
      end += 1
    }
    // `Denver, CO` is a state before it is a company.
    return !PlaceWords.states.contains(line.string(line.trimmed(start..<end)))
      && legalForms.contains(Folding.words(line.scalars[start..<end]).filter { $0 != " " })
  }

  private static let legalForms: Set<String> = [
    "inc", "llc", "ltd", "limited", "plc", "corp", "co", "gmbh", "ag", "kg", "ev", "sa", "sau", "sas", "sarl",
    "srl",
    "spa", "sl", "slu", "bv", "nv", "ab", "oy", "as", "aps", "lda", "ltda", "pty", "llp", "lp", "pbc", "sro",
    "zrt", "kft",
    "oyj", "doo",
  ]
}
