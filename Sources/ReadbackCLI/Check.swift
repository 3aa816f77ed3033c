internal import Readback
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports

/// One run of `readback check`, as its command line asks for it.
struct Check {
  /// What holds where the command line says nothing else.
  static let unlessAsked = Check(files: [])

  var files: [String]
  var intent: String?
  var job: String?
  var format = ReportFormat.text
  var failOn = FailureLevel.error
  var minFidelity: Double?
  var views = ViewSelection.usual
  var extracted: String?
  var isIsolated = false
  var isWatching = false

  func run() throws {
    let checker = Checker(views: views.ids)
    let intent = try intent.map { try IntentReading.read($0, with: checker) }
    let job = try job.map { try JobReading.read($0, with: checker) }
    if isWatching {
      try Watching(path: files[0], checker: checker, intent: intent, isColored: Console.isColored).run()
    }
    let inputs = extracted.map { [($0, Checker.Input.extracted)] } ?? files.map { ($0, .file) }
    var stream = ReportStream(
      format: format, isSeveral: inputs.count > 1, isColored: Console.isColored,
      gate: Gate(failOn: failOn.severity, minFidelity: minFidelity))
    var status = ExitStatus.clean
    let isolation = isIsolated ? try Isolation(checker) : nil
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
      let pictures = format == .html && input == .file && !isIsolated ? drawn(report, checker) : [:]
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

extension Check {
  /// A command line that only names files, which needs no parser: the library's takes a twelfth of the time of a check.
  /// nil for every other one.
  init?(filesAlone arguments: [String]) {
    let files = arguments.dropFirst()
    guard arguments.first == "check", !files.isEmpty, !files.contains(where: { $0.hasPrefix("-") }) else {
      return nil
    }
    self.init(files: Array(files))
  }
}
