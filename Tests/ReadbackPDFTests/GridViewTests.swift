import ReadbackCore
import Testing

@testable import ReadbackPDF

/// Groups of strings and the lines that they are merged into, as pypdf's layout mode does it. A space of the font is taken
/// for 2.5 points here.
@Suite struct GridViewTests {
  private func lines(_ content: String, form: String = "") throws -> [String] {
    let pdf = DrawnPDF(pages: [content], form: form)
    let document = try PDFExtractor(views: [.pdfGrid]).extract(pdf.bytes)
    try document.validate()
    return try #require(document.view(.pdfGrid)).lines.map(\.text)
  }

  @Test(arguments: [
    // Half a space is one, less is none.
    ("[(Foo) -100 (bar)] TJ", ["Foobar"]), ("[(Foo) -200 (bar)] TJ", ["Foo bar"]),
    // A step back begins another group where it is longer than five spaces.
    ("(abc) Tj 1 0 0 1 110 150 Tm (de) Tj", ["abcde"]), ("(abc) Tj 1 0 0 1 40 150 Tm (de) Tj", ["de abc"]),
    // A step down by more than the size does so too.
    ("(a) Tj 0 -9 Td (de) Tj", ["ade"]), ("(a) Tj 0 -11 Td (de) Tj", ["a", "de"]),
  ])
  func `Strings of one text object are a group as long as they stay on the line`(
    _ operators: String, _ expected: [String]
  ) throws {
    #expect(try lines("BT /F1 10 Tf 1 0 0 1 100 150 Tm \(operators) ET") == expected)
  }

  @Test(arguments: [
    // (x, y) of the second text; the first stands at (20, 150) and ends near x = 37.
    (100, 150, ["Foo bar"]), (100, 144, ["Foo bar"]), (100, 138, ["Foo", "bar"]),
    // What begins at the same place is another line, however near.
    (20, 146, ["Foo", "bar"]),
    // The grid leaves no room for a space.
    (37, 150, ["Foobar"]),
  ])
  func `Groups near each other in height are one line`(_ x: Int, _ y: Int, _ expected: [String]) throws {
    #expect(try lines(DrawnPDF.text("Foo", x: 20, y: 150) + DrawnPDF.text("bar", x: x, y: y)) == expected)
  }

  @Test func `A line is read from left to right, whatever was painted first`() throws {
    let page = DrawnPDF.text("right", x: 200, y: 150) + DrawnPDF.text("left", x: 20, y: 150)
    #expect(try lines(page) == ["left right"])
  }

  @Test func `Blank groups leave no trace`() throws {
    let page = DrawnPDF.text("   ", x: 20, y: 170) + DrawnPDF.text("a b", x: 20, y: 150)
    #expect(try lines(page) == ["a b"])
  }

  @Test func `Turned text and forms are left out`() throws {
    let page =
      "BT /F1 10 Tf 0 1 -1 0 100 20 Tm (turned) Tj ET /Fm Do " + DrawnPDF.text("upright", x: 20, y: 150)
    #expect(try lines(page, form: DrawnPDF.text("form", x: 20, y: 100)) == ["upright"])
  }
}
