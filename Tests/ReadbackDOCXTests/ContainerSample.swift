import Testing

/// A container with a text in it, of which extractors make different things.
///
/// The table of `docs/docx-containers.md` is what the views make of these samples. What real extractors make of the
/// same markup was compared with it when it was written.
struct ContainerSample: CustomTestStringConvertible, Sendable {
  /// The heading of its table.
  var name: String
  var docx: @Sendable () -> SmallDOCX

  var testDescription: String { name }

  init(_ name: String, _ docx: @escaping @autoclosure @Sendable () -> SmallDOCX) {
    self.name = name
    self.docx = docx
  }

  init(_ name: String, body: String) {
    self.init(name, SmallDOCX(body))
  }

  static let all = [tables, boxes, pages, controls, inline, notes, changes, lists, characters, other].flatMap
  { $0 }

  // MARK: Tables

  private static let tables: [ContainerSample] = [
    ContainerSample(
      "A table",
      body: p("before") + table(row(p("A1"), p("B1") + p("more")), row(p("A2"), p("B2"))) + p("after")),
    ContainerSample(
      "A table in a table",
      body: table(row(p("A1") + table(row(p("N1"), p("N2"))) + p("end"), p("B1"))) + p("after")),
    ContainerSample(
      "A cell over two columns",
      body: table(row("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(p("wide"))"), row(p("A2"), p("B2")))),
    ContainerSample(
      "A cell over two rows",
      body: table(
        row("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p("tall"))", p("B1")),
        row("<w:tcPr><w:vMerge/></w:tcPr><w:p/>", p("B2")))),
    ContainerSample(
      "A merged cell that holds text of its own",
      body: table(
        row("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p("tall"))", p("B1")),
        row("<w:tcPr><w:vMerge/></w:tcPr>\(p("under"))", p("B2")))),
  ]

  // MARK: Text boxes

  private static let boxes: [ContainerSample] = [
    ContainerSample(
      "A text box in DrawingML",
      body: "<w:p>\(r("head "))<w:r>\(shape(p("one") + p("two")))</w:r>\(r("tail"))</w:p>\(p("after"))"),
    ContainerSample(
      "A text box in VML",
      body: "<w:p>\(r("head "))<w:r>\(vector(p("one") + p("two")))</w:r>\(r("tail"))</w:p>\(p("after"))"),
    ContainerSample(
      "A text box in both (mc:AlternateContent)",
      body: "<w:p>\(r("head "))\(box(p("choice"), twin: p("fallback")))\(r("tail"))</w:p>\(p("after"))"),
    ContainerSample(
      "A table in a text box",
      body: "<w:p>\(r("head "))\(box(table(row(p("A1"), p("B1")))))</w:p>\(p("after"))"),
    ContainerSample(
      "Characters in mc:AlternateContent",
      body: """
        <w:p>\(r("a "))<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>choice</w:t></mc:Choice>\
        <mc:Fallback><w:t>fallback</w:t></mc:Fallback></mc:AlternateContent></w:r>\(r(" z"))</w:p>
        """),
    ContainerSample(
      "A frame (w:framePr)", body: p("before") + p("framed", "<w:framePr w:w=\"2000\"/>") + p("after")),
  ]

  // MARK: Headers and footers

  private static let pages: [ContainerSample] = [
    ContainerSample(
      "A header and a footer",
      SmallDOCX(p("body") + section(header: "h", footer: "f"))
        .with("header", "header1.xml", "<w:hdr NS>\(p("head"))</w:hdr>", id: "h")
        .with("footer", "footer1.xml", "<w:ftr NS>\(p("foot"))</w:ftr>", id: "f")),
    ContainerSample(
      "Headers of the first and of even pages, and of a second section",
      SmallDOCX(
        """
        <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" \
        r:id="h2"/><w:headerReference w:type="even" r:id="h3"/><w:titlePg/></w:sectPr></w:pPr>\(r("one"))</w:p>\
        \(p("two"))<w:sectPr><w:headerReference w:type="default" r:id="h4"/></w:sectPr>
        """
      )
      .with("header", "header1.xml", "<w:hdr NS>\(p("odd"))</w:hdr>", id: "h1")
      .with("header", "header2.xml", "<w:hdr NS>\(p("first"))</w:hdr>", id: "h2")
      .with("header", "header3.xml", "<w:hdr NS>\(p("even"))</w:hdr>", id: "h3")
      .with("header", "header4.xml", "<w:hdr NS>\(p("second"))</w:hdr>", id: "h4")),
    ContainerSample(
      "A table and a text box in a header",
      SmallDOCX(p("body") + section(header: "h"))
        .with(
          "header", "header1.xml",
          "<w:hdr NS>\(table(row(p("A1"), p("B1"))))<w:p>\(r("head "))\(box(p("box")))</w:p></w:hdr>", id: "h"
        )),
  ]

