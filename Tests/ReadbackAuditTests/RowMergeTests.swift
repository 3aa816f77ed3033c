import ReadbackAudit
import ReadbackCore
import ReadbackReports
import Testing

@Suite struct RowMergeTests {
  private static func row(_ path: String, _ error: ExtractionError) throws -> String {
    let file = Report.File(path: path, sha256: nil, bytes: nil, format: nil)
    return try AuditRow(Report(tool: .sample, file: file, unreadable: error)).line()
  }

  @Test func `each path stays once, with a row that no failure of a worker is to blame for`() throws {
    let folder = try TemporaryFolder()
    let crashed = ExtractionError.crashed("signal 9 ended it")
    let first =
      try Self.row("a", .encrypted) + Self.row("b", crashed) + Self.row("c", crashed)
      + Self.row("b", .encrypted)
    let second = try Self.row("a", .damaged("x")) + Self.row("c", crashed) + Self.row("d", .encrypted)
    let lists = try [folder.write("1", first.utf8), folder.write("2", second.utf8)]
    var merge = RowMerge()
    var rows: [AuditRow] = []
    try merge.merge(lists) { rows.append(try AuditRow(json: $0.utf8)) }
    #expect(rows.map(\.file.path) == ["a", "c", "b", "d"])
    #expect(rows.map { $0.error.value?.code } == ["encrypted", "crashed", "encrypted", "encrypted"])
    #expect(merge.strays.isEmpty)
  }

  @Test func `a line that was cut off is named and left out`() throws {
    let folder = try TemporaryFolder()
    let row = try Self.row("a", .encrypted)
    let list = try folder.write("1", (row + row.prefix(40)).utf8)
    var merge = RowMerge()
    var lines: [String] = []
    try merge.merge([list]) { lines.append($0) }
    #expect(lines == [row])
    #expect(merge.strays.map(\.line) == [2])
  }
}
