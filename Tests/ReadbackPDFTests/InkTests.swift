import ReadbackCore
import Testing

@testable import ReadbackPDF

/// Pictures of pages: made where only they can tell, and showing where there is something to see.
@Suite struct InkTests {
  /// A dark hill with curved sides, over the lower part of the page.
  private let hill = "0.2 0.3 0.4 rg 20 20 m 20 180 280 180 280 20 c f\n"

  private func extract(_ content: String) throws -> Document {
    try PDFExtractor().extract(DrawnPDF(pages: [content]).bytes)
  }

  private func hiddenText(_ document: Document) -> String { HiddenText().examine(Layout(document)).name }

  @Test func `A page of text alone is not rendered`() throws {
    let document = try extract(DrawnPDF.text("Jane Doe", x: 100, y: 60) + "0.8 g 20 20 100 20 re f")
    #expect(document.pages[0].ink == nil)
    #expect(hiddenText(document) == "clear")
  }

  @Test func `Text on a shape is looked for on the rendered page`() throws {
    let document = try extract(hill + "1 g " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60))
    let ink = try #require(document.pages[0].ink)
    #expect(try #require(ink.contrast(in: Box(x0: 100, y0: 132, x1: 180, y1: 140))) > 100)
    #expect(ink.contrast(in: Box(x0: 100, y0: 100, x1: 180, y1: 110)) == 0)
    #expect(ink.contrast(in: Box(x0: 400, y0: 100, x1: 480, y1: 110)) == nil)
    #expect(hiddenText(document) == "clear")
  }

  @Test func `Text in the colour of the shape behind it is hidden`() throws {
    let document = try extract(hill + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60))
    #expect(hiddenText(document) == "found")
  }

  @Test func `Text behind a shape is hidden`() throws {
    let document = try extract("0 g " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60) + hill)
    #expect(hiddenText(document) == "found")
  }

  @Test(arguments: [0, 1, 2])
  func `A box is looked up by its cells`(_ value: UInt8) throws {
    let ink = Ink(columns: 3, cell: 4, contrast: [0, 0, value, 255, 255, value])
    let box = Box(x0: 8, y0: 0, x1: 11, y1: 3)
    #expect(ink.contrast(in: box) == value)
    #expect(ink.contrast(in: Box(x0: .nan, y0: 0, x1: 1, y1: 1)) == nil)
  }
}
