internal import Foundation
internal import GRDB
public import ReadbackCore
internal import Synchronization

extension AuditStore {
  /// Begins a run, or goes on with one that was interrupted.
  ///
  /// - Parameters:
  ///   - inputs: what is to be read; nil to take those of the interrupted run.
  ///   - tool: what reads it.
  ///   - settings: what else decides about a verdict, in any words that are the same for the same settings.
  ///   - isResuming: whether to go on with the last run that has no end. Without one, a new run begins.
  /// - Returns: the number of the run, what it reads, and how many files it has answered before.
  /// - Throws: ``StoreError/otherRun(number:difference:)`` where the interrupted run was started otherwise.
  public func begin(
    _ inputs: AuditInputs?, tool: Report.Tool, settings: String, isResuming: Bool
  ) throws(StoreError) -> (number: Int, inputs: AuditInputs, answered: Int) {
    let begun = try StoreError.naming {
      try queue.write { database in
        let tool = try Self.number(of: tool, settings, in: database)
        if isResuming, let last = try Self.unfinished(in: database) {
          if let inputs, let difference = last.inputs.difference(from: inputs) {
            throw StoreError.otherRun(number: last.number, difference: difference)
          }
          guard last.tool == tool else {
            throw StoreError.otherRun(
              number: last.number, difference: "it was started by another version, or with other settings")
          }
          let answered = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM file WHERE run = ?", arguments: [last.number])
          return (last.number, tool, last.inputs, answered ?? 0)
        }
        guard let inputs else { throw StoreError.noRun(nil) }
        try database.execute(
          sql: "INSERT INTO run (started, tool, inputs) VALUES (?, ?, ?)",
          arguments: [Self.now, tool, try inputs.stored()])
        return (Int(database.lastInsertedRowID), tool, inputs, 0)
      }
    }
    state.withLock { $0.run = (begun.0, begun.1) }
    return (begun.0, begun.2, begun.3)
  }

  /// Ends the run that goes on: all of its files are answered.
  ///
  /// The file is then an ordinary database without a log beside it, which can be copied and read from where nothing
  /// may be written.
  public func end() throws(StoreError) {
    try commit()
    let number = state.withLock { $0.run?.number }
    try StoreError.naming {
      try queue.write { database in
        try database.execute(
          sql: "UPDATE run SET ended = ? WHERE id = ?", arguments: [Self.now, number])
      }
    }
    // Not while somebody reads: then the log stays until the next audit ends, and nothing is lost.
    _ = try? queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
  }

  private static var now: String { Date.now.formatted(.iso8601) }

  /// The number of a tool with its settings, which is given to it where it has none.
  private static func number(
    of tool: Report.Tool, _ settings: String, in database: Database
  ) throws -> Int {
    let arguments: StatementArguments = [
      tool.version, tool.poppler, tool.libxml2, tool.libzip, tool.rubric, settings,
    ]
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO tool (version, poppler, libxml2, libzip, rubric, settings)
        VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: arguments)
    let number = try Int.fetchOne(
      database,
      sql: """
        SELECT id FROM tool WHERE version = ? AND poppler = ? AND libxml2 = ? AND libzip = ? AND rubric = ?
        AND settings = ?
        """, arguments: arguments)
    guard let number else { throw StoreError.damaged("a tool is missing that was just put in") }
    return number
  }

  private static func unfinished(
    in database: Database
  ) throws -> (number: Int, tool: Int, inputs: AuditInputs)? {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM run WHERE ended IS NULL ORDER BY id DESC LIMIT 1")
    return try row.map { ($0["id"], $0["tool"], try AuditInputs(stored: $0["inputs"])) }
  }
}
