import ReadbackCore
import Testing

@testable import ReadbackPDF

/// Pictures of pages: made where only they can tell, and showing where there is something to see.
@Suite struct InkTests {
  /// A dark valley between two peaks, over the lower part of the page.
  private let valley = "0.2 0.3 0.4 rg 20 20 m 20 180 l 150 100 l 280 180 l 280 20 l f\n"
  /// A dark label with round corners there.
  private let label =
    "0.2 0.3 0.4 rg 40 20 m 260 20 l 270 20 280 30 280 40 c 280 100 l 280 110 270 120 260 120 c 40 120 l "
    + "30 120 20 110 20 100 c 20 40 l 20 30 30 20 40 20 c f\n"

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
    let document = try extract(valley + "1 g " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60))
    let ink = try #require(document.pages[0].ink)
    #expect(try #require(ink.contrast(in: Box(x0: 100, y0: 132, x1: 180, y1: 140))) > 100)
    #expect(ink.contrast(in: Box(x0: 100, y0: 100, x1: 180, y1: 110)) == 255, "nothing was looked for there")
    #expect(ink.contrast(in: Box(x0: 400, y0: 100, x1: 480, y1: 110)) == nil)
    #expect(hiddenText(document) == "clear")
  }

  @Test func `Nothing is rendered for text alone`() throws {
    let content = valley + "1 g " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60)
    let document = try PDFExtractor(readsInk: false).extract(DrawnPDF(pages: [content]).bytes)
    #expect(document.pages[0].ink == nil)
    #expect(document.view(.pdfStream)?.text == "Jane Doe, foreman\n")
  }

  @Test func `Text in the colour of the shape behind it is hidden`() throws {
    let document = try extract(valley + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60))
    let ink = try #require(document.pages[0].ink)
    #expect(ink.contrast(in: Box(x0: 110, y0: 132, x1: 170, y1: 140)) == 0)
    #expect(hiddenText(document) == "found")
  }

  @Test func `Text that shows on the shape as well as beside it needs no picture`() throws {
    let document = try extract(valley + "0.9 0.2 0.2 rg " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60))
    #expect(document.pages[0].ink == nil)
    #expect(hiddenText(document) == "clear")
  }

  @Test(arguments: [("1 g", 100, "clear"), ("0.2 0.3 0.4 rg", 100, "found"), ("1 g", 5, "clear")])
  func `Text within a label with round corners needs no picture`(
    _ color: String, _ x: Int, _ outcome: String
  ) throws {
    let document = try extract(label + color + " " + DrawnPDF.text("Jane Doe, foreman", x: x, y: 60))
    #expect(document.pages[0].ink == nil)
    #expect(hiddenText(document) == outcome)
  }

  @Test(arguments: [
    ("20 20 m 20 180 l 280 180 l 280 20 l h", true), ("20 20 m 100 120 l 200 120 l 280 20 l h", true),
    (
      "20 100 m 20 150 60 190 110 190 c 160 190 200 150 200 100 c 200 50 160 10 110 10 c 60 10 20 50 20 100 c",
      true
    ),
    ("20 20 m 20 180 l 150 100 l 280 180 l 280 20 l h", false),
    // Round the corner inwards.
    ("40 20 m 260 20 l 260 40 l 260 30 200 40 200 110 c 40 120 l h", false),
    // A star of five points turns one way, and twice around.
    ("150 190 m 90 20 l 240 130 l 60 130 l 210 20 l h", false),
  ])
  func `A shape is solid where it is convex`(_ path: String, _ isSolid: Bool) throws {
    let shape = try #require(try extract("0.2 g \(path) f").pages[0].graphics.first)
    if let solid = shape.solid {
      #expect(isSolid)
      #expect(solid.area > 0.3 * shape.box.area)
      #expect(shape.box.intersection(solid) == solid)
    } else {
      #expect(!isSolid || shape.shape == .rectangle)
    }
  }

  private static func shading(_ coordinates: String, type: Int) -> String {
    "/Shading << /Ramp << /ShadingType \(type) /ColorSpace /DeviceRGB /Extend [true true] /Coords [\(coordinates)] "
      + "/Function << /FunctionType 2 /N 1 /Domain [0 1] /C0 [0.1 0.1 0.5] /C1 [0.1 0.1 0.9] >> >> >>"
  }

  @Test(arguments: [
    ("0 0 0", false, "clear"), ("0.1 0.1 0.7", true, "found"), ("0.1 0.1 0.88", true, "clear"),
  ])
  func `Text on a shading needs a picture where it has one of its colours`(
    _ color: String, _ isDrawn: Bool, _ outcome: String
  ) throws {
    for (type, coordinates) in [(2, "0 0 0 130"), (3, "150 65 0 150 65 130")] {
      var pdf = DrawnPDF(pages: ["/Ramp sh \(color) rg " + DrawnPDF.text("Foreman", x: 130, y: 60)])
      pdf.resources = Self.shading(coordinates, type: type)
      let document = try PDFExtractor().extract(pdf.bytes)
      #expect((document.pages[0].ink != nil) == isDrawn)
      if type == 2 { #expect(hiddenText(document) == outcome) }
    }
  }

  @Test(arguments: [("0.1 0.1 0.7", "found"), ("0.1 0.1 0.9", "clear")])
  func `A radial shading is drawn where text is looked for`(_ color: String, _ outcome: String) throws {
    // The text lies in a ring whose colours are nearly one.
    var pdf = DrawnPDF(pages: ["/Ramp sh \(color) rg " + DrawnPDF.text("Foreman", x: 130, y: 60)])
    pdf.resources = Self.shading("150 -2000 0 150 -2000 4128", type: 3)
    let document = try PDFExtractor().extract(pdf.bytes)
    #expect(document.pages[0].ink != nil)
    #expect(hiddenText(document) == outcome)
  }

  @Test func `Text on a picture too large to decode is not known to be seen`() throws {
    let pixels = String(repeating: "0", count: 2000)
    var pdf = DrawnPDF(pages: [
      "q 200 0 0 100 20 20 cm /Large Do Q 0 g " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60)
    ])
    pdf.externals = "/Large 10 0 R"
    pdf.objects = [
      "<< /Length \(pixels.utf8.count) /Type /XObject /Subtype /Image /Width 1000 /Height 1000 "
        + "/ColorSpace /DeviceGray /BitsPerComponent 8 >>\nstream\n\(pixels)\nendstream"
    ]
    let document = try PDFExtractor().extract(pdf.bytes)
    #expect(document.pages[0].ink?.isPartial == true)
    #expect(hiddenText(document) == "inconclusive")
  }

  @Test(arguments: [("0.5", "clear"), ("1", "found")])
  func `Text on a half transparent box is seen unless it has the colour that results`(
    _ grey: String, _ outcome: String
  ) throws {
    var pdf = DrawnPDF(pages: [
      "0 g 0 0 300 200 re f /Half gs 1 g 20 20 200 100 re f /Whole gs \(grey == "1" ? "0.5" : "1") g "
        + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60)
    ])
    pdf.resources = "/ExtGState << /Half << /ca 0.5 >> /Whole << /ca 1 >> >>"
    let document = try PDFExtractor().extract(pdf.bytes)
    #expect(document.pages[0].ink == nil)
    #expect(hiddenText(document) == outcome)
  }

  @Test(arguments: [("1", "found"), ("0", "clear")])
  func `Text on a picture is looked for on the rendered page`(_ grey: String, _ outcome: String) throws {
    let document = try extract(
      "q 200 0 0 100 20 20 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID FF> EI Q \(grey) g "
        + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60))
    #expect(document.pages[0].ink != nil)
    #expect(hiddenText(document) == outcome)
  }

  @Test func `What a soft mask is drawn of is no paint, and what is painted through it is not known`() throws
  {
    var pdf = DrawnPDF(pages: [
      "q /Masked gs 0 g 0 0 300 200 re f Q " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60)
    ])
    pdf.form = "q 300 0 0 200 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 10> EI Q"
    pdf.resources = "/ExtGState << /Masked << /SMask << /S /Luminosity /G 10 0 R >> >> >>"
    pdf.objects = [
      "<< /Length \(pdf.form.utf8.count) /Type /XObject /Subtype /Form /BBox [0 0 300 200] "
        + "/Group << /S /Transparency /CS /DeviceGray >> /Resources << >> >>\nstream\n\(pdf.form)\nendstream"
    ]
    let document = try PDFExtractor().extract(pdf.bytes)
    #expect(document.pages[0].images.isEmpty)
    #expect(document.pages[0].graphics.map(\.shape) == [.other])
    #expect(hiddenText(document) == "clear")
  }

  // MARK: Ink without text

  /// Paragraphs enough for a page that is no picture as a whole.
  private let paragraphs = (0..<4).map {
    DrawnPDF.text("Foreman at a shipyard that built two ferries", x: 20, y: 180 - 14 * $0)
  }.joined()

  /// Letters of 7 by 7 pixels and less, as their rows.
  private static let letters: [[String]] = [
    ["#...#", "#...#", "#...#", "#####", "#...#", "#...#", "#...#"],
    ["####", "#...", "#...", "###.", "#...", "#...", "####"],
    ["#...", "#...", "#...", "#...", "#...", "#...", "####"],
    ["#.....#", "##...##", "#.#.#.#", "#..#..#", "#.....#", "#.....#", "#.....#"],
    ["#####", "..#..", "..#..", "..#..", "..#..", "..#..", "..#.."],
    ["#", "#", "#", "#", "#", "#", "#"],
  ]

  /// Rows of pixels with lines of these letters, or of equal bars in their place.
  private static func lines(_ count: Int, ofLetters isType: Bool) -> [String] {
    var rows: [String] = []
    for _ in 0..<count {
      for row in 0..<7 {
        var pixels = ""
        for column in 0..<18 { pixels += (isType ? letters[column % 6][row] : "####") + "..." }
        rows.append(pixels)
      }
      rows += Array(repeating: "", count: 6)
    }
    return rows
  }

  private func picture(_ rows: [String]) -> String {
    let width = rows.map(\.count).max() ?? 0
    var pixels = ""
    for row in rows {
      for pixel in row + String(repeating: ".", count: width - row.count) {
        pixels += pixel == "#" ? "00" : "FF"
      }
      pixels += "\n"
    }
    return
      "q \(width) 0 0 \(rows.count) 30 20 cm BI /W \(width) /H \(rows.count) /CS /G /BPC 8 /F /AHx ID \(pixels)> EI Q\n"
  }

  @Test(arguments: [(true, 5), (false, 0)])
  func `Lines of type in a picture are ink without text`(_ isType: Bool, _ count: Int) throws {
    let document = try extract(paragraphs + picture(Self.lines(5, ofLetters: isType)))
    let ink = try #require(document.pages[0].ink)
    #expect(ink.lines.count == count)
    let findings = ImageContent().examine(Layout(document)).findings
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.message.contains("5 lines of type are in pictures") == isType)
  }

  @Test func `Lines of type in a picture with text over them are no ink without text`() throws {
    let rows = Self.lines(5, ofLetters: true)
    let over = (0..<5).map {
      DrawnPDF.text("HELMTIHELMTIHELMTIHELMTI", x: 28, y: 20 + rows.count - 8 - 13 * $0, size: 9)
    }.joined()
    let document = try extract(paragraphs + picture(rows) + "3 Tr " + over)
    #expect(document.pages[0].ink?.lines.isEmpty ?? true)
  }

  @Test(arguments: [(true, "", "found"), (false, "", "clear"), (true, "Jane Doe", "clear")])
  func `A line of type drawn at the head of a page without a name is its name`(
    _ isType: Bool, _ name: String, _ outcome: String
  ) throws {
    // Each letter is a path of squares of two points and a curve.
    var paths = ""
    for letter in 0..<12 {
      paths +=
        "\(30 + 16 * letter) 180 m \(31 + 16 * letter) 180 \(31 + 16 * letter) 181 \(30 + 16 * letter) 181 c "
      for (number, row) in (isType ? Self.letters[letter % 6] : Array(repeating: "####", count: 7))
        .enumerated()
      {
        for (column, mark) in row.enumerated() where mark == "#" {
          paths += "\(30 + 16 * letter + 2 * column) \(192 - 2 * number) 2 2 re "
        }
      }
      paths += "f\n"
    }
    let text = (0..<4).map {
      DrawnPDF.text("Foreman at a shipyard that built two ferries", x: 20, y: 120 - 14 * $0)
    }
    let document = try extract(
      paths + text.joined() + (name.isEmpty ? "" : DrawnPDF.text(name, x: 30, y: 160, size: 16)))
    #expect(NameAsImage().examine(Layout(document)).name == outcome)
  }

  @Test(arguments: [(Float(12), 150, "found"), (16, 150, "clear"), (12, 185, "clear")])
  func `A picture that shows larger type than the text, and above it, is the name`(
    _ size: Float, _ height: Int, _ outcome: String
  ) throws {
    // 7 rows of pixels, each 2 points high.
    let rows = Array(Self.lines(1, ofLetters: true).prefix(7))
    let name = picture(rows).replacing("\(rows.count) 30 20 cm", with: "14 30 165 cm")
    let text = (0..<4).map {
      DrawnPDF.text("Foreman at a shipyard that built two ferries", x: 20, y: 120 - 14 * $0)
    }
    let document = try extract(
      name + text.joined() + DrawnPDF.text("Jane Doe", x: 220, y: height, size: Int(size)))
    #expect(NameAsImage().examine(Layout(document)).name == outcome)
  }

  @Test(arguments: [(true, "found"), (false, "clear")])
  func `Lines of type in one drawing are text as outlines`(_ isType: Bool, _ outcome: String) throws {
    let rows = Self.lines(7, ofLetters: isType)
    var path = "30 20 m 31 20 31 21 30 21 c "
    for (number, row) in rows.enumerated() {
      for (column, mark) in row.enumerated() where mark == "#" {
        path += "\(30 + column) \(20 + rows.count - number) 1 1 re "
      }
    }
    let document = try extract(paragraphs + path + "f\n")
    #expect(document.pages[0].ink != nil)
    #expect(TextAsOutlines().examine(Layout(document)).name == outcome)
  }

  @Test func `Text behind a shape is hidden`() throws {
    let document = try extract("0 g " + DrawnPDF.text("Jane Doe, foreman", x: 100, y: 60) + valley)
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
