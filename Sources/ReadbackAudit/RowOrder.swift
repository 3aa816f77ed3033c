internal import Dispatch
internal import Synchronization

/// Deals files out to whoever is free, and hands the answers on in the order of the files.
///
/// A file that takes long holds the answers of later ones back; at most ``window`` files are under way at a time, so
/// that few answers wait, however long it takes.
final class RowOrder<Files: AuditSource>: Sendable {
  private struct Intake {
    var files: Files
    var count = 0
  }

  private struct Output {
    /// Answers that wait for an earlier one; nil for a file that needs none.
    var answers: [Int: AuditAnswer?] = [:]
    var next = 0
    /// Why no more files are dealt out. What is under way is finished and handed on all the same.
    var failure: (any Error)?
    /// Whether nothing can be handed on any more.
    var isBroken = false
  }

  private let intake: Mutex<Intake>
  private let output = Mutex(Output())
  private let places: DispatchSemaphore
  private let handOn: @Sendable (AuditAnswer) throws -> Void
  private let isOver: @Sendable () -> Bool

  /// - Parameters:
  ///   - files: in the order of the answers.
  ///   - window: files under way at a time.
  ///   - isOver: whether to deal out no more.
  ///   - handOn: is given one answer at a time. What it throws ends everything.
  init(
    _ files: Files, window: Int, isOver: @escaping @Sendable () -> Bool,
    handOn: @escaping @Sendable (AuditAnswer) throws -> Void
  ) {
    intake = Mutex(Intake(files: files))
    places = DispatchSemaphore(value: window)
    self.isOver = isOver
    self.handOn = handOn
  }

  /// The next file with its number; nil when there is no more to do.
  func next() -> (number: Int, file: AuditFile)? {
    places.wait()
    let next: (Int, AuditFile)? = intake.withLock { intake in
      do {
        guard !isOver(), failure == nil, let file = try intake.files.next() else { return nil }
        defer { intake.count += 1 }
        return (intake.count, file)
      } catch {
        stop(error)
        return nil
      }
    }
    if next == nil { places.signal() }
    return next
  }

  /// Takes the answer for a file, and hands on what is due.
  ///
  /// - Parameters:
  ///   - answer: nil for a file that was answered before.
  ///   - number: what ``next()`` called the file.
  func put(_ answer: AuditAnswer?, of number: Int) {
    output.withLock { output in
      output.answers[number] = .some(answer)
      while let due = output.answers.removeValue(forKey: output.next) {
        output.next += 1
        places.signal()
        guard !output.isBroken, let due else { continue }
        do {
          try handOn(due)
        } catch {
          output.isBroken = true
          output.failure = output.failure ?? error
        }
      }
    }
  }

  /// Has no more files dealt out.
  func stop(_ error: any Error) {
    output.withLock { $0.failure = $0.failure ?? error }
  }

  /// What ended everything early.
  var failure: (any Error)? { output.withLock { $0.failure } }
}
