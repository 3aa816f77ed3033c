internal import GRDB
internal import ReadbackCore

extension AuditStore {
  public enum FileOrder: Sendable, Hashable {
    case path
    case worstFirst
  }

  /// Hands over the files of a run one by one, so that a long list needs no more memory than one file.
  ///
  /// - Parameters:
  ///   - run: its number.
  ///   - filter: which of its files.
  ///   - order: of the files.
  ///   - limit: the most files; nil for all.
  ///   - body: called for each.
  /// - Throws: ``StoreError``, or what the body throws, which ends the list.
  public func forEachFile(
    of run: Int, where filter: FileFilter = FileFilter(), order: FileOrder = .path, limit: Int? = nil,
    _ body: (FileEntry) throws -> Void
  ) throws {
    do {
      try queue.inDatabase { database in
        try Self.forEachFile(database, SelectedFiles(run: run, filter: filter), order, limit, body)
      }
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }

  static func files(
    _ database: Database, _ selected: SelectedFiles, _ order: FileOrder, limit: Int
  ) throws -> [FileEntry] {
    var entries: [FileEntry] = []
    try forEachFile(database, selected, order, limit) { entries.append($0) }
    return entries
  }

  private static func forEachFile(
    _ database: Database, _ selected: SelectedFiles, _ order: FileOrder, _ limit: Int?,
    _ body: (FileEntry) throws -> Void
  ) throws {
    let order = order == .path ? "f.path" : SelectedFiles.worstFirst
    func rules(_ severity: String) -> String {
      """
      (SELECT group_concat(rule, ' ') FROM (
         SELECT rule FROM finding WHERE verdict = v.id AND severity = '\(severity)' ORDER BY readings DESC, rule))
      """
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT f.path, f.known, v.*, \(rules("error")) AS errors, \(rules("warning")) AS warnings
        FROM \(selected.source) ORDER BY \(order) LIMIT \(limit ?? -1)
        """, arguments: selected.arguments)
    while let row = try rows.next() { try body(FileEntry(row)) }
  }
}

extension FileEntry {
  fileprivate init(_ row: Row) throws {
    func words(_ column: String) -> [String] {
      (row[column] as String?)?.split(separator: " ").map(String.init) ?? []
    }
    self.init(
      path: row["path"], sha256: row["sha256"], bytes: row["bytes"], format: row["format"],
      pages: row["pages"],
      producer: row["producer"], status: try Verdict.Status(stored: row["status"]), fidelity: row["fidelity"],
      weakestView: row["weakest"], errors: words("errors"), warnings: words("warnings"),
      harmed: row["harmed"],
      readings: row["readings"], error: row["error"], message: row["message"], isKnown: row["known"])
  }
}

extension Verdict.Status {
  /// - Throws: ``StoreError/damaged(_:)`` for a word that no audit writes.
  init(stored word: String) throws {
    guard let status = Self(rawValue: word) else {
      throw StoreError.damaged("\(word) is no status")
    }
    self = status
  }
}
