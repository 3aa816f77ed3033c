public import ReadbackReports

/// What an audit remembers: the store, or nothing.
public protocol AuditMemory: Sendable {
  /// Whether a file was answered before in the run that goes on now.
  func isAnswered(_ path: RawPath) throws -> Bool
  /// What the same version of Readback said of the same bytes, compared with the same intent.
  ///
  /// - Parameters:
  ///   - sha256: of the file, 64 lower-case hexadecimal digits.
  ///   - intent: the same of the intent; nil without one.
  /// - Returns: the row, with the path that it was answered for; nil where nothing is known.
  /// - Throws: where the memory cannot be read.
  func row(forContent sha256: String, intent: String?) throws -> AuditRow?
  /// Keeps the answer for a file. Called once for every file, in the order of the walk.
  ///
  /// - Parameters:
  ///   - row: the answer.
  ///   - path: of the file.
  ///   - intent: SHA-256 of the intent that it was compared with; nil without one.
  ///   - isKnown: whether the row is one that ``row(forContent:intent:)`` gave.
  /// - Throws: where the memory cannot be written; the audit ends there.
  func add(_ row: AuditRow, for path: RawPath, intent: String?, isKnown: Bool) throws
}

/// Remembers nothing.
public struct NoMemory: AuditMemory {
  public init() {}
  public func isAnswered(_ path: RawPath) -> Bool { false }
  public func row(forContent sha256: String, intent: String?) -> AuditRow? { nil }
  public func add(_ row: AuditRow, for path: RawPath, intent: String?, isKnown: Bool) {}
}
