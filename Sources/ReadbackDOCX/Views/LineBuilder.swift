internal import ReadbackCore

/// Puts the lines of a view together, each character with the block it comes from.
///
/// Lines of nothing but white space are left out: extractors differ in how many they put between paragraphs,
/// and none of them means anything.
struct LineBuilder {
  private(set) var lines: [View.Line] = []
  private var text = ""
  private var origins: [Int32] = []
  private var hasInk = false

  /// Adds text that comes from a block, or from none for -1.
  mutating func append(_ piece: String, block: Int32) {
    var rest = piece.unicodeScalars[...]
    while let end = rest.firstIndex(where: \.endsLine) {
      add(rest[..<end], block)
      endLine()
      rest = rest[end...].dropFirst()
    }
    add(rest, block)
  }

  mutating func endLine() {
    if hasInk { lines.append(View.Line(text: text, origins: origins)) }
    text = ""
    origins.removeAll(keepingCapacity: true)
    hasInk = false
  }

  /// The lines that have ended since the last time.
  mutating func takeLines() -> [View.Line] {
    defer { lines.removeAll(keepingCapacity: true) }
    return lines
  }

  private mutating func add(_ scalars: Substring.UnicodeScalarView, _ block: Int32) {
    guard !scalars.isEmpty else { return }
    // Appending to the scalar view would copy the whole line each time.
    text.append(contentsOf: Substring(scalars))
    origins.append(contentsOf: repeatElement(block, count: scalars.count))
    hasInk = hasInk || scalars.contains { !$0.properties.isWhitespace }
  }
}

extension Unicode.Scalar {
  /// Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator.
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension View.Line {
  /// Two lines as one, with white space between them that comes from nowhere.
  func joined(to next: View.Line, by separator: String) -> View.Line {
    View.Line(
      text: text + separator + next.text,
      origins: origins + repeatElement(-1, count: separator.unicodeScalars.count) + next.origins)
  }
}
