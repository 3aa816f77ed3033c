internal import ArgumentParser
internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
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
  var format: ReportFormat = .text

  @Option(help: "The least severity of a finding that makes the exit status 1.")
  var failOn: FailureLevel = .error

  @Option(help: ArgumentHelp("The fidelity, 0 to 100, below which the exit status is 1.", valueName: "score"))
  var minFidelity: Double?

  @Option(help: ViewSelection.help)
  var views: ViewSelection = .usual

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
    let checker = Checker(views: views.ids)
    let intent = try intent.map { try IntentReading.read($0, with: checker) }
    let job = try job.map { try JobReading.read($0, with: checker) }
    if watch {
      try Watching(path: files[0], checker: checker, intent: intent, isColored: Console.isColored).run()
    }
    let inputs = extracted.map { [($0, Checker.Input.extracted)] } ?? files.map { ($0, .file) }
    var stream = ReportStream(
      format: format, isSeveral: inputs.count > 1, isColored: Console.isColored,
      gate: Gate(failOn: failOn.severity, minFidelity: minFidelity))
    var status = ExitStatus.clean
    let isolation = isolate ? try Isolation(checker) : nil
    for (path, input) in inputs {
      let report =
        isolation?.report(onFile: path, intent: intent, job: job)
        ?? checker.report(
          onFile: path, as: input, intent: intent, job: job, isHashed: format == .json || format == .sarif)
      // In a terminal the report itself says so; elsewhere nobody may be looking at it.
      if let error = report.error, format != .text || !Console.isTerminal {
        Console.diagnose("\(PrintableText.line(path)) \(ErrorText(error).message)")
      }
      // What is isolated is not drawn, as that would read it here.
      let pictures = format == .html && input == .file && !isolate ? drawn(report, checker) : [:]
      try Console.answer(stream.add(report, pictures: pictures))
      status = max(status, ExitStatus(report, failOn: failOn.severity, minFidelity: minFidelity))
    }
    try Console.answer(try stream.end())
    if status != .clean { throw status.code }
  }

  /// Pictures of what the report talks of; none of what came from standard input, which can be read only once.
  private func drawn(_ report: Report, _ checker: Checker) -> [Picture.Request: Picture] {
    let requests = EvidencePictures.requests(for: report)
    guard !requests.isEmpty, report.file.path != "-" else { return [:] }
    do throws(ExtractionError) {
      let pictures = try checker.pictures(of: checker.read(report.file.path), requests)
      return Dictionary(
        zip(requests, pictures).compactMap { request, picture in picture.map { (request, $0) } }
      ) {
        first, _ in first
      }
    } catch {
      Console.diagnose(
        "\(PrintableText.line(report.file.path)) cannot be drawn: it \(ErrorText(error).message)")
      return [:]
    }
  }
}
