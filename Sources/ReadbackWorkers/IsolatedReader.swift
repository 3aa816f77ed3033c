#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reads files in a worker process: a warm one, replaced when it has done its share, and at once when it fails.
public final class IsolatedReader {
  private let program: WorkerProgram
  private let policy: WorkerPolicy
  private var worker: WorkerProcess?
  /// Files that the worker was given.
  private var count = 0
  /// Starts before a worker is given up: one that was killed before it saw a file says nothing of the next one.
  private static let mostStarts = 10
  /// The last request as it was sent: mostly the next one is the same.
  private var last: (request: WorkRequest, question: [UInt8])?

  public init(_ program: WorkerProgram, policy: WorkerPolicy = WorkerPolicy()) {
    self.program = program
    self.policy = policy
  }

  /// The process that is at work, if one is.
  public var process: Int32? { worker?.id }

  /// Starts a worker, if none is there yet.
  ///
  /// - Returns: what it says of itself.
  /// - Throws: ``WorkerFailure/unavailable(_:)``.
  @discardableResult
  public func start() throws(WorkerFailure) -> WorkerGreeting { try ready().greeting }

  /// Has a file read. A worker that fails costs the file a second attempt with a fresh one.
  ///
  /// - Parameters:
  ///   - file: what to read.
  ///   - request: what to do with it.
  ///   - decode: takes the answer; what it throws makes the answer a failure of the worker.
  /// - Returns: what `decode` made of the answer.
  /// - Throws: ``WorkerFailure``, that of the second attempt.
  public func read<Value>(
    _ file: borrowing FileSnapshot, _ request: WorkRequest, decode: ([UInt8]) throws -> Value
  ) throws(WorkerFailure) -> Value {
    let question = try question(request)
    do {
      return try attempt(file, question, request.answer, decode)
    } catch .unavailable(let reason) {
      throw .unavailable(reason)
    } catch {
      return try attempt(file, question, request.answer, decode)
    }
  }

  private func question(_ request: WorkRequest) throws(WorkerFailure) -> [UInt8] {
    if let last, last.request == request { return last.question }
    do {
      let question = Array(try JSONEncoder().encode(request))
      last = (request, question)
      return question
    } catch {
      throw .unavailable("the request cannot be written: \(error)")
    }
  }

  private func attempt<Value>(
    _ file: borrowing FileSnapshot, _ question: [UInt8], _ kind: WorkRequest.Answer,
    _ decode: ([UInt8]) throws -> Value
  ) throws(WorkerFailure) -> Value {
    let worker = try ready()
    count += 1
    // Gone unless the answer is good: nothing that went wrong may reach the next file.
    self.worker = nil
    let most = kind == .document ? 16 * policy.answerBytes : policy.answerBytes
    let answer = try worker.ask(question, file: file, atMost: most)
    let value: Value
    do {
      value = try decode(answer)
    } catch {
      throw .garbage("\(error)")
    }
    if count < policy.filesPerWorker, worker.memory <= policy.restingMemory { self.worker = worker }
    return value
  }

  /// Has the worker replaced before the next file: after an extraction that was given up, its thread still runs.
  public func replaceWorker() { worker = nil }

  private func ready() throws(WorkerFailure) -> WorkerProcess {
    if let worker { return worker }
    var number: Int32 = 0
    for _ in 0..<Self.mostStarts {
      do {
        let fresh = try WorkerProcess(program, policy: policy)
        worker = fresh
        count = 0
        return fresh
      } catch .signal(let ended) {
        number = ended
      }
    }
    throw .unavailable("\(program.path) did not come up: signal \(number) ended it \(Self.mostStarts) times")
  }
}
