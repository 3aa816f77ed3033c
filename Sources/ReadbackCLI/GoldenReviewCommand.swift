internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackGolden
internal import ReadbackReports

struct GoldenReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Steps through what is not as recorded, on a terminal: accept, reject or skip.",
    discussion: """
      What is accepted is recorded at once. What is rejected stays as recorded: the export is wrong and has to be \
      mended. The exit status is 0 only where there was nothing to decide.

      EXAMPLES
        readback golden review
        readback golden review moderncv
      """)

  @OptionGroup var options: GoldenOptions

  @OptionGroup var chosen: GoldenCases

  func run() throws {
    guard Console.isInteractive else {
      Console.diagnose("review asks questions, and nobody is there to answer: run it on a terminal")
      throw ExitStatus.usage.code
    }
    let verifier = try options.verifier()
    let verification = try options.answering { () throws(GoldenError) in try verifier.verify(chosen.cases) }
    let open = verification.results.filter { !$0.changes.isEmpty || $0.problem != nil }
    guard !open.isEmpty else {
      try Console.answer(VerificationText(isColored: Console.isColored).summary(verification))
      let status = ExitStatus(verification)
      if status != .clean { throw status.code }
      return
    }
    var recording = Recording(verifier: verifier, options: options)
    var rejected: [String] = []
    var skipped = 0
    for (index, result) in open.enumerated() {
      try Console.answer("\n\(index + 1) of \(open.count)\n")
      switch try decision(on: result) {
      case .accept: try recording.record(result)
      case .reject: rejected.append(result.id)
      case .skip: skipped += 1
      case .quit:
        skipped += open.count - index
        try end(recording, rejected, skipped)
      }
    }
    try end(recording, rejected, skipped)
  }

  private enum Decision {
    case accept, reject, skip, quit
  }

  /// Shows what changed and asks until the answer is understood.
  private func decision(on result: Verification.Result) throws -> Decision {
    try Console.answer(VerificationText(isColored: Console.isColored).text(result))
    while true {
      try Console.answer("[a]ccept  [r]eject  [s]kip  [w]hole  [q]uit ? ")
      // The end of input is the end of the session.
      guard let line = readLine() else { return .quit }
      switch line.trimmingPrefix(while: \.isWhitespace).prefix(1).lowercased() {
      case "a": return .accept
      case "r": return .reject
      case "s": return .skip
      case "q": return .quit
      case "w":
        try Console.answer(VerificationText(isColored: Console.isColored, isWhole: true).text(result))
      default: continue
      }
    }
  }

  private func end(_ recording: Recording, _ rejected: [String], _ skipped: Int) throws -> Never {
    try Console.answer("\n" + recording.summary)
    if !rejected.isEmpty {
      try Console.answer(
        "rejected, to be mended in the template: \(PrintableText.line(Count.list(rejected)))\n")
    }
    if skipped > 0 { try Console.answer("not decided: \(Count.of(skipped, "export"))\n") }
    throw max(recording.status, .found).code
  }
}
