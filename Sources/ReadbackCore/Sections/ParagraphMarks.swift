/// What sets paragraphs of a DOCX off that have the type of the body: a border or a horizontal rule, more space above than
/// others have, or the name of their style.
///
/// Empty paragraphs count as what they show: space, and their rules.
struct ParagraphMarks {
  /// Distance of baselines in one paragraph, in sizes of the type: what most fonts ask for.
  private static let lineHeight: Float = 1.2
  /// Size in points where nothing in the file says, as Word has it.
  private static let usualSize: Float = 10

  private let text: ViewText
  /// For every line the block that it begins; nil where it begins none.
  private let starts: [Int?]
  /// For every line the block that it ends.
  private let ends: [Int?]
  /// The usual distance of baselines, in points.
  private let pitch: Float?

  init(_ text: ViewText) {
    self.text = text
    let blocks = text.source.lines.map { line in
      line.page < 0
        ? line.origins.first { text.document.blocks.indices.contains(Int($0)) }.map { Int($0) } : nil
    }
    let starts: [Int?] = blocks.indices.map { $0 > 0 && blocks[$0 - 1] == blocks[$0] ? nil : blocks[$0] }
    ends = blocks.indices.map {
      $0 + 1 < blocks.count && blocks[$0 + 1] == blocks[$0] ? nil : blocks[$0]
    }
    self.starts = starts
    let document = text.document
    let distances = text.lines.indices.compactMap { number in
      starts[number].flatMap { Self.distance(above: $0, text.lines[number], in: document) }
    }.sorted()
    pitch = distances.isEmpty ? nil : distances[distances.count / 2]
  }

  func marks(of number: Int) -> [HeadingMarks.Mark] {
    var marks: [HeadingMarks.Mark] = []
    if let end = ends[number], rules(below: end) { marks.append(.ruleBelow) }
    guard let start = starts[number] else { return marks }
    if rules(above: start) { marks.append(.ruleAbove) }
    if let style = text.document.blocks[start].style { marks.append(.style(style)) }
    if let pitch, let distance = Self.distance(above: start, text.lines[number], in: text.document),
      distance >= HeadingMarks.leastSpace * pitch, distance < HeadingMarks.mostSpace * pitch
    {
      marks.append(.space(Int((distance - pitch).rounded())))
    }
    return marks
  }

  private func rules(below number: Int) -> Bool {
    let blocks = text.document.blocks
    if blocks[number].rules.contains(.below) { return true }
    let next = number + 1
    return Self.areNeighbours(number, next, in: blocks)
      && (blocks[next].rules.contains(.above) || blocks[next].isBlank && !blocks[next].rules.isEmpty)
  }

  private func rules(above number: Int) -> Bool {
    let blocks = text.document.blocks
    if blocks[number].rules.contains(.above) { return true }
    let before = number - 1
    return Self.areNeighbours(before, number, in: blocks)
      && (blocks[before].rules.contains(.below) || blocks[before].isBlank && !blocks[before].rules.isEmpty)
  }

  /// From the last line of the paragraph before that shows something.
  private static func distance(above number: Int, _ line: ViewText.Line, in document: Document) -> Float? {
    let blocks = document.blocks
    let size = line.style.map { Float($0.size) / 2 } ?? 0
    let height = lineHeight * (size > 0 ? size : usualSize)
    var distance = height
    var current = number
    while areNeighbours(current - 1, current, in: blocks) {
      distance += max(blocks[current].spaceAbove, blocks[current - 1].spaceBelow)
      current -= 1
      guard blocks[current].isBlank else { return distance <= Document.farthest ? distance : nil }
      distance += height
      guard distance < HeadingMarks.mostSpace * height else { return nil }
    }
    return nil
  }

  /// Whether one follows the other in the same part, cell and box.
  private static func areNeighbours(_ first: Int, _ second: Int, in blocks: [Block]) -> Bool {
    blocks.indices.contains(first) && blocks.indices.contains(second)
      && blocks[first].part == blocks[second].part
      && blocks[first].containers == blocks[second].containers
  }
}

extension Block {
  /// Whether it shows no text.
  fileprivate var isBlank: Bool {
    !runs.contains { run in
      run.flags.isDisjoint(with: .unseen) && run.text.unicodeScalars.contains { !Folding.isSpace($0) }
    }
  }
}
