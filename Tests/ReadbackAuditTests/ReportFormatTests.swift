import Foundation
import Readback
import ReadbackAudit
import ReadbackCore
import ReadbackReports
import TestSupport
import Testing

@Suite struct ReportFormatTests {
  private static let hostile = "<script>alert(1)</script>\"'&\u{202E}\u{1B}[31m"

  /// A summary in which every text of a file is hostile.
  private func summary() throws -> (summary: AuditSummary, files: [FileEntry]) {
    let folder = try TemporaryFolder()
    let store = try AuditStore(writing: folder.path("audit.sqlite"))
    for round in 0..<2 {
      _ = try store.begin(
        AuditInputs(paths: [Self.hostile], folder: "/"), tool: .current, settings: "", isResuming: false)
      let rows = [
        SampleRow.read(
          "a\(Self.hostile).pdf", content: "x", rules: [("multi-column", .error)], producer: Self.hostile,
          fidelity: Double(50 + round), undecided: ["photo"]),
        SampleRow.read("b\(Self.hostile).pdf", content: "x", rules: [("multi-column", .warning)]),
        SampleRow.unreadable("c\(Self.hostile).pdf", .damaged(Self.hostile)),
      ]
      for row in rows { try store.add(row, for: RawPath(row.file.path), intent: nil, isKnown: false) }
      try store.end()
    }
    var files: [FileEntry] = []
    try store.forEachFile(of: 2) { files.append($0) }
    let summary = try store.summary(
      where: FileFilter(
        [
          .init("path=a\(Self.hostile).pdf"), .init("path=b\(Self.hostile).pdf"),
          .init("path=c\(Self.hostile).pdf"),
        ].compactMap { $0 }),
      worst: 5, comparedWith: EarlierRun(number: 1))
    return (summary, files)
  }

  @Test func `text of files is escaped in HTML, which loads and runs nothing`() throws {
    let page = try SummaryPage(summary().summary).text()
    #expect(!page.contains("<script"))
    #expect(page.contains("a&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\\u{202E}\\u{1B}[31m"))
    for scalar in ["\u{1B}", "\u{202E}"] as [Unicode.Scalar] {
      #expect(!page.unicodeScalars.contains(scalar))
    }
    for word in ["src=", "href=", "url(", "@import", "http://", "https://", "onload"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("<svg"))
  }

  @Test func `the text keeps to 80 columns and moves no cursor`() throws {
    let text = try SummaryText(summary().summary).text()
    #expect(text.contains("a<script>"))
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    for scalar in ["\u{1B}", "\u{202E}"] as [Unicode.Scalar] {
      #expect(!text.unicodeScalars.contains(scalar))
    }
  }

  @Test func `the JSON keeps to its schema`() throws {
    let schema = try JSONSchema(named: "audit-1.schema.json")
    #expect(schema.problems(of: try JSONValue(parsing: summary().summary.json())) == [])
  }

  @Test(arguments: [
    ("=1+1.pdf", "\"'=1+1.pdf\""), ("+a", "\"'+a\""), ("-a", "\"'-a\""), ("@SUM(1)", "\"'@SUM(1)\""),
    (" =1", "\"' =1\""), ("＝1", "\"'＝1\""), ("\t=1", "\"\\u{9}=1\""), ("a=1", "\"a=1\""),
    ("a\",\"b\n=1", "\"a\"\",\"\"b\\u{A}=1\""), ("a;=1", "\"a;=1\""),
  ])
  func `no cell of CSV is a formula, and none becomes two`(path: String, cell: String) throws {
    var entry = try #require(try summary().files.first)
    entry.path = path
    #expect(FileTable.line(entry).hasPrefix(cell + ","))
    #expect(FileTable.line(entry).hasSuffix("\r\n"))
    #expect(FileTable.line(entry).count { $0 == "\r\n" } == 1)
  }

  @Test func `a table has a cell for each head`() throws {
    for file in try summary().files {
      #expect(
        FileTable.line(file).split(separator: ",", omittingEmptySubsequences: false).count
          == FileTable.head.split(separator: ",").count)
    }
  }
}
