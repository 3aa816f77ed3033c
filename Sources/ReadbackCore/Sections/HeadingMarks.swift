/// What sets a heading off that has the type of the body: a drawn rule below, above or beside it, more space above it
/// than the lines of the page have, or in a DOCX the name of its style.
///
/// Rules and space stand elsewhere as well: below the contact, under links, above every job. Lines with the same mark are
/// a class, and the lexicon has to know most of it.
struct HeadingMarks {
  enum Mark: Hashable {
    case ruleBelow, ruleBeside, ruleAbove
    /// So many points more than the usual distance of baselines, rounded.
    case space(Int)
    case style(String)
  }

  /// Space above a heading is at least this many times the usual distance of baselines.
  static let leastSpace: Float = 1.4
  /// More than so many times the usual distance is a gap in the page.
  static let mostSpace: Float = 10
  /// More rules on a page are a table or a drawing.
  private static let mostRules = 500

  private let text: ViewText
  /// The horizontal rules of each page, from top to bottom.
  private var rules: [Int: [Box]] = [:]
  /// The usual distance of baselines, in points; nil where the view does not say.
  private let pitch: Float?
  /// Of a DOCX, whose lines stand on no page.
  private let paragraphs: ParagraphMarks?

  init(_ text: ViewText) {
    self.text = text
    for (number, page) in text.document.pages.enumerated() {
      let drawn = page.graphics.lazy.filter { $0.shape == .horizontalRule }.map(\.box).prefix(
        Self.mostRules + 1)
      let boxes = Array(drawn)
      if !boxes.isEmpty, boxes.count <= Self.mostRules { rules[number] = boxes.sorted { $0.y0 < $1.y0 } }
    }
    paragraphs = text.document.blocks.isEmpty ? nil : ParagraphMarks(text)
    let distances = text.lines.indices.compactMap { Self.distance(above: $0, in: text) }.sorted()
    pitch = distances.isEmpty ? nil : distances[distances.count / 2]
  }

  /// From the baseline of the line before, where that is above it on the same page.
  private static func distance(above number: Int, in text: ViewText) -> Float? {
    let line = text.lines[number]
    guard number > 0, line.left != nil, text.lines[number - 1].left != nil,
      text.lines[number - 1].page == line.page
    else { return nil }
    let distance = line.baseline - text.lines[number - 1].baseline
    return distance > 1 && distance.isFinite ? distance : nil
  }

  func marks(of number: Int) -> [Mark] {
    paragraphs?.marks(of: number) ?? mark(of: number).map { [$0] } ?? []
  }

  private func mark(of number: Int) -> Mark? {
    let line = text.lines[number]
    guard let left = line.left, let right = line.right, let style = line.style else { return nil }
    let size = max(Float(style.size) / 2, 1)
    for rule in near(line, size) {
      let y = (rule.y0 + rule.y1) / 2 - line.baseline
      if y > -0.8 * size, y <= 0.1 * size, rule.x0 >= right - 1, rule.x0 < right + 2 * size,
        rule.x1 - rule.x0 > 3 * size
      {
        return .ruleBeside
      }
      guard rule.x0 <= left + size, rule.x1 >= right - size else { continue }
      if y > -0.1 * size, y < size { return .ruleBelow }
      if y > -2.2 * size, y < -0.9 * size, rule.x1 > right + size { return .ruleAbove }
    }
    guard let pitch, let distance = Self.distance(above: number, in: text),
      distance >= Self.leastSpace * pitch,
      distance < Self.mostSpace * pitch
    else { return nil }
    return .space(Int((distance - pitch).rounded()))
  }

  /// The rules from two lines above a line to one below it.
  private func near(_ line: ViewText.Line, _ size: Float) -> ArraySlice<Box> {
    guard let rules = rules[line.page] else { return [] }
    var low = 0
    var high = rules.count
    while low < high {
      let middle = (low + high) / 2
      if rules[middle].y0 < line.baseline - 2.5 * size { low = middle + 1 } else { high = middle }
    }
    return rules[low...].prefix { $0.y0 < line.baseline + 1.5 * size }
  }
}
