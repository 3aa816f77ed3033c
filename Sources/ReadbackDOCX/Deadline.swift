internal import ReadbackCore

/// The moment at which the reading of one file gives up.
struct Deadline: Sendable {
  private let seconds: Double
  private let end: ContinuousClock.Instant

  init(seconds: Double) {
    self.seconds = seconds
    // A duration of more seconds than this does not fit: a century stands for no deadline.
    end = .now + .seconds(max(0, min(seconds, 3e9)))
  }

  func check() throws(ExtractionError) {
    if ContinuousClock.now > end { throw .limitExceeded(.seconds(seconds)) }
  }
}
