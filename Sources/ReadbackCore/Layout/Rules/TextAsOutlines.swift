/// Text drawn as shapes, so that there is no text.
///
/// ```
/// Jane Doe    drawn, as eight filled shapes
///             read
/// ```
public struct TextAsOutlines: LayoutRule {
  /// Heights of letters, in points.
  public var heights: ClosedRange<Float> = 3...80
  /// So many shapes on one baseline are a line of letters; a row of icons has fewer.
  public var lineLetters = 8
  /// So many such shapes on a page are text; the name of a company in a logo has fewer.
  public var letters = 24
  /// So many lines of type on the rendered page in one drawing are a paragraph.
  public var typeLines = 3
  /// Together the lines are at least this long, in widths of the page; the words of a logo are shorter.
  public var length: Float = 0.25
  /// Letters differ in width: a row of stars or dots does not. So many different widths, in whole points.
  public var widths = 3
  /// Shapes with text over them in this share are drawn letters that can be read nonetheless.
  public var coveredShare: Float = 0.5

  public init() {}

  public static let id = "text-as-outlines"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text drawn as shapes", formats: [.pdf],
      recognizes:
        "filled shapes with curves, of the size of letters and of different widths, side by side in lines without text "
        + "over them, or lines of type in one drawing on the rendered page; logos, icons, ratings and charts have fewer or equal shapes and are left alone, and so are drawn "
        + "letters with a text layer",
      why: "the letters are drawings: no extractor returns a word of them",
      damage: [
        .error("most of the page is drawn and not written"),
        .warning("a part of the page is drawn and not written"),
      ],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .reproduced(["pdftotext", "PDFBox", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "Apache Tika"]),
      fix: "export with fonts embedded instead of converted to curves or paths",
      advice: [
        .init(.word, "do not ungroup or convert WordArt; type the text instead"),
        .init(.libreOffice, "Shape > Convert > To Curve must not be used; type the text instead"),
        .init(.typst, "export as PDF directly and not through SVG"),
        .init(
          .designer, "keep type as type: without Create Outlines, Flatten, or \"convert text to curves\""),
        .init(.printer, "print from the original again with fonts as fonts, not as outlines"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("drawn lines", "", note: "three lines of ten shapes of different widths") {
          $0.pages[0].draw(rows: 3, shapes: 10) { Float(4 + $0 % 5) }
        },
        .page(
          "a page of lines in one path", "Jane Doe",
          note: "a drawing of 90 outlines, which shows three lines of type"
        ) {
          let drawing = $0.pages[0].draw(paths: 90)
          $0.pages[0].ink = Ink(
            columns: 1, cell: 4, contrast: [],
            lines: [304, 324, 344].map { y in
              Ink.TypeLine(box: Box(x0: 100, y0: y, x1: 380, y1: y + 10), drawing: drawing)
            })
        },
      ],
      clear: [
        .page(
          "a map in one path", "Jane Doe", note: "a drawing of 90 outlines, without type on the rendered page"
        ) {
          $0.pages[0].draw(paths: 90)
        },
        .page("ratings", "Welding", note: "five rows of ten equal dots") {
          $0.pages[0].draw(rows: 5, shapes: 10) { _ in 5 }
        },
        .page("a few icons", "Jane Doe", note: "one row of five shapes of different widths") {
          $0.pages[0].draw(rows: 1, shapes: 5) { Float(4 + $0) }
        },
      ])
  }

  /// Shapes that stand on one baseline.
  private struct Row {
    var box: Box
    var shapes = 0
    var widths: Set<Int> = []
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var evidence: [Evidence] = []
    var total = 0
    var isMost = false
    for (number, page) in document.pages.enumerated() where page.graphics.count > 0 {
      for drawing in page.graphics where drawing.subpaths >= letters {
        let lines = page.typeLines(in: drawing.box)
        guard lines.count >= typeLines else { continue }
        total += drawing.subpaths
        isMost = isMost || drawing.subpaths > layout.flows[number].letters(shown: true)
        evidence += lines.prefix(max(0, TextDamage.places - evidence.count)).map {
          Evidence(place: .page(number + 1, box: $0.box), excerpt: "")
        }
      }
      let rows = rows(of: page).filter { $0.shapes >= lineLetters && $0.widths.count >= widths }
      guard rows.reduce(0, { $0 + $1.shapes }) >= letters else { continue }
      let unread = rows.filter { !isCovered($0.box, page.glyphs) }
      let shapes = unread.reduce(0) { $0 + $1.shapes }
      guard shapes >= letters, unread.reduce(0, { $0 + $1.box.width }) >= length * page.width else {
        continue
      }
      total += shapes
      isMost = isMost || shapes > layout.flows[number].letters(shown: true)
      evidence += unread.prefix(max(0, TextDamage.places - evidence.count)).map {
        Evidence(place: .page(number + 1, box: $0.box), excerpt: "")
      }
    }
    guard total > 0 else { return layout.clearOfPages }
    return .found([
      Finding(
        rule: Self.id, severity: isMost ? .error : .warning,
        message: "\(total) shapes in lines look like letters and are no text", evidence: evidence,
        views: document.views.map(\.id))
    ])
  }

  private func rows(of page: Page) -> [Row] {
    var rows: [Int: [Row]] = [:]
    for graphic in page.graphics where graphic.isFilled && graphic.curves > 0 && graphic.opacity > 0.02 {
      let box = graphic.box
      guard heights.contains(box.height), box.width > 1 else { continue }
      // Some programs draw a whole line in one path.
      let isLine = box.width > 4 * box.height && graphic.subpaths >= lineLetters
      guard isLine || box.width <= 3 * box.height else { continue }
      let key = Int((box.y1 / 3).rounded())
      let shapes = isLine ? graphic.subpaths : 1
      let widths = isLine ? Set(0..<self.widths) : [Int(box.width.rounded())]
      // Shapes of a line follow each other closely; those of two columns of icons do not.
      if let last = rows[key]?.indices.last, let row = rows[key]?[last], box.x0 - row.box.x1 < 2 * box.height,
        box.x1 > row.box.x0 - 2 * box.height
      {
        rows[key]?[last].box = row.box.union(box)
        rows[key]?[last].shapes += shapes
        rows[key]?[last].widths.formUnion(widths)
      } else {
        rows[key, default: []].append(Row(box: box, shapes: shapes, widths: widths))
      }
    }
    return rows.values.flatMap { $0 }.sorted { ($0.box.y0, $0.box.x0) < ($1.box.y0, $1.box.x0) }
  }

  /// Whether text lies over most of a row or a shape.
  func isCovered(_ box: Box, _ glyphs: [Glyph]) -> Bool {
    var width: Float = 0
    for glyph in glyphs where box.holdsCentre(of: glyph.box) { width += glyph.box.width }
    return width >= coveredShare * box.width
  }
}

extension Page {
  /// Draws one path of many outlines; for examples.
  @discardableResult
  fileprivate mutating func draw(paths: Int) -> Box {
    let box = Box(x0: 100, y0: 300, x1: 400, y1: 400)
    graphics.append(
      Graphic(
        shape: .other, box: box, isFilled: true, color: 0, opacity: 1, lineWidth: 0, subpaths: paths,
        curves: 8 * paths, paintOrder: graphics.count + 1))
    return box
  }

  /// Draws rows of shapes with curves; for examples.
  fileprivate mutating func draw(rows: Int, shapes: Int, width: (Int) -> Float) {
    for row in 0..<rows {
      var x: Float = 100
      for index in 0..<shapes {
        let y = Float(300 + 14 * row)
        graphics.append(
          Graphic(
            shape: .other, box: Box(x0: x, y0: y, x1: x + width(index), y1: y + 8), isFilled: true, color: 0,
            opacity: 1,
            lineWidth: 0, subpaths: 1, curves: 8, paintOrder: graphics.count + 1))
        x += width(index) + 1
      }
    }
  }
}
