internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackGolden
internal import ReadbackReports

struct GoldenReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes what extractors read of each template as a page, with pictures.",
    discussion: """
      One page in HTML for each template and an index, which need nothing else: they can be sent, printed and put on a \
      web server. They say which facts survive for which extractors, and show the places of the findings. \
      provenance.json beside an export may say what its layout is ("layout") and which programs made it ("producers"), \
      under "exports" and the name of the file.

      EXAMPLES
        readback golden report --html evidence
        readback golden report --html evidence moderncv
      """)

  @OptionGroup var options: GoldenOptions

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var html: String

  @OptionGroup var chosen: GoldenCases

  func run() throws {
    let verifier = try options.verifier()
    let answer = try options.answering { () throws(GoldenError) in
      try EvidenceWriter(corpus: verifier.corpus).write(verifier.select(chosen.cases).exports, to: html)
    }
    for problem in answer.problems { Console.diagnose(PrintableText.line(problem)) }
    for file in answer.written { try Console.answer("\(PrintableText.line(file))\n") }
    if !answer.problems.isEmpty { throw ExitStatus.unreadable.code }
  }
}
