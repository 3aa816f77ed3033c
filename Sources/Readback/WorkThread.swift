internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A thread that does one piece of work after the other, and can be waited for with a time limit.
///
/// A byte in one pipe says that there is work, a byte in the other that it is done: that can be waited for with a time
/// limit on every system, as a mutex cannot.
final class WorkThread: Sendable {
  private let work = Mutex<(@Sendable () -> Void)?>(nil)
  private let starts: Pipe
  private let ends: Pipe

  /// Starts the thread; nil where the system has none left, or no descriptors.
  init?() {
    guard let starts = Pipe() else { return nil }
    guard let ends = Pipe() else {
      starts.closeBoth()
      return nil
    }
    (self.starts, self.ends) = (starts, ends)
    guard start() else {
      starts.closeBoth()
      ends.closeBoth()
      return nil
    }
  }

  /// Does some work and waits for its end.
  ///
  /// - Returns: whether it ended in time. If not, the thread still works: it can only be left.
  func run(seconds: Double, _ work: @escaping @Sendable () -> Void) -> Bool {
    self.work.withLock { $0 = work }
    starts.send()
    return ends.receive(within: seconds)
  }

  /// Lets the thread end when its work does, if it ever does.
  func leave() { starts.closeSending() }

  private func start() -> Bool {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return false }
    defer { pthread_attr_destroy(attributes) }
    // What a main thread usually has: poppler descends recursively into objects.
    pthread_attr_setstacksize(attributes, 8 << 20)
    pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED))

    let held = Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, attributes,
      { (held: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? in
        if let held { Unmanaged<WorkThread>.fromOpaque(held).takeRetainedValue().workUntilLeft() }
        return nil
      }, held.toOpaque())
    if status != 0 { held.release() }
    return status == 0
  }

  private func workUntilLeft() {
    while starts.receive() {
      // What the work holds is gone before its end is told.
      work.withLock { $0.take() }?()
      ends.send()
    }
    // Its other end was closed when the thread was left.
    starts.closeReceiving()
    ends.closeBoth()
  }
}

/// A pipe for single bytes that only say that something happened.
private struct Pipe: Sendable {
  private let receiving: Int32
  private let sending: Int32

  /// Nil where the process has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (receiving, sending) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func send() {
    var byte: UInt8 = 1
    while write(sending, &byte, 1) < 0, errno == EINTR {}
  }

  /// Waits for a byte; false where the other end was closed.
  func receive() -> Bool {
    var byte: UInt8 = 0
    while true {
      let count = read(receiving, &byte, 1)
      if count >= 0 || errno != EINTR { return count == 1 }
    }
  }

  /// Waits for a byte; false where none came in so many seconds.
  func receive(within seconds: Double) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var events = pollfd(fd: receiving, events: Int16(POLLIN), revents: 0)
    while true {
      let left = clock.now.duration(to: end).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return false }
      // A signal may end the wait early; nothing else but the byte or the time does.
      let count = poll(&events, 1, Int32(clamping: milliseconds))
      if count > 0 { return receive() }
      if count < 0, errno != EINTR { return false }
    }
  }

  func closeSending() { _ = close(sending) }
  func closeReceiving() { _ = close(receiving) }

  func closeBoth() {
    closeSending()
    closeReceiving()
  }
}
