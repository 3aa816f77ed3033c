import Foundation
import ReadbackAudit
import ReadbackCore
import ReadbackReports
import ReadbackWorkers
import Synchronization
import Testing

@Suite struct AuditRunTests {
  /// Rows of an audit, in the order in which they came.
  private final class Rows: Sendable {
    let all = Mutex<[AuditRow]>([])

    var paths: [String] { all.withLock { $0.map(\.file.path) } }
  }

  private struct Orders: AuditSource {
    var orders: [String]
    var count = 0

    mutating func next() -> AuditFile? {
      guard count < orders.count else { return nil }
      defer { count += 1 }
      return AuditFile(RawPath("\(count)"), content: Array(orders[count].utf8))
    }
  }

  @Test func `every file has its row, in the order of the files, whatever happens to workers`() throws {
    var audit = Audit(Programs.misbehaving, jobs: 3)
    audit.policy.seconds = 1
    // The misbehaving worker gives no rows: each answer is garbage, unless it says one.
    let row = try AuditRow(Report(tool: .sample, file: .sample, unreadable: .encrypted)).line()
    let orders = (0..<40).map { number in
      switch number % 10 {
      case 3: "crash"
      case 5: "say nonsense"
      case 9 where number < 20: "hang"
      default: "say \(row)"
      }
    }
    let rows = Rows()
    try audit.run(Orders(orders: orders), memory: NoMemory()) { row in rows.all.withLock { $0.append(row) } }
    #expect(rows.paths == (0..<40).map(String.init))
    let codes = rows.all.withLock { $0.map { $0.error.value?.code } }
    #expect(codes[0] == "encrypted")
    #expect(codes[3] == "crashed")
    #expect(codes[5] == "crashed")
    #expect(codes[9] == "timeout")
    #expect(codes[19] == "timeout")
  }

  @Test func `a worker cannot say what file it read`() throws {
    let lie = try AuditRow(Report(tool: .sample, file: .sample, unreadable: .encrypted)).line()
    let rows = Rows()
    try Audit(Programs.misbehaving, jobs: 1).run(Orders(orders: ["say \(lie)"]), memory: NoMemory()) { row in
      rows.all.withLock { $0.append(row) }
    }
    let row = try #require(rows.all.withLock { $0.first })
    #expect(row.file.path == "0")
    #expect(row.file.sha256.value != Report.File.sample.sha256)
    #expect(row.file.bytes.value == "say \(lie)".utf8.count)
    #expect(row.tool.name == "readback")
  }

  private struct Full: Error {}

  @Test func `what ends the output ends the audit, with nothing more answered`() throws {
    let rows = Rows()
    #expect(throws: Full.self) {
      try Audit(Programs.misbehaving, jobs: 2).run(
        Orders(orders: Array(repeating: "say x", count: 5000)), memory: NoMemory()
      ) { row in
        rows.all.withLock { $0.append(row) }
        if row.file.path == "7" { throw Full() }
      }
    }
    #expect(rows.paths == (0...7).map(String.init))
  }

  @Test func `an audit that is over finishes what it began, without a gap`() throws {
    var audit = Audit(Programs.misbehaving, jobs: 2)
    let counter = Counter()
    audit.isOver = { counter.count() > 30 }
    let rows = Rows()
    try audit.run(Orders(orders: Array(repeating: "say x", count: 5000)), memory: NoMemory()) { row in
      rows.all.withLock { $0.append(row) }
    }
    #expect(rows.paths == (0..<30).map(String.init))
  }

  private final class Counter: Sendable {
    private let asked = Mutex(0)

    func count() -> Int {
      asked.withLock {
        $0 += 1
        return $0
      }
    }
  }

  @Test func `without a worker there is no audit, and it says so`() {
    #expect(throws: WorkerFailure.self) {
      try Audit(WorkerProgram(path: "/nowhere", arguments: []), jobs: 2).run(
        Orders(orders: ["x", "y"]), memory: NoMemory()
      ) { _ in }
    }
  }

  @Test(arguments: ["0/3", "1/3", "2/3"])
  func `shards are parsed as they are written`(text: String) throws {
    #expect(try #require(Shard(text)).text == text)
  }

  @Test(arguments: ["3/3", "-1/3", "1", "1/0", "a/b", "1/2/3", "/2", ""])
  func `what is no shard is refused`(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test func `every file is in exactly one shard, and shards are of one size`() throws {
    let shards = try (0..<8).map { try #require(Shard("\($0)/8")) }
    var counts = [Int](repeating: 0, count: 8)
    for number in 0..<8000 {
      let path = RawPath("uploads/\(number % 100)/resume-\(number).pdf")
      let holders = shards.filter { $0.holds(path) }
      #expect(holders.count == 1)
      counts[holders.first?.index ?? 0] += 1
    }
    #expect(counts.allSatisfy { (850...1150).contains($0) }, "\(counts)")
  }
}

extension Report.Tool {
  static let sample = Report.Tool(
    name: "liar", version: "1", poppler: "2", libxml2: "3", libzip: "4", rubric: "5")
}

extension Report.File {
  static let sample = Report.File(
    path: "/lie", sha256: String(repeating: "0", count: 64), bytes: 1, format: nil)
}
