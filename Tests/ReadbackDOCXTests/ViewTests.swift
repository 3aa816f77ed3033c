import ReadbackCore
import ReadbackDOCX
import Testing

@Suite struct ViewTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var body: String
    var paragraphs: [String]
    var full: [String]
    var markup: [String]

    init(
      _ name: String, _ body: String, paragraphs: [String], full: [String], markup: [String]
    ) {
      testDescription = name
      self.body = body
      self.paragraphs = paragraphs
      self.full = full
      self.markup = markup
    }
  }

  /// What python-docx 1.2.0, mammoth 1.13.0 and the tag-stripping recipes give for the same markup (measured).
  static let cases: [Case] = [
    Case(
      "paragraphs", p("one") + p("") + p("two"), paragraphs: ["one", "two"], full: ["one", "two"],
      markup: ["one", "two"]),
    Case(
      "a table", p("a") + "<w:tbl>\(row(p("b"), p("c") + p("d")))</w:tbl>", paragraphs: ["a"],
      full: ["a", "b", "c", "d"], markup: ["a", "b", "c", "d"]),
    Case(
      "a content control",
      "<w:sdt><w:sdtContent>\(p("a"))</w:sdtContent></w:sdt>"
        + "<w:p>\(r("b"))<w:sdt><w:sdtContent>\(r("c"))</w:sdtContent></w:sdt></w:p>", paragraphs: ["b"],
      full: ["a", "bc"], markup: ["a", "bc"]),
    Case(
      "a text box in the middle of a paragraph", "<w:p>\(r("a"))\(box(p("b") + p("c")))\(r("d"))</w:p>",
      paragraphs: ["ad"], full: ["ad", "b", "c"], markup: ["a914400b", "c", "b", "c", "d"]),
    Case(
      "a hyperlink", "<w:p>\(r("a "))<w:hyperlink w:anchor=\"x\">\(r("b"))</w:hyperlink></w:p>",
      paragraphs: ["a b"], full: ["a b"], markup: ["a b"]),
    Case(
      "tracked changes",
      "<w:p>\(r("a"))<w:ins w:id=\"1\">\(r("b"))</w:ins><w:del w:id=\"2\"><w:r><w:delText>c</w:delText></w:r></w:del>"
        + "<w:moveFrom w:id=\"3\">\(r("d"))</w:moveFrom></w:p>", paragraphs: ["a"], full: ["ab"],
      markup: ["abcd"]),
    Case(
      "fields",
      "<w:p>\(r("p"))\(RunTests.field("PAGE", r("7")))<w:fldSimple w:instr=\"X\">\(r("8"))</w:fldSimple></w:p>",
      paragraphs: ["p7"], full: ["p78"], markup: ["pPAGE78"]),
    Case(
      "tabs and breaks",
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type=\"page\"/><w:t>d</w:t><w:cr/>"
        + "<w:t>e</w:t><w:br w:type=\"textWrapping\"/><w:t>f</w:t></w:r></w:p>",
      paragraphs: ["a\tb", "cd", "e", "f"],
      full: ["a\tb", "c", "d", "e", "f"], markup: ["ab", "cdef"]),
    Case(
      "hyphens and symbols",
      "<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:sym w:char=\"F0B7\"/></w:r></w:p>",
      paragraphs: ["a-bc"], full: ["a\u{2011}b\u{AD}c\u{F0B7}"], markup: ["abc"]),
    Case("a frame", p("a", "<w:framePr/>"), paragraphs: ["a"], full: ["a"], markup: ["a"]),
    Case("hidden text", p("a", run: "<w:vanish/>"), paragraphs: ["a"], full: ["a"], markup: ["a"]),
    Case(
      "white space between elements",
      "<w:p>\n <w:r>\n  <w:t>Jo</w:t>\n </w:r>\n <w:r><w:t>hn</w:t></w:r>\n</w:p>",
      paragraphs: ["John"], full: ["John"], markup: ["  Jo", " hn"]),
    Case(
      "formulas", "<w:p>\(r("a"))<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", paragraphs: ["a"],
      full: ["ax"], markup: ["ax"]),
  ]

  @Test(arguments: cases)
  func `each view reads as the extractors it stands for`(_ row: Case) throws {
    let document = try SmallDOCX(row.body).read()
    #expect(document.lines(.docxParagraphs) == row.paragraphs)
    #expect(document.lines(.docxBody) == row.full)
    #expect(document.lines(.docxFull) == row.full)
    #expect(document.lines(.docxMarkup) == row.markup)
  }

  @Test(arguments: ViewID.allCases.filter { $0.format == .docx })
  func `every character leads back to its paragraph`(_ id: ViewID) throws {
    let document = try SmallDOCX(
      p("Jöhn\u{301} 👩‍💻")
        + "<w:tbl>\(row(p("a"), p("b")))</w:tbl><w:p>\(r("c"))\(box(p("d")))\(r("e"))</w:p><w:sectPr>"
        + "<w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>"
    ).with("header", "header1.xml", "<w:hdr NS>\(p("f"))</w:hdr>", id: "h").read()
    try document.validate()
    let view = try #require(document.view(id))
    #expect(!view.lines.isEmpty)
    for line in view.lines {
      for (scalar, origin) in zip(line.text.unicodeScalars, line.origins) {
        let block = document.blocks[Int(origin)]
        // The offsets of drawings are in no run.
        guard !"914400".unicodeScalars.contains(scalar) else { continue }
        #expect(block.text.unicodeScalars.contains(scalar), "\(scalar) of \(line.text)")
      }
    }
  }

  @Test func `a line of the markup view may come from two paragraphs`() throws {
    let document = try SmallDOCX(p("x") + "<w:p>\(r("a"))\(box(p("b")))</w:p>").read()
    let line = try #require(document.view(.docxMarkup)?.lines[1])
    #expect(line.text == "a914400b")
    #expect(line.origins == [1, 1, 1, 1, 1, 1, 1, 2])
    #expect(document.place(of: line, scalar: 7) == .part("word/document.xml", paragraph: 3))
  }
}
