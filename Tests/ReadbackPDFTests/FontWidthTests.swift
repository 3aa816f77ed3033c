import ReadbackCore
import Testing

@testable import ReadbackPDF

/// What the dictionaries of fonts say of widths, in whatever order and however often.
@Suite struct FontWidthTests {
  private func widths(_ listed: String) throws -> FontWidths {
    let pdf = DrawnPDF(
      pages: ["BT /F2 10 Tf 20 100 Td <0041> Tj ET"],
      fonts: "/F2 10 0 R",
      objects: [
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
          + "/Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
          + "/W [\(listed)] >>] >>"
      ])
    return try pdf.bytes.withUnsafeBytes { bytes in
      let file = try GlyphFile(borrowing: bytes, limits: Limits())
      _ = try file.withPage(0, limits: Limits()) { _ in }
      return try #require(file.fontWidths.first)
    }
  }

  @Test(
    arguments: [
      ("65 [200 400]", 0.3), ("65 66 200 67 68 400", 0.3),
      // Out of order, and said twice: the later counts.
      ("67 [400] 65 [200]", 0.3), ("65 [900] 66 [400] 65 [200]", 0.3), ("65 70 900 65 70 200", 0.2),
      // No width is no character.
      ("65 [0 400]", 0.4),
    ] as [(String, Float)])
  func `The mean width is that of the codes that have one`(_ listed: String, _ mean: Float) throws {
    #expect(try widths(listed).mean == mean)
  }

  @Test func `The space is that of the font's mapping, or else of its code in ASCII`() throws {
    #expect(try widths("65 [500] 32 [300]").space == 0.3)
    #expect(try widths("65 [500]").space == 0)
  }

  @Test func `Widths that are said over and over end`() throws {
    let start = ContinuousClock.now
    let listed = String(repeating: "0 65534 300 ", count: 20_000)
    #expect(try widths(listed).mean == 0.3)
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
