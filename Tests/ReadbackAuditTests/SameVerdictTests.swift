import Foundation
import Readback
import ReadbackAudit
import ReadbackCore
import ReadbackReports
import ReadbackWorkers
import Synchronization
import Testing

/// What a worker loads on demand it must have loaded before it is locked in.
@Suite struct SameVerdictTests {
  /// Exports of the project's corpus; a few of each format.
  private static let files: [String] = {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Corpus")
      .standardizedFileURL.path(percentEncoded: false)
    let all = FileWalk([RawPath(corpus)]).map(\.text)
    return [".pdf", ".docx"].flatMap { ending in
      let exports = all.filter { $0.hasSuffix("/resume" + ending) }
      return exports.enumerated().filter { $0.offset % max(1, exports.count / 6) == 0 }.map(\.element)
    }
  }()

  @Test func `a worker says of a file what check says of it`() throws {
    #expect(Self.files.contains { $0.hasSuffix(".pdf") } && Self.files.contains { $0.hasSuffix(".docx") })
    let rows = Mutex<[AuditRow]>([])
    var audit = Audit(Programs.readback, jobs: 2)
    audit.policy.seconds = 60
    try audit.run(PathSource(Self.files.map { RawPath($0) }.makeIterator()), memory: NoMemory()) { row in
      rows.withLock { $0.append(row) }
    }
    let answered = rows.withLock { $0 }
    #expect(answered.count == Self.files.count)
    for (row, path) in zip(answered, Self.files) {
      #expect(row == JSONReport(Checker().report(onFile: path), keepsText: false), "\(path)")
    }
  }
}