  // MARK: Content controls

  private static let controls: [ContainerSample] = [
    ContainerSample(
      "A content control around runs", body: "<w:p>\(r("a "))\(control(r("control")))\(r(" z"))</w:p>"),
    ContainerSample("A content control around paragraphs", body: p("before") + control(p("control"))),
    ContainerSample(
      "A content control around a row",
      body: table(row(p("A1"), p("B1")), control(row(p("A2"), p("B2")))) + p("after")),
    ContainerSample(
      "A content control around a cell",
      body:
        "<w:tbl><w:tr><w:tc>\(p("A1"))</w:tc>\(control("<w:tc>\(p("B1"))</w:tc>"))</w:tr></w:tbl>\(p("after"))"
    ),
    ContainerSample(
      "Content controls in each other",
      body: p("before") + control(p("outer") + control("<w:p>\(r("inner "))\(control(r("run")))</w:p>"))),
  ]

  // MARK: Links and fields

  private static let inline: [ContainerSample] = [
    ContainerSample(
      "A hyperlink",
      {
        var docx = SmallDOCX("<w:p>\(r("see "))<w:hyperlink r:id=\"l\">\(r("site"))</w:hyperlink></w:p>")
        docx.relationships = [("l", "hyperlink", "https://example.org")]
        return docx
      }()),
    ContainerSample("A field: instruction and result", body: "<w:p>\(r("p "))\(field("PAGE", r("7")))</w:p>"),
    ContainerSample(
      "A field in the instruction of another",
      body: """
        <w:p>\(mark("begin"))\(instruction("IF "))\(field("MERGEFIELD x", r("inner")))\(instruction(" = 1"))\
        \(mark("separate"))\(r("outer"))\(mark("end"))</w:p>
        """),
    ContainerSample(
      "A simple field",
      body: "<w:p>\(r("of "))<w:fldSimple w:instr=\" NUMPAGES \">\(r("9"))</w:fldSimple></w:p>"),
    ContainerSample(
      "A drop-down form field",
      body: """
        <w:p>\(r("choose "))<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>\
        <w:listEntry w:val="one"/><w:listEntry w:val="two"/></w:ddList></w:ffData></w:fldChar></w:r>\
        \(instruction("FORMDROPDOWN"))\(mark("end"))</w:p>
        """),
    ContainerSample(
      "Smart tags and custom elements",
      body: """
        <w:p><w:smartTag w:element="City">\(r("Oslo"))</w:smartTag><w:customXml w:element="x">\(r(" run"))</w:customXml>\
        </w:p><w:customXml w:element="y">\(p("block"))</w:customXml>
        """),
    ContainerSample(
      "Text directions (w:bdo, w:dir)",
      body:
        "<w:p>\(r("a "))<w:bdo w:val=\"rtl\">\(r("bdo"))</w:bdo><w:dir w:val=\"ltr\">\(r(" dir"))</w:dir></w:p>"
    ),
    ContainerSample(
      "Ruby",
      body:
        "<w:p><w:r><w:ruby><w:rt>\(r("small"))</w:rt><w:rubyBase>\(r("base"))</w:rubyBase></w:ruby></w:r></w:p>"
    ),
    ContainerSample("A formula", body: "<w:p>\(r("a "))<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath></w:p>"),
  ]

  // MARK: Notes and comments

