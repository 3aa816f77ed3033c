internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackGolden
internal import ReadbackReports

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
        readback golden verify moderncv --html changes.html
        readback golden verify --also junit=report.xml --also sarif=report.sarif
      """)

  @OptionGroup var options: GoldenOptions

  @OptionGroup var chosen: GoldenCases

  @Option(help: "How to report.")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "Another format, written to a file: junit=report.xml. May be given again.", valueName: "format=file"))
  var also: [FileReport] = []

  @Option(
    help: ArgumentHelp("A page for a browser, with pictures of what findings name.", valueName: "file"))
  var html: String?

  @Flag(help: "List everything that differs, not only the first of many.")
  var whole = false

  func run() throws {
    let verifier = try options.verifier()
    let verification = try options.answering { () throws(GoldenError) in try verifier.verify(chosen.cases) }
    let report = VerificationReport(verification, tool: .current, settings: options.settingsPath)
    try Console.answer(report.text(format, isColored: Console.isColored, isWhole: whole))
    for file in also {
      let text = try report.text(file.format, isWhole: whole)
      try options.answering { () throws(GoldenError) in try VerificationReport.write(text, to: file.path) }
    }
    if let html {
      let text = VerificationHTML(report).text()
      try options.answering { () throws(GoldenError) in try VerificationReport.write(text, to: html) }
    }
    let status = ExitStatus(verification)
    if status != .clean { throw status.code }
  }
}

/// A report in a format, and where to write it.
struct FileReport: ExpressibleByArgument {
  let format: ReportFormat
  let path: String

  init?(argument: String) {
    guard let sign = argument.utf8.firstIndex(of: UInt8(ascii: "=")),
      let format = ReportFormat(rawValue: String(argument[..<sign]))
    else { return nil }
    path = String(argument[argument.utf8.index(after: sign)...])
    guard !path.isEmpty else { return nil }
    self.format = format
  }
}
