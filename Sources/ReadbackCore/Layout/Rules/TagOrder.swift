/// A structure tree that goes another way than the page, or leaves text out.
public struct TagOrder: LayoutRule {
  /// Fewer lines than this out of order are a heading or a caption.
  public var lines = 3
  /// Lines out of order are this share of the lines that have a line above them.
  public var share: Float = 0.1
  /// Text without a tag is this share of the page's text.
  public var untagged: Float = 0.05

  public init() {}

  public static let id = "tag-order"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Tags that contradict the page", formats: [.pdf],
      recognizes:
        "tagged files whose structure tree brings lines before the line right above them, or does not hold a "
        + "part of the text that is no furniture; files without tags are left alone",
      why:
        "screen readers and converters that trust the tags read the text in that order, and skip what has none; no "
        + "resume parser was found that does",
      damage: [.warning("readers for accessibility get the text out of order or in part")],
      views: [.pdfTagged],
      basis: .reproduced(["pdfinfo -struct-text"]),
      fix: "export the tags anew, in reading order, or without tags",
      advice: [
        .init(
          .word,
          "keep the headings and paragraphs in reading order; text boxes are tagged where they are anchored"),
        .init(.designer, "set the reading order in the program before the export"),
        .init(.browser, "keep the order of the elements the order of the page"),
      ])
  }

  public static var examples: RuleExamples {
    let lines = "Foreman at a yard\nCut plates there\nLoaded the boxes\nPainted the hull\nSwept the dock"
    return RuleExamples(
      found: [
        .page("lines tagged from the bottom up", lines, note: "the structure tree begins with the last line")
        {
          $0.tagLines(in: [4, 3, 2, 1, 0])
        },
        .page("lines without a tag", lines, note: "the structure tree has the first two lines") {
          $0.tagLines(in: [0, 1])
        },
      ],
      clear: [
        .page("lines tagged from the top down", lines, note: "the structure tree has the lines in order") {
          $0.tagLines(in: [0, 1, 2, 3, 4])
        },
        .page("a file without tags", lines),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    guard let view = layout.document.view(.pdfTagged) else {
      return layout.document.tags.isEmpty ? .clear : .inconclusive("the structure tree was not read")
    }
    var positions = layout.document.pages.map { [Int32](repeating: -1, count: $0.glyphs.count) }
    var next: Int32 = 0
    for line in view.lines where positions.indices.contains(line.page) {
      for origin in line.origins where origin >= 0 {
        // A glyph that is in the tree twice counts where it comes first.
        if positions[line.page][Int(origin)] < 0 { positions[line.page][Int(origin)] = next }
        next += 1
      }
    }
    let order = layout.outcome(
      lines: lines, share: share,
      position: { page in { positions[page][$0] < 0 ? nil : Int(positions[page][$0]) } },
      finding: { count, _, evidence in
        Finding(
          rule: Self.id, severity: .warning, message: "\(count) lines are tagged before the line above them",
          evidence: evidence, views: [.pdfTagged])
      })
    let missing = missing(in: layout, positions)
    if case .inconclusive = order { return order }
    let findings = order.findings + (missing.map { [$0] } ?? [])
    return findings.isEmpty ? .clear : .found(findings)
  }

  private func missing(in layout: Layout, _ positions: [[Int32]]) -> Finding? {
    var evidence: [Evidence] = []
    var all = 0
    var missing = 0
    for (number, page) in layout.pages.enumerated() {
      for segment in page.rows.lazy.flatMap(\.segments) where !segment.isArtifact {
        all += segment.weight
        guard positions[number][segment.firstGlyph] < 0 else { continue }
        missing += segment.weight
        evidence.append(Evidence(place: .page(number + 1, box: segment.box), excerpt: segment.text))
      }
    }
    guard Float(missing) >= untagged * Float(max(all, 1)), missing > 0 else { return nil }
    return Finding(
      rule: Self.id, severity: .warning, message: "\(100 * missing / max(all, 1)) % of the text has no tag",
      evidence: evidence, views: [.pdfTagged])
  }
}
