import Foundation
import Readback
import ReadbackAudit
import ReadbackCore
import ReadbackReports
import Testing

@Suite struct StoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("audit.sqlite") }

  private let inputs = AuditInputs(paths: ["uploads"], folder: "/home/jo")

  private func open(resuming: Bool = false, inputs: AuditInputs? = nil, rereads: Bool = false) throws
    -> AuditStore
  {
    let store = try AuditStore(writing: path, rereads: rereads)
    do {
      _ = try store.begin(inputs ?? self.inputs, tool: .current, settings: "", isResuming: resuming)
    } catch {
      try store.close()
      throw error
    }
    return store
  }

  private func add(_ rows: [AuditRow], to store: AuditStore) throws {
    for row in rows { try store.add(row, for: RawPath(row.file.path), intent: nil, isKnown: false) }
  }

  @Test func `a run that was interrupted goes on where its last commit was`() throws {
    let first = try open()
    try add([SampleRow.read("a.pdf"), SampleRow.read("b.pdf")], to: first)
    try first.commit()
    try add([SampleRow.read("c.pdf")], to: first)
    try first.close()

    let second = try AuditStore(writing: path)
    let run = try second.begin(nil, tool: .current, settings: "", isResuming: true)
    #expect(run.number == 1)
    #expect(run.inputs == inputs)
    #expect(run.answered == 2)
    #expect(
      try ["a.pdf", "b.pdf", "c.pdf"].map { try second.isAnswered(RawPath($0)) } == [true, true, false])
    try add([SampleRow.read("c.pdf")], to: second)
    #expect(try second.isAnswered(RawPath("c.pdf")))
    try second.end()
    #expect(try second.summary().files == 3)
    #expect(try second.runs().map(\.isFinished) == [true])
  }

  @Test func `a path that is given twice counts once`() throws {
    let store = try open()
    try add([SampleRow.read("a.pdf"), SampleRow.read("a.pdf")], to: store)
    try store.commit()
    try add([SampleRow.read("a.pdf")], to: store)
    try store.end()
    #expect(try store.summary().files == 1)
  }

  @Test(arguments: [
    (AuditInputs(paths: ["others"], folder: "/home/jo"), "it reads uploads"),
    (AuditInputs(paths: ["uploads"], folder: "/tmp"), "it was started in /home/jo"),
    (AuditInputs(paths: ["uploads"], folder: "/home/jo", shard: "1/2"), "it reads all parts"),
  ])
  func `an interrupted run is not resumed with other inputs`(inputs: AuditInputs, difference: String) throws {
    try open().close()
    #expect(throws: StoreError.otherRun(number: 1, difference: difference)) {
      try open(resuming: true, inputs: inputs)
    }
  }

  @Test func `what was interrupted is not resumed by another version`() throws {
    try open().close()
    let store = try AuditStore(writing: path)
    var tool = Report.Tool.current
    tool.rubric += "0"
    #expect(throws: StoreError.self) {
      try store.begin(inputs, tool: tool, settings: "", isResuming: true)
    }
    #expect(throws: StoreError.self) {
      try store.begin(inputs, tool: .current, settings: "all views", isResuming: true)
    }
  }

  @Test func `without an interrupted run, resuming begins one, if it is known what to read`() throws {
    let store = try AuditStore(writing: path)
    #expect(throws: StoreError.noRun(nil)) {
      try store.begin(nil, tool: .current, settings: "", isResuming: true)
    }
    #expect(try store.begin(inputs, tool: .current, settings: "", isResuming: true).answered == 0)
  }

  @Test func `content that was read before is known in the next run, by the same tool and settings`() throws {
    let first = try open()
    let row = SampleRow.read("a.pdf", content: "x", rules: [("multi-column", .error)])
    try add([row], to: first)
    let sha256 = try #require(row.file.sha256.value)
    // Not yet committed, and known all the same.
    #expect(try first.row(forContent: sha256, intent: nil) == row)
    #expect(try first.row(forContent: sha256, intent: "other") == nil)
    try first.end()
    try first.close()

    let second = try open()
    var again = try #require(try second.row(forContent: sha256, intent: nil))
    again.file.path = "b.pdf"
    try second.add(again, for: RawPath("b.pdf"), intent: nil, isKnown: true)
    try second.end()
    let summary = try second.summary()
    #expect(summary.known == 1)
    #expect(summary.rules.map(\.rule) == ["multi-column"])
    try second.close()

    let third = try AuditStore(writing: path)
    _ = try third.begin(inputs, tool: .current, settings: "all views", isResuming: false)
    #expect(try third.row(forContent: sha256, intent: nil) == nil)
    try third.close()

    let fourth = try open(rereads: true)
    #expect(try fourth.row(forContent: sha256, intent: nil) == nil)
  }

  @Test(arguments: [
    (ExtractionError.limitExceeded(.seconds(10)), false), (.encrypted, true),
    (.limitExceeded(.pages(200)), true),
  ])
  func `what the machine was to blame for is read again`(error: ExtractionError, isKnown: Bool) throws {
    let store = try open()
    let row = SampleRow.unreadable("a.pdf", error)
    try add([row], to: store)
    let sha256 = try #require(row.file.sha256.value)
    #expect(try (store.row(forContent: sha256, intent: nil) != nil) == isKnown)
  }

  @Test func `nothing of a resume is in a store without being asked for`() throws {
    let store = try open()
    try add(
      [SampleRow.read("a.pdf", rules: [("heading-unknown", .warning)], fidelity: 50)], to: store)
    try store.end()
    try store.close()
    let bytes = try Data(contentsOf: URL(filePath: path))
    for word in ["Jane", "Jo\"", "Doe", "Engi"] {
      #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
    }
  }

  @Test func `two audits cannot have one store`() throws {
    let store = try open()
    #expect(throws: StoreError.locked) { try open() }
    try store.close()
    #expect(throws: Never.self) { try open() }
  }

  @Test func `a store of a finished run is one file`() throws {
    let store = try open()
    try add([SampleRow.read("a.pdf")], to: store)
    try store.end()
    try store.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["audit.sqlite"])
  }

  @Test func `a report can be made while the audit goes on`() throws {
    let store = try open()
    try add([SampleRow.read("a.pdf")], to: store)
    try store.commit()
    let reader = try AuditStore(reading: path)
    #expect(try reader.summary().files == 1)
    try add([SampleRow.read("b.pdf")], to: store)
    try store.commit()
    #expect(try reader.summary().files == 2)
  }
}
