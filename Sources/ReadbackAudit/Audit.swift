internal import Dispatch
internal import Foundation
public import Readback
internal import ReadbackCore
public import ReadbackReports
public import ReadbackWorkers

/// Checks files of unknown origin, one row each: files are dealt out to lanes, each lane has a worker process of its
/// own, and the rows go on in the order of the files.
public struct Audit: Sendable {
  /// What works.
  public var program: WorkerProgram
  public var policy = WorkerPolicy()
  /// Workers at a time.
  public var jobs: Int
  public var checker = Checker()
  /// Whether rows say anything of the files' words.
  public var keepsText = false
  /// Asked before each file: whether to begin no other one.
  public var isOver: @Sendable () -> Bool = { false }

  /// Files under way for each worker: enough that a slow file keeps no other worker waiting for a while.
  private static let windowPerJob = 256

  /// - Parameters:
  ///   - program: what works.
  ///   - jobs: workers at a time; nil for as many as there are cores.
  public init(_ program: WorkerProgram, jobs: Int? = nil) {
    self.program = program
    self.jobs = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Reads files.
  ///
  /// - Parameters:
  ///   - files: what to read, asked for one after the other, from any thread.
  ///   - memory: is asked for what is known, and told every row once it is answered.
  ///   - answer: is given every row, in the order of the files, one at a time.
  /// - Throws: what the source, the memory or the answer throws, and ``WorkerFailure/unavailable(_:)``; files in flight are
  ///   finished before.
  public func run(
    _ files: some AuditSource, memory: some AuditMemory, answer: @escaping @Sendable (AuditRow) throws -> Void
  ) throws {
    let order = RowOrder(files, window: jobs * Self.windowPerJob, isOver: isOver) { answered in
      // In this order an interruption may repeat a line, and never lose one.
      try answer(answered.row)
      try memory.add(
        answered.row, for: answered.file.path, intent: answered.file.intent?.sha256, isKnown: answered.isKnown
      )
    }
    let lanes = DispatchGroup()
    for _ in 0..<jobs {
      lanes.enter()
      Thread {
        work(through: order, memory)
        lanes.leave()
      }.start()
    }
    lanes.wait()
    if let failure = order.failure { throw failure }
  }

  /// One lane, from the first file that it is dealt to the last.
  private func work(through order: RowOrder<some AuditSource>, _ memory: some AuditMemory) {
    let reader = IsolatedReader(program, policy: policy)
    while let (number, file) = order.next() {
      do {
        order.put(try memory.isAnswered(file.path) ? nil : answer(for: file, reader, memory), of: number)
      } catch {
        order.stop(error)
        order.put(nil, of: number)
      }
    }
  }

  /// - Throws: what the memory throws, and where no worker can be had.
  private func answer(
    for file: AuditFile, _ reader: IsolatedReader, _ memory: some AuditMemory
  ) throws -> AuditAnswer {
    var about = Report.File(path: file.path.text, sha256: nil, bytes: nil, format: nil)
    let snapshot: FileSnapshot
    do throws(ExtractionError) {
      snapshot = try self.snapshot(of: file)
    } catch {
      return AuditAnswer(file: file, row: unreadable(about, error))
    }
    (about.sha256, about.bytes) = (snapshot.sha256, snapshot.bytes)
    if let sum = snapshot.sha256,
      var known = try memory.row(forContent: sum, intent: file.intent?.sha256)
    {
      known.file.path = about.path
      return AuditAnswer(file: file, row: known, isKnown: true)
    }
    do throws(WorkerFailure) {
      var row = try reader.read(snapshot, request(for: file)) { try AuditRow(json: $0) }
      // What a worker cannot know, or could lie about.
      row.tool = .current
      row.file.path = about.path
      row.file.sha256.value = about.sha256
      row.file.bytes.value = about.bytes
      if row.error.value?.code == ExtractionError.limitExceeded(.seconds(0)).code { reader.replaceWorker() }
      return AuditAnswer(file: file, row: row)
    } catch {
      guard let reason = ExtractionError(error) else { throw error }
      return AuditAnswer(file: file, row: unreadable(about, reason))
    }
  }

  private func snapshot(of file: AuditFile) throws(ExtractionError) -> FileSnapshot {
    if let content = file.content {
      guard content.count <= checker.limits.fileBytes else {
        throw .limitExceeded(.fileBytes(checker.limits.fileBytes))
      }
      return try FileSnapshot(content)
    }
    return try FileSnapshot(path: file.path.bytes, limit: checker.limits.fileBytes, followsLinks: false)
  }

  private func request(for file: AuditFile) -> WorkRequest {
    var limits = checker.limits
    limits.seconds = min(limits.seconds, policy.extractionSeconds)
    return WorkRequest(
      answer: .report, limits: limits, views: checker.views, keepsText: keepsText, intent: file.intent?.json,
      job: file.job)
  }

  private func unreadable(_ file: Report.File, _ error: ExtractionError) -> AuditRow {
    AuditRow(Report(tool: .current, file: file, unreadable: error), keepsText: keepsText)
  }
}
