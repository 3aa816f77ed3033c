public import ReadbackCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads whole files without trusting them: their kind and size are checked before a byte is read.
public enum FileBytes {
  /// Reads a regular file.
  ///
  /// - Throws: ``ExtractionError/unavailable(_:)`` for what is not a readable file, and
  ///   ``ExtractionError/limitExceeded(_:)`` for one of more than `limit` bytes.
  public static func read(_ path: String, limit: Int) throws(ExtractionError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .unavailable(obstacle(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unavailable(obstacle(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unavailable(.directory)
    default: throw .unavailable(.notRegular)
    }
    guard status.st_size <= limit else { throw .limitExceeded(.fileBytes(limit)) }
    return try read(file, expected: Int(status.st_size), limit: limit)
  }

  /// Reads standard input to its end, which may be a pipe.
  ///
  /// - Throws: as ``read(_:limit:)``.
  public static func readStandardInput(limit: Int) throws(ExtractionError) -> [UInt8] {
    try read(STDIN_FILENO, expected: 0, limit: limit)
  }

  /// Reads to the end. The size that the file system gives is only a hint: a file may grow meanwhile.
  private static func read(
    _ file: Int32, expected: Int, limit: Int
  ) throws(ExtractionError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 64 << 10), 1 << 20))
    while true {
      let count = chunk.withUnsafeMutableBytes { Self.next(file, into: $0) }
      guard count >= 0 else { throw .unavailable(obstacle(errno)) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw .limitExceeded(.fileBytes(limit)) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func next(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(file, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(file, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(file, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }

  private static func obstacle(_ code: Int32) -> ExtractionError.Obstacle {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .noPermission
    case EISDIR: .directory
    default: .other(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
  }
}
