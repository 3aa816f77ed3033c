/// Where the files to audit come from, one after the other.
public protocol AuditSource: Sendable {
  /// The next file; nil when there is none.
  ///
  /// - Throws: where it cannot be told whether there is one; the audit ends there.
  mutating func next() throws -> AuditFile?
}

/// Files at paths.
public struct PathSource<Paths: IteratorProtocol & Sendable>: AuditSource where Paths.Element == RawPath {
  private var paths: Paths

  public init(_ paths: Paths) {
    self.paths = paths
  }

  public mutating func next() -> AuditFile? { paths.next().map { AuditFile($0) } }
}
