import Foundation
import ReadbackCore
import ReadbackReports
import Testing

@Suite struct AuditedCorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Corpus")

  @Test func `a locked worker reads what an unlocked one does, and compares it with its intent`() throws {
    let folder = try TemporaryFolder()
    for format in ["pdf", "docx"] {
      let file = Self.folder.appending(path: "docx-one-column/bjoern-suesskind/resume.\(format)")
      let path = file.standardizedFileURL.path(percentEncoded: false)
      let answer = try Programs.audit(["--no-store", path, "--intents", "{dir}/intent.json"], in: folder)
      let row = try JSONReport(json: Array(try #require(answer.lines.first).utf8))
      #expect(row.error.value == nil, "\(String(describing: row.error.value?.message))")
      #expect(row.file.format.value?.rawValue == format)
      #expect(try #require(row.verdict.fidelity.value) > 60)
      #expect(row.views.allSatisfy { $0.text.isEmpty })
    }
  }
}
