internal import Synchronization

/// Runs work on another thread and stops waiting for it after a while.
///
/// The extractors watch their own time, but a library below them may run away inside one call. Such a thread cannot be
/// stopped safely: it is left behind, with its memory, until the process ends. That is right for a check of a few
/// files; piles of untrusted files belong into worker processes, which can be killed.
///
/// A thread that ends in time is kept for the next file: what a new one would have to fetch anew, on another core maybe,
/// is 3 to 4 % of an extraction. A process that is about to fork, to close descriptors or to give up rights must not
/// have called this before.
enum Deadline {
  /// - Parameters:
  ///   - seconds: how long to wait.
  ///   - work: called once.
  /// - Returns: what the work gave, or nil where it did not end in time or no thread could be made.
  static func run<Value: Sendable>(seconds: Double, _ work: @escaping @Sendable () -> Value) -> Value? {
    guard let thread = idle.withLock({ $0.popLast() }) ?? WorkThread() else { return nil }
    let answer = Answer<Value>()
    let isDone = thread.run(seconds: seconds) {
      let value = work()
      answer.value.withLock { $0 = value }
    }
    if isDone { idle.withLock { $0.append(thread) } } else { thread.leave() }
    return answer.value.withLock { $0 }
  }

  /// Shared by both threads.
  private final class Answer<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// Threads without work. There are as many as ran at the same time.
  private static let idle = Mutex<[WorkThread]>([])
}
