internal import CWorker

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A worker that runs. Owned by one thread, which asks it for one file after the other.
public final class WorkerProcess {
  /// Which process it is.
  public let id: Int32
  /// What it said when it was ready.
  public let greeting: WorkerGreeting
  private let child: rbw_child
  private let policy: WorkerPolicy
  private var hasEnded = false

  /// Starts one and waits until it is ready, that is, locked in.
  ///
  /// - Throws: ``WorkerFailure/unavailable(_:)``, and ``WorkerFailure/signal(_:)`` where one ended it meanwhile.
  public init(_ program: WorkerProgram, policy: WorkerPolicy) throws(WorkerFailure) {
    var child = rbw_child()
    let error = Self.withArguments([program.path] + program.arguments + policy.arguments) {
      rbw_start(program.path, $0, &child)
    }
    guard error == 0 else {
      throw .unavailable("\(program.path) cannot be started: \(String(cString: strerror(error)))")
    }
    do {
      let deadline = ContinuousClock.now + .seconds(policy.startSeconds)
      let frame = try Channel(descriptor: child.channel).receive(atMost: 64 << 10, until: deadline).frame
      greeting = try JSONDecoder().decode(WorkerGreeting.self, from: Data(frame))
    } catch {
      let isEnding = if case Channel.Failure.ended = error { true } else { false }
      if isEnding { Self.waitForEnd(of: child.process) }
      let end = rbw_stop(child)
      if isEnding, end.signal != 0 { throw .signal(end.signal) }
      let how = end.signal != 0 ? "signal \(end.signal)" : "status \(end.status)"
      throw .unavailable("\(program.path) did not come up: \(error), \(how)")
    }
    self.child = child
    self.policy = policy
    id = child.process
  }

  deinit { if !hasEnded { _ = rbw_stop(child) } }

  /// Memory that it has now, in bytes; 0 where that cannot be told.
  public var memory: Int { Int(rbw_memory(id)) }

  /// Hands a file over and waits for the answer. After a failure the worker is gone.
  ///
  /// - Parameters:
  ///   - request: as ``WorkRequest`` in JSON.
  ///   - file: what to read.
  ///   - most: bytes of the largest answer to take.
  /// - Returns: the answer.
  /// - Throws: ``WorkerFailure``.
  func ask(_ request: [UInt8], file: borrowing FileSnapshot, atMost most: Int) throws(WorkerFailure)
    -> [UInt8]
  {
    let channel = Channel(descriptor: child.channel)
    let deadline = ContinuousClock.now + .seconds(policy.seconds)
    do {
      try channel.send(request, file: file.descriptor, until: deadline)
      return try channel.receive(atMost: most, until: deadline).frame
    } catch {
      throw failure(error)
    }
  }

  /// Ends it, and says what the end of the talk means.
  private func failure(_ error: Channel.Failure) -> WorkerFailure {
    hasEnded = true
    if case .ended = error {
      // It is ending by itself: how, is only known if nothing here is faster.
      Self.waitForEnd(of: id)
    }
    let end = rbw_stop(child)
    switch error {
    case .late: return .tooSlow(policy.seconds)
    case .tooLarge: return .garbage("more than it may answer")
    case .system(let code): return .garbage(String(cString: strerror(code)))
    case .ended:
      if end.peak > policy.memory / 2 { return .outOfMemory(policy.memory) }
      return end.signal != 0 ? .signal(end.signal) : .ended(end.status)
    }
  }

  /// Waits up to a second, without taking the exit status away.
  private static func waitForEnd(of process: Int32) {
    var information = siginfo_t()
    for _ in 0..<100 {
      let found = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
      if found != 0 || information.si_signo != 0 { return }
      usleep(10_000)
    }
  }

  private static func withArguments<Result>(
    _ arguments: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = arguments.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { list in
      guard let start = list.baseAddress else { preconditionFailure("the list has its end") }
      return body(start)
    }
  }
}
