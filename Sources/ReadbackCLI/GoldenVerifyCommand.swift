internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackGolden

struct GoldenVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks every export anew and says what is not as recorded, and what does not hold that must.",
    discussion: """
      The exit status is 1 where something differs, is not recorded or has lost its export, and where an assertion of \
      readback.yml fails; 2 where a file cannot be read.

      EXAMPLES
        readback golden verify
        readback golden verify --corpus templates --golden baselines
        readback golden verify moderncv
      """)

  @OptionGroup var options: GoldenOptions

  @Argument(
    help: ArgumentHelp(
      "Templates, cases or exports of the corpus; everything if not given.", valueName: "case"))
  var cases: [String] = []

  @Flag(help: "List everything that differs, not only the first of many.")
  var whole = false

  func run() throws {
    let verifier = try options.verifier()
    let text = VerificationText(isColored: Console.isColored, isWhole: whole)
    var answers: [String] = []
    let verification = try options.answering { () throws(GoldenError) in
      try verifier.verify(cases) { answers.append(text.text($0)) }
    }
    for answer in answers { try Console.answer(answer) }
    try Console.answer(text.summary(verification))
    let status = ExitStatus(verification)
    if status != .clean { throw status.code }
  }
}
