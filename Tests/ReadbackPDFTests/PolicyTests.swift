import ReadbackCore
import Testing

@testable import ReadbackPDF

/// What the views on request read otherwise than the usual ones.
@Suite struct PolicyTests {
  private func lines(_ id: ViewID, _ pdf: DrawnPDF) throws -> [String] {
    let document = try PDFExtractor(views: [id]).extract(pdf.bytes)
    try document.validate()
    #expect(document.views.map(\.id) == [id])
    return try #require(document.view(id)).lines.map(\.text)
  }

  private func pdf(_ operators: String) -> DrawnPDF {
    DrawnPDF(pages: ["BT /F1 10 Tf 20 150 Td \(operators) ET"])
  }

  @Test(arguments: [
    (ViewID.pdfStream, ["office"]), (.pdfDrawn, ["oXce"]), (.pdfNamed, ["oXce"]), (.pdfSymbols, ["office"]),
    (.pdfGlued, ["oXce"]), (.pdfBoxes, ["oXce"]), (.pdfRows, ["oXce"]),
  ])
  func `ActualText is read or not`(_ view: ViewID, _ expected: [String]) throws {
    #expect(try lines(view, pdf("/Span << /ActualText (office) >> BDC (oXce) Tj EMC")) == expected)
  }

  @Test(arguments: [
    // A gap of 0.25 em, and 3 points or less: poppler and pdfminer see a space, pdfplumber and Odoo's recipe do not.
    (ViewID.pdfStream, "Foo bar"), (.pdfBoxes, "Foo bar"), (.pdfRows, "Foobar"), (.pdfGlued, "Foobar"),
  ])
  func `Words are placed instead of spaced`(_ view: ViewID, _ expected: String) throws {
    #expect(try lines(view, pdf("[(Foo) -250 (bar)] TJ")) == [expected])
  }

  @Test(arguments: [
    (ViewID.pdfStream, ["off", "on"]), (.pdfDrawn, ["off", "on"]), (.pdfNamed, ["off", "on"]),
    (.pdfGlued, ["offon"]),
  ])
  func `Lines end or are glued`(_ view: ViewID, _ expected: [String]) throws {
    #expect(try lines(view, pdf("(off) Tj 0 -20 Td (on) Tj")) == expected)
  }

  @Test(arguments: [
    (ViewID.pdfStream, ["in"]), (.pdfSymbols, ["in"]), (.pdfDrawn, ["out", "in"]), (.pdfGlued, ["outin"]),
  ])
  func `Text off the page is returned or not`(_ view: ViewID, _ expected: [String]) throws {
    let page = DrawnPDF.text("out", x: 20, y: 400) + DrawnPDF.text("in", x: 20, y: 150)
    #expect(try lines(view, DrawnPDF(pages: [page])) == expected)
  }

  /// An embedded font with what it states of its heights.
  private func described(ascent: Int, descent: Int, _ content: String) -> DrawnPDF {
    var pdf = DrawnPDF(pages: [content])
    pdf.fonts = "/F2 12 0 R"
    pdf.objects = [
      "<< /Type /FontDescriptor /FontName /ABCDEF+Stated /Flags 32 /FontBBox [0 -200 1000 800] /Ascent \(ascent) "
        + "/Descent \(descent) /FontFile2 11 0 R >>", "<< /Length 4 >>\nstream\nnone\nendstream",
      "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Stated /Encoding /WinAnsiEncoding /FontDescriptor 10 0 R >>",
    ]
    return pdf
  }

  @Test(arguments: [
    // Tops 2.8 pt apart where the descent is 0, and 3.7 where it is 0.35: poppler takes that for 0.
    (0, 0, ["Jane Skills"]), (950, -350, ["Skills", "Jane"]),
  ])
  func `pdfplumber measures from the descent that the file states`(
    _ ascent: Int, _ descent: Int, _ expected: [String]
  )
    throws
  {
    let content = "BT /F2 13 Tf 20 100 Td (Jane) Tj ET BT /F2 10.5 Tf 150 105.3 Td (Skills) Tj ET"
    #expect(try lines(.pdfRows, described(ascent: ascent, descent: descent, content)) == expected)
  }

  @Test(arguments: [
    // MuPDF takes 0.8 and -0.2 where nothing is stated: the lines overlap by less than half.
    (0, 0, ["Linux", "Career"]), (950, -350, ["Linux Career"]),
  ])
  func `PyMuPDF measures by what the file states of ascent and descent`(
    _ ascent: Int, _ descent: Int, _ expected: [String]
  ) throws {
    let content = "BT /F2 10.5 Tf 20 150 Td (Linux) Tj ET BT /F2 14 Tf 150 143 Td (Career) Tj ET"
    #expect(try lines(.pdfSymbolsSorted, described(ascent: ascent, descent: descent, content)) == expected)
  }

  @Test(arguments: [
    (ViewID.pdfRejoined, ["end-to-end", "well -", "known"]),
    (.pdfStream, ["end-", "to-end", "well -", "known"]),
  ])
  func `Lines are joined at hyphens or not`(_ view: ViewID, _ expected: [String]) throws {
    let operators = "(end-) Tj 0 -12 Td (to-end) Tj 0 -12 Td (well -) Tj 0 -12 Td (known) Tj"
    #expect(try lines(view, pdf(operators)) == expected)
  }

  @Test(arguments: [
    (ViewID.pdfSymbols, ["\u{2022} one", "\u{25CF}two"]), (.pdfStream, ["\u{2022} one", "\u{25CF} two"]),
  ])
  func `A gap after a symbol is a space or not`(_ view: ViewID, _ expected: [String]) throws {
    let operators =
      "/Span << /ActualText <FEFF2022> >> BDC (o) Tj EMC [-500 (one)] TJ 0 -20 Td "
      + "/Span << /ActualText <FEFF25CF> >> BDC (o) Tj EMC [-500 (two)] TJ"
    #expect(try lines(view, pdf(operators)) == expected)
  }

