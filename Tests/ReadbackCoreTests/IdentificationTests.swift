import ReadbackCore
import Testing

@Suite struct IdentificationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    var error: ExtractionError?
    var format: FileFormat?

    init(_ name: String, _ bytes: [UInt8], _ format: FileFormat) {
      testDescription = name
      self.bytes = bytes
      self.format = format
    }

    init(_ name: String, _ bytes: [UInt8], _ lookalike: ExtractionError.Lookalike) {
      testDescription = name
      self.bytes = bytes
      error = .unrecognizedFormat(lookalike)
    }

    init(_ name: String, _ text: String, _ lookalike: ExtractionError.Lookalike) {
      self.init(name, Array(text.utf8), lookalike)
    }
  }

  static let pdf = Array("%PDF-1.7\n%âãÏÓ\n".utf8)
  static let office = ["[Content_Types].xml", "_rels/.rels"]

  static let cases: [Case] = [
    Case("a PDF", pdf, .pdf),
    Case("a PDF behind junk", [UInt8](repeating: 0x0A, count: 1019) + pdf, .pdf),
    Case("a PDF header too far in", [UInt8](repeating: 0x0A, count: 1020) + pdf, .text),
    Case("a PDF behind HTTP headers", Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + pdf, .pdf),
    Case("a DOCX", zip(office + ["word/document.xml"]), .docx),
    Case("a DOCX with a main part of another name", zip(office + ["documents/main.xml"]), .docx),
    Case("a DOCX without content types", zip(["word/document.xml"]), .docx),
    Case("a DOCX with names in another case", zip(["[content_types].XML", "WORD\\Document.xml"]), .docx),
    Case("a DOCX that embeds a workbook", zip(office + ["word/document.xml", "xl/workbook.xml"]), .docx),
    Case("a DOCX that was cut off", Array(zip(office + ["word/document.xml"]).prefix(200)), .docx),
    Case("a DOCX that begins with a stored PDF", zip(["a.pdf"] + office, content: pdf), .docx),
    Case("a DOCX with bytes behind it", zip(office) + [UInt8](repeating: 0, count: 400), .docx),
    Case("a workbook", zip(office + ["xl/workbook.xml"]), .xlsx),
    Case("a binary workbook", zip(office + ["xl/workbook.bin"]), .xlsx),
    Case("a presentation", zip(office + ["ppt/presentation.xml"]), .pptx),
    Case("an OpenDocument text", odf("application/vnd.oasis.opendocument.text"), .odt),
    Case("an OpenDocument sheet", odf("application/vnd.oasis.opendocument.spreadsheet"), .zip),
    Case("an EPUB", odf("application/epub+zip"), .zip),
    Case("a Pages document", zip(["Index/Document.iwa", "Index/Metadata.iwa"]), .pages),
    Case("a Pages document of 2009", zip(["index.xml", "buildVersionHistory.plist"]), .pages),
    Case("a Numbers document", zip(["Index/Document.iwa", "Index/CalculationEngine.iwa"]), .zip),
    Case("an archive", zip(["a.txt"]), .zip),
    Case("an archive with a PDF near its start", zip(["a.pdf"], content: pdf), .zip),
    Case("an empty archive", zip([]), .zip),
    Case("a Word 97 document", compound(["Root Entry", "WordDocument"]), .doc),
    Case(
      "a Word 97 document with a long directory", compound((0..<20).map { "s\($0)" } + ["WordDocument"]), .doc
    ),
    Case("an Excel 97 workbook", compound(["Root Entry", "Workbook"]), .xlsx),
    Case("a PowerPoint 97 presentation", compound(["PowerPoint Document"]), .pptx),
    Case("another compound file", compound(["Root Entry"]), .binary),
    Case("a compound file of eight bytes", Array(compound([]).prefix(8)), .binary),
    Case("RTF", "{\\rtf1\\ansi Jane}", .rtf),
    Case("RTF behind white space", "\r\n {\\rtf1", .rtf),
    Case("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .image),
    Case("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], .image),
    Case("GIF", "GIF89a\u{1}", .image),
    Case("TIFF, low byte first", [0x49, 0x49, 0x2A, 0, 8, 0], .image),
    Case("TIFF, high byte first", [0x4D, 0x4D, 0, 0x2A, 0, 0], .image),
    Case("WebP", Array("RIFF".utf8) + [1, 2, 3, 4] + Array("WEBPVP8 ".utf8), .image),
    Case("HEIC", [0, 0, 0, 24] + Array("ftypheic".utf8), .image),
    Case("AVIF", [0, 0, 0, 24] + Array("ftypavif".utf8), .image),
    Case("BMP", Array("BM".utf8) + [1, 2, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0], .image),
    Case("a text that begins as BMP does", "BMW AG, Munich: driver assistance", .text),
    Case("SVG", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", .image),
    Case("video", [0, 0, 0, 24] + Array("ftypisom".utf8), .binary),
    Case("HTML", "<!DOCTYPE html><html></html>", .html),
    Case("HTML in capitals behind a comment", "\n<!-- saved --><HTML><BODY>", .html),
    Case("HTML behind a byte order mark", "\u{FEFF}<html>", .html),
    Case("XHTML", "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">", .html),
    Case("a fragment of HTML", "<div class=\"cv\">Jane</div>", .html),
    Case("HTML in UTF-16", utf16("<html><body>Jane</body></html>"), .html),
    Case("a web archive", "MIME-Version: 1.0\nContent-Type: text/html\n\n<html>", .html),
    Case("XML", "<?xml version=\"1.0\"?><resume/>", .text),
    Case("text", "Jane Doe\njane@example.org\n", .text),
    Case("text in Latin 1", [0x5A, 0x6F, 0xEB, 0x20, 0x41, 0x42, 0x43], .text),
    Case("text in UTF-8", "Żółć 履歴書 резюме", .text),
    Case("text in UTF-16", utf16("Jane Doe"), .text),
    Case("text in UTF-16 without a mark", Array(utf16("Jane Doe, Engineer").dropFirst(2)), .text),
    Case("white space", " \n", .text),
    Case("UTF-8 text cut within a character", Array(String(repeating: "履", count: 30_000).utf8), .text),
    Case("nothing", [], .empty),
    Case("a zero", [0], .binary),
    Case("zeros", [UInt8](repeating: 0, count: 5000), .binary),
    Case("bytes", (0..<200).map { UInt8($0 * 37 & 0xFF) }, .binary),
    Case("two bytes of an archive", Array("PK".utf8), .text),
  ]

  static func identify(_ bytes: [UInt8]) -> (FileFormat?, ExtractionError?) {
    do throws(ExtractionError) {
      return (try FileFormat(identifying: bytes), nil)
    } catch {
      return (nil, error)
    }
  }

  @Test(arguments: cases)
  func `a file is known by its content`(_ row: Case) {
    let (format, error) = Self.identify(row.bytes)
    #expect(format == row.format)
    #expect(error == row.error)
  }

  @Test(arguments: [9, 12])
  func `an encrypted Office file is encrypted, not foreign`(_ shift: Int) {
    let names = [
      "Root Entry", "\u{6}DataSpaces", "Version", "Map", "Info", "Transform", "EncryptionInfo",
      "EncryptedPackage",
    ]
    #expect(Self.identify(Self.compound(names, shift: shift)).1 == .encrypted)
  }

  @Test(arguments: cases)
  func `no beginning of a file traps`(_ row: Case) {
    for count in 0..<min(row.bytes.count, 700) { _ = Self.identify(Array(row.bytes[..<count])) }
  }

  @Test(arguments: [compound(["Root Entry", "WordDocument"]), zip(office + ["word/document.xml"])])
  func `no wrong byte traps`(_ bytes: [UInt8]) {
    for index in bytes.indices {
      var copy = bytes
      copy[index] = 0xFF
      _ = Self.identify(copy)
    }
  }

  @Test func `a directory that runs in circles ends`() {
    var bytes = Self.compound((0..<9).map { "s\($0)" })
    // The allocation table lies in the first sector: every sector follows itself.
    for sector in 0..<128 {
      bytes.replaceSubrange(512 + 4 * sector..<516 + 4 * sector, with: [UInt8(sector), 0, 0, 0])
    }
    #expect(Self.identify(bytes).1 == .unrecognizedFormat(.binary))
  }

  // MARK: Files

  static func zip(_ names: [String], content: [UInt8] = []) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let sizes = long(content.count) + long(content.count) + word(name.utf8.count) + word(0)
      directory += long(0x0201_4B50) + [UInt8](repeating: 0, count: 16) + sizes
      directory += [UInt8](repeating: 0, count: 10) + long(file.count) + Array(name.utf8)
      file += long(0x0403_4B50) + [UInt8](repeating: 0, count: 14) + sizes + Array(name.utf8) + content
    }
    let count = word(names.count)
    let end: [[UInt8]] = [
      long(0x0605_4B50), word(0), word(0), count, count, long(directory.count), long(file.count), word(0),
    ]
    return file + directory + end.joined()
  }

  static func odf(_ type: String) -> [UInt8] { zip(["mimetype"], content: Array(type.utf8)) }

  /// A compound file with the allocation table in its first sector and the directory in those after it.
  static func compound(_ names: [String], shift: Int = 9) -> [UInt8] {
    let size = 1 << shift
    var entries: [UInt8] = []
    for name in names {
      var entry: [UInt8] = []
      for unit in name.utf16 { entry += word(Int(unit)) }
      let length = word(entry.count + 2)
      entry += [UInt8](repeating: 0, count: 64 - entry.count)
      entries += entry + length + [UInt8](repeating: 0, count: 62)
    }
    let sectors = (entries.count + size - 1) / size
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += [UInt8](repeating: 0, count: 22)
    header += word(shift)
    header += [UInt8](repeating: 0, count: 16)
    header += long(1)
    header += [UInt8](repeating: 0, count: 24)
    header += long(0)
    header += [UInt8](repeating: 0xFF, count: size - header.count)
    // Each directory sector leads to the next, the last to the end of the chain.
    var table = long(0xFFFF_FFFD)
    for sector in 0..<sectors { table += long(sector == sectors - 1 ? 0xFFFF_FFFE : sector + 2) }
    table += [UInt8](repeating: 0xFF, count: size - table.count)
    return header + table + entries + [UInt8](repeating: 0, count: sectors * size - entries.count)
  }

  static func utf16(_ text: String) -> [UInt8] { [0xFF, 0xFE] + text.utf16.flatMap { word(Int($0)) } }

  static func word(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

  static func long(_ value: Int) -> [UInt8] { word(value & 0xFFFF) + word(value >> 16 & 0xFFFF) }
}
