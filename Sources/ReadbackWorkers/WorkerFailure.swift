/// Why a worker gave no answer.
public enum WorkerFailure: Error, Sendable, Hashable {
  /// No worker can be had at all, whatever the file; why, in words.
  case unavailable(String)
  /// It had not answered after that many seconds.
  case tooSlow(Double)
  /// It ended with more than half of the memory that it may have, in bytes: it ran out.
  case outOfMemory(Int)
  /// A signal ended it.
  case signal(Int32)
  /// It ended by itself, with this status.
  case ended(Int32)
  /// It answered what no worker answers; what is wrong, in words.
  case garbage(String)
}
