internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Runs work on a thread of its own and stops waiting for it after a while.
///
/// The extractors watch their own time, but a library below them may run away inside one call. Such a thread cannot be
/// stopped safely: it is left behind, with its memory, until the process ends. That is right for a check of a few
/// files; piles of untrusted files belong into worker processes, which can be killed.
enum Deadline {
  /// - Parameters:
  ///   - seconds: how long to wait.
  ///   - work: called once.
  /// - Returns: what the work gave, or nil where it did not end in time or no thread could be made.
  static func run<Value: Sendable>(seconds: Double, _ work: @escaping @Sendable () -> Value) -> Value? {
    // The work's end closes a pipe: that can be waited for with a time limit, as a mutex cannot.
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let (waiting, working) = (ends[0], ends[1])
    defer { close(waiting) }
    let answer = Answer<Value>()
    let isStarted = start {
      let value = work()
      answer.value.withLock { $0 = value }
      close(working)
    }
    guard isStarted else {
      close(working)
      return nil
    }
    waitForEnd(of: waiting, seconds: seconds)
    return answer.value.withLock { $0 }
  }

  /// Shared by both threads.
  private final class Answer<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// What a thread does, as an object that C can carry.
  private final class Job: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func start(_ run: @escaping @Sendable () -> Void) -> Bool {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return false }
    defer { pthread_attr_destroy(attributes) }
    // What a main thread usually has: poppler descends recursively into objects.
    pthread_attr_setstacksize(attributes, 8 << 20)
    pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED))

    let job = Unmanaged.passRetained(Job(run))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, attributes,
      { (job: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? in
        if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().run() }
        return nil
      }, job.toOpaque())
    if status != 0 { job.release() }
    return status == 0
  }

  /// Returns when the other end of a pipe is closed, or after `seconds`.
  private static func waitForEnd(of descriptor: Int32, seconds: Double) {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var events = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let left = clock.now.duration(to: end).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return }
      // A signal may end the wait early; nothing else but the end or the time does.
      let count = poll(&events, 1, Int32(clamping: milliseconds))
      if count > 0 || count < 0 && errno != EINTR { return }
    }
  }
}
