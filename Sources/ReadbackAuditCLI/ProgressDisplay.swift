internal import Foundation
internal import ReadbackAudit
internal import ReadbackConsole
internal import Synchronization

/// The line of a terminal that shows how far an audit is; nothing where nobody looks.
final class ProgressDisplay: Sendable {
  private struct State {
    var line: ProgressLine
    var last: ContinuousClock.Instant?
  }

  private let isShown = Console.isWatched
  private let state: Mutex<State>

  /// Often enough to live, too seldom to cost anything.
  private static let pause: Duration = .milliseconds(200)

  /// - Parameters:
  ///   - answered: by the run that is resumed.
  ///   - count: gives the number of all files, from a thread of its own while the audit goes on.
  init(answered: Int, count: (@Sendable () -> Int)?) {
    state = Mutex(State(line: ProgressLine(total: nil, before: answered)))
    guard isShown, let count else { return }
    Thread { [self] in
      let total = count()
      state.withLock { $0.line.total = total }
    }.start()
  }

  func add(_ row: AuditRow) {
    guard isShown else { return }
    let text: String? = state.withLock { state in
      state.line.add(row)
      let now = ContinuousClock.now
      if let last = state.last, last + Self.pause > now { return nil }
      state.last = now
      return state.line.text(at: now)
    }
    if let text { Console.tell("\r\(text)\u{1B}[K") }
  }

  /// Takes the line away.
  func end() {
    if isShown { Console.tell("\r\u{1B}[K") }
  }
}
