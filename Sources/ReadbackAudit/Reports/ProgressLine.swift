internal import ReadbackCore
public import ReadbackReports

/// What a terminal shows while an audit goes on: files, rate, remaining time, failures.
public struct ProgressLine: Sendable {
  /// nil where nobody counted them before.
  public var total: Int?
  private var counts = StatusCounts()
  /// Answered by an earlier run that this one goes on with.
  private let before: Int
  private let start: ContinuousClock.Instant
  /// Files and times of the last seconds, so that the rate is that of now and not of an hour ago.
  private var marks: [(time: ContinuousClock.Instant, files: Int)]

  private static let window: Duration = .seconds(20)

  public init(total: Int?, before: Int = 0, at start: ContinuousClock.Instant = .now) {
    self.total = total
    self.before = before
    self.start = start
    marks = [(start, 0)]
  }

  public mutating func add(_ row: AuditRow) { counts[row.verdict.status] += 1 }

  /// The line of this moment, of at most `width` columns.
  public mutating func text(width: Int = 79, at now: ContinuousClock.Instant = .now) -> String {
    marks.append((now, counts.files))
    while marks.count > 2, marks[1].time + Self.window < now { marks.removeFirst() }
    let done = before + counts.files
    var parts = [
      total.map { "\(Figure.grouped(done)) of \(Figure.grouped($0)) files" }
        ?? "\(Figure.grouped(done)) files"
    ]
    if let rate {
      parts.append(rate >= 10 ? "\(Figure.grouped(Int(rate.rounded())))/s" : "\(Figure.tenths(rate))/s")
      if let total, total > done { parts.append("\(Self.time(Double(total - done) / rate)) left") }
    }
    if counts.broken > 0 { parts.append("\(Figure.grouped(counts.broken)) broken") }
    if counts.unreadable > 0 { parts.append("\(Figure.grouped(counts.unreadable)) unreadable") }
    var line = parts.joined(separator: " · ")
    while line.count > width, parts.count > 1 {
      parts.removeLast()
      line = parts.joined(separator: " · ")
    }
    return line
  }

  /// Files a second; nil where there is none to go by.
  private var rate: Double? {
    guard let first = marks.first, let last = marks.last, last.files > first.files else { return nil }
    let seconds = first.time.duration(to: last.time) / .seconds(1)
    return seconds > 0 ? Double(last.files - first.files) / seconds : nil
  }

  /// `45 s`, `12 min`, `3 h 20 min`.
  private static func time(_ seconds: Double) -> String {
    guard seconds < 360_000 else { return "days" }
    let whole = Int(seconds.rounded(.up))
    if whole <= 90 { return "\(whole) s" }
    let minutes = (whole + 59) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
