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

  mutating func append(_ piece: String, block: Int) {
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

  private mutating func add(_ scalars: Substring.UnicodeScalarView, _ block: Int) {
    guard !scalars.isEmpty else { return }
    // Appending to the scalar view would copy the whole line each time.
    text.append(contentsOf: Substring(scalars))
    origins.append(contentsOf: repeatElement(Int32(clamping: block), count: scalars.count))
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

extension LineBuilder {
  /// Adds paragraphs one after the other in the order of their beginnings, a line each.
  ///
  /// A text box lies within the paragraph that anchors it; the readers that know text boxes put its paragraphs
  /// after that one, never into its middle. A piece for which `text` is nil is not read.
  mutating func append(_ story: Story, _ text: (Piece) -> String?) {
    var texts = [String](repeating: "", count: story.blocks.count)
    for piece in story.pieces {
      if let text = text(piece) { texts[piece.block] += text }
    }
    for (index, text) in texts.enumerated() {
      append(text, block: story.firstBlock + index)
      endLine()
    }
  }
}
