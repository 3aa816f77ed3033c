#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Bytes that somebody sends while they are read: a file, or a pipe that may stay silent for long.
struct SentBytes: Sendable {
  private let descriptor: Int32
  /// Asked while waiting: whether to wait no longer, as if nothing more came.
  private let isOver: @Sendable () -> Bool
  private var buffer: [UInt8] = []
  private var start = 0

  init(_ descriptor: Int32, isOver: @escaping @Sendable () -> Bool) {
    self.descriptor = descriptor
    self.isOver = isOver
  }

  /// Takes what stands before the next separator.
  ///
  /// - Parameters:
  ///   - separator: taken, too.
  ///   - most: bytes to look at.
  /// - Returns: nil at the end.
  /// - Throws: ``SourceError``.
  mutating func line(endingWith separator: UInt8, atMost most: Int) throws(SourceError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: separator) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      guard buffer.count - start <= most else { throw .tooLong(most) }
      let known = buffer.count - start
      guard try fill() else {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      searched = start + known
    }
  }

  /// Takes a number of bytes.
  ///
  /// - Throws: ``SourceError``, also where fewer come.
  mutating func bytes(_ count: Int) throws(SourceError) -> [UInt8] {
    while buffer.count - start < count {
      guard try fill() else { throw .cutOff }
    }
    defer { start += count }
    return Array(buffer[start..<start + count])
  }

  /// Waits for more.
  ///
  /// - Returns: false at the end.
  private mutating func fill() throws(SourceError) -> Bool {
    buffer.removeFirst(start)
    start = 0
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      if isOver() { return false }
      // A signal may reach another thread than this one: looked for now and then.
      var events = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&events, 1, 200) != 0 else { continue }
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
      buffer += piece[..<count]
      return count > 0
    }
  }
}
