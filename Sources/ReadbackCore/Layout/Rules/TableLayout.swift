/// Text in tables.
///
/// ```
/// +--------+-----------+
/// | 2020   | Engineer  |   DOCX: recipes that read paragraphs get none of it
/// |        | at Acme   |   PDF: readers of physical lines join the cells of a row
/// +--------+-----------+
/// ```
public struct TableLayout: LayoutRule {
  /// PDF: a drawn grid has at least so many cells with text, in at least two columns and two rows.
  public var cells = 4
  /// Lines of a grid that are this far apart, in points, are one: borders are drawn twice, or as thin boxes.
  public var lineTolerance: Float = 1.5

  public init() {}

  public static let id = "table-layout"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in tables", formats: [.pdf, .docx],
      recognizes:
        "tables of a DOCX with text in them; in a PDF tables of two rows and columns or more that the "
        + "structure tree names, a grid of lines shows or cells that start at the same two edges; rules under headings, boxes that stand apart and dates set "
        + "to the right are left alone",
      why:
        "readers of paragraphs drop the tables of a DOCX; readers of physical lines join what stands side by side "
        + "in a PDF",
      damage: [
        .error("python-docx recipes return nothing of a DOCX table"),
        .warning("in a PDF lines of neighbouring cells run together"),
        .info("in a PDF each row has one line, and comes out as one"),
      ],
      views: [.docxParagraphs, .pdfLines],
      basis: .reproduced(["python-docx", "PDFBox sorted by position", "pdfplumber", "pdftotext -layout"]),
      fix:
        "set the same content as paragraphs: one line for title, employer and date, then the points below it",
      advice: [
        .init(
          .word, "select the table, Layout > Convert to Text, one cell a paragraph; use a right tab for dates"
        ),
        .init(.googleDocs, "copy the text out of the cells and delete the table; use a right tab for dates"),
        .init(.libreOffice, "Table > Convert > Table to Text; use a right tab for dates"),
        .init(.latex, "use \\hfill for dates instead of tabular"),
        .init(.typst, "use #h(1fr) for dates instead of table()"),
        .init(.browser, "print block elements instead of <table> for entries"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "dates and jobs in cells",
          [
            ExampleParagraph("2019", in: .tableCell(table: 1, row: 0, column: 0, merged: false)),
            ExampleParagraph("Foreman", in: .tableCell(table: 1, row: 0, column: 1, merged: false)),
          ]),
        .page(
          "a grid of lines with several lines in a cell", wrappedCells, note: "with a border around each cell"
        ) {
          $0.pages[0].graphics = borders
        },
        .page(
          "cells without lines",
          """
          Education
          2016 - 2019    Master of Science, Lund
                         Thesis on the welding of thin plates
          2013 - 2016    Bachelor of Science, Lund
          2010 - 2013    School of trade, Esbjerg, with honours
          Experience at shipyards of the north
          2019 - 2023    Foreman, Northern Yard
          2018 - 2019    Welder, Harbour Works
          """, note: "headings in bold"
        ) { $0.embolden(rows: [0, 5]) },
      ],
      clear: [
        .page(
          "dates in a gutter, set against the text",
          """
                         Education
             Spring 2016 Master of Science, Lund
                    2013 Bachelor of Science, Lund
              March 2010 School of trade, Esbjerg, with honours
                         Experience at shipyards of the north
                    2019 Foreman, Northern Yard
             Summer 2018 Welder, Harbour Works
          """),
        .paragraphs("dates behind a tab", [ExampleParagraph("Foreman\t2019")]),
        .page("dates set to the right, with a rule under the heading", "WORK\nForeman          2019") {
          $0.pages[0].graphics = [
            Graphic(
              shape: .horizontalRule, box: Box(x0: 30, y0: 48, x1: 580, y1: 48.5), isFilled: false, color: 0,
              opacity: 1, lineWidth: 0.5, subpaths: 1, curves: 0, paintOrder: 0)
          ]
        },
      ])
  }

  private static let wrappedCells = """
    2019                Foreman at
                        a yard
    2015                Welder at
                        the docks
    """

  private static var borders: [Graphic] {
    [(0, 0), (0, 1), (1, 0), (1, 1)].map { row, column in
      let x = 30 + Float(column) * 100
      let y = 36 + Float(row) * 24
      return Graphic(
        shape: .rectangle, box: Box(x0: x, y0: y, x1: x + 100, y1: y + 24), isFilled: false, color: 0,
        opacity: 1,
        lineWidth: 0.5, subpaths: 1, curves: 0, paintOrder: 0)
    }
  }

  // MARK: DOCX

  public func examineParts(_ layout: Layout) -> Outcome {
    let main = layout.document.blocks.first?.part
    let tables = ContainedText(in: layout) { $0.part == main ? $0.table : nil }
    guard tables.count > 0 else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .error, message: tables.message("a table", plural: "tables"),
        evidence: tables.first, views: [.docxParagraphs])
    ])
  }

  // MARK: PDF

  public func examinePages(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    var joins = false
    let tagged = taggedTables(of: layout.document)
    for (index, page) in layout.document.pages.enumerated() {
      let tables =
        tagged[index, default: []] + drawnTables(on: page, layout.pages[index])
        + alignedTables(on: layout.pages[index])
      var seen: [Box] = []
      for table in tables.sorted(by: { $0.box.y0 < $1.box.y0 })
      where !seen.contains(where: { $0.holdsCentre(of: table.box) }) {
        seen.append(table.box)
        joins = joins || table.joins
        evidence.append(Evidence(place: .page(index + 1, box: table.box), excerpt: table.excerpt))
      }
    }
    guard !evidence.isEmpty else {
      if let page = layout.pages.firstIndex(where: { $0.rows.isEmpty }) {
        return .inconclusive("page \(page + 1) has no text that can be read")
      }
      return .clear
    }
    let count = evidence.count == 1 ? "a table" : "\(evidence.count) tables"
    return .found([
      Finding(
        rule: Self.id, severity: joins ? .warning : .info,
        message: joins
          ? "\(count) with several lines in a cell: lines of neighbouring cells run together"
          : "\(count) with one line a row: each row comes out as one line",
        evidence: evidence, views: joins ? [.pdfLines] : [])
    ])
  }

  private struct Table {
    var box: Box
    var excerpt: String
    /// Whether cells that stand side by side have several lines.
    var joins: Bool
  }

  /// Tables that the structure tree names, with at least two columns, by index into the pages.
  private func taggedTables(of document: Document) -> [Int: [Table]] {
    guard document.tags.contains(where: { $0.type == "TD" || $0.type == "TH" }) else { return [:] }
    // The outermost table and the innermost row and cell around each node; parents come before their children.
    var tables: [Int] = []
    var rows: [Int] = []
    var cells: [Int] = []
    for (number, tag) in document.tags.enumerated() {
      func around(_ list: [Int]) -> Int { tag.parent >= 0 ? list[tag.parent] : -1 }
      let table = around(tables)
      tables.append(table < 0 && tag.type == "Table" ? number : table)
      rows.append(tag.type == "TR" ? number : around(rows))
      cells.append(tag.type == "TD" || tag.type == "TH" ? number : around(cells))
    }
    var contents: [Int: [Int: MarkedText]] = [:]
    var found: [Int: [Int: [Int: (row: Int, content: MarkedText)]]] = [:]
    for (number, tag) in document.tags.enumerated()
    where tag.type == nil && tables[number] >= 0 && cells[number] >= 0
      && document.pages.indices.contains(tag.page)
    {
      let content = contents[tag.page] ?? document.pages[tag.page].content
      contents[tag.page] = content
      guard let text = content[tag.mcid] else { continue }
      let known = found[tag.page]?[tables[number]]?[cells[number]]?.content
      found[tag.page, default: [:]][tables[number], default: [:]][cells[number]] = (
        rows[number], known?.joined(text) ?? text
      )
    }
    var tagged: [Int: [Table]] = [:]
    for (page, tables) in found {
      tagged[page] = tables.sorted { $0.key < $1.key }.compactMap { _, cells in
        let rows = Dictionary(grouping: cells.values, by: \.row).values.filter { $0.count >= 2 }
        guard rows.count >= 2, let first = cells.min(by: { $0.key < $1.key })?.value.content else {
          return nil
        }
        return Table(
          box: cells.values.reduce(first.box) { $0.union($1.content.box) },
          excerpt: document.pages[page].excerpt(ofRun: first.run),
          joins: rows.contains { row in row.contains { $0.content.hasSeveralLines } })
      }
    }
    return tagged
  }

  /// Tables that are drawn as a grid of lines or of boxes.
  private func drawnTables(on page: Page, _ layout: PageLayout) -> [Table] {
    DrawnGrid.grids(of: page.graphics, on: page.box, tolerance: lineTolerance).compactMap { grid in
      var content: [DrawnGrid.Cell: [PageLayout.Segment]] = [:]
      for row in layout.rows {
        for segment in row.segments {
          if let cell = grid.cell(of: segment.box) { content[cell, default: []].append(segment) }
        }
      }
      let rows = Dictionary(grouping: content.keys, by: \.row).values.filter { $0.count >= 2 }
      let first = content.keys.min { ($0.row, $0.column) < ($1.row, $1.column) }
      guard content.count >= cells, rows.count >= 2, let first else {
        return content.isEmpty ? shadedTable(grid, layout) : nil
      }
      return Table(
        box: grid.box, excerpt: content[first]?.first?.text ?? "",
        joins: rows.contains { $0.contains { Set(content[$0]?.map(\.box.y0) ?? []).count > 1 } })
    }
  }

  /// Cells that are only filled with colour, with a column of text beside them.
  private func shadedTable(_ grid: DrawnGrid, _ layout: PageLayout) -> Table? {
    let beside = layout.rows.filter { row in
      row.segments.count == 1 && row.box.midY > grid.box.y0 && row.box.midY < grid.box.y1
        && (row.box.x1 <= grid.box.x0 + lineTolerance || row.box.x0 >= grid.box.x1 - lineTolerance)
    }
    guard beside.count >= 2, let first = beside.first else { return nil }
    return Table(
      box: beside.reduce(grid.box) { $0.union($1.box) }, excerpt: first.segments.first?.text ?? "",
      joins: false)
  }

  /// Tables whose lines nothing draws.
  private func alignedTables(on page: PageLayout) -> [Table] {
    guard page.isReadable, let cells = AlignedCells(page, fewest: cells), !MultiColumn().divides(page) else {
      return []
    }
    return [
      Table(box: cells.box, excerpt: cells.rows.first?.segments.first?.text ?? "", joins: cells.joins)
    ]
  }
}

