public import ReadbackCore

extension WorkerFailure {
  /// What happened, for people: lower case, without a full stop.
  public var words: String {
    switch self {
    case .unavailable(let reason): reason
    case .tooSlow(let seconds): "it took longer than \(seconds) s"
    case .outOfMemory(let bytes): "it needed more than \(bytes >> 20) MiB of memory"
    case .signal(let number): "signal \(number) ended it"
    case .ended(let status): "it ended with status \(status)"
    case .garbage(let reason): "it answered nonsense: \(reason)"
    }
  }
}

extension ExtractionError {
  /// What a failed worker means for the file that it read; nil where it has nothing to do with the file.
  public init?(_ failure: WorkerFailure) {
    switch failure {
    case .unavailable: return nil
    case .tooSlow(let seconds): self = .limitExceeded(.seconds(seconds))
    case .outOfMemory(let bytes): self = .limitExceeded(.memory(bytes))
    case .signal, .ended, .garbage: self = .crashed(failure.words)
    }
  }
}