  @Test func `Link targets end their page and bookmarks the document`() throws {
    let pdf = DrawnPDF(
      pages: [DrawnPDF.text("one", x: 20, y: 150), DrawnPDF.text("two", x: 20, y: 150)],
      pageEntries:
        "/Annots [<< /Subtype /Link /Rect [20 140 50 160] /A << /S /URI /URI (https://a.example) >> >>]",
      objects: [
        "<< /Type /Outlines /First 11 0 R /Last 11 0 R >>",
        // Neither circle is gone round: the item after Acme is itself, what is in Skills is Work.
        "<< /Title (Work) /Parent 10 0 R /First 12 0 R /Last 12 0 R /Next 13 0 R >>",
        "<< /Title (Acme) /Parent 11 0 R /Next 12 0 R >>", "<< /Title <FEFF0053006B> /First 11 0 R >>",
      ], catalogEntries: "/Outlines 10 0 R")
    #expect(
      try lines(.pdfAppended, pdf) == [
        "one", "https://a.example", "two", "https://a.example", "Work", "Acme", "Sk",
      ])
  }

  @Test func `Boxes are read one after the other, rows across`() throws {
    // Two columns of three lines, painted line by line across the page.
    let page = (0..<3).map { row in
      DrawnPDF.text("left\(row)", x: 20, y: 150 - 12 * row)
        + DrawnPDF.text("right\(row)", x: 200, y: 150 - 12 * row)
    }.joined()
    let pdf = DrawnPDF(pages: [page])
    let columns = ["left0", "left1", "left2", "right0", "right1", "right2"]
    #expect(try lines(.pdfBoxes, pdf) == columns)
    #expect(try lines(.pdfBoxesDown, pdf) == columns)
    #expect(try lines(.pdfRows, pdf) == ["left0 right0", "left1 right1", "left2 right2"])
    #expect(try lines(.pdfSorted, pdf) == ["left0 right0", "left1 right1", "left2 right2"])
    #expect(try lines(.pdfSymbolsSorted, pdf) == ["left0 right0", "left1 right1", "left2 right2"])
    #expect(try lines(.pdfLayout, pdf) == ["left0 right0", "left1 right1", "left2 right2"])
  }

  @Test func `Glyphs without a mapping, in a font that is not embedded, are dropped or numbered`() throws {
    let font =
      "/F2 << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
      + "/Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
      + "/FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 "
      + "/Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >> >>] >>"
    let unmapped = DrawnPDF(
      pages: ["BT /F1 10 Tf 20 150 Td (a) Tj /F2 10 Tf <0041> Tj ET"], fonts: font)
    #expect(try lines(.pdfDrawn, unmapped) == ["a"])
    #expect(try lines(.pdfGlued, unmapped) == ["a(cid:65)"])
  }

  @Test(arguments: [
    (ViewID.pdfStream, ["on"]), (.pdfSymbols, ["on"]), (.pdfReading, ["on"]), (.pdfDrawn, ["off", "on"]),
    (.pdfNamed, ["off", "on"]), (.pdfGrid, ["off", "on"]), (.pdfRows, ["off", "on"]),
  ])
  func `Text on hidden layers is returned or not, and leads to no glyph`(
    _ view: ViewID, _ expected: [String]
  ) throws {
    let pdf = DrawnPDF(
      pages: [
        "/OC /Hidden BDC " + DrawnPDF.text("off", x: 20, y: 170) + " EMC "
          + DrawnPDF.text("on", x: 20, y: 150)
      ],
      resources: "/Properties << /Hidden 10 0 R >>", objects: ["<< /Type /OCG /Name (Hidden) >>"],
      catalogEntries: "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>")
    #expect(try lines(view, pdf) == expected)
    let document = try PDFExtractor(views: [view]).extract(pdf.bytes)
    let line = try #require(
      document.view(view)?.lines.first { $0.text == "off" } ?? document.view(view)?.lines.last)
    #expect(line.origins.allSatisfy { $0 >= 0 } == (line.text == "on"))
  }

  @Test(arguments: [
    (ViewID.pdfStream, ["gone", "here"]), (.pdfSymbols, ["here"]), (.pdfDrawn, ["gone", "here"]),
  ])
  func `Text that is clipped away is returned or not`(_ view: ViewID, _ expected: [String]) throws {
    let page =
      "q 0 0 5 5 re W n " + DrawnPDF.text("gone", x: 20, y: 170) + " Q "
      + DrawnPDF.text("here", x: 20, y: 150)
    #expect(try lines(view, DrawnPDF(pages: [page])) == expected)
  }

  @Test(arguments: [
    // pypdf breaks the line where the pen goes, whatever is shown there, and keeps it where the pen only goes back.
    (ViewID.pdfNamed, ["left", "right", "backward"]), (.pdfStream, ["left right", "back", "ward"]),
  ])
  func `Lines end where the pen goes`(_ view: ViewID, _ expected: [String]) throws {
    let page =
      "BT /F1 10 Tf 12 TL 1 0 0 1 20 150 Tm (left) Tj T* ET BT /F1 10 Tf 1 0 0 1 80 150 Tm (right) Tj ET "
      + "BT /F1 10 Tf 1 0 0 1 60 120 Tm (back) Tj 1 0 0 1 20 120 Tm (ward) Tj ET"
    #expect(try lines(view, DrawnPDF(pages: [page])) == expected)
  }
}