  private static let notes: [ContainerSample] = [
    ContainerSample(
      "Footnotes",
      SmallDOCX(
        "<w:p>\(r("text"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(r(" more"))</w:p>\(p("last"))"
      )
      .with(
        "footnotes", "footnotes.xml",
        """
        <w:footnotes NS><w:footnote w:type="separator" w:id="-1">\(p("line"))</w:footnote>\
        <w:footnote w:id="2">\(p("note"))</w:footnote></w:footnotes>
        """)),
    ContainerSample(
      "Endnotes",
      SmallDOCX("<w:p>\(r("text"))<w:r><w:endnoteReference w:id=\"2\"/></w:r>\(r(" more"))</w:p>\(p("last"))")
        .with(
          "endnotes", "endnotes.xml",
          "<w:endnotes NS><w:endnote w:id=\"2\">\(p("note"))</w:endnote></w:endnotes>")),
    ContainerSample(
      "Comments",
      SmallDOCX("<w:p>\(r("text"))<w:r><w:commentReference w:id=\"0\"/></w:r>\(r(" more"))</w:p>\(p("last"))")
        .with(
          "comments", "comments.xml",
          "<w:comments NS><w:comment w:id=\"0\">\(p("remark"))</w:comment></w:comments>")),
  ]

  // MARK: Tracked changes

