#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
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
    let task = Task(work)
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(attributes) }
    // What a main thread usually has: poppler descends recursively into objects.
    pthread_attr_setstacksize(attributes, 8 << 20)
    pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED))

    let argument = Unmanaged.passRetained(task as Runnable)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, attributes,
      { argument in
        #if canImport(Darwin)
          Unmanaged<Runnable>.fromOpaque(argument).takeRetainedValue().run()
        #else
          if let argument { Unmanaged<Runnable>.fromOpaque(argument).takeRetainedValue().run() }
        #endif
        return nil
      }, argument.toOpaque())
    guard status == 0 else {
      argument.release()
      return nil
    }
    return task.wait(seconds: seconds)
  }

  /// A C function pointer cannot be generic.
  private class Runnable {
    func run() {}
  }

  /// Shared by both threads; `value` is touched under the mutex only.
  private final class Task<Value: Sendable>: Runnable, @unchecked Sendable {
    private let work: @Sendable () -> Value
    private var value: Value?
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let done: UnsafeMutablePointer<pthread_cond_t>

    init(_ work: @escaping @Sendable () -> Value) {
      self.work = work
      mutex = .allocate(capacity: 1)
      done = .allocate(capacity: 1)
      pthread_mutex_init(mutex, nil)
      pthread_cond_init(done, nil)
    }

    deinit {
      pthread_cond_destroy(done)
      pthread_mutex_destroy(mutex)
      done.deallocate()
      mutex.deallocate()
    }

    override func run() {
      let value = work()
      pthread_mutex_lock(mutex)
      self.value = value
      pthread_cond_signal(done)
      pthread_mutex_unlock(mutex)
    }

    func wait(seconds: Double) -> Value? {
      var end = timespec()
      clock_gettime(CLOCK_REALTIME, &end)
      let nanoseconds = end.tv_nsec + Int((seconds - seconds.rounded(.down)) * 1e9)
      end.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
      end.tv_nsec = nanoseconds % 1_000_000_000
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      while value == nil {
        // Anything but a spurious wake-up: the time is over.
        if pthread_cond_timedwait(done, mutex, &end) != 0 { break }
      }
      return value
    }
  }
}
