import Foundation
import Readback
import ReadbackCore
import ReadbackGolden
import Testing

@Suite struct VerificationTests {
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.copy(Samples.plain, to: "plain/resume.pdf")
    try bench.copy(Samples.intent, to: "plain/intent.json")
    return bench
  }

  @Test func `An export that nothing is recorded of fails`() throws {
    let bench = try bench()
    let verification = try bench.verifier().verify()
    #expect(!verification.isGood)
    #expect(verification.results.map(\.id) == ["plain/resume.pdf"])
    #expect(verification.results.flatMap(\.changes).map(\.kind) == [.unrecorded])
  }

  @Test func `What was recorded is found again, and recording it once more writes nothing`() throws {
    let bench = try bench()
    let written = try bench.record()
    #expect(written.allSatisfy { $0.change == .added })
    let names = Set(written.map { $0.path.split(separator: "/").last.map(String.init) ?? "" })
    #expect(names.isSuperset(of: ["verdict.json", "recorded-with.json", "pdf.stream.txt", "pdf.lines.txt"]))
    #expect(try bench.verifier().verify().isGood)
    #expect(try bench.record() == [])
  }

  @Test func `A golden holds no path, no date and no version`() throws {
    let bench = try bench()
    try bench.record()
    let verdict = try bench.read("Golden/plain/resume.pdf/verdict.json")
    #expect(!verdict.contains(bench.url.lastPathComponent))
    #expect(!verdict.contains("poppler"))
    #expect(!verdict.contains("resume.pdf"))
    #expect(!verdict.contains("Skia"))
    #expect(try bench.read("Golden/plain/resume.pdf/recorded-with.json").contains("\"poppler\""))
  }

  @Test func `A second column is told by its rule, with the facts that it scatters`() throws {
    let bench = try bench()
    try bench.record()
    try bench.copy(Samples.columns, to: "plain/resume.pdf")
    let result = try #require(try bench.verifier().verify().results.first)
    let finding = try #require(result.changes.first { $0.kind == .finding && $0.subject == "multi-column" })
    #expect(finding.before == nil && finding.direction == .worse)
    let scattered = result.changes.filter {
      $0.kind == .fact && $0.before == "intact" && $0.after == "scattered"
    }
    #expect(scattered.contains { $0.causes == ["multi-column"] && $0.views == [.pdfLines] })
    #expect(result.changes.contains { $0.kind == .text && $0.lines?.removed ?? 0 > 0 })
    let text = VerificationText(isColored: false).text(result)
    #expect(text.contains("because  multi-column, which is new"))
    #expect(text.contains("intact → scattered in pdf.lines"))
  }

  @Test func `Where only the cause of a loss changed, that is what is told`() throws {
    let bench = try bench()
    try bench.copy(Samples.columns, to: "plain/resume.pdf")
    try bench.record()
    let file = "Golden/plain/resume.pdf/verdict.json"
    let verdict = try bench.read(file)
    try bench.write(
      verdict.replacing(
        "\"causes\" : [\n            \"multi-column\"", with: "\"causes\" : [\n            \"table-layout\""),
      to: file)
    let result = try #require(try bench.verifier().verify().results.first)
    let losses = result.changes.filter { $0.kind == .fact }
    #expect(!losses.isEmpty)
    #expect(losses.allSatisfy { $0.before?.contains(" because of table-layout") == true })
    #expect(result.changes.allSatisfy { $0.before != $0.after || $0.kind == .text })
    #expect(result.changes.count == losses.count)
    let text = VerificationText(isColored: false).text(result)
    #expect(text.contains("because of table-layout → "))
    #expect(!text.contains(", because of"))
  }

  @Test func `A golden whose export is gone is an error, and recording removes it`() throws {
    let bench = try bench()
    try bench.record()
    try bench.remove("Corpus/plain/resume.pdf")
    try bench.copy(Samples.plain, to: "other/resume.pdf")
    let verification = try bench.verifier().verify()
    let orphan = try #require(verification.results.last)
    #expect(orphan.id == "plain/resume.pdf" && orphan.changes.map(\.kind) == [.orphan])
    #expect(!verification.isGood)
    #expect(try bench.record().contains { $0.change == .removed })
    #expect(!bench.has("Golden/plain"))
    #expect(try bench.verifier().verify().isGood)
  }

  @Test func `Another version of poppler is said, and what differs is not hidden by it`() throws {
    let bench = try bench()
    try bench.record()
    try bench.write(
      #"{"poppler": "0.1", "rubric": "\#(Report.Tool.current.rubric)"}"#,
      to: "Golden/plain/resume.pdf/recorded-with.json")
    let verification = try bench.verifier().verify()
    #expect(verification.isGood)
    let note = "recorded with poppler 0.1, read with \(Report.Tool.current.poppler)"
    #expect(verification.results.first?.notes == [note])
    #expect(VerificationText(isColored: false).text(verification.results[0]).contains("poppler 0.1"))
  }

  @Test func `A file that can be read no more, an intent and a golden that cannot are problems`() throws {
    let bench = try bench()
    try bench.record()
    try bench.write("%PDF-1.7 and nothing else", to: "Corpus/plain/resume.pdf")
    #expect(try bench.verifier().verify().hasProblem)
    try bench.copy(Samples.plain, to: "plain/resume.pdf")
    try bench.write("{", to: "Corpus/plain/intent.json")
    #expect(try bench.verifier().verify().results.first?.problem?.contains("intent.json") == true)
    try bench.copy(Samples.intent, to: "plain/intent.json")
    try bench.write("{}", to: "Golden/plain/resume.pdf/verdict.json")
    #expect(try bench.verifier().verify().results.first?.problem?.contains("record it anew") == true)
  }

  @Test func `One intent above serves all templates below`() throws {
    let bench = try Workbench()
    try bench.copy(Samples.plain, to: "a/resume.pdf")
    try bench.copy(Samples.plainDOCX, to: "b/c/resume.docx")
    try bench.copy(Samples.intent, to: "intent.json")
    let corpus = try Corpus(path: bench.corpus)
    #expect(corpus.exports.map(\.id) == ["a/resume.pdf", "b/c/resume.docx"])
    #expect(corpus.exports.allSatisfy { $0.intent == "intent.json" })
  }

  @Test(arguments: [
    ("plain", ["plain/resume.pdf"]), ("plain/resume.pdf", ["plain/resume.pdf"]),
    ("plain/", ["plain/resume.pdf"]),
  ])
  func `A case is named by its folder or its export`(_ name: String, _ ids: [String]) throws {
    let bench = try bench()
    try bench.copy(Samples.columns, to: "other/resume.pdf")
    #expect(try bench.verifier().select([name]).exports.map(\.id) == ids)
    #expect(try bench.verifier().select(["\(bench.corpus)/\(name)"]).exports.map(\.id) == ids)
  }

  @Test func `A name that no case has gets the nearest`() throws {
    let bench = try bench()
    let verifier = try bench.verifier()
    #expect(throws: GoldenError.noCase("plian", nearest: "plain")) { try verifier.verify(["plian"]) }
  }
}
