internal import ArgumentParser
internal import ReadbackAudit
internal import ReadbackReports

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
    try Audit(keepsText: keepText).run(FileWalk(paths.map { RawPath($0) }), memory: NoMemory()) { row in
      print(try row.line(), terminator: "")
    }
  }
}