  private static let changes: [ContainerSample] = [
    ContainerSample(
      "An insertion and a deletion",
      body: """
        <w:p>\(r("keep "))<w:ins w:id="1">\(r("added "))</w:ins><w:del w:id="2"><w:r>\
        <w:delText xml:space="preserve">dropped </w:delText></w:r></w:del>\(r("end"))</w:p>
        """),
    ContainerSample(
      "A move",
      body: """
        <w:p>\(r("from "))<w:moveFrom w:id="1">\(r("moved"))</w:moveFrom></w:p><w:p>\(r("to "))<w:moveTo w:id="2">\
        \(r("moved"))</w:moveTo></w:p>
        """),
    ContainerSample(
      "A deleted paragraph mark", body: p("one", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + p("two") + p("three")
    ),
  ]

  // MARK: Lists

  private static let lists: [ContainerSample] = [
    ContainerSample(
      "List markers",
      numbered(
        p("bullet", item(1)) + p("inner", item(1, level: 1)) + p("number", item(2))
          + p("letter", item(2, level: 1))
          + p("number", item(2)))),
    ContainerSample("A list of the style", numbered(p("item", "<w:pStyle w:val=\"List\"/>"))),
    ContainerSample("A list that starts anew", numbered(p("one", item(2)) + p("seven", item(3)))),
  ]

  // MARK: Characters

  private static let characters: [ContainerSample] = [
    ContainerSample("Runs that cut a word", body: "<w:p>\(r("Jo"))\(r("hn", "<w:b/>"))</w:p>"),
    ContainerSample(
      "Symbols (w:sym)",
      body: """
        <w:p>\(r("a "))<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>\(r(" b "))<w:r>\
        <w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>
        """),
    ContainerSample(
      "Hyphens that do not break, and soft ones",
      body: """
        <w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t xml:space="preserve">op </w:t><w:t>soft</w:t><w:softHyphen/>\
        <w:t>ware</w:t></w:r></w:p>
        """),
    ContainerSample(
      "Tabs", body: "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r></w:p>"),
    ContainerSample(
      "Line breaks",
      body: """
        <w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type="textWrapping"/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r></w:p>
        """),
    ContainerSample(
      "Page and column breaks",
      body:
        "<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t><w:br w:type=\"column\"/><w:t>c</w:t></w:r></w:p>"
    ),
    ContainerSample("Hidden text (w:vanish)", body: "<w:p>\(r("seen "))\(r("hidden", "<w:vanish/>"))</w:p>"),
    ContainerSample(
      "Capitals", body: "<w:p>\(r("Full ", "<w:caps/>"))\(r("Small", "<w:smallCaps/>"))</w:p>"),
    ContainerSample(
      "Right-to-left runs", body: "<w:p>\(r("mix "))\(r("שלום עולם", "<w:rtl/>"))\(r(" end"))</w:p>"),
    ContainerSample(
      "White space between elements",
      body: "<w:p>\n <w:r><w:t>Jo</w:t></w:r>\n <w:r><w:t>hn</w:t></w:r>\n</w:p>"),
  ]

  // MARK: Other parts

  private static let other: [ContainerSample] = [
    ContainerSample(
      "Strict Office Open XML",
      {
        var docx = SmallDOCX(p("text"))
        docx.isStrict = true
        return docx
      }()),
    ContainerSample(
      "A part in another format (w:altChunk)",
      SmallDOCX("\(p("before"))<w:altChunk r:id=\"c\"/>\(p("after"))")
        .with("aFChunk", "chunk.html", "<html><body><p>chunk</p></body></html>", id: "c")),
    ContainerSample(
      "SmartArt",
      SmallDOCX("<w:p>\(drawing("<dgm:relIds r:dm=\"d\"/>"))</w:p>\(p("after"))")
        .with(
          "diagramData", "diagrams/data1.xml",
          "<dgm:dataModel NS><dgm:pt><dgm:t><a:p><a:r><a:t>node</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>",
          id: "d")),
    ContainerSample(
      "A chart",
      SmallDOCX("<w:p>\(drawing("<c:chart r:id=\"c\"/>"))</w:p>\(p("after"))")
        .with(
          "chart", "charts/chart1.xml",
          """
          <c:chartSpace NS><c:chart><c:title><a:p><a:r><a:t>title</a:t></a:r></a:p></c:title><c:ser><c:v>series</c:v>\
          </c:ser></c:chart></c:chartSpace>
          """, id: "c")),
    ContainerSample(
      "A picture",
      SmallDOCX("<w:p>\(r("before "))\(drawing("<a:blip r:embed=\"i\"/>"))\(r(" after"))</w:p>")
        .with("image", "media/image1.png", "", id: "i")),
    ContainerSample(
      "A paragraph's borders",
      body: p("before", "<w:keepNext/>") + p("after", "<w:pBdr><w:top w:val=\"single\"/></w:pBdr>")),
    ContainerSample(
      "A title by its style",
      SmallDOCX(p("Jane Doe", "<w:pStyle w:val=\"Title\"/>") + p("text")).with(
        "styles", "styles.xml",
        """
        <w:styles NS><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>
        """)),
    ContainerSample(
      "Paragraphs without properties",
      body: "<w:p>\(r("one"))</w:p><w:p>\(r("two"))</w:p><w:p>\(r("three"))</w:p>"),
  ]

  // MARK: Markup

  private static func table(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }

  private static func control(_ content: String) -> String {
    "<w:sdt><w:sdtPr><w:alias w:val=\"name\"/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }

  private static func shape(_ content: String) -> String {
    """
    <w:drawing><wp:anchor><wp:positionH><wp:posOffset>914400</wp:posOffset></wp:positionH><a:graphic><a:graphicData>\
    <wps:wsp><wps:txbx><w:txbxContent>\(content)</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>\
    </wp:anchor></w:drawing>
    """
  }

  private static func vector(_ content: String) -> String {
    "<w:pict><v:shape><v:textbox><w:txbxContent>\(content)</w:txbxContent></v:textbox></v:shape></w:pict>"
  }

  private static func drawing(_ content: String) -> String {
    """
    <w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="alt"/><a:graphic><a:graphicData>\(content)\
    </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
    """
  }

  private static func section(header: String, footer: String? = nil) -> String {
    let foot = footer.map { "<w:footerReference w:type=\"default\" r:id=\"\($0)\"/>" } ?? ""
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"\(header)\"/>\(foot)</w:sectPr>"
  }

  private static func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

  private static func instruction(_ text: String) -> String {
    "<w:r><w:instrText xml:space=\"preserve\">\(text)</w:instrText></w:r>"
  }

  private static func field(_ instruction: String, _ result: String) -> String {
    mark("begin") + self.instruction(instruction) + mark("separate") + result + mark("end")
  }

  private static func item(_ list: Int, level: Int = 0) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
  }

  private static func level(_ number: Int, _ format: String, _ text: String, start: Int = 1) -> String {
    """
    <w:lvl w:ilvl="\(number)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\
    <w:pPr><w:ind w:left="\(720 * (number + 1))" w:hanging="360"/></w:pPr></w:lvl>
    """
  }

  private static func numbered(_ body: String) -> SmallDOCX {
    SmallDOCX(body)
      .with(
        "numbering", "numbering.xml",
        """
        <w:numbering NS><w:abstractNum w:abstractNumId="0">\(level(0, "bullet", "\u{F0B7}"))\(level(1, "bullet", "o"))\
        </w:abstractNum><w:abstractNum w:abstractNumId="1">\(level(0, "decimal", "%1.", start: 3))\
        \(level(1, "lowerLetter", "%1.%2)"))</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/>\
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>
        """
      )
      .with(
        "styles", "styles.xml",
        """
        <w:styles NS><w:style w:type="paragraph" w:styleId="List"><w:name w:val="List"/><w:pPr><w:numPr>\
        <w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>
        """)
  }
}
