internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Says what of a resume is in a text that a real system gave back.",
    discussion: """
      Compares any text with what the author meant: what a parser extracted, what a form was filled with, what was \
      pasted from a preview. Nothing is known of the file behind it, so what is not there is lost, and nothing is \
      said of causes.

      EXAMPLES
        readback compare --intent resume.json --text pasted.txt
        pbpaste | readback compare --intent resume.yaml --text -
        readback compare --intent resume.json --text parsers/*.txt --format json > report.json
      """)

  @Option(help: ArgumentHelp("What the author meant: a JSON Resume, as JSON or YAML.", valueName: "file"))
  var intent: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Texts to judge, as UTF-8; - for standard input.", valueName: "file"))
  var text: [String]

  @Option(help: "How to report.")
  var format: AnswerFormat = .text

  @Option(help: ArgumentHelp("The fidelity, 0 to 100, below which the exit status is 1.", valueName: "score"))
  var minFidelity: Double?

  func validate() throws {
    if let minFidelity, !(0...100).contains(minFidelity) {
      throw ValidationError("--min-fidelity takes a number from 0 to 100.")
    }
    if ([intent] + text).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  func run() throws {
    let checker = Checker()
    let intent = try IntentReading.read(intent, with: checker)
    var stream = ReportStream(
      format: format.ofReports, isSeveral: text.count > 1, isColored: Console.isColored)
    var status = ExitStatus.clean
    for path in text {
      let report = checker.report(onText: path, intent: intent)
      if let error = report.error {
        Console.diagnose("\(PrintableText.line(path)) \(ErrorText(error).message)")
      }
      try Console.answer(stream.add(report))
      status = max(status, ExitStatus(report, failOn: nil, minFidelity: minFidelity))
    }
    try Console.answer(try stream.end())
    if status != .clean { throw status.code }
  }
}
