internal import ArgumentParser
internal import Readback
internal import ReadbackCore
internal import ReadbackWorkers

/// What `audit` and `check --isolate` start: nothing for people.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Reads files that another process hands over.", shouldDisplay: false)

  @Option(help: "Bytes of address space.")
  var memory: Int
  @Option(help: "CPU seconds.")
  var lifetime: Int
  @Option(help: "Files open at a time.")
  var openFiles: Int

  func run() throws {
    Checker.loadLibraries()
    let status = WorkerService.run(
      memory: memory, lifetime: lifetime, openFiles: openFiles, tool: .current, answer: FileWork.answer)
    throw ExitCode(status)
  }
}
