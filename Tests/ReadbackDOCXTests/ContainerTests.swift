import ReadbackCore
import ReadbackDOCX
import Testing

@Suite struct ContainerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var body: String
    var containers: [Container]

    init(_ name: String, _ body: String, _ containers: [Container]) {
      testDescription = name
      self.body = body
      self.containers = containers
    }
  }

  static let formerly = "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr></w:tcPrChange>"

  static let cases: [Case] = [
    Case("the body itself", p("here"), []),
    Case(
      "a cell of the second row", "<w:tbl>\(row(p("a"), p("b")))\(row(p("c"), p("here")))</w:tbl>",
      [.tableCell(table: 1, row: 1, column: 1, merged: false)]),
    Case(
      "a cell of a second table", "<w:tbl>\(row(p("a")))</w:tbl><w:tbl>\(row(p("here")))</w:tbl>",
      [.tableCell(table: 2, row: 0, column: 0, merged: false)]),
    Case(
      "a cell behind one that spans two columns",
      "<w:tbl>\(row("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(p("a"))", p("here")))</w:tbl>",
      [.tableCell(table: 1, row: 0, column: 2, merged: false)]),
    Case(
      "a cell behind skipped grid columns",
      "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"3\"/></w:trPr><w:tc>\(p("here"))</w:tc></w:tr></w:tbl>",
      [.tableCell(table: 1, row: 0, column: 3, merged: false)]),
    Case(
      "a cell merged over columns",
      "<w:tbl>\(row("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(p("here"))"))</w:tbl>",
      [.tableCell(table: 1, row: 0, column: 0, merged: true)]),
    Case(
      "a cell merged over rows",
      "<w:tbl>\(row("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p("here"))"))</w:tbl>",
      [.tableCell(table: 1, row: 0, column: 0, merged: true)]),
    Case(
      "a cell that was merged before a tracked change",
      "<w:tbl>" + row("<w:tcPr>\(formerly)</w:tcPr>" + p("here")) + "</w:tbl>",
      [.tableCell(table: 1, row: 0, column: 0, merged: false)]),
    Case(
      "a table in a table", "<w:tbl>\(row("<w:tbl>\(row(p("here")))</w:tbl>\(p("a"))"))</w:tbl>",
      [
        .tableCell(table: 1, row: 0, column: 0, merged: false),
        .tableCell(table: 2, row: 0, column: 0, merged: false),
      ]),
    Case(
      "a DrawingML text box", "<w:p>\(box(p("here"), twin: p("other")))</w:p>",
      [.textBox(index: 1, twin: false)]),
    Case(
      "its VML twin", "<w:p>\(box(p("other"), twin: p("here")))</w:p>", [.textBox(index: 1, twin: true)]),
    Case(
      "a VML text box whose choice says nothing", "<w:p>\(box("<w:p/>", twin: p("here")))</w:p>",
      [.textBox(index: 2, twin: false)]),
    Case(
      "a VML text box alone",
      """
      <w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(p("here"))</w:txbxContent></v:textbox></v:shape>\
      </w:pict></w:r></w:p>
      """, [.textBox(index: 1, twin: false)]),
    Case(
      "the twin of a second box",
      "<w:p>\(box(p("a")))</w:p><w:p>\(box(p("b"), twin: p("here")))</w:p>", [.textBox(index: 2, twin: true)]),
    Case(
      "a table in a text box", "<w:p>\(box("<w:tbl>\(row(p("here")))</w:tbl>", twin: p("a")))</w:p>",
      [.textBox(index: 1, twin: false), .tableCell(table: 1, row: 0, column: 0, merged: false)]),
    Case(
      "a block content control", "<w:sdt><w:sdtPr/><w:sdtContent>\(p("here"))</w:sdtContent></w:sdt>",
      [.contentControl]),
    Case(
      "a content control around a row",
      "<w:tbl><w:sdt><w:sdtContent>\(row(p("here")))</w:sdtContent></w:sdt></w:tbl>",
      [.contentControl, .tableCell(table: 1, row: 0, column: 0, merged: false)]),
    Case("a frame", p("here", "<w:framePr w:w=\"2000\"/>"), [.frame]),
    Case(
      "a block-level custom element", "<w:customXml w:element=\"x\">\(p("here"))</w:customXml>", []),
  ]

  @Test(arguments: cases)
  func `a paragraph knows what holds it`(_ row: Case) throws {
    let document = try SmallDOCX(row.body).read()
    let block = try #require(document.block("here"))
    #expect(block.containers == row.containers)
  }

  @Test func `parts beside the main one are read after it, each once`() throws {
    let section = """
      <w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/>\
      <w:footerReference w:type="even" r:id="f1"/></w:sectPr>
      """
    let again = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>"
    let document = try SmallDOCX("<w:p><w:pPr>\(section)</w:pPr>\(r("body"))</w:p>\(again)")
      .with(
        "comments", "comments.xml",
        "<w:comments NS><w:comment w:id=\"0\">\(p("remark"))</w:comment></w:comments>"
      )
      .with(
        "endnotes", "endnotes.xml",
        "<w:endnotes NS><w:endnote w:id=\"2\">\(p("end"))</w:endnote></w:endnotes>"
      )
      .with(
        "footnotes", "footnotes.xml",
        """
        <w:footnotes NS><w:footnote w:type="separator" w:id="-1">\(p("line"))</w:footnote>\
        <w:footnote w:id="2">\(p("foot"))</w:footnote></w:footnotes>
        """
      )
      .with("footer", "footer1.xml", "<w:ftr NS>\(p("even foot"))</w:ftr>", id: "f1")
      .with("header", "header2.xml", "<w:hdr NS>\(p("first head"))</w:hdr>", id: "h2")
      .with("header", "header1.xml", "<w:hdr NS>\(p("head"))</w:hdr>", id: "h1")
      .read()
    #expect(
      document.blocks.map(\.text) == ["body", "head", "first head", "even foot", "foot", "end", "remark"])
    #expect(
      document.blocks.map(\.containers) == [
        [], [.header(kind: "default")], [.header(kind: "first")], [.footer(kind: "even")], [.footnote],
        [.endnote], [.comment],
      ])
    #expect(document.blocks[2].place == .part("word/header2.xml", paragraph: 1))
    #expect(document.lines(.docxFull) == ["head", "first head", "body", "even foot"])
    #expect(document.lines(.docxBody) == ["body"])
    #expect(document.lines(.docxMarkup) == ["body"])
    #expect(document.gaps.isEmpty)
  }

  @Test func `columns hold for the paragraphs before the section's end`() throws {
    let two = "<w:sectPr><w:cols w:num=\"2\"/></w:sectPr>"
    let document = try SmallDOCX(
      p("a") + p("b", two) + p("c")
        + "<w:tbl>\(row(p("d")))</w:tbl><w:sectPr><w:cols w:num=\"3\"/></w:sectPr>"
    ).read()
    #expect(document.blocks.map(\.columns) == [2, 2, 3, 3])
  }

  @Test(arguments: [
    ("<w:altChunk r:id=\"x\"/>", "another format"),
    ("<w:subDoc r:id=\"x\"/>", "another document"),
    (
      "<w:p><w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
        + "</w:drawing></w:r></w:p>", "chart"
    ),
    (
      "<w:p><w:r><w:drawing><d:relIds xmlns:d=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"/>"
        + "</w:drawing></w:r></w:p>", "SmartArt"
    ),
  ])
  func `content in parts that are not read is told`(_ body: String, _ word: String) throws {
    let gaps = try SmallDOCX(body).read().gaps
    #expect(gaps.count == 1)
    #expect(gaps.first?.reason.contains(word) == true)
  }
}

/// A table row.
func row(_ cells: String...) -> String {
  "<w:tr>" + cells.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>"
}
