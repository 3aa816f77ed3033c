internal import ArgumentParser
internal import Readback
internal import ReadbackAudit
internal import ReadbackCore
internal import ReadbackReports

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What `Benchmarks/audit.py` holds an audit against: the same files, one after the other in one process.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Reads files in this process, and prints the CPU seconds of each step as JSON.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Only read and extract.")
  var bare = false

  func run() throws {
    let checker = Checker()
    var (files, read, extracted, judged, written) = (0, 0.0, 0.0, 0.0, 0.0)
    for file in FileWalk(paths.map { RawPath($0) }) {
      files += 1
      let start = Self.seconds
      guard let bytes = try? checker.read(file.text) else { continue }
      let afterReading = Self.seconds
      read += afterReading - start
      let document = try? checker.extract(bytes)
      let afterExtraction = Self.seconds
      extracted += afterExtraction - afterReading
      guard !bare, let document else { continue }
      let verdict = checker.judge(document)
      let afterJudgement = Self.seconds
      judged += afterJudgement - afterExtraction
      let report = Report(
        tool: .current, file: Report.File(path: file.text, sha256: nil, bytes: bytes.count, format: nil),
        document: document, verdict: verdict)
      _ = try JSONReport(report, keepsText: false).line()
      written += Self.seconds - afterJudgement
    }
    print(
      """
      {"files":\(files),"read":\(read),"extract":\(extracted),"judge":\(judged),"write":\(written),\
      "total":\(Self.seconds)}
      """)
  }

  /// CPU time of this process.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
