public import ReadbackReports

/// What an audit remembers: the store, or nothing.
public protocol AuditMemory: Sendable {
  /// Whether a file was answered before in the run that goes on now.
  func isAnswered(_ path: RawPath) throws -> Bool
  /// What the same version of Readback said of the bytes with this SHA-256, in lower-case hexadecimal.
  func row(forContent sha256: String) throws -> AuditRow?
  /// Keeps the answer for a file. Called once for every file, in the order of the walk.
  func add(_ row: AuditRow, for path: RawPath) throws
}

/// Remembers nothing.
public struct NoMemory: AuditMemory {
  public init() {}
  public func isAnswered(_ path: RawPath) -> Bool { false }
  public func row(forContent sha256: String) -> AuditRow? { nil }
  public func add(_ row: AuditRow, for path: RawPath) {}
}
