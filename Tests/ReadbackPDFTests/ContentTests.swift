import ReadbackCore
import Testing

@testable import ReadbackPDF

/// Content streams as producers write them: deflated, in parts, and with damage.
@Suite struct ContentTests {
  /// What zlib would write of text without shrinking it: blocks of at most 100 bytes as they are.
  private struct Deflated {
    var bytes: [UInt8] = [0x78, 0x01]

    init(_ content: [UInt8]) {
      let starts = Array(stride(from: 0, to: content.count, by: 100))
      for start in starts {
        let block = content[start..<min(start + 100, content.count)]
        bytes += [start == starts.last ? 1 : 0, UInt8(block.count), 0, ~UInt8(block.count), 0xFF] + block
      }
      // Adler-32, as RFC 1950 has it.
      var (a, b): (UInt32, UInt32) = (1, 0)
      for byte in content {
        a = (a + UInt32(byte)) % 65521
        b = (b + a) % 65521
      }
      bytes += [UInt8(b >> 8), UInt8(b & 0xFF), UInt8(a >> 8), UInt8(a & 0xFF)]
    }

    init(_ content: String) { self.init(Array(content.utf8)) }
  }

  private static let deflate = "/Filter /FlateDecode"
  private static let text = (0..<8).map { DrawnPDF.text("Line \($0)", x: 20, y: 180 - 20 * $0) }.joined()

  private func lines(_ parts: (entries: String, bytes: [UInt8])..., resources: String = "") throws -> [String]
  {
    let pdf = DrawnPDF(pages: [""], resources: resources, encoded: parts)
    return try #require(try PDFExtractor().extract(pdf.bytes).view(.pdfStream)).lines.map(\.text)
  }

  private let all = (0..<8).map { "Line \($0)" }

  @Test func `Deflated content is read`() throws {
    #expect(try lines((Self.deflate, Deflated(Self.text).bytes)) == all)
    #expect(try lines((Self.deflate, Deflated(Self.text).bytes), resources: "/Properties << >>") == all)
  }

  @Test func `Parts are read in order, a token that is cut between them as one`() throws {
    let text = Array(Self.text.utf8)
    let cut = text.count / 2
    #expect(
      try lines(
        (Self.deflate, Deflated(Array(text[..<cut])).bytes),
        (Self.deflate, Deflated(Array(text[cut...])).bytes)) == all)
    #expect(try lines((Self.deflate, Deflated(Array(text[..<cut])).bytes), ("", Array(text[cut...]))) == all)
  }

  @Test func `Content without its checksum is read`() throws {
    #expect(try lines((Self.deflate, Deflated(Self.text).bytes.dropLast(4))) == all)
  }

  @Test func `Damaged content is read as far as it goes, and the next part after it`() throws {
    var damaged = Deflated(Self.text).bytes
    damaged[2 + 2 * 105] = 7  // the third block is of a kind that there is not
    let read = try lines(
      (Self.deflate, damaged), (Self.deflate, Deflated(DrawnPDF.text("Next", x: 20, y: 10)).bytes))
    #expect(read.first == "Line 0")
    #expect(read.contains("Next"))
    #expect(!read.contains("Line 7"))
  }

  @Test func `Damage that poppler reads over does not matter`() throws {
    var damaged = Deflated(Self.text).bytes
    damaged[2 + 105 + 3] ^= 1  // the second block's length no longer agrees with its complement
    #expect(try lines((Self.deflate, damaged)) == all)
  }

  @Test func `Prediction is undone`() throws {
    // PNG's Sub filter, one byte a pixel: each byte less the one before it in its row.
    let columns = 20
    let text = Array(Self.text.utf8)
    let padded =
      text + Array(repeating: UInt8(ascii: "\n"), count: (columns - text.count % columns) % columns)
    let predicted = stride(from: 0, to: padded.count, by: columns).flatMap { start -> [UInt8] in
      [1] + (start..<start + columns).map { padded[$0] &- ($0 == start ? 0 : padded[$0 - 1]) }
    }
    let entries = "\(Self.deflate) /DecodeParms << /Predictor 11 /Columns \(columns) >>"
    #expect(try lines((entries, Deflated(predicted).bytes)) == all)
  }

  @Test func `Several filters are undone`() throws {
    let digits = Deflated(Self.text).bytes.flatMap { byte -> [UInt8] in
      let digits = String(byte, radix: 16)
      return Array((digits.count == 1 ? "0" : "").utf8) + Array(digits.utf8)
    }
    #expect(try lines(("/Filter [/ASCIIHexDecode /FlateDecode]", digits + [UInt8(ascii: ">")])) == all)
  }

  @Test func `What is deflated counts by what it holds`() {
    let pdf = DrawnPDF(pages: [""], encoded: [(Self.deflate, Deflated(Self.text).bytes)])
    for limit in [Self.text.utf8.count - 1, Self.text.utf8.count + 10] {
      var limits = Limits()
      limits.inflatedBytes = limit
      let read = Result { () throws(ExtractionError) in try PDFExtractor(limits: limits).extract(pdf.bytes) }
      if limit < Self.text.utf8.count {
        #expect(throws: ExtractionError.limitExceeded(.inflatedBytes(limit))) { try read.get() }
      } else {
        #expect(throws: Never.self) { try read.get() }
      }
    }
  }

  @Test func `Content that holds itself ends`() throws {
    let bytes = DrawnPDF(pages: [""], objects: ["[10 0 R]"]).bytes
    let file = String(decoding: bytes, as: UTF8.self)
      .replacing("/Contents 12 0 R", with: "/Contents 10 0 R")
    #expect(file.utf8.count == bytes.count && file.contains("/Contents 10 0 R"))
    #expect(try PDFExtractor().extract(Array(file.utf8)).pages.first?.glyphs.isEmpty == true)
  }
}
