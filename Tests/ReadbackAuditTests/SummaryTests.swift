import Foundation
import Readback
import ReadbackAudit
import ReadbackCore
import ReadbackReports
import Testing

@Suite struct SummaryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A store with a run of these rows for each list.
  private func store(_ runs: [[AuditRow]], named name: String = "audit.sqlite") throws -> AuditStore {
    let store = try AuditStore(writing: folder.path(name))
    for rows in runs {
      _ = try store.begin(
        AuditInputs(paths: ["uploads"], folder: "/"), tool: .current, settings: "", isResuming: false)
      for row in rows { try store.add(row, for: RawPath(row.file.path), intent: nil, isKnown: false) }
      try store.end()
    }
    return store
  }

  private let rows = [
    SampleRow.read("in/a.pdf", content: "x", rules: [("multi-column", .error), ("photo", .info)]),
    SampleRow.read("in/copy.pdf", content: "x", rules: [("multi-column", .error), ("photo", .info)]),
    SampleRow.read("in/b.pdf", rules: [("multi-column", .warning)], producer: "LibreOffice/24.2.1$Linux"),
    SampleRow.read("out/c.pdf", rules: [("icon-font", .error)], producer: "pdfTeX-1.40.25", fidelity: 42.25),
    SampleRow.read("out/d.pdf", producer: nil, undecided: ["multi-column"]),
    SampleRow.unreadable("out/e.pdf", .encrypted),
  ]

  @Test func `every count of a run is what its rows say`() throws {
    let summary = try store([rows]).summary(worst: 2)
    #expect(summary.files == 6)
    #expect(summary.contents == 5)
    #expect(summary.statuses.clean == 1)
    #expect(summary.statuses.atRisk == 1)
    #expect(summary.statuses.broken == 3)
    #expect(summary.statuses.unreadable == 1)
    // Three of the four usual views are used by parsers; the findings harm two.
    #expect(summary.readings == 15)
    #expect(summary.harmed == 8)
    #expect(summary.rules.map(\.rule) == ["multi-column", "photo", "icon-font"])
    let columns = try #require(summary.rules.first)
    #expect(columns.files == 3)
    #expect(columns.errors == 2)
    #expect(columns.warnings == 1)
    #expect(columns.readings == 6)
    #expect(columns.facts == 2)
    #expect(summary.rules[1].readings == 0)
    #expect(summary.undecided.map(\.rule) == ["multi-column"])
    #expect(summary.producers.map(\.name) == ["LibreOffice", "not named", "pdfTeX"])
    #expect(summary.producers[0].statuses.broken == 2)
    #expect(summary.producers[0].rule == "multi-column")
    #expect(summary.formats.map(\.name) == ["pdf"])
    #expect(summary.errors.map(\.code) == ["encrypted"])
    #expect(summary.errors.map(\.path) == ["out/e.pdf"])
    #expect(summary.fidelity?.median == 42.3)
    #expect(summary.fidelity?.tenths == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
    #expect(summary.causes.map(\.cause) == ["multi-column", "reading-order"])
    #expect(summary.causes.map(\.facts) == [2, 1])
    #expect(summary.duplicates.map(\.paths) == [["in/a.pdf", "in/copy.pdf"]])
    #expect(summary.listed.map(\.path) == ["out/c.pdf", "in/a.pdf"])
  }

  @Test(arguments: [
    (["rule=multi-column"], ["in/a.pdf", "in/b.pdf", "in/copy.pdf"]),
    (["rule=multi-column", "status=broken"], ["in/a.pdf", "in/copy.pdf"]),
    (["rule=multi-column", "rule=icon-font"], ["in/a.pdf", "in/b.pdf", "in/copy.pdf", "out/c.pdf"]),
    (["producer=LibreOffice"], ["in/a.pdf", "in/b.pdf", "in/copy.pdf"]),
    (["error=encrypted"], ["out/e.pdf"]), (["path=out/"], ["out/c.pdf", "out/d.pdf", "out/e.pdf"]),
    (["path=in/a.pdf"], ["in/a.pdf"]), (["path=in/a"], []), (["format=docx"], []),
    (["rule=' OR 1=1 --"], []),
  ])
  func `conditions choose files`(conditions: [String], paths: [String]) throws {
    let store = try store([rows])
    let filter = FileFilter(conditions.compactMap { FileFilter.Condition($0) })
    var found: [String] = []
    try store.forEachFile(of: 1, where: filter) { found.append($0.path) }
    #expect(found == paths)
    #expect(try store.summary(where: filter).files == paths.count)
  }

  @Test(arguments: ["rule", "rule=", "=x", "nothing=x", ""])
  func `a condition that says nothing is none`(words: String) {
    #expect(FileFilter.Condition(words) == nil)
  }

  /// `a` got better, with another content; `b` worse by its status, `c` by its fidelity.
  private let later = [
    SampleRow.read("in/a.pdf"),
    SampleRow.read("in/b.pdf", rules: [("multi-column", .error)], producer: "LibreOffice/24.2.1$Linux"),
    SampleRow.read("out/c.pdf", rules: [("icon-font", .error)], fidelity: 41.25),
    SampleRow.read("out/d.pdf", producer: nil, undecided: ["multi-column"]),
    SampleRow.read("out/new.pdf"),
  ]

  @Test(arguments: [true, false])
  func `two runs are compared file by file, of one store or of two`(isOneStore: Bool) throws {
    let comparison: RunComparison?
    if isOneStore {
      comparison = try store([rows, later]).summary(comparedWith: EarlierRun(number: 1)).comparison
    } else {
      try store([rows], named: "before.sqlite").close()
      comparison = try store([later]).summary(
        comparedWith: EarlierRun(number: nil, store: folder.path("before.sqlite"))
      ).comparison
    }
    let changes = try #require(comparison)
    #expect(changes.files == 4)
    #expect(changes.changed == 1)
    #expect(changes.added == 1)
    #expect(changes.removed == 2)
    #expect(changes.worse.map(\.path) == ["in/b.pdf", "out/c.pdf"])
    #expect(changes.better.map(\.path) == ["in/a.pdf"])
    #expect(changes.worseFiles == 2)
    #expect(changes.betterFiles == 1)
    #expect(changes.rules.map(\.rule) == ["multi-column", "photo"])
    #expect(changes.rules.map(\.disappeared) == [1, 1])
    #expect(changes.moves.contains { $0.before == "broken" && $0.after == "clean" && $0.files == 1 })
  }

  @Test func `a run that is not there is said to be missing`() throws {
    let store = try store([rows])
    #expect(throws: StoreError.noRun(7)) { try store.summary(ofRun: 7) }
    #expect(throws: StoreError.noRun(7)) { try store.summary(comparedWith: EarlierRun(number: 7)) }
    #expect(throws: StoreError.missing) {
      try store.summary(comparedWith: EarlierRun(number: nil, store: folder.path("none.sqlite")))
    }
  }
}
