internal import GRDB

/// Why a store cannot be used, or cannot be used any further. What was committed before stays.
public enum StoreError: Error, Sendable, Hashable {
  /// Another program writes to it, or holds it.
  case locked
  /// No file stands at the path.
  case missing
  /// A file or folder that is no store of audits.
  case notAStore
  /// A later release of Readback made it, with another schema.
  case newer(version: Int)
  /// What SQLite reads there contradicts itself; the first contradiction in its words.
  case damaged(String)
  /// It may be read and not written.
  case readOnly
  /// No space is left on the disk.
  case full
  /// A write failed: a quota, a limit of the size of files, or a broken disk; in SQLite's words.
  case unwritable(String)
  /// The operating system says no; in its words.
  case unavailable(String)
  /// There is no run of this number; nil where the store has no run at all.
  case noRun(Int?)
  /// What the unfinished run was started with differs from what is asked for now; what differs, in words.
  case otherRun(number: Int, difference: String)
}

extension StoreError {
  /// What SQLite says, as far as people can do something about it.
  init(_ error: DatabaseError) {
    let words = error.message ?? "error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_CORRUPT: self = .damaged(words)
    case .SQLITE_NOTADB: self = .notAStore
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
    case .SQLITE_FULL: self = .full
    case .SQLITE_IOERR where Self.writing.contains(error.extendedResultCode): self = .unwritable(words)
    default: self = .unavailable(words)
    }
  }

  /// SQLite says that a disk is full only where a write comes back short. A quota and a limit of the size of files are
  /// input/output errors to it, like a broken disk.
  private static let writing: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
  ]

  /// Runs work on a store and gives its errors their names.
  static func naming<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try work()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error)
    } catch {
      throw .unavailable("\(error)")
    }
  }
}
