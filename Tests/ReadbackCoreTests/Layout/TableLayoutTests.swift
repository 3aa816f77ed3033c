import ReadbackCore
import TestSupport
import Testing

@Suite struct TableLayoutTests {
  private func examine(_ document: Document) -> Outcome { TableLayout().examine(Layout(document)) }

  /// Cells of 100 by 24 pt from the place where drawn text begins.
  private func grid(columns: Int, rows: Int, width: Float = 100, height: Float = 24, apart: Float = 0)
    -> [Graphic]
  {
    (0..<rows).flatMap { row in
      (0..<columns).map { column in
        let x = 30 + Float(column) * (width + apart)
        let y = 36 + Float(row) * (height + apart)
        return Graphic(
          shape: .rectangle, box: Box(x0: x, y0: y, x1: x + width, y1: y + height), isFilled: false, color: 0,
          opacity: 1, lineWidth: 0.5, subpaths: 1, curves: 0, paintOrder: 0)
      }
    }
  }

  private let cells = """
    2019                Foreman

    2015                Welder

    2012                Apprentice
    """
  private let wrapped = """
    2019                Foreman at
                        a yard
    2015                Welder at
                        the docks
    """

  @Test func `A drawn grid with one line a row is worth knowing`() throws {
    let finding = try #require(examine(.drawn(cells, graphics: grid(columns: 2, rows: 3))).findings.first)
    #expect(finding.severity == .info)
    #expect(finding.evidence.count == 1)
    #expect(finding.evidence[0].excerpt == "2019")
  }

  @Test func `A drawn grid with several lines in a cell is a warning`() throws {
    let finding = try #require(examine(.drawn(wrapped, graphics: grid(columns: 2, rows: 2))).findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.views == [.pdfLines])
  }

  @Test func `Text beside text without lines is no table`() {
    #expect(examine(.drawn(cells)) == .clear)
  }

  @Test func `Boxes that stand apart are no table`() {
    #expect(examine(.drawn(cells, graphics: grid(columns: 2, rows: 3, apart: 6))) == .clear)
  }

  @Test func `Rules under headings are no table`() {
    let rules = (0..<4).map { row in
      Graphic(
        shape: .horizontalRule,
        box: Box(x0: 30, y0: 36 + Float(row) * 24, x1: 580, y1: 36.5 + Float(row) * 24),
        isFilled: false, color: 0, opacity: 1, lineWidth: 0.5, subpaths: 1, curves: 0, paintOrder: row)
    }
    #expect(examine(.drawn(cells, graphics: rules)) == .clear)
  }

  @Test func `A page without visible text is inconclusive`() {
    #expect(examine(.drawn("", graphics: grid(columns: 2, rows: 2))).name == "inconclusive")
  }

  @Test func `Tables of a DOCX are counted and located`() throws {
    var document = Document(format: .docx)
    func cell(_ number: Int, _ text: String, table: Int) -> Block {
      Block(
        part: "word/document.xml", paragraph: number,
        containers: [.tableCell(table: table, row: 0, column: 0, merged: false)], runs: [TextRun(text: text)])
    }
    document.blocks = [
      Block(part: "word/document.xml", paragraph: 1, runs: [TextRun(text: "Jane")]),
      cell(2, "2019", table: 1),
      cell(3, "Boss", table: 1), cell(4, "2020", table: 2), cell(5, "", table: 3),
    ]
    let finding = try #require(examine(document).findings.first)
    #expect(finding.severity == .error)
    #expect(finding.message == "2 tables hold 75 % of the text")
    #expect(
      finding.evidence.map(\.place) == [
        .part("word/document.xml", paragraph: 2), .part("word/document.xml", paragraph: 4),
      ])
    document.blocks.removeAll { !$0.containers.isEmpty }
    #expect(examine(document) == .clear)
  }
}
