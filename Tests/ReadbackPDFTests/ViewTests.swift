import ReadbackCore
import Testing

@testable import ReadbackPDF

/// Order and words of the four views on hand-written pages.
@Suite struct ViewTests {
  private func lines(_ id: ViewID, _ pdf: DrawnPDF) throws -> [String] {
    let document = try PDFExtractor().extract(pdf.bytes)
    try document.validate()
    return try #require(document.view(id)).lines.map(\.text)
  }

  /// The right column is painted first.
  private let columns = DrawnPDF(pages: [
    DrawnPDF.text("Skills", x: 200, y: 150) + DrawnPDF.text("Welding", x: 200, y: 138)
      + DrawnPDF.text("Jane Doe", x: 20, y: 150) + DrawnPDF.text("Foreman", x: 20, y: 138)
  ])

  @Test func `The stream view keeps the order of painting`() throws {
    #expect(try lines(.pdfStream, columns) == ["Skills", "Welding", "Jane Doe", "Foreman"])
  }

  @Test func `The lines view joins what stands side by side`() throws {
    #expect(try lines(.pdfLines, columns) == ["Jane Doe Skills", "Foreman Welding"])
  }

  @Test func `The reading view is pdftotext's`() throws {
    #expect(Set(try lines(.pdfReading, columns)) == ["Jane Doe", "Foreman", "Skills", "Welding"])
  }

  @Test func `An untagged file has no tagged view`() throws {
    #expect(try PDFExtractor().extract(columns.bytes).view(.pdfTagged) == nil)
  }

  private var tagged: DrawnPDF {
    DrawnPDF(
      pages: [
        "/P << /MCID 1 >> BDC " + DrawnPDF.text("second", x: 20, y: 100) + "EMC /H1 << /MCID 0 >> BDC "
          + DrawnPDF.text("first", x: 20, y: 150) + "EMC " + DrawnPDF.text("untagged", x: 20, y: 50)
      ],
      objects: [
        "<< /Type /StructTreeRoot /K [11 0 R 12 0 R] >>",
        "<< /Type /StructElem /S /H1 /P 10 0 R /Pg 13 0 R /K 0 >>",
        "<< /Type /StructElem /S /P /P 10 0 R /Pg 13 0 R /K 1 >>",
      ], catalogEntries: "/MarkInfo << /Marked true >> /StructTreeRoot 10 0 R")
  }

  @Test func `The tagged view follows the structure tree and leaves out what is not tagged`() throws {
    #expect(try lines(.pdfTagged, tagged) == ["first", "second"])
    #expect(try lines(.pdfStream, tagged) == ["second", "first", "untagged"])
  }

  @Test(arguments: [
    // Gaps in thousandths of the font size: 0.1 em joins, 0.3 em splits.
    ("[(Foo) -100 (bar)] TJ", "Foobar"), ("[(Foo) -300 (bar)] TJ", "Foo bar"),
    // Kerning back stays on the line, a long way back does not.
    ("[(Foo) 100 (bar)] TJ", "Foobar"), ("[(Foo) 3000 (bar)] TJ", "Foo|bar"),
    // Several spaces are one; a raised letter stays on its line.
    ("(Foo   bar) Tj", "Foo bar"), ("(Foo) Tj 3 Ts (2) Tj", "Foo2"),
    ("(Foo) Tj 0 -12 Td (bar) Tj", "Foo|bar"),
  ])
  func `Gaps and steps make words and lines`(_ operators: String, _ expected: String) throws {
    let pdf = DrawnPDF(pages: ["BT /F1 10 Tf 100 150 Td \(operators) ET"])
    #expect(try lines(.pdfStream, pdf).joined(separator: "|") == expected)
  }

  @Test func `ActualText stands for its glyphs, once`() throws {
    let pdf = DrawnPDF(pages: [
      DrawnPDF.text("a", x: 20, y: 150) + "/Span << /ActualText (office) >> BDC "
        + DrawnPDF.text("oXce", x: 29, y: 150) + "EMC " + DrawnPDF.text("b", x: 55, y: 150)
    ])
    for view in [ViewID.pdfStream, .pdfLines, .pdfReading] {
      #expect(try lines(view, pdf) == ["a office b"])
    }
  }

  @Test func `Fake bold counts once in lines and twice in the stream`() throws {
    let pdf = DrawnPDF(pages: [
      DrawnPDF.text("Bold", x: 20, y: 150) + "BT /F1 10 Tf 20.3 150 Td (Bold) Tj ET"
    ])
    #expect(try lines(.pdfStream, pdf) == ["Bold", "Bold"])
    #expect(try lines(.pdfLines, pdf) == ["Bold"])
  }

  @Test func `Every character of every view leads to a glyph that shows it`() throws {
    let document = try PDFExtractor().extract(columns.bytes)
    for view in document.views {
      for line in view.lines {
        for (index, scalar) in line.text.unicodeScalars.enumerated() where scalar != " " {
          let origin = Int(line.origins[index])
          try #require(origin >= 0)
          let glyph = document.pages[line.page].glyphs[origin]
          #expect(document.pages[line.page].scalars(of: glyph).contains(scalar.value))
        }
      }
    }
  }

  @Test func `Composed accents lead to the glyphs that they were composed of`() throws {
    // TeX's way: an acute over the letter that follows.
    let pdf = DrawnPDF(pages: ["BT /F1 10 Tf 20 150 Td (caf) Tj 1.1 0 Td <B4> Tj 13.9 0 Td (e) Tj ET"])
    let document = try PDFExtractor().extract(pdf.bytes)
    try document.validate()
    let reading = try #require(document.view(.pdfReading)?.lines.first)
    #expect(reading.origins.allSatisfy { $0 >= -1 && $0 < 5 })
  }
}
