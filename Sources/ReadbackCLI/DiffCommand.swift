internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two exports of one resume, fact by fact.",
    discussion: """
      PDF against DOCX, or before and after a change of the template. What the author meant is taken from --intent; \
      without it, from what is read out of the first file, and only what could be read there is compared.

      The exit status is 1 where a fact fares worse in the second file.

      EXAMPLES
        readback diff resume.pdf resume.docx --intent resume.json
        readback diff before.pdf after.pdf
      """)

  @Argument(help: ArgumentHelp("A PDF or DOCX file.", valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp("Another one.", valueName: "after"))
  var after: String

  @Option(
    help: ArgumentHelp("What the author meant: a JSON Resume, as JSON or YAML.", valueName: "file"))
  var intent: String?

  @Option(help: "How to report.")
  var format: AnswerFormat = .text

  func validate() throws {
    if [before, after, intent].count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  func run() throws {
    let checker = Checker()
    let given = try intent.map { try IntentReading.read($0, with: checker) }
    let first = try report(on: before, given, checker)
    let intent = given ?? Intent(readFrom: first.verdict)
    guard !intent.facts.isEmpty else {
      Console.diagnose(
        "\(PrintableText.line(before)) gives nothing to compare; say what is meant with --intent")
      throw ExitStatus.unreadable.code
    }
    let diff = DiffReport(
      before: given == nil ? try report(on: before, intent, checker) : first,
      after: try report(on: after, intent, checker))
    switch format {
    case .text: try Console.answer(diff.text(isColored: Console.isColored))
    case .json: try Console.answer(diff.json())
    }
    if diff.isWorse { throw ExitStatus.found.code }
  }

  private func report(on path: String, _ intent: Intent?, _ checker: Checker) throws -> Report {
    let report = checker.report(onFile: path, intent: intent)
    if let error = report.error {
      Console.diagnose("\(PrintableText.line(path)) \(ErrorText(error).message)")
      throw ExitStatus.unreadable.code
    }
    return report
  }
}
