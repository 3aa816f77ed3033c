internal import ArgumentParser
internal import Readback
internal import ReadbackCore

struct ReadbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readback",
    abstract: "Reads an exported resume back the way applicant tracking systems do, and says what was lost.",
    discussion: """
      EXAMPLES
        readback check resume.pdf
            What in the layout makes readers differ or fail, and what each of them sees.
        readback check resume.pdf --intent resume.json
            Also what of your JSON Resume came through, and what broke the rest.
        readback extract resume.pdf --view lines
            The text as extractors see it that read line by line across the page.
        readback compare --intent resume.json --text pasted.txt
            What of your JSON Resume is in the text that a real system gave back.
        readback diff before.pdf after.pdf --intent resume.json
            Which facts fare better in one export than in another.
        readback intent init resume.pdf > resume.json
            A first JSON Resume from a file, for you to correct.
        readback audit uploads > rows.jsonl
            The same of every file in a folder, whoever it came from, and a summary.
        readback golden verify
            What of your templates' exports is not as it was recorded.
        readback explain multi-column
            What a rule looks for, why it matters, and what to do.

      EXIT STATUS
        0  nothing at or above --fail-on
        1  findings at or above it, or fidelity below --min-fidelity
        2  a file could not be read or measured
        64 the command line is wrong
      """,
    version: version,
    subcommands: [
      CheckCommand.self, CompareCommand.self, DiffCommand.self, IntentCommand.self, ExtractCommand.self,
      RulesCommand.self, ExplainCommand.self, ViewsCommand.self, GoldenCommand.self, AuditCommand.self,
      WorkerCommand.self,
    ])

  private static var version: String {
    let tool = Report.Tool.current
    return """
      \(tool.name) \(tool.version)
      poppler \(tool.poppler)
      libxml2 \(tool.libxml2)
      libzip \(tool.libzip)
      rubric \(tool.rubric)
      """
  }
}
