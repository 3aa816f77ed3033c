internal import ReadbackCore

/// One of several parts of a pile. Which part a file is in depends on nothing but its path: files that come or go while
/// several machines work through the parts move no other file to another part.
public struct Shard: Sendable, Hashable {
  /// From 0.
  public var index: Int
  /// Of all parts.
  public var count: Int

  /// - Parameter text: `2/8` for the third of eight.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], (0..<count).contains(index) else {
      return nil
    }
    (self.index, self.count) = (index, count)
  }

  /// As it is given on the command line.
  public var text: String { "\(index)/\(count)" }

  /// Whether a file is in this part.
  public func holds(_ path: RawPath) -> Bool {
    // FNV-1a: the same on every machine, unlike Swift's own hashes.
    let hash = path.bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    // The low bits of the paths' ends would decide alone.
    return (hash ^ hash >> 32) % UInt64(count) == UInt64(index)
  }
}

/// The files of a source that are in one part.
public struct ShardSource<Base: AuditSource>: AuditSource {
  private var base: Base
  private let shard: Shard?

  /// - Parameters:
  ///   - base: all files.
  ///   - shard: the part; nil for all of them.
  public init(_ base: Base, _ shard: Shard?) {
    self.base = base
    self.shard = shard
  }

  public mutating func next() throws -> AuditFile? {
    while let file = try base.next() {
      if shard?.holds(file.path) ?? true { return file }
    }
    return nil
  }
}
