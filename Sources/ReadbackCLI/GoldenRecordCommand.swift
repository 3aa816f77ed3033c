internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackGolden
internal import ReadbackReports

struct GoldenRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Records what is there now of the exports that are named.",
    discussion: """
      A run that writes anything ends with status 1, so that no build passes by recording what it should have compared. \
      Recording a case whose export is gone removes its golden.

      EXAMPLES
        readback golden record moderncv
        readback golden record --all
      """)

  @OptionGroup var options: GoldenOptions

  @Argument(help: ArgumentHelp("Templates, cases or exports of the corpus.", valueName: "case"))
  var cases: [String] = []

  @Flag(help: "Record everything.")
  var all = false

  func validate() throws {
    if cases.isEmpty != all {
      throw ValidationError(
        all ? "Give either cases or --all, not both." : "Name the cases to record, or give --all.")
    }
  }

  func run() throws {
    let verifier = try options.verifier()
    let verification = try options.answering { () throws(GoldenError) in try verifier.verify(cases) }
    var recording = Recording(verifier: verifier, options: options)
    for result in verification.results { try recording.record(result) }
    try Console.answer(recording.summary)
    if recording.status != .clean { throw recording.status.code }
  }
}

/// What a run has written, told file by file.
struct Recording {
  let verifier: Verifier
  let options: GoldenOptions
  private var files = 0
  private var exports = 0
  private var refused = 0

  init(verifier: Verifier, options: GoldenOptions) {
    self.verifier = verifier
    self.options = options
  }

  /// A run that writes fails, so that no build passes by recording what it should have compared.
  var status: ExitStatus { refused > 0 ? .unreadable : files > 0 ? .found : .clean }

  var summary: String {
    files == 0 && refused == 0
      ? "nothing to record: everything is as recorded\n"
      : "recorded \(Count.of(exports, "export")), \(Count.of(files, "file"))"
        + (refused > 0 ? "; \(refused) could not be" : "") + "\n"
  }

  mutating func record(_ result: Verification.Result) throws {
    // A damaged golden is one to be replaced; without an intent that was meant to be there, nothing can be recorded.
    if result.record == nil, let problem = result.problem, result.golden == nil {
      Console.diagnose(PrintableText.line("\(result.path): \(problem)"))
      refused += 1
      return
    }
    if let code = result.record?.error {
      Console.diagnose(PrintableText.line("\(result.path) cannot be read (\(code)); that is recorded"))
    }
    let written = try options.answering { () throws(GoldenError) in try verifier.record(result) }
    if !written.isEmpty { exports += 1 }
    files += written.count
    for file in written {
      try Console.answer("\(file.change.rawValue) \(PrintableText.line(file.path))\n")
    }
    for failure in result.assertions where failure.outcome.isFailure {
      if case .fails(let words) = failure.outcome {
        Console.diagnose(PrintableText.line("\(result.id): \(failure.assertion.name) still fails: \(words)"))
      }
    }
  }
}
