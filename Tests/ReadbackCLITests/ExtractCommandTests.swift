import Readback
import ReadbackCore
import TestSupport
import Testing

@Suite("readback extract")
struct ExtractCommandTests {
  static let pdf = CheckCommandTests.clean
  static let docx = Corpus.file("docx-text-box/bjoern-suesskind/resume.docx")

  @Test("gives every view under its name")
  func allViews() throws {
    let answer = try Tool.run(["extract", Self.docx])
    #expect(answer.status == 0)
    let headers = answer.output.split(separator: "\n").filter { $0.hasPrefix("== ") }
    let views: [ViewID] = [.docxParagraphs, .docxBody, .docxMarkup, .docxFull]
    #expect(
      headers.map(String.init) == views.map { "== \($0.rawValue): \($0.summary), as \($0.standsFor) ==" })
  }

  @Test("gives one view by its whole or its short name", arguments: ["docx.body", "body"])
  func oneView(name: String) throws {
    let answer = try Tool.run(["extract", Self.docx, "--view", name])
    #expect(answer.status == 0)
    let document = try Document(
      json: Array(Tool.run(["extract", Self.docx, "--format", "json"]).output.utf8))
    #expect(answer.output == document.view(.docxBody)?.text)
    #expect(!answer.output.isEmpty)
  }

  @Test(
    "ends with the status of the contract",
    arguments: [
      ([pdf, "--view", "lines"], 0), ([pdf, "--view", "body"], 2), ([pdf, "--view", "docx.body"], 2),
      ([pdf, "--view", "sideways"], 64), ([pdf, "--view", "lines", "--format", "json"], 64), ([], 64),
      ([pdf, pdf], 0), ([pdf, pdf, "--format", "json"], 64), (["/nowhere.pdf"], 2),
    ] as [([String], Int32)])
  func status(arguments: [String], status: Int32) throws {
    let answer = try Tool.run(["extract"] + arguments)
    #expect(answer.status == status, "\(answer.diagnostics)")
    #expect(answer.output.isEmpty == (status != 0))
    #expect(answer.diagnostics.isEmpty == (status == 0))
  }

  @Test("names the views that a file has when it lacks the wanted one")
  func missingView() throws {
    let answer = try Tool.run(["extract", Self.pdf, "--view", "docx.full"])
    #expect(answer.diagnostics.contains("it has pdf.stream, pdf.lines, pdf.reading"))
  }
}
