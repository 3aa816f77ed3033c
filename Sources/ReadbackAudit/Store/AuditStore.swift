internal import Foundation
internal import GRDB
internal import Synchronization

/// The results of audits in one SQLite file: what was read out of each content, and where the contents lie.
///
/// Rows are committed in batches, each in one transaction, and on the disk when the commit returns; the file is a sound
/// database at every moment (see `docs/adr/0801-store.md`). What an interruption leaves uncommitted is read again by
/// the next audit that resumes.
///
/// ```swift
/// let store = try AuditStore(writing: "readback-audit.sqlite")
/// try store.begin(inputs, tool: .current, settings: "", isResuming: true)
/// try audit.run(files, memory: store) { row in print(try row.line(), terminator: "") }
/// try store.end()
/// ```
public final class AuditStore: AuditMemory {
  let queue: DatabaseQueue
  let state = Mutex(State())
  private let lock: StoreLock?
  let rereads: Bool

  /// What is known of the run that goes on, and the rows that wait for their commit.
  struct State: Sendable {
    var run: (number: Int, tool: Int)?
    var batch = StoreBatch()
  }

  /// Seconds to wait for another program that writes to the store.
  static let patience = 5.0

  /// Opens a store to write to, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - rereads: whether to forget what is known of contents, so that every file is read.
  /// - Throws: what keeps it from being used.
  public init(writing path: String, rereads: Bool = false) throws(StoreError) {
    self.rereads = rereads
    try StorePath.requireWritable(path)
    // Whole, as the folder of the process may change meanwhile.
    lock = try StoreLock(URL(filePath: path).path(percentEncoded: false) + "-lock")
    queue = try StoreError.naming {
      var configuration = Configuration()
      configuration.busyMode = .timeout(Self.patience)
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA synchronous = FULL")
        // macOS leaves written pages in the cache of the drive without these; others ignore them.
        try database.execute(sql: "PRAGMA fullfsync = 1; PRAGMA checkpoint_fullfsync = 1")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        let isThere = try StoreSchema.isThere(in: database)
        if isThere { try Self.requireSound(database) }
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        if !isThere {
          try database.inTransaction(.immediate) {
            try StoreSchema.create(in: database)
            return .commit
          }
        }
      }
      return queue
    }
  }

  /// Opens a store to report from. An audit may write to it meanwhile.
  public init(reading path: String) throws(StoreError) {
    rereads = false
    lock = nil
    try StorePath.requireReadable(path)
    queue = try StoreError.naming {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(Self.patience)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { database in
        guard try StoreSchema.isThere(in: database) else { throw StoreError.notAStore }
      }
      return queue
    }
  }

  /// Looks at every page of the file: a report from a damaged store would count wrongly without a word.
  public func requireSound() throws(StoreError) {
    try StoreError.naming { try queue.inDatabase { try Self.requireSound($0) } }
  }

  private static func requireSound(_ database: Database) throws {
    let answer = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
    guard answer == "ok" else { throw StoreError.damaged(answer) }
  }

  /// Closes the file. What was not committed is not kept.
  public func close() throws(StoreError) {
    try StoreError.naming { try queue.close() }
    lock?.release()
  }

  /// The runs of the store, the first one first.
  public func runs() throws(StoreError) -> [RunEntry] {
    try StoreError.naming {
      try queue.inDatabase { database in
        try Row.fetchAll(database, sql: Self.runColumns(schema: "main") + " ORDER BY r.id").map {
          try RunEntry($0)
        }
      }
    }
  }

  /// The number of the last run.
  public func lastRun() throws(StoreError) -> Int {
    try StoreError.naming { try queue.inDatabase { try Self.run(nil, in: $0).number } }
  }

  /// The run of a number, the last one for nil.
  static func run(_ number: Int?, in database: Database, schema: String = "main") throws -> RunEntry {
    let row = try Row.fetchOne(
      database,
      sql: runColumns(schema: schema) + " WHERE ? IS NULL OR r.id = ? ORDER BY r.id DESC LIMIT 1",
      arguments: [number, number])
    guard let row else { throw StoreError.noRun(number) }
    return try RunEntry(row)
  }

  private static func runColumns(schema: String) -> String {
    "SELECT r.*, t.version, t.poppler, t.rubric FROM \(schema).run r JOIN \(schema).tool t ON t.id = r.tool"
  }
}

extension RunEntry {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: row["id"], started: row["started"], ended: row["ended"], version: row["version"],
      rubric: row["rubric"], poppler: row["poppler"], inputs: try AuditInputs(stored: row["inputs"]).paths)
  }
}
