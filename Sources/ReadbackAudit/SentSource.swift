/// Why no more files can be taken from who sends them.
public enum SourceError: Error, Sendable, Hashable {
  /// What the operating system says, in its words.
  case unreadable(String)
  /// A line, or the content of a file, of more bytes than this.
  case tooLong(Int)
  /// The end came in the middle of a file.
  case cutOff
  /// A line that should say how many bytes follow, and does not.
  case noHeader

  /// What is the matter, for people, with the list as the subject.
  public var words: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .tooLong(let most): "has a line or a file of more than \(most) bytes"
    case .cutOff: "ends in the middle of a file"
    case .noHeader: "has a line that is no header; one is the number of bytes, a space and a name"
    }
  }
}

/// Paths that are sent, a line or a null each.
public struct PathList: AuditSource {
  private var input: SentBytes
  private let separator: UInt8

  /// Longer ones no system opens.
  private static let longestPath = 64 << 10

  /// - Parameters:
  ///   - descriptor: open for reading.
  ///   - isNullSeparated: whether paths end with a null, as those of `find -print0`, not with a line feed.
  ///   - isOver: asked while waiting: whether to wait no longer.
  public init(_ descriptor: Int32, isNullSeparated: Bool, isOver: @escaping @Sendable () -> Bool) {
    input = SentBytes(descriptor, isOver: isOver)
    separator = isNullSeparated ? 0 : UInt8(ascii: "\n")
  }

  public mutating func next() throws -> AuditFile? {
    while let line = try input.line(endingWith: separator, atMost: Self.longestPath) {
      if !line.isEmpty, !line.contains(0) { return AuditFile(RawPath(line)) }
    }
    return nil
  }
}

/// Files that are sent with their content: each a line with the number of bytes, a space and a name, then the bytes.
public struct ContentList: AuditSource {
  private var input: SentBytes

  /// Four times what is read at all: one that is larger is taken and answered.
  private static let mostBytes = 256 << 20

  /// - Parameters:
  ///   - descriptor: open for reading.
  ///   - isOver: asked while waiting: whether to wait no longer.
  public init(_ descriptor: Int32, isOver: @escaping @Sendable () -> Bool) {
    input = SentBytes(descriptor, isOver: isOver)
  }

  public mutating func next() throws -> AuditFile? {
    guard let header = try input.line(endingWith: UInt8(ascii: "\n"), atMost: 64 << 10) else { return nil }
    guard let space = header.firstIndex(of: UInt8(ascii: " ")),
      let count = Int(String(decoding: header[..<space], as: UTF8.self)), count >= 0
    else { throw SourceError.noHeader }
    guard count <= Self.mostBytes else { throw SourceError.tooLong(Self.mostBytes) }
    return AuditFile(RawPath(Array(header[(space + 1)...])), content: try input.bytes(count))
  }
}
