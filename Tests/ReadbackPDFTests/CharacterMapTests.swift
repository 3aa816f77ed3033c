import ReadbackCore
import Testing

@testable import ReadbackPDF

/// What the character map of an embedded font says of glyphs that the file itself does not map: as PDFBox reads it
/// (`pdf.drawn`) and as pdfminer does (`pdf.glued`).
@Suite struct CharacterMapTests {
  /// A subtable of `cmap`, in 16-bit numbers.
  struct Subtable: Sendable {
    var platform: UInt16
    var encoding: UInt16
    var numbers: [UInt16]

    /// Format 0: a glyph below 256 for each of the first 256 codes.
    static func bytes(_ glyphs: [Int: UInt16], platform: UInt16 = 1, encoding: UInt16 = 0) -> Subtable {
      let pairs = stride(from: 0, to: 256, by: 2).map { (glyphs[$0] ?? 0) << 8 | (glyphs[$0 + 1] ?? 0) }
      return Subtable(platform: platform, encoding: encoding, numbers: [0, 262, 0] + pairs)
    }

    /// Format 12: groups of characters whose glyphs follow each other.
    static func groups(_ groups: [(first: UInt32, last: UInt32, glyph: UInt32)]) -> Subtable {
      func wide(_ value: UInt32) -> [UInt16] { [UInt16(value >> 16), UInt16(value & 0xFFFF)] }
      let body = groups.flatMap { wide($0.first) + wide($0.last) + wide($0.glyph) }
      return Subtable(
        platform: 3, encoding: 10,
        numbers: [12, 0] + wide(UInt32(16 + 2 * body.count)) + wide(0) + wide(UInt32(groups.count)) + body)
    }
  }

  /// A-C by a difference: glyphs 10 to 12.
  private static let differences = Subtable(
    platform: 3, encoding: 1,
    numbers: [4, 32, 0, 4, 0, 0, 0, 0x43, 0xFFFF, 0, 0x41, 0xFFFF, 0xFFC9, 1, 0, 0])
  /// A, B and a, b by arrays of glyphs: 5 to 8.
  private static let arrays = Subtable(
    platform: 3, encoding: 1,
    numbers: [
      4, 48, 0, 6, 0, 0, 0, 0x42, 0x62, 0xFFFF, 0, 0x41, 0x61, 0xFFFF, 0, 0, 1, 6, 8, 0, 5, 6, 7, 8,
    ])

  private func pdf(_ subtables: [Subtable], glyphs: [Int], keeping share: Double = 1) -> DrawnPDF {
    var numbers: [UInt16] = [0, UInt16(subtables.count)]
    var offset = 4 + 8 * subtables.count
    for table in subtables {
      numbers += [table.platform, table.encoding, 0, UInt16(offset)]
      offset += 2 * table.numbers.count
    }
    numbers += subtables.flatMap(\.numbers)
    // One table, `cmap`, behind the font's header and its directory.
    let font: [UInt16] =
      [0, 1, 1, 0, 0, 0, 0x636D, 0x6170, 0, 0, 0, 28, 0, UInt16(2 * numbers.count)] + numbers
    let kept = font.prefix(Int(Double(font.count) * share))
    func hex(_ number: Int) -> String {
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    let stream = kept.map { hex(Int($0)) }.joined() + ">"
    return DrawnPDF(
      pages: ["BT /F1 10 Tf 20 150 Td (x) Tj /F2 10 Tf <\(glyphs.map(hex).joined())> Tj ET"],
      fonts:
        "/F2 << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
        + "/Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        + "/FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 "
        + "/Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontFile2 10 0 R >> >>] >>",
      objects: ["<< /Length \(stream.utf8.count) /Filter /ASCIIHexDecode >>\nstream\n\(stream)\nendstream"])
  }

  private func text(_ view: ViewID, _ pdf: DrawnPDF) throws -> String {
    let document = try PDFExtractor(views: [view]).extract(pdf.bytes)
    return try #require(document.view(view)).lines.map(\.text).joined(separator: "|")
  }

  @Test(arguments: [
    // pdfminer reads only Unicode subtables.
    ([Subtable.bytes([65: 3])], [3], "xA", "x(cid:3)"),
    ([.bytes([65: 3], platform: 0, encoding: 3)], [3, 4], "xA", "xA(cid:4)"),
    ([differences], [10, 11, 12, 13], "xABC", "xABC(cid:13)"),
    // pdfminer reads the arrays behind the first segment from others' entries.
    ([arrays], [5, 6, 7, 8], "xABab", "xAab(cid:8)"),
    ([Subtable(platform: 0, encoding: 3, numbers: [6, 14, 0, 0x61, 2, 20, 21])], [21, 20], "xba", "xba"),
    ([.groups([(0x1F600, 0x1F602, 30)])], [31], "x\u{1F601}", "x\u{1F601}"),
    // Of several characters for one glyph PDFBox takes the lowest, pdfminer the last.
    ([.groups([(0x41, 0x41, 9), (0x42, 0x42, 9)])], [9], "xA", "xB"),
    // PDFBox prefers (3, 1) to (1, 0), whichever comes first.
    ([.bytes([65: 11]), differences], [11], "xB", "xB"), ([differences, .bytes([65: 11])], [11], "xB", "xB"),
    // A group that would name every number ends, and a format that nobody reads is left out.
    ([.groups([(1, 0xFFFF_FFFF, 1)])], [0x41], "xA", "xA"),
    ([Subtable(platform: 3, encoding: 1, numbers: [2, 6, 0])], [5], "x", "x(cid:5)"),
  ])
  func `Glyphs are named by the font's own table`(
    _ subtables: [Subtable], _ glyphs: [Int], _ drawn: String, _ glued: String
  ) throws {
    let pdf = pdf(subtables, glyphs: glyphs)
    #expect(try text(.pdfDrawn, pdf) == drawn)
    #expect(try text(.pdfGlued, pdf) == glued)
  }

  @Test(arguments: [0.0, 0.1, 0.3, 0.5, 0.6])
  func `A font that ends too early names nothing`(_ share: Double) throws {
    let pdf = pdf([Self.arrays], glyphs: [5, 6], keeping: share)
    #expect(try text(.pdfDrawn, pdf) == "x")
    #expect(try text(.pdfGlued, pdf) == "x(cid:5)(cid:6)")
  }
}
