/// Levels that exist only as bars, dots or stars.
///
/// ```
/// Swift   [######----]        ->  Swift
/// Danish  * * * * o           ->  Danish ●●●●○
/// ```
public struct SkillGraphics: LayoutRule {
  /// One bar or row of dots may be an ornament; levels come in lists.
  public var scales = 2
  /// DOCX: a row of a table has so many shaded cells without text.
  public var cells = 3
  /// Text belongs to a bar when it is this near, in font sizes.
  public var distance: Float = 3

  public init() {}

  public static let id = "skill-graphics"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Levels as graphics", formats: [.pdf, .docx],
      recognizes:
        "several bars in two colours or rows of equal dots, drawn, typed as symbols or made of shaded table "
        + "cells, beside text; single ornaments, bullets and rules are left alone",
      why:
        "drawn bars leave nothing in the text, and typed stars leave stars: readers get the skill without its level",
      damage: [.warning("the levels are lost; the names of the skills come through")],
      views: ViewID.usual,
      basis: .reproduced(["pdftotext", "pypdf", "PDFBox", "python-docx", "mammoth"]),
      fix: "write the level as a word behind the skill (\"Swift (advanced)\"), or leave it out",
      advice: [
        .init(.latex, "replace \\cvskill, \\cvprogressbar and the like by words"),
        .init(.designer, "delete the bars and write the level as a word"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("dots typed as symbols", "Danish ●●●●○\nGerman ●●○○○"),
        .page("drawn bars", "Welding\nRigging\nCutting", note: "with a bar in two colours right of each word")
        {
          $0.pages[0].graphics = bars
        },
        .paragraphs("stars", [ExampleParagraph("Danish ★★★★☆"), ExampleParagraph("German ★★☆☆☆")]),
        .paragraphs(
          "bars of shaded cells", cells(row: 0) + cells(row: 1), note: "the cells without text are shaded"),
      ],
      clear: [
        .page("bullets", "• Welding\n• Rigging"),
        .page(
          "levels as words", "Welding (advanced)", note: "with a single bar in two colours under the heading"
        ) {
          $0.pages[0].graphics = Array(bars.prefix(2))
        },
        .paragraphs("a separator", [ExampleParagraph("Welding • Rigging"), ExampleParagraph("* * *")]),
      ])
  }

  private static var bars: [Graphic] {
    func bar(row: Int, width: Float, color: UInt32) -> Graphic {
      let top = 40 + 12 * Float(row)
      return Graphic(
        shape: .rectangle, box: Box(x0: 100, y0: top, x1: 100 + width, y1: top + 6), isFilled: true,
        color: color,
        opacity: 1, lineWidth: 0, subpaths: 1, curves: 0, paintOrder: row)
    }
    return (0..<3).flatMap { row in
      [
        bar(row: row, width: 100, color: 0xDDDDDD),
        bar(row: row, width: 30 + 20 * Float(row), color: 0x3366CC),
      ]
    }
  }

  private static func cells(row: Int) -> [ExampleParagraph] {
    [ExampleParagraph("Welding", in: .tableCell(table: 1, row: row, column: 0, merged: false))]
      + (1...4).map { column in
        ExampleParagraph("", in: .tableCell(table: 1, row: row, column: column, merged: false)) {
          $0.background = column <= 2 + row ? 0x3366CC : 0xDDDDDD
        }
      }
  }

  // MARK: PDF

  public func examinePages(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    for (number, page) in layout.document.pages.enumerated() {
      let rows = layout.pages[number].rows
      for segment in rows.lazy.flatMap(\.segments) {
        guard let scale = LevelMarks.scale(in: segment.scalars) else { continue }
        evidence.append(Evidence(place: .page(number + 1, box: segment.box), excerpt: scale))
      }
      let shapes = LevelShapes(graphics: page.graphics, images: page.images, page: page.box)
      guard shapes.boxes.count >= scales else { continue }
      let index = RowIndex(layout.pages[number])
      for box in shapes.boxes {
        guard let text = text(beside: box, layout.pages[number], index) else { continue }
        evidence.append(Evidence(place: .page(number + 1, box: box), excerpt: text))
      }
    }
    return outcome(evidence, views: layout.document.views.map(\.id))
  }

  /// The text left of or above a bar, provided that none lies on it.
  private func text(beside box: Box, _ page: PageLayout, _ index: RowIndex) -> String? {
    var nearest: String?
    for row in index.rows(baselinesIn: box.y0 - 40...box.y1 + 40) {
      for segment in page.rows[row].segments {
        let reach = distance * segment.size
        let overlaps = segment.box.x1 > box.x0 && segment.box.x0 < box.x1
        if overlaps, segment.box.midY > box.y0, segment.box.midY < box.y1 { return nil }
        let isBeside = segment.box.y1 > box.y0 && segment.box.y0 < box.y1
        let isNear = overlaps && segment.box.y1 <= box.y1 && box.y0 - segment.box.y1 <= reach / 2
        if isBeside || isNear { nearest = nearest ?? segment.text }
      }
    }
    return nearest
  }

  // MARK: DOCX

  public func examineParts(_ layout: Layout) -> Outcome {
    struct Row: Hashable {
      var table: Int
      var row: Int
    }
    var evidence: [Evidence] = []
    var names: [Row: Evidence] = [:]
    var shaded: [Row: Int] = [:]
    for (block, text) in zip(layout.document.blocks, layout.texts) where !block.isTwin {
      if let scale = LevelMarks.scale(in: text.unicodeScalars) {
        evidence.append(Evidence(place: block.place, excerpt: scale))
      }
      guard case .tableCell(let table, let row, _, _) = block.containers.last else { continue }
      let key = Row(table: table, row: row)
      if !text.isEmpty {
        names[key] = Evidence(place: block.place, excerpt: text)
      } else if block.background != nil {
        shaded[key, default: 0] += 1
      }
    }
    let rows = shaded.filter { $0.value >= cells }.keys.sorted { ($0.table, $0.row) < ($1.table, $1.row) }
    evidence += rows.compactMap { names[$0] }
    return outcome(evidence, views: layout.document.views.map(\.id))
  }

  private func outcome(_ evidence: [Evidence], views: [ViewID]) -> Outcome {
    guard evidence.count >= scales else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .warning,
        message: "\(evidence.count) levels are shown as bars, dots or stars",
        evidence: evidence, views: views)
    ])
  }
}
