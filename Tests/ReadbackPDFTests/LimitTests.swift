import ReadbackCore
import Testing

@testable import ReadbackPDF

@Suite struct LimitTests {
  private func error(_ pdf: DrawnPDF, _ change: (inout Limits) -> Void) -> ExtractionError? {
    var limits = Limits()
    change(&limits)
    do {
      _ = try PDFExtractor(limits: limits).extract(pdf.bytes)
      return nil
    } catch {
      return error
    }
  }

  private let plain = DrawnPDF(pages: [
    DrawnPDF.text("Hello", x: 20, y: 150), "10 10 m 20 20 l S 30 30 m 40 40 l S",
  ])

  @Test func `A file within its limits is read`() {
    #expect(
      error(plain) {
        $0.pages = 2
        $0.glyphs = 5
        $0.graphics = 2
      } == nil)
  }

  @Test func `Pages, glyphs, graphics and content bytes are limited over the whole file`() {
    #expect(error(plain) { $0.pages = 1 } == .limitExceeded(.pages(1)))
    #expect(error(plain) { $0.glyphs = 4 } == .limitExceeded(.glyphs(4)))
    #expect(error(plain) { $0.graphics = 1 } == .limitExceeded(.graphics(1)))
    #expect(error(plain) { $0.inflatedBytes = 60 } == .limitExceeded(.inflatedBytes(60)))
  }

  @Test(arguments: ["1 0 0 1\(LimitTests.zeros) 20 50 Tm", "0 Tz /F1 1\(LimitTests.zeros) Tf 20 50 Td"])
  func `Letters as high as numbers go keep their text and measures that a page can have`(_ setting: String)
    throws
  {
    let pdf = DrawnPDF(pages: ["BT /F1 12 Tf \(setting) (Hello) Tj ET"])
    let document = try PDFExtractor().extract(pdf.bytes)
    let page = try #require(document.pages.first)
    #expect(page.glyphs.count == 5)
    try document.validate()
  }

  private static let zeros = String(repeating: "0", count: 30)

  @Test func `Operators are limited even where nothing is drawn`() {
    let silent = DrawnPDF(pages: [String(repeating: "q Q ", count: 1000)])
    #expect(error(silent) { $0.operators = 500 } == .limitExceeded(.operators(500)))
    #expect(error(silent) { $0.operators = 50_000 } == nil)
  }

  @Test func `States that are saved without end are limited`() {
    let nested = DrawnPDF(pages: [String(repeating: "q ", count: 100_001)])
    #expect(error(nested) { _ in } == .limitExceeded(.operators(Limits().operators)))
  }

  @Test func `Forms that call each other without drawing run out of operators or time`() {
    // Each level calls the next ten times; poppler cuts recursion of a form into itself, not breadth.
    let levels = 8
    let forms = (0..<levels).map { level in
      let calls = String(repeating: "/N Do ", count: 10)
      let next = level + 1 < levels ? "/XObject << /N \(11 + level) 0 R >>" : ""
      return
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length \(calls.utf8.count) /Resources << \(next) >> >>\n"
        + "stream\n\(calls)\nendstream"
    }
    let pdf = DrawnPDF(pages: [""], pageEntries: "", objects: forms)
    // Page resources name only /Fm, so the first level is reached through an annotation's appearance.
    let annotated = DrawnPDF(
      pages: ["", ""], pageEntries: "/Annots [\(10 + levels) 0 R]",
      objects: forms + ["<< /Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 9 9] /AP << /N 10 0 R >> >>"])
    #expect(error(pdf) { _ in } == nil)
    let stopped = error(annotated) {
      $0.operators = 100_000
      $0.seconds = 3
    }
    #expect(stopped == .limitExceeded(.operators(100_000)) || stopped == .limitExceeded(.seconds(3)))
  }

  @Test(arguments: [
    [UInt8]("%PDF-1.4\nnothing".utf8), Array(DrawnPDF(pages: [""]).bytes.prefix(200)), Array("%PDF-".utf8),
  ])
  func `A file without a structure is damaged`(_ bytes: [UInt8]) {
    #expect(throws: ExtractionError.self) { try PDFExtractor().extract(bytes) }
  }

  @Test func `A page that cannot be read is a gap, not an error`() throws {
    var pdf = DrawnPDF(pages: [DrawnPDF.text("Hello", x: 20, y: 150)]).bytes
    // The page count claims one more than there is.
    let count = Array("/Count 1 ".utf8)
    let at = try #require(pdf.indices.first { pdf[$0...].starts(with: count) })
    pdf.replaceSubrange(at..<at + count.count, with: Array("/Count 2 ".utf8))
    let document = try PDFExtractor().extract(pdf)
    #expect(document.gaps.map(\.page) == [2])
    #expect(document.view(.pdfStream)?.lines.map(\.text) == ["Hello"])
  }
}
