import Foundation
import TestSupport
import Testing

/// The bytes of a file that Readback refuses.
struct Refusal: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var code: String
  /// A word of the message that tells this file from others.
  var word: String

  var testDescription: String { name }

  init(_ name: String, _ bytes: [UInt8], _ code: String, _ word: String) {
    self.name = name
    self.bytes = bytes
    self.code = code
    self.word = word
  }

  init(_ name: String, _ text: String, _ code: String, _ word: String) {
    self.init(name, Array(text.utf8), code, word)
  }

  private static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }
  private static func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16) }

  /// An archive with stored entries and no checksums: enough to be recognised.
  static func zip(_ entries: [(name: String, content: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let data = Array(entry.content.utf8)
      let shared = two(0) + two(0) + four(0) + four(0) + four(data.count) + four(data.count) + two(name.count)
      directory += Array("PK\u{1}\u{2}".utf8) + two(20) + two(20) + shared + two(0) + two(0) + two(0) + two(0)
      directory += four(0) + four(bytes.count) + name
      bytes += Array("PK\u{3}\u{4}".utf8) + two(20) + shared + two(0) + name + data
    }
    let end = Array("PK\u{5}\u{6}".utf8) + two(0) + two(0) + two(entries.count) + two(entries.count)
    return bytes + directory + end + four(directory.count) + four(bytes.count) + two(0)
  }

  /// An Office package whose main part is of another program.
  static func package(_ name: String) -> [UInt8] {
    zip([("[Content_Types].xml", "<Types/>"), (name, "<x/>")])
  }

  /// An OLE2 container with one stream.
  static func compoundFile(_ name: String) -> [UInt8] {
    var bytes: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
    let units = Array(name.utf16)
    bytes.replaceSubrange(30..<32, with: two(9))
    for (index, unit) in units.enumerated() {
      bytes.replaceSubrange(512 + 2 * index..<514 + 2 * index, with: two(Int(unit)))
    }
    bytes.replaceSubrange(512 + 64..<512 + 66, with: two(2 * units.count + 2))
    return bytes
  }

  /// The smallest PDF that asks for a password which is not the empty one.
  static let encrypted = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
    4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<0000000000000000000000000000000000000000000000000000000000000000>\
    /U<1111111111111111111111111111111111111111111111111111111111111111>>>endobj
    trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
    %%EOF
    """

  static let all: [Refusal] = [
    Refusal("empty", "", "unsupported", "empty"),
    Refusal("legacy Word", compoundFile("WordDocument"), "unsupported", "Word 97"),
    Refusal("locked Word", compoundFile("EncryptedPackage"), "encrypted", "password"),
    Refusal("RTF", #"{\rtf1\ansi Jane Doe}"#, "unsupported", "RTF"),
    Refusal(
      "ODT", zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")]),
      "unsupported", "OpenDocument"),
    Refusal("spreadsheet", package("xl/workbook.xml"), "unsupported", "Excel"),
    Refusal("presentation", package("ppt/presentation.xml"), "unsupported", "PowerPoint"),
    Refusal("other archive", zip([("notes.txt", "Jane Doe")]), "unsupported", "ZIP"),
    Refusal("damaged DOCX", package("word/document.xml"), "damaged", "damaged"),
    Refusal("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "unsupported", "image"),
    Refusal("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46], "unsupported", "image"),
    Refusal("web page", "<!DOCTYPE html><html><body>Jane Doe</body></html>", "unsupported", "HTML"),
    Refusal("plain text", "Jane Doe\nEngineer\n", "unsupported", "plain text"),
    Refusal("other bytes", [0, 1, 2, 3, 0xFE, 0xFF, 0, 0], "unsupported", "neither"),
    Refusal("truncated PDF", "%PDF-1.7\n1 0 obj<</Type/Cat", "damaged", "damaged"),
    Refusal("locked PDF", encrypted, "encrypted", "password"),
  ]
}

@Suite("A file that cannot be read")
struct UnreadableFileTests {
  @Test("is refused by its name with what to do, whatever it calls itself", arguments: Refusal.all)
  func text(refusal: Refusal) throws {
    let folder = try Folder()
    try folder.write("resume.pdf", refusal.bytes)
    let answer = try Tool.run(["check", folder.path("resume.pdf")])
    #expect(answer.status == 2)
    #expect(answer.output.split { $0.isWhitespace }.contains("UNREADABLE"))
    #expect(answer.output.contains(refusal.word), "\(answer.output)")
    #expect(answer.output.contains("  Fix  "))
    #expect(answer.diagnostics.contains("resume.pdf "))
    #expect(answer.diagnostics.contains("; "))
  }

  @Test("still has a whole, valid report", arguments: Refusal.all)
  func json(refusal: Refusal) throws {
    let folder = try Folder()
    try folder.write("resume.docx", refusal.bytes)
    let answer = try Tool.run(["check", folder.path("resume.docx"), "--format", "json"])
    let report = try JSONValue(parsing: answer.output)
    #expect(answer.status == 2)
    #expect(try JSONSchema(named: "check-1.schema.json").problems(of: report) == [])
    #expect(report["error"]?["code"]?.string == refusal.code, "\(answer.output)")
    #expect(report["verdict"]?["status"]?.string == "unreadable")
    #expect(report["file"]?["bytes"] == .number(Double(refusal.bytes.count)))
    #expect(report["views"] == .array([]))
  }

  @Test("has no text to extract", arguments: Refusal.all)
  func extract(refusal: Refusal) throws {
    let folder = try Folder()
    try folder.write("resume.pdf", refusal.bytes)
    let answer = try Tool.run(["extract", folder.path("resume.pdf")])
    #expect(answer.status == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.diagnostics.contains(refusal.word), "\(answer.diagnostics)")
  }
}
