internal import ArgumentParser

struct GoldenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "golden",
    abstract: "Puts templates under test: records what survives of their exports, and says what changes.",
    discussion: """
      A corpus is a folder with exports in it, PDF or DOCX, each in a folder of its template; intent.json, .yaml or \
      .yml beside them, or in a folder above, says what was meant. What is recorded of them lies in a folder of the \
      same shape. readback.yml beside the corpus says what must hold.

      EXAMPLES
        readback golden record --all
        readback golden verify
        readback golden review
        readback golden report --html evidence
      """,
    subcommands: [
      GoldenVerifyCommand.self, GoldenRecordCommand.self, GoldenReviewCommand.self, GoldenReportCommand.self,
      GoldenSelfTestCommand.self,
    ])
}
