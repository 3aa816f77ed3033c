import ReadbackCore
import TestSupport
import Testing

@Suite struct NoTextLayerTests {
  private func examine(_ document: Document) -> Outcome { NoTextLayer().examine(Layout(document)) }

  private let scan = [
    PlacedImage(box: Box(x0: 0, y0: 0, x1: 612, y1: 792), pixelWidth: 1240, pixelHeight: 1754, paintOrder: 1)
  ]
  private let outlines = (0..<300).map { index in
    Graphic(
      shape: .other, box: Box(x0: Float(index), y0: 10, x1: Float(index) + 5, y1: 20), isFilled: true,
      color: 0,
      opacity: 1, lineWidth: 0, subpaths: 1, curves: 4, paintOrder: index)
  }
  private let text =
    "A page of text has more letters than a stamp: it says who somebody is, what they did, where, when and for whom."

  @Test func `A page that is one picture is found`() throws {
    let finding = try #require(examine(.drawn("page 1", images: scan)).findings.first)
    #expect(finding.severity == .error)
    #expect(finding.evidence.map(\.place) == [.page(1, box: Box(x0: 0, y0: 0, x1: 612, y1: 792))])
  }

  @Test func `Text drawn as outlines is found`() {
    #expect(examine(.drawn("", graphics: outlines)).name == "found")
  }

  @Test func `Text over a picture is text`() {
    #expect(examine(.drawn(text, images: scan)) == .clear)
  }

  @Test func `One scanned page among pages of text is found alone`() throws {
    var document = Document.drawn(text, "")
    document.pages[1].images = scan
    let finding = try #require(examine(document).findings.first)
    #expect(finding.message.hasPrefix("1 of 2 pages"))
  }

  @Test func `A file of blank pages says nothing`() {
    #expect(examine(.drawn("", "")).name == "inconclusive")
  }

  @Test func `A page that could not be read leaves it open`() {
    var document = Document.drawn(text)
    document.gaps = [Document.Gap(page: 1, reason: "test")]
    #expect(examine(document).name == "inconclusive")
  }

  @Test(arguments: [("Jane Doe", "clear"), ("", "found"), ("12345", "found")])
  func `A DOCX has a text layer when a paragraph has letters`(_ text: String, _ outcome: String) {
    var document = Document(format: .docx)
    document.blocks = [Block(part: "word/document.xml", paragraph: 1, runs: [TextRun(text: text)])]
    #expect(examine(document).name == outcome)
  }
}