/// Text that belongs to one marked-content identifier of a page.
private struct MarkedText {
  var box: Box
  /// Index of its first run, whose text stands for it in a report.
  var run: Int
  var size: Float

  /// Two lines are at least two font sizes high.
  var hasSeveralLines: Bool { box.height > 1.9 * size }

  func joined(_ other: MarkedText) -> MarkedText {
    MarkedText(box: box.union(other.box), run: run, size: max(size, other.size))
  }
}

extension Page {
  /// The text of each marked-content identifier.
  fileprivate var content: [Int: MarkedText] {
    let identifiers = contentIdentifiers
    var content: [Int: MarkedText] = [:]
    for (index, run) in runs.enumerated() where run.mark >= 0 && !run.glyphs.isEmpty {
      guard let identifier = identifiers[run.mark] else { continue }
      let glyphs = glyphs[run.glyphs]
      let box = glyphs.dropFirst().reduce(glyphs[run.glyphs.lowerBound].box) { $0.union($1.box) }
      let text = MarkedText(box: box, run: index, size: run.size)
      content[identifier] = content[identifier]?.joined(text) ?? text
    }
    return content
  }

  /// The text of a run, as much of it as evidence shows.
  fileprivate func excerpt(ofRun index: Int) -> String {
    var excerpt = String.UnicodeScalarView()
    for glyph in glyphs[runs[index].glyphs].prefix(Evidence.excerptLength) {
      for value in scalars(of: glyph) {
        if let scalar = Unicode.Scalar(value) { excerpt.append(scalar) }
      }
    }
    return String(excerpt)
  }
}
