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
        readback audit --resume >> rows.jsonl
        readback audit report readback-audit.sqlite
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup(title: "Store") var storage: StoreOptions

  @Flag(help: "Keep the words of the files in the rows.")
  var keepText = false

  func validate() throws {
    if paths.isEmpty, !storage.resume { throw ValidationError("Name files or folders to audit.") }
  }

  func run() throws {
    let audit = Audit(keepsText: keepText)
    if storage.noStore {
      try audit.run(FileWalk(paths.map { RawPath($0) }), memory: NoMemory()) { row in
        print(try row.line(), terminator: "")
      }
      return
    }
    do {
      let (store, inputs) = try storage.begin(paths, settings: keepText ? "text" : "")
      try audit.run(FileWalk(inputs.paths.map { RawPath($0) }), memory: store) { row in
        print(try row.line(), terminator: "")
      }
      try store.end()
    } catch let error as StoreError {
      throw StoreFailure.exit(error, storage.store)
    }
  }
}
