import ReadbackCore
import Testing

@testable import ReadbackPDF

/// What the glyph pass reports of hand-written pages.
@Suite struct GlyphTests {
  private func page(_ pdf: DrawnPDF) throws -> Page {
    try #require(try PDFExtractor().extract(pdf.bytes).pages.first)
  }

  @Test func `A glyph has its text, its place from the top left and its font`() throws {
    let document = try PDFExtractor().extract(DrawnPDF(pages: [DrawnPDF.text("Hi", x: 20, y: 150)]).bytes)
    let page = document.pages[0]
    #expect(page.width == 300 && page.height == 200)
    #expect(page.glyphs.map { Array(page.scalars(of: $0)) } == [[72], [105]])
    #expect(page.glyphs[0].originX == 20 && page.glyphs[0].originY == 50)
    #expect(abs(page.glyphs[0].box.width - 7.22) < 0.01)
    #expect(page.glyphs[0].box.y0 < 45 && page.glyphs[0].box.y1 > 50)
    #expect(page.runs.count == 1 && page.runs[0].size == 10)
    #expect(document.fonts[page.runs[0].font].name == "Helvetica")
    #expect(!document.fonts[page.runs[0].font].isEmbedded)
  }

  @Test(arguments: [
    ("/Rotate 90", Float(150), Float(20), 1), ("/Rotate 180", 280, 150, 2), ("/Rotate 270", 50, 280, 3),
    ("/CropBox [10 0 300 190]", 10, 40, 0),
  ])
  func `Boxes are those of the page as shown`(_ entry: String, _ x: Float, _ y: Float, _ rotation: Int) throws
  {
    let page = try page(DrawnPDF(pages: [DrawnPDF.text("H", x: 20, y: 150)], pageEntries: entry))
    #expect(abs(page.glyphs[0].originX - x) < 0.01)
    #expect(abs(page.glyphs[0].originY - y) < 0.01)
    #expect(page.runs[0].rotation == rotation)
  }

  private static let letter = DrawnPDF.text("H", x: 20, y: 150)
  private static let special: [(content: String, flag: GlyphFlags)] = [
    ("BT /F1 10 Tf 3 Tr 20 150 Td (H) Tj ET", .invisible),
    (DrawnPDF.text("H", x: 400, y: 150), .offPage),
    ("q 0 0 15 50 re W n \(letter) Q", .clipped),
    ("/Artifact << /Type /Pagination >> BDC \(letter) EMC", .artifact),
    ("/Span << /ActualText (Ho) >> BDC \(letter) EMC", .actualText),
    ("/Fm Do", .form),
  ]

  @Test(arguments: special)
  func `Special glyphs are flagged`(_ content: String, _ flag: GlyphFlags) throws {
    let page = try page(DrawnPDF(pages: [content], form: DrawnPDF.text("H", x: 20, y: 150)))
    #expect(page.runs.count == 1 && page.runs[0].flags.contains(flag))
  }

  @Test func `Paint and its order are reported`() throws {
    let page = try page(
      DrawnPDF(pages: [
        "1 0 0 rg " + DrawnPDF.text("A", x: 20, y: 150) + "0 0 1 rg 10 10 100 50 re f "
          + DrawnPDF.text("B", x: 20, y: 100) + "1 w 10 180 m 290 180 l S"
      ]))
    #expect(page.runs.map(\.color) == [0xFF0000, 0x0000FF])
    #expect(page.graphics.map(\.shape) == [.rectangle, .horizontalRule])
    #expect(page.graphics[0].box == Box(x0: 10, y0: 140, x1: 110, y1: 190))
    #expect(page.graphics[0].paintOrder > page.runs[0].paintOrder)
    #expect(page.graphics[0].paintOrder <= page.runs[1].paintOrder)
    #expect(page.graphics[1].isFilled == false)
  }

  @Test func `Links lead to their place`() throws {
    let pdf = DrawnPDF(
      pages: [DrawnPDF.text("H", x: 20, y: 150)], pageEntries: "/Annots [10 0 R]",
      objects: [
        "<< /Type /Annot /Subtype /Link /Rect [20 140 60 160] /Border [0 0 0] "
          + "/A << /S /URI /URI (https://example.org) >> >>"
      ])
    let document = try PDFExtractor().extract(pdf.bytes)
    #expect(
      document.links == [
        Link(place: .page(1, box: Box(x0: 20, y0: 40, x1: 60, y1: 60)), url: "https://example.org")
      ])
  }
}
