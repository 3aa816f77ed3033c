import ReadbackCore
import ReadbackDOCX
import Testing

@testable import struct ReadbackDOCX.FieldStack

@Suite struct RunTests {
  static let styles = """
    <w:styles NS><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/>
    </w:numPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:color w:val="336699"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child of base"/><w:basedOn w:val="Base"/>
    <w:rPr><w:sz w:val="40"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="Grid"><w:rPr><w:i/></w:rPr></w:style></w:styles>
    """

  static func run(_ paragraph: String, _ run: String) throws -> TextRun? {
    try SmallDOCX(p("x", paragraph, run: run)).with("styles", "styles.xml", styles).read().blocks.first?.runs
      .first
  }

  @Test(arguments: [
    ("", "", TextRun(text: "x", size: 10.5)),
    ("<w:pStyle w:val=\"Base\"/>", "", TextRun(text: "x", size: 10.5, isBold: true, color: 0x336699)),
    ("<w:pStyle w:val=\"Child\"/>", "", TextRun(text: "x", size: 20, isBold: true, color: 0x336699)),
    (
      "<w:pStyle w:val=\"Child\"/>", "<w:sz w:val=\"9\"/><w:b w:val=\"0\"/><w:color w:val=\"auto\"/>",
      TextRun(text: "x", size: 4.5)
    ),
    ("", "<w:rStyle w:val=\"Strong\"/>", TextRun(text: "x", size: 10.5, isBold: true)),
    // Bold on bold is plain, as emphasis within emphasis.
    (
      "<w:pStyle w:val=\"Base\"/>", "<w:rStyle w:val=\"Strong\"/>",
      TextRun(text: "x", size: 10.5, color: 0x336699)
    ),
    ("", "<w:i/>", TextRun(text: "x", size: 10.5, isItalic: true)),
    ("", "<w:caps/>", TextRun(text: "x", size: 10.5, flags: .capitals)),
    (
      "", "<w:smallCaps w:val=\"true\"/>", TextRun(text: "x", size: 10.5, flags: [.capitals, .smallCapitals])
    ),
    ("", "<w:rFonts w:ascii=\"Wingdings\"/>", TextRun(text: "x", size: 10.5, font: "Wingdings")),
    ("", "<w:shd w:val=\"clear\" w:fill=\"102030\"/>", TextRun(text: "x", size: 10.5, background: 0x102030)),
    ("", "<w:highlight w:val=\"yellow\"/>", TextRun(text: "x", size: 10.5, background: 0xFFFF00)),
    ("<w:shd w:val=\"clear\" w:fill=\"102030\"/>", "", TextRun(text: "x", size: 10.5, background: 0x102030)),
    ("", "<w:vanish/>", TextRun(text: "x", size: 10.5, flags: .hidden)),
    ("", "<w:rStyle w:val=\"Ghost\"/>", TextRun(text: "x", size: 10.5, flags: .hidden)),
    ("<w:pStyle w:val=\"A\"/>", "", TextRun(text: "x", size: 10.5, isItalic: true)),
    ("<w:pStyle w:val=\"Grid\"/>", "", TextRun(text: "x", size: 10.5)),
    ("<w:rPr><w:b/></w:rPr>", "", TextRun(text: "x", size: 10.5)),
    ("", "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>", TextRun(text: "x", size: 10.5)),
    ("", "<w:sz w:val=\"-3\"/><w:color w:val=\"tomato\"/>", TextRun(text: "x", size: 10.5)),
  ])
  func `a run has the formatting of its styles and its own`(
    _ paragraph: String, _ run: String, _ expected: TextRun
  ) throws {
    #expect(try Self.run(paragraph, run) == expected)
  }

  @Test func `runs that look alike are one`() throws {
    let document = try SmallDOCX("<w:p>\(r("Jo"))\(r("hn "))\(r("Doe", "<w:b/>"))</w:p>").read()
    #expect(document.blocks[0].runs.map(\.text) == ["John ", "Doe"])
  }

  struct Paragraph: Sendable {
    var properties: String
    var style: String?
    var level: Int?
    var isListItem = false
  }

