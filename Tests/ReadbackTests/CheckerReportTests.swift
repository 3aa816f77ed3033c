import Readback
import ReadbackCore
import TestSupport
import Testing

@Suite("The report on a file")
struct CheckerReportTests {
  @Test(
    "names its content by SHA-256",
    arguments: [
      // FIPS 180-4, examples, and the digest of nothing.
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func sha256(content: String, digest: String) {
    let report = Checker().report(on: Array(content.utf8), path: "resume.pdf")
    #expect(report.file.sha256 == digest)
    #expect(report.file.bytes == content.utf8.count)
  }

  @Test("says why a file cannot be read instead of failing")
  func unreadable() {
    let report = Checker().report(on: Array("hello".utf8), path: "resume.pdf")
    #expect(report.error == .unrecognizedFormat(.text))
    #expect(report.verdict.status == .unreadable)
    #expect(report.document == nil)
    #expect(report.file.format == nil)
  }

  @Test("is made of a saved document as of a file")
  func extracted() throws {
    let document = Document.docx(paragraphs: ["Jane Doe", "Experience", "Engineer"])
    let report = Checker().report(on: try document.json(), path: "document.json", as: .extracted)
    #expect(report.error == nil)
    #expect(report.document == document)
    #expect(report.file.format == .docx)
    #expect(report.verdict == Checker().judge(document))
  }

  @Test("names every library by its version")
  func versions() {
    let tool = Report.Tool.current
    for version in [tool.version, tool.poppler, tool.libxml2, tool.libzip] {
      let numbers = version.split(separator: ".")
      #expect(numbers.count >= 2, "\(version)")
      #expect(numbers.allSatisfy { Int($0) != nil }, "\(version)")
    }
  }
}
