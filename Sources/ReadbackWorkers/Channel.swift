internal import CWorker

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One end of the socket between a worker and who started it. It carries frames: the number of bytes in four bytes,
/// the least significant one first, then the bytes; and with a frame, where wanted, an open file.
struct Channel {
  let descriptor: Int32

  enum Failure: Error {
    /// The other side is gone.
    case ended
    /// It did not send or take anything in time.
    case late
    /// It announced a frame of more bytes than wanted.
    case tooLarge
    /// The error number of what the system refused.
    case system(Int32)
  }

  typealias Instant = ContinuousClock.Instant

  /// - Parameters:
  ///   - frame: the content.
  ///   - file: an open file to go with it.
  ///   - deadline: when to give up; nil for never.
  /// - Throws: ``Failure``; the frame may have gone in part.
  func send(_ frame: [UInt8], file: Int32? = nil, until deadline: Instant? = nil) throws(Failure) {
    let length = UInt32(frame.count)
    let header = (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
    // In one piece where it fits, with the file, which goes with the first byte.
    var rest = (header + frame)[...]
    var file = file
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { bytes in
        bytes.baseAddress.map { rbw_send(descriptor, $0, bytes.count, file ?? -1) } ?? 0
      }
      if sent >= 0 {
        rest = rest.dropFirst(sent)
        file = nil
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        try wait(for: POLLOUT, until: deadline)
      } else {
        throw errno == EPIPE || errno == ECONNRESET ? .ended : .system(errno)
      }
    }
  }

  /// - Parameters:
  ///   - most: bytes of the largest frame to take.
  ///   - takesFile: whether an open file may come with it.
  ///   - deadline: when to give up; nil for never.
  /// - Returns: the content, and the file, which is the caller's to close.
  /// - Throws: ``Failure``.
  func receive(
    atMost most: Int, takesFile: Bool = false, until deadline: Instant? = nil
  ) throws(Failure) -> (frame: [UInt8], file: Int32?) {
    var file: Int32 = -1
    do throws(Failure) {
      let header =
        takesFile
        ? try receive(exactly: 4, until: deadline, file: &file) : try receive(exactly: 4, until: deadline)
      let length = header.reversed().reduce(0) { $0 << 8 | Int($1) }
      guard length <= most else { throw .tooLarge }
      return (try receive(exactly: length, until: deadline), file < 0 ? nil : file)
    } catch {
      if file >= 0 { close(file) }
      throw error
    }
  }

  private func receive(
    exactly count: Int, until deadline: Instant?, file: UnsafeMutablePointer<Int32>? = nil
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    // What is announced need not come: room is made for what is there.
    var piece = [UInt8](repeating: 0, count: min(count, 256 << 10))
    bytes.reserveCapacity(piece.count)
    var file = file
    while bytes.count < count {
      try wait(for: POLLIN, until: deadline)
      let wanted = min(count - bytes.count, piece.count)
      let received = piece.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { rbw_receive(descriptor, $0, wanted, file) } ?? 0
      }
      guard received >= 0 else { throw errno == ECONNRESET ? .ended : .system(errno) }
      guard received > 0 else { throw .ended }
      file = nil
      bytes += piece[..<received]
    }
    return bytes
  }

  /// Returns when something can be done, or the other side is gone, which the next attempt says.
  private func wait(for event: Int32, until deadline: Instant?) throws(Failure) {
    var events = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    while true {
      var milliseconds: Int32 = -1
      if let deadline {
        let left = ContinuousClock.now.duration(to: deadline).components
        guard left.seconds > 0 || left.seconds == 0 && left.attoseconds > 0 else { throw .late }
        // Rounded up, so that the last wait does not spin.
        milliseconds = Int32(clamping: left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1)
      }
      let count = poll(&events, 1, milliseconds)
      if count > 0 { return }
      if count < 0, errno != EINTR { throw .system(errno) }
    }
  }
}
