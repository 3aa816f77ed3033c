internal import ReadbackCore

/// Borders and spacing of a paragraph as one place of a file states them: nil is unsaid.
struct ParagraphProperties {
  var hasRuleAbove: Bool?
  var hasRuleBelow: Bool?
  /// In points.
  var spaceAbove: Float?
  var spaceBelow: Float?
  /// Whether no space is kept from neighbours of the same style.
  var ignoresSpaceInStyle: Bool?

  var rules: Block.Rules {
    var rules: Block.Rules = []
    if hasRuleAbove == true { rules.insert(.above) }
    if hasRuleBelow == true { rules.insert(.below) }
    return rules
  }

  /// Takes in a child of `w:pPr` or `w:pBdr` that the reader stands at.
  mutating func take(_ reader: XMLReader) {
    switch reader.element {
    case .topEdge: hasRuleAbove = Self.isDrawn(reader)
    case .bottomEdge: hasRuleBelow = Self.isDrawn(reader)
    case .spacing:
      spaceAbove =
        Self.space(reader, "before", lines: "beforeLines", automatic: "beforeAutospacing") ?? spaceAbove
      spaceBelow =
        Self.space(reader, "after", lines: "afterLines", automatic: "afterAutospacing") ?? spaceBelow
    case .contextualSpacing: ignoresSpaceInStyle = reader.isOn
    default: break
    }
  }

  /// What holds where a nearer place also states properties.
  func overridden(by nearer: ParagraphProperties) -> ParagraphProperties {
    ParagraphProperties(
      hasRuleAbove: nearer.hasRuleAbove ?? hasRuleAbove, hasRuleBelow: nearer.hasRuleBelow ?? hasRuleBelow,
      spaceAbove: nearer.spaceAbove ?? spaceAbove, spaceBelow: nearer.spaceBelow ?? spaceBelow,
      ignoresSpaceInStyle: nearer.ignoresSpaceInStyle ?? ignoresSpaceInStyle)
  }

  private static func isDrawn(_ reader: XMLReader) -> Bool {
    switch reader.attribute("val") {
    case nil, "none", "nil": false
    default: true
    }
  }

  /// The most that Word sets between paragraphs, in points.
  private static let most: Float = 1584
  /// What Word sets for automatic space, as browsers do between paragraphs, in points.
  private static let automatic: Float = 14
  /// Twentieths of a point, and what a hundredth of a line counts where the page has no grid of lines.
  private static let twip: Float = 0.05
  private static let hundredthOfLine: Float = 0.12

  /// Automatic space goes first, then a number of lines (ECMA-376-1, 17.3.1.33).
  private static func space(
    _ reader: XMLReader, _ length: StaticString, lines: StaticString, automatic: StaticString
  ) -> Float? {
    if let value = reader.attribute(automatic), ["1", "true", "on"].contains(value) { return Self.automatic }
    let points =
      reader.attribute(lines).flatMap(Float.init).flatMap { $0 == 0 ? nil : $0 * hundredthOfLine }
      ?? reader.attribute(length).flatMap(Float.init).map { $0 * twip }
    guard let points, points >= 0, points <= most else { return nil }
    return points
  }
}