  @Test(arguments: [
    Paragraph(properties: ""),
    Paragraph(properties: "<w:pStyle w:val=\"Normal\"/>"),
    Paragraph(properties: "<w:pStyle w:val=\"Child\"/>", style: "Child of base", level: 2, isListItem: true),
    Paragraph(
      properties:
        "<w:pStyle w:val=\"Child\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr><w:outlineLvl w:val=\"9\"/>",
      style: "Child of base"),
    Paragraph(properties: "<w:pStyle w:val=\"berschrift1\"/>", style: "heading 1", level: 0),
    Paragraph(properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr>", isListItem: true),
    Paragraph(properties: "<w:outlineLvl w:val=\"1\"/>", level: 1),
    Paragraph(properties: "<w:pStyle w:val=\"Missing\"/>", style: "Missing"),
    Paragraph(properties: "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:pPrChange>"),
  ])
  func `a paragraph has its style, its level and its list`(_ row: Paragraph) throws {
    let document = try SmallDOCX(p("x", row.properties)).with("styles", "styles.xml", Self.styles).read()
    let block = try #require(document.blocks.first)
    #expect(block.style == row.style)
    #expect(block.outlineLevel == row.level)
    #expect(block.isListItem == row.isListItem)
  }

  struct Edges: Sendable {
    /// Properties of two paragraphs with text, one after the other.
    var first: String
    var second = ""
    /// What the first has then.
    var rules: Block.Rules = []
    var above: Float = 0
    var below: Float = 8
  }

  static let edgeStyles = """
    <w:styles NS><w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259"/></w:pPr></w:pPrDefault>
    <w:rPrDefault><w:rPr><w:spacing w:val="30"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Ruled"><w:name w:val="Ruled"/><w:pPr><w:pBdr><w:bottom w:val="single"/>
    </w:pBdr><w:spacing w:before="240"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Ruled"/><w:pPr><w:spacing w:after="0"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Tight"><w:name w:val="Tight"/><w:pPr><w:spacing w:before="100"/>
    <w:contextualSpacing/></w:pPr></w:style></w:styles>
    """

  static func border(_ edges: String) -> String { "<w:pBdr>\(edges)</w:pBdr>" }

  @Test(arguments: [
    Edges(first: ""),
    Edges(first: border("<w:bottom w:val=\"single\" w:sz=\"6\"/>"), rules: .below),
    Edges(first: border("<w:top w:val=\"double\"/><w:left w:val=\"single\"/>"), rules: .above),
    Edges(first: border("<w:bottom w:val=\"nil\"/><w:top w:val=\"none\"/>")),
    Edges(first: "<w:pStyle w:val=\"Ruled\"/>", rules: .below, above: 12),
    Edges(first: "<w:pStyle w:val=\"Child\"/>", rules: .below, above: 12, below: 0),
    Edges(first: "<w:pStyle w:val=\"Ruled\"/>" + border("<w:bottom w:val=\"nil\"/>"), above: 12),
    Edges(
      first: "<w:spacing w:before=\"0\" w:after=\"60\"/><w:pStyle w:val=\"Ruled\"/>", rules: .below, below: 3),
    Edges(
      first: "<w:spacing w:before=\"200\" w:beforeLines=\"50\" w:afterAutospacing=\"1\"/>", above: 6,
      below: 14),
    Edges(first: "<w:spacing w:before=\"-5\" w:after=\"99999999\"/>"),
    Edges(
      first:
        "<w:pPrChange><w:pPr><w:spacing w:after=\"0\"/>\(border("<w:top w:val=\"single\"/>"))</w:pPr></w:pPrChange>"
    ),
    // A box around two paragraphs has no line between them.
    Edges(
      first: border("<w:top w:val=\"single\"/><w:bottom w:val=\"single\"/>"),
      second: border("<w:top w:val=\"single\"/><w:bottom w:val=\"single\"/>"), rules: .above),
    Edges(
      first: border("<w:bottom w:val=\"single\"/>"), second: border("<w:top w:val=\"single\"/>"),
      rules: .below),
    // No space beside the same style.
    Edges(
      first: "<w:pStyle w:val=\"Tight\"/>", second: "<w:pStyle w:val=\"Tight\"/>", above: 5, below: 0),
    Edges(first: "<w:pStyle w:val=\"Tight\"/>", above: 5),
  ])
  func `a paragraph has the borders and the space of its style and its own`(_ row: Edges) throws {
    let document = try SmallDOCX(p("x", row.first) + p("y", row.second))
      .with("styles", "styles.xml", Self.edgeStyles).read()
    let block = try #require(document.blocks.first)
    #expect(block.rules == row.rules)
    #expect(block.spaceAbove == row.above)
    #expect(block.spaceBelow == row.below)
    #expect(document.blocks.map(\.text) == ["x", "y"])
  }

  @Test(
    arguments: [
      ("o:hr=\"t\"", Block.Rules.below), ("o:hr=\"f\"", Block.Rules()), ("", Block.Rules()),
    ] as [(String, Block.Rules)])
  func `a horizontal rule is a line below its paragraph`(_ attribute: String, _ rules: Block.Rules) throws {
    let rule = "<w:p><w:r><w:pict><v:rect style=\"width:0;height:1.5pt\" \(attribute)/></w:pict></w:r></w:p>"
    let office = "xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    let document = try SmallDOCX(p("x") + rule.replacing("<w:p>", with: "<w:p \(office)>")).read()
    #expect(document.blocks.map(\.rules) == [[], rules])
  }

  static let markings: [(String, String, TextRun.Flags)] = [
    ("<w:ins w:id=\"1\">\(r("x"))</w:ins>", "x", TextRun.Flags.inserted),
    ("<w:moveTo w:id=\"1\">\(r("x"))</w:moveTo>", "x", .inserted),
    ("<w:del w:id=\"1\"><w:r><w:delText>x</w:delText></w:r></w:del>", "x", .deleted),
    ("<w:moveFrom w:id=\"1\">\(r("x"))</w:moveFrom>", "x", .deleted),
    ("<w:hyperlink w:anchor=\"a\">\(r("x"))</w:hyperlink>", "x", .hyperlink),
    ("<w:fldSimple w:instr=\" PAGE \">\(r("x"))</w:fldSimple>", "x", .fieldResult),
    (
      "<w:sdt><w:sdtPr><w:alias w:val=\"q\"/></w:sdtPr><w:sdtContent>\(r("x"))</w:sdtContent></w:sdt>", "x",
      .contentControl
    ),
    ("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>", "\u{F0B7}", .symbol),
    ("<w:r><w:instrText>PAGE</w:instrText></w:r>", "PAGE", .instruction),
    ("<w:smartTag w:element=\"City\">\(r("x"))</w:smartTag>", "x", []),
    ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "x", []),
    ("<w:r><w:tab/></w:r>", "\t", []),
    ("<w:r><w:ptab w:alignment=\"right\"/></w:r>", "\t", []),
    ("<w:r><w:br/></w:r>", "\n", []),
    ("<w:r><w:cr/></w:r>", "\n", []),
    ("<w:r><w:noBreakHyphen/></w:r>", "\u{2011}", []),
    ("<w:r><w:softHyphen/></w:r>", "\u{AD}", []),
    ("<w:r><w:ruby><w:rubyBase>\(r("x"))</w:rubyBase></w:ruby></w:r>", "x", []),
  ]

  @Test(arguments: markings)
  func `text is marked with what it stands in`(_ content: String, _ text: String, _ flags: TextRun.Flags)
    throws
  {
    let block = try #require(try SmallDOCX("<w:p>\(content)</w:p>").read().blocks.first)
    #expect(block.runs.map(\.text) == [text])
    #expect(block.runs.map(\.flags) == [flags])
  }

  @Test func `a symbol names its font`() throws {
    let symbol = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/></w:r></w:p>"
    let block = try #require(try SmallDOCX(symbol).read().blocks.first)
    #expect(block.runs.map(\.font) == ["Wingdings"])
  }

  @Test func `the shading of a cell lies behind its text`() throws {
    let cell =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"203040\"/></w:tcPr>\(p("in"))</w:tc></w:tr></w:tbl>\(p("out"))"
    let blocks = try SmallDOCX(cell).read().blocks
    #expect(blocks.flatMap { $0.runs.map(\.background) } == [0x203040, nil])
  }

  @Test func `tab stops are no tabs`() throws {
    let document = try SmallDOCX(p("x", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/></w:tabs>")).read()
    #expect(document.blocks[0].runs.map(\.text) == ["x"])
  }

  static func field(_ instruction: String, _ result: String) -> String {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }

  @Test func `a field is its instruction and its result`() throws {
    let body = "<w:p>\(r("a"))\(Self.field("PAGE", r("7")))\(r("b"))</w:p>"
    let block = try #require(try SmallDOCX(body).read().blocks.first)
    #expect(block.text == "a7b")
    #expect(block.runs.map(\.flags) == [[], .instruction, .fieldResult, []])
  }

  @Test func `a link ends with its field, within another field too`() throws {
    let link = Self.field("HYPERLINK &quot;https://example.org&quot;", r("go"))
    let block = try #require(
      try SmallDOCX("<w:p>\(Self.field("IF", link + r("on")))</w:p>").read().blocks.first)
    #expect(block.runs.suffix(2).map(\.text) == ["go", "on"])
    #expect(block.runs.suffix(2).map(\.flags) == [[.fieldResult, .hyperlink], .fieldResult])
  }

  @Test func `a paragraph mark in a text box formats nothing around the box`() throws {
    let body = """
      <w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p></w:txbxContent>\
      </v:textbox></w:pict><w:t>plain</w:t></w:r></w:p>
      """
    #expect(try SmallDOCX(body).read().blocks.first?.runs == [TextRun(text: "plain")])
  }

  @Test func `a value inside an instruction is not shown`() throws {
    let inner = Self.field("MERGEFIELD x", r("hidden"))
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>\(inner)<w:r><w:fldChar w:fldCharType="separate"/></w:r>\
      \(r("shown"))<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
      """
    #expect(try SmallDOCX(body).read().blocks.first?.text == "shown")
  }

  @Test func `a field that never ends hides nothing after its paragraph`() throws {
    let body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>\(p("still here"))"
    #expect(try SmallDOCX(body).read().blocks.last?.text == "still here")
  }

  @Test func `the second rendering of a character adds nothing`() throws {
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>one</w:t></mc:Choice><mc:Fallback>\
      <w:t>two</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    let document = try SmallDOCX(body).read()
    #expect(document.blocks[0].text == "one")
    #expect(document.lines(.docxMarkup) == ["onetwo"])
  }

  @Test func `a fallback counts where the choice says nothing`() throws {
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:symEx/></mc:Choice><mc:Fallback>\
      <w:t>☎</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    #expect(try SmallDOCX(body).read().blocks[0].text == "☎")
  }

  @Test func `links lead from their paragraph to their target`() throws {
    var docx = SmallDOCX(
      p("a") + "<w:p><w:hyperlink r:id=\"mail\">\(r("write"))</w:hyperlink></w:p>"
        + "<w:p>\(Self.field(" HYPERLINK &quot;https://example.org/a b&quot; \\o &quot;tip&quot; ", r("go")))</w:p>"
        + "<w:p><w:fldSimple w:instr=\"HYPERLINK tel:123\">\(r("call"))</w:fldSimple></w:p>"
        + "<w:p><w:r><w:drawing><a:hlinkClick r:id=\"pic\"/></w:drawing></w:r></w:p>"
        + "<w:p><w:hyperlink w:anchor=\"top\">\(r("up"))</w:hyperlink></w:p>")
    docx.relationships = [
      ("mail", "hyperlink", "mailto:jane@example.org"), ("pic", "hyperlink", "https://example.org/me"),
    ]
    let document = try docx.read()
    let part = docx.mainPart
    #expect(
      document.links == [
        Link(place: .part(part, paragraph: 2), url: "mailto:jane@example.org"),
        Link(place: .part(part, paragraph: 3), url: "https://example.org/a b"),
        Link(place: .part(part, paragraph: 4), url: "tel:123"),
        Link(place: .part(part, paragraph: 5), url: "https://example.org/me"),
      ])
    #expect(document.block("go")?.runs.last?.flags == [.fieldResult, .hyperlink])
  }

  @Test func `the twin of a box gives no second link`() throws {
    var docx = SmallDOCX("<w:p>\(box("<w:p><w:hyperlink r:id=\"a\">\(r("x"))</w:hyperlink></w:p>"))</w:p>")
    docx.relationships = [("a", "hyperlink", "https://example.org")]
    #expect(try docx.read().links.count == 1)
  }

  @Test(arguments: [
    ("HYPERLINK \"https://a.example\"", "https://a.example"),
    (" hyperlink https://a.example \\h", "https://a.example"),
    ("HYPERLINK \"https://a.example\" \\l \"part\"", "https://a.example#part"),
    ("HYPERLINK \\l \"part\"", nil),
    ("HYPERLINK", nil),
    ("PAGE \"https://a.example\"", nil),
    ("", nil),
    ("\"", nil),
  ])
  func `a link field's target is read`(_ instruction: String, _ target: String?) {
    #expect(FieldStack.linkTarget(instruction) == target)
  }
}
