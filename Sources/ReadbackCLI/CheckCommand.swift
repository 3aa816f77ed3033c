internal import ArgumentParser
internal import ReadbackConsole
internal import ReadbackReports

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    _superCommandName: "readback",
    abstract:
      "Says what of a resume survives the trip through an extractor, and what was lost where and why.",
    discussion: """
      Reads each PDF or DOCX the ways real extractors do, and looks for what in its layout makes them differ or \
      fail. With --intent it also compares what every one of them gets with what the author meant.

      EXAMPLES
        readback check resume.pdf
        readback check resume.pdf --intent resume.yaml --min-fidelity 95
        readback check resume.pdf --job posting.txt
        readback check exports/*.docx --format json > report.json
        readback check resume.pdf --intent resume.yaml --format html > report.html
        readback check exports/*.pdf --format junit > report.xml
        readback check resume.pdf --intent resume.yaml --watch
        readback extract resume.pdf --format json > document.json
        readback check --extracted document.json --intent resume.json
      """)

  @Argument(help: ArgumentHelp("PDF or DOCX files; - for standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp("What the author meant: a JSON Resume, as JSON or YAML.", valueName: "file"))
  var intent: String?

  @Option(
    help: ArgumentHelp(
      "A job posting as plain text: says which of its keywords each extractor still sees.", valueName: "file")
  )
  var job: String?

  @Option(help: "How to report.")
  var format = Check.unlessAsked.format

  @Option(help: "The least severity of a finding that makes the exit status 1.")
  var failOn = Check.unlessAsked.failOn

  @Option(help: ArgumentHelp("The fidelity, 0 to 100, below which the exit status is 1.", valueName: "score"))
  var minFidelity: Double?

  @Option(help: ViewSelection.help)
  var views = Check.unlessAsked.views

  @Option(
    help: ArgumentHelp(
      "A document that extract --format json saved, to judge instead of files.", valueName: "file"))
  var extracted: String?

  @Flag(
    help: "Read each file in a process of its own, which can open nothing and is killed after 10 seconds.")
  var isolate = false

  @Flag(help: "Check the file again whenever it changes, and say what did, until Control-C.")
  var watch = false

  func validate() throws {
    if files.isEmpty && extracted == nil {
      throw ValidationError("Name a PDF or DOCX file to check.")
    }
    if !files.isEmpty && extracted != nil {
      throw ValidationError("Give either files or --extracted, not both.")
    }
    if let minFidelity {
      guard (0...100).contains(minFidelity) else {
        throw ValidationError("--min-fidelity takes a number from 0 to 100.")
      }
      guard intent != nil else {
        throw ValidationError("--min-fidelity needs --intent: fidelity is measured against what was meant.")
      }
    }
    if isolate && extracted != nil {
      throw ValidationError("--isolate is for files; --extracted reads none.")
    }
    if watch, files.count != 1 || files == ["-"] || format != .text || job != nil || isolate {
      throw ValidationError("--watch takes one file, reports as text and knows no --job and no --isolate.")
    }
    let streams = (files + [extracted, intent, job].compactMap { $0 }).count { $0 == "-" }
    if streams > 1 { throw ValidationError("Standard input (-) can be read only once.") }
  }

  func run() throws {
    try Check(
      files: files, intent: intent, job: job, format: format, failOn: failOn, minFidelity: minFidelity,
      views: views,
      extracted: extracted, isIsolated: isolate, isWatching: watch
    ).run()
  }
}
