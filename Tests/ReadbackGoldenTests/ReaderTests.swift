import Foundation
import Readback
import ReadbackCore
import ReadbackReports
import TestSupport
import Testing

@testable import ReadbackGolden

/// Reports for CI in the hands of the programs that they are made for: `Readers/read.py` asks them what they read.
///
/// `READBACK_READERS` names a Python that has them (`Readers/requirements.txt`); `.ci/run` makes one.
@Suite(.enabled(if: Reader.python != nil, "READBACK_READERS names no Python")) struct ReaderTests {
  enum Source: String, CaseIterable {
    /// Findings of a drawn page and a file that cannot be read.
    case check
    /// Changes and assertions of each kind.
    case verify
    /// Exports of the project's corpus: one got a second column, one is damaged.
    case corpus
    /// A check of a file whose name and words would be markup everywhere.
    case hostile

    func text(_ format: ReportFormat) throws -> String {
      switch self {
      case .check: return try FormatTests.text(.check, format)
      case .verify: return try FormatTests.text(.verify, format)
      case .corpus: return try VerificationReport(ReaderTests.corpus(), tool: .current).text(format)
      case .hostile:
        var stream = ReportStream(format: format, isSeveral: false, gate: Gate(failOn: .error))
        return try stream.add(ReaderTests.hostileReport) + stream.end()
      }
    }
  }

  @Test(arguments: Source.allCases)
  func `SARIF is valid by its schema, and sarif-tools counts its results`(_ source: Source) throws {
    let text = try source.text(.sarif)
    let read = try Reader.read(text, as: .sarif)
    let run = try #require(JSONValue(parsing: text)["runs"]?.items?.first)
    let results = try #require(run["results"]?.items)
    #expect(!results.isEmpty)
    #expect(read["messages"]?.items == results.compactMap { $0["message"]?["text"] })
    let levels = results.reduce(into: [String: Double]()) { counts, result in
      counts[result["level"]?.string ?? "", default: 0] += 1
    }
    for (level, count) in levels { #expect(read["levels"]?[level] == .number(count), "\(level)") }
    #expect(read["rules"]?.items?.count == run["tool"]?["driver"]?["rules"]?.items?.count)
  }

  @Test(arguments: Source.allCases)
  func `junitparser reads as many tests of each outcome as a suite says`(_ source: Source) throws {
    let suites = try #require(Reader.read(source.text(.junit), as: .junit)["suites"]?.items)
    #expect(!suites.isEmpty)
    for suite in suites {
      let cases = try #require(suite["cases"]?.items)
      #expect(suite["said"]?["tests"] == .number(Double(cases.count)))
      for outcome in ["failure", "error", "skipped"] {
        let count = cases.count { $0.items?.last == .string(outcome) }
        #expect(suite["said"]?[outcome] == .number(Double(count)), "\(outcome)")
      }
    }
    let outcomes = Set(suites.flatMap { $0["cases"]?.items ?? [] }.compactMap { $0.items?.last?.string })
    #expect(
      outcomes.isSuperset(of: source == .hostile ? ["failure", "passed"] : ["failure", "error", "passed"]))
  }

  @Test(arguments: Source.allCases)
  func `Every line of annotations is a command with a file, a title and a message`(_ source: Source) throws {
    let annotations = try #require(Reader.read(source.text(.github), as: .github)["annotations"]?.items)
    #expect(!annotations.isEmpty)
    for annotation in annotations {
      #expect(["error", "warning", "notice"].contains(annotation["command"]?.string ?? ""))
      for name in ["file", "title", "message"] {
        #expect(annotation[name]?.string?.isEmpty == false, "\(name)")
      }
    }
    guard source == .hostile else { return }
    #expect(annotations.contains { $0["title"]?.string == "multi-column" })
    #expect(annotations.allSatisfy { $0["file"]?.string == Self.hostile })
    #expect(annotations.contains { $0["message"]?.string?.hasPrefix(Self.hostile) == true })
  }

  @Test(arguments: Source.allCases)
  func `GitHub's parser of Markdown finds our tables and no markup of a file`(_ source: Source) throws {
    let read = try Reader.read(source.text(.markdown), as: .markdown)
    let elements: Set = [
      "h2", "h3", "p", "ul", "li", "strong", "blockquote", "table", "thead", "tbody", "tr", "th", "td",
      "details",
      "summary", "pre", "code",
    ]
    guard case .object(let found)? = read["elements"] else { throw Reader.Failure(message: "no elements") }
    #expect(Set(found.keys).subtracting(elements) == [])
    let rows = try #require(read["rows"]?.items)
    #expect(!rows.isEmpty)
    // A bar that is no cell's end would part a row otherwise than its head.
    let widths = Set(rows.compactMap { $0.items?.count })
    #expect(widths.isSubset(of: [3, 4]))
    guard source == .hostile else { return }
    let third = rows.compactMap { $0[2]?.string }
    #expect(third.contains(Self.hostile))
  }

  @Test func `The workflows of docs/ci.md are valid by the schemas of both services`() throws {
    let text = try String(
      contentsOf: Workbench.project.appending(path: "docs/ci.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```\n").first }
    let bench = try Workbench()
    #expect(blocks.count == 2)
    for (block, schema) in zip(blocks, ["vendor.github-workflows", "vendor.gitlab-ci"]) {
      try bench.write(block, to: "workflow.yml")
      _ = try Reader.run(["-m", "check_jsonschema", "--builtin-schema", schema, bench.path("workflow.yml")])
    }
  }

  // MARK: What is read

  static let hostile = #"a|b <script> @someone, 50%: [x](y) `z` *w* ~~v~~ www.example.com \| & $u$"#

  private static var hostileReport: Report {
    let box = Box(x0: 10, y0: 10, x1: 50, y1: 20)
    let finding = Finding(
      rule: "multi-column", severity: .error, message: hostile,
      evidence: [Evidence(place: .page(1, box: box), excerpt: hostile)], views: [.pdfLines])
    return Report(
      tool: .current, file: Report.File(path: hostile, sha256: nil, bytes: 1, format: .pdf),
      document: Document(format: .pdf, pages: [Page(width: 612, height: 792)]),
      verdict: Verdict(
        status: .broken, fidelity: nil, weakestView: nil, findings: [finding],
        outcomes: ["multi-column": .found([finding]), "photo": .clear], readouts: [], comparisons: []))
  }

  /// One template after another took its place, and one that was cut short.
  private static func corpus() throws -> Verification {
    let bench = try Workbench()
    try bench.copy(Samples.plain, to: "page/niamh/resume.pdf")
    try bench.copy(Samples.intent, to: "page/niamh/intent.json")
    try bench.copy(Samples.plainDOCX, to: "word/bjoern/resume.docx")
    try bench.record()
    try bench.copy(Samples.columns, to: "page/niamh/resume.pdf")
    try bench.write("PK\u{3}\u{4} and no more", to: "Corpus/word/bjoern/resume.docx")
    return try bench.verifier(bench.settings("version: 1\ndefaults:\n  absent-rules: [multi-column]\n"))
      .verify()
  }
}

/// The Python that has the programs, and what it is asked.
private enum Reader {
  enum Format: String { case sarif, junit, markdown, github }

  struct Failure: Error {
    var message: String
  }

  static var python: String? { ProcessInfo.processInfo.environment["READBACK_READERS"] }

  static func read(_ text: String, as format: Format) throws -> JSONValue {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Readers/read.py")
    return try JSONValue(parsing: run([script.path(percentEncoded: false), format.rawValue], input: text))
  }

  /// - Returns: what it printed.
  /// - Throws: ``Failure`` with what it said where it ends with another status than 0.
  static func run(_ arguments: [String], input: String = "") throws -> String {
    let bench = try Workbench()
    try bench.write(input, to: "input")
    for name in ["output", "error"] { try bench.write("", to: name) }
    let process = Process()
    process.executableURL = URL(filePath: python ?? "")
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: bench.path("input")))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: bench.path("output")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: bench.path("error")))
    try process.run()
    process.waitUntilExit()
    let output = try bench.read("output")
    guard process.terminationStatus == 0 else { throw Failure(message: output + (try bench.read("error"))) }
    return output
  }
}
