/// The files to audit, made from paths one by one.
public struct AuditFiles<Paths: IteratorProtocol & Sendable>: IteratorProtocol, Sendable
where Paths.Element == RawPath {
  private var paths: Paths

  public init(_ paths: Paths) {
    self.paths = paths
  }

  public mutating func next() -> AuditFile? { paths.next().map { AuditFile($0) } }
}
