internal import CChecksum
internal import CWorker
public import ReadbackCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The content of a file at one moment, in a nameless file that a worker can be handed: whatever happens to the file
/// afterwards, and whatever the worker does, this stays as it is. Only a piece of it is in this process's memory at a
/// time.
public struct FileSnapshot: ~Copyable {
  /// SHA-256 in lower-case hexadecimal; nil where no library for it is there.
  public let sha256: String?
  /// Size in bytes.
  public let bytes: Int
  let descriptor: Int32

  /// Bytes read at a time.
  private static let pieceSize = 256 << 10

  /// Takes one of the file at a path.
  ///
  /// - Parameters:
  ///   - path: as the file system has it, without a NUL byte.
  ///   - limit: in bytes.
  ///   - followsLinks: whether to follow a link at its end.
  /// - Throws: ``ExtractionError/unavailable(_:)`` or ``ExtractionError/limitExceeded(_:)``.
  public init(
    path: [UInt8], limit: Int, followsLinks: Bool
  ) throws(ExtractionError) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let name = path.map(CChar.init(bitPattern:)) + [0]
    let file = open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
    guard file >= 0 else { throw .unavailable(Self.obstacle(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unavailable(Self.obstacle(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unavailable(.directory)
    default: throw .unavailable(.notRegular)
    }
    guard status.st_size <= limit else { throw .limitExceeded(.fileBytes(limit)) }
    try self.init(limit: limit) { read(file, $0.baseAddress, $0.count) }
  }

  /// Takes one of bytes.
  ///
  /// - Throws: ``ExtractionError/unavailable(_:)`` where the system has no room for it.
  public init(_ bytes: [UInt8]) throws(ExtractionError) {
    var rest = bytes[...]
    try self.init(limit: bytes.count) { buffer in
      let count = min(buffer.count, rest.count)
      buffer.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      return count
    }
  }

  /// - Parameters:
  ///   - limit: in bytes; a file may grow while it is read.
  ///   - next: fills a buffer like read(2).
  /// - Throws: as the other initializers.
  private init(limit: Int, next: (UnsafeMutableRawBufferPointer) -> Int) throws(ExtractionError) {
    let copy = rbw_nameless_file()
    guard copy >= 0 else { throw .unavailable(Self.obstacle(errno)) }
    var isKept = false
    defer { if !isKept { close(copy) } }
    let sum = readback_sha256_begin()
    var digits = [CChar](repeating: 0, count: 65)
    var total = 0
    let problem = Self.copy(next, to: copy, sum: sum, limit: limit, total: &total)
    let isSummed = sum.map { readback_sha256_end($0, &digits) } ?? false
    if let problem { throw problem }
    rbw_seal(copy)
    sha256 =
      isSummed ? String(decoding: digits.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
    bytes = total
    descriptor = copy
    isKept = true
  }

  deinit { close(descriptor) }

  private static func copy(
    _ next: (UnsafeMutableRawBufferPointer) -> Int, to copy: Int32, sum: OpaquePointer?, limit: Int,
    total: inout Int
  ) -> ExtractionError? {
    withUnsafeTemporaryAllocation(byteCount: pieceSize, alignment: 16) { buffer in
      while true {
        let count = next(buffer)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return .unavailable(obstacle(errno)) }
        guard count > 0 else { return nil }
        total += count
        guard total <= limit else { return .limitExceeded(.fileBytes(limit)) }
        if let sum, let start = buffer.baseAddress { readback_sha256_add(sum, start, count) }
        var written = 0
        while written < count {
          let more = write(copy, buffer.baseAddress?.advanced(by: written), count - written)
          if more < 0, errno == EINTR { continue }
          guard more >= 0 else { return .unavailable(obstacle(errno)) }
          written += more
        }
      }
    }
  }

  private static func obstacle(_ code: Int32) -> ExtractionError.Obstacle {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .noPermission
    case ELOOP: .other("it is a link, and links are not followed")
    default: .other(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
  }
}
