internal import ArgumentParser
internal import ReadbackAudit
internal import ReadbackConsole
internal import ReadbackReports
internal import ReadbackWorkers

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Checks every file under the paths and writes one line of JSON for each.",
    discussion: """
      EXAMPLES
        readback audit uploads > rows.jsonl
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Keep the words of the files in the rows.")
  var keepText = false

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name files or folders to audit.") }
  }

  func run() throws {
    guard let program = WorkerProgram.readback else {
      Console.diagnose("the system does not tell where this program is, so its workers are not found")
      throw ExitStatus.unreadable.code
    }
    var audit = Audit(program)
    audit.keepsText = keepText
    do {
      try audit.run(AuditFiles(FileWalk(paths.map { RawPath($0) })), memory: NoMemory()) { row in
        try Console.answer(row.line())
      }
    } catch let failure as WorkerFailure {
      Console.diagnose(failure.words)
      throw ExitStatus.unreadable.code
    }
  }
}
