internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackWorkers

/// Reads files in a worker process for `check --isolate`: only what was extracted comes back, and is judged here.
struct Isolation {
  private let checker: Checker
  private let reader: IsolatedReader

  /// - Throws: the exit status, where no worker can be started.
  init(_ checker: Checker) throws {
    self.checker = checker
    do throws(WorkerFailure) {
      guard let program = WorkerProgram.readback else {
        throw .unavailable("the system does not tell where this program is")
      }
      reader = IsolatedReader(program)
      for weakness in try reader.start().weaknesses { Console.diagnose(weakness) }
    } catch {
      throw Self.status(error)
    }
  }

  func report(onFile path: String, intent: Intent?, job: String?) -> Report {
    var file = Report.File(path: path, sha256: nil, bytes: nil, format: nil)
    let snapshot: FileSnapshot
    do throws(ExtractionError) {
      snapshot = try path == "-" ? FileSnapshot(checker.read(path)) : self.snapshot(path)
    } catch {
      return Report(tool: .current, file: file, unreadable: error)
    }
    (file.sha256, file.bytes) = (snapshot.sha256, snapshot.bytes)
    do throws(ExtractionError) {
      let document = try extract(snapshot).get()
      file.format = document.format
      return checker.report(on: document, of: file, intent: intent, job: job)
    } catch {
      return Report(tool: .current, file: file, unreadable: error)
    }
  }

  private func snapshot(_ path: String) throws(ExtractionError) -> FileSnapshot {
    try FileSnapshot(path: Array(path.utf8), limit: checker.limits.fileBytes, followsLinks: true)
  }

  private func extract(_ file: borrowing FileSnapshot) -> Result<Document, ExtractionError> {
    var limits = checker.limits
    limits.seconds = min(limits.seconds, WorkerPolicy().extractionSeconds)
    let request = WorkRequest(answer: .document, limits: limits, views: checker.views)
    do throws(WorkerFailure) {
      return try reader.read(file, request) { try FileWork.document(in: $0) }
    } catch {
      return .failure(ExtractionError(error) ?? .unavailable(.other(error.words)))
    }
  }

  private static func status(_ failure: WorkerFailure) -> ExitCode {
    Console.diagnose("files cannot be read in isolation here: \(failure.words)")
    return ExitStatus.unreadable.code
  }
}
