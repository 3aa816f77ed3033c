import Foundation
import Readback
import ReadbackCore
import ReadbackReports
import TestSupport
import Testing

@testable import ReadbackGolden

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every format of a check and of a verification, against what is expected to the letter, and against what its readers need.
///
/// With `READBACK_RECORD_EXPECTED=1` the expected texts are written anew, and the test fails all the same.
@Suite struct FormatTests {
  enum Source: String, CaseIterable {
    case check, verify
  }

  static let cases = Source.allCases.flatMap { source in
    [ReportFormat.junit, .sarif, .github, .markdown, .json].map { (source, $0) }
  }

  @Test(arguments: cases)
  func `A format says what is expected, to the letter`(_ source: Source, _ format: ReportFormat) throws {
    // The JSON of a check has tests of its own.
    guard source == .verify || format != .json else { return }
    let text = try Self.text(source, format)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Expected/\(source.rawValue).\(format.rawValue)")
    if ProcessInfo.processInfo.environment["READBACK_RECORD_EXPECTED"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(source).\(format)")
  }

  @Test(arguments: Source.allCases)
  func `SARIF keeps to what the specification demands`(_ source: Source) throws {
    let log = try JSONValue(parsing: Self.text(source, .sarif))
    #expect(try JSONSchema(named: "sarif-2.1.0-subset.schema.json").problems(of: log) == [])
    let run = try #require(log["runs"]?.items?.first)
    let artifacts = try #require(run["artifacts"]?.items)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.items)
    let results = try #require(run["results"]?.items)
    #expect(!results.isEmpty)
    var fingerprints: Set<String> = []
    for result in results {
      let number = try #require(result["ruleIndex"]?.double)
      #expect(rules[Int(number)]["id"] == result["ruleId"])
      #expect(
        fingerprints.insert(try #require(result["partialFingerprints"]?["readback/v1"]?.string)).inserted)
      let places = (result["locations"]?.items ?? []) + (result["relatedLocations"]?.items ?? [])
      for place in places {
        let location = try #require(place["physicalLocation"])
        let index = try #require(location["artifactLocation"]?["index"]?.double)
        let artifact = artifacts[Int(index)]
        #expect(artifact["location"]?["uri"] == location["artifactLocation"]?["uri"])
        // A region lies inside the text that is attached.
        guard let region = location["region"], let text = artifact["contents"]?["text"]?.string else {
          continue
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let (start, end) = (region["startLine"]?.double ?? 0, region["endLine"]?.double ?? 0)
        #expect(start >= 1 && start <= end && Int(end) <= lines.count)
        if let column = region["endColumn"]?.double {
          #expect(Int(column) <= lines[Int(end) - 1].unicodeScalars.count + 1)
        }
      }
    }
  }

  @Test func `SARIF leads from a finding to its words in the text of a view`() throws {
    let log = try JSONValue(parsing: Self.text(.check, .sarif))
    let run = try #require(log["runs"]?.items?.first)
    let result = try #require(run["results"]?.items?.first { $0["ruleId"]?.string == "missing-section" })
    let properties = try #require(result["locations"]?.items?.first?["properties"])
    #expect(properties["page"] == .number(1))
    #expect(properties["box"]?.items?.count == 4)
    let related = try #require(result["relatedLocations"]?.items)
    let location = try #require(related.compactMap { $0["physicalLocation"] }.first { $0["region"] != nil })
    let index = Int(try #require(location["artifactLocation"]?["index"]?.double))
    let text = try #require(run["artifacts"]?.items?[index]["contents"]?["text"]?.string)
    let region = try #require(location["region"])
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)[
      Int(region["startLine"]?.double ?? 0) - 1]
    #expect(!line.isEmpty)
  }

  @Test func `A fingerprint stays while the fault stays, wherever it moves`() throws {
    func fingerprints(_ top: Float) throws -> [String] {
      let box = Box(x0: 10, y0: top, x1: 50, y1: top + 10)
      let finding = Finding(
        rule: "multi-column", severity: .error, message: "two columns at \(top)",
        evidence: [Evidence(place: .page(1, box: box), excerpt: "Skills")], views: [.pdfLines])
      var stream = ReportStream(format: .sarif, isSeveral: false)
      let report = Report(
        tool: .current, file: Report.File(path: "a.pdf", sha256: nil, bytes: 1, format: .pdf),
        document: Document(format: .pdf, pages: [Page(width: 612, height: 792)]),
        verdict: Verdict(
          status: .broken, fidelity: nil, weakestView: nil, findings: [finding, finding], outcomes: [:],
          readouts: [], comparisons: []))
      let log = try JSONValue(parsing: try stream.add(report) + stream.end())
      return (log["runs"]?.items?.first?["results"]?.items ?? [])
        .compactMap { $0["partialFingerprints"]?["readback/v1"]?.string }
    }
    let (before, after) = (try fingerprints(100), try fingerprints(300))
    #expect(before == after)
    #expect(Set(before).count == 2)
  }

  @Test(arguments: Source.allCases)
  func `JUnit is XML whose suites count their tests`(_ source: Source) throws {
    let reader = SuiteReader()
    let parser = XMLParser(data: Data(try Self.text(source, .junit).utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(parser.parserError?.localizedDescription ?? "")")
    #expect(!reader.suites.isEmpty)
    for suite in reader.suites {
      for (name, count) in suite.counted { #expect(suite.said[name] == "\(count)", "\(name)") }
      #expect(Set(suite.names).count == suite.names.count)
    }
    #expect(reader.suites.contains { ($0.counted["failures"] ?? 0) > 0 })
  }

  @Test func `Annotations keep their lines and properties apart`() {
    let annotation = GitHubAnnotation(
      .error, file: "a,b:c.pdf", line: 3, title: "50%, done", message: "one\ntwo\u{1B}[31m %0A")
    #expect(
      annotation.text
        == "::error file=a%2Cb%3Ac.pdf,line=3,title=50%25%2C done::one%0Atwo\\u{1B}[31m %250A\n")
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<script>", "&lt;script&gt;"), ("@someone", "&#64;someone"),
    ("`x` *y*", "\\`x\\` \\*y\\*"),
    ("www.a.b", "www&#46;a.b"), ("[a](b)", "\\[a\\]\\(b\\)"), ("two\nlines", "two lines"),
    ("a\u{202E}b", #"a\\u\{202E\}b"#),
  ])
  func `Markdown shows the text of a file and never obeys it`(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("a & b < c", "a &amp; b &lt; c"), ("\"x\"", "&quot;x&quot;"), ("a\nb", "a&#10;b"),
    ("\u{0}\u{1B}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("é😀", "é😀"), ("a\u{202E}b", "a\u{FFFD}b"),
  ])
  func `XML holds any text`(_ text: String, _ expected: String) {
    #expect(XMLText.escaped(text) == expected)
  }

  @Test func `The JSON of a verification keeps to its schema`() throws {
    let value = try JSONValue(parsing: Self.text(.verify, .json))
    #expect(try JSONSchema(named: "golden-1.schema.json").problems(of: value) == [])
  }

  // MARK: What is reported

  /// Facts, findings of each severity and an outcome of each kind.
  static func text(_ source: Source, _ format: ReportFormat) throws -> String {
    switch source {
    case .check:
      var stream = ReportStream(format: format, isSeveral: true, gate: Gate(failOn: .error, minFidelity: 90))
      return try stream.add(report(columns: true)) + stream.add(unreadable) + stream.end()
    case .verify:
      return try VerificationReport(verification, tool: tool, settings: "readback.yml").text(format)
    }
  }

  private static let tool = Report.Tool(
    name: "readback", version: "1.2.3", poppler: "22.12.0", libxml2: "2.9.14", libzip: "1.7.3", rubric: "2")

  private static func report(columns: Bool) throws -> Report {
    let left = """
      Jane Doe
      jane@example.com
      Skills
      Welding
      Brazing
      Languages
      English
      French
      Reading
      """
    let right = """
      Experience
      Shift supervisor at Harbour Works
      2019 - 2023
      Kept four crews safe for six years
      Planned the yearly overhaul of both docks
      Trained nine apprentices in welding
      Education
      Harbour College, 2018
      Diploma in metal work
      """
    let lines = zip(left.split(separator: "\n"), right.split(separator: "\n"))
    let drawing =
      columns
      ? lines.map { $0.padding(toLength: 30, withPad: " ", startingAt: 0) + $1 }.joined(separator: "\n")
      : left + "\n" + right
    let document = Document.drawn(drawing)
    let intent = try Intent(
      json: Array(
        #"""
        {"basics": {"name": "Jane Doe", "email": "jane@example.com"},
         "work": [{"name": "Harbour Works", "position": "Shift supervisor",
                   "highlights": ["Planned the yearly overhaul of both docks & <tools>"]}],
         "skills": [{"keywords": ["Welding", "Brazing"]}]}
        """#.utf8))
    return Report(
      tool: tool, file: Report.File(path: "out/a b.pdf", sha256: "00", bytes: 1234, format: .pdf),
      document: document, verdict: Checker().judge(document, intent: intent))
  }

  private static var unreadable: Report {
    Report(
      tool: tool, file: Report.File(path: "out/locked.pdf", sha256: nil, bytes: 99, format: .pdf),
      document: nil,
      verdict: Verdict(
        status: .unreadable, fidelity: nil, weakestView: nil, findings: [], outcomes: [:], readouts: [],
        comparisons: []), error: .encrypted)
  }

  /// A template that got a second column, an export that nothing is recorded of, one that is gone, one that cannot be read.
  private static var verification: Verification {
    get throws {
      let before = Record(try report(columns: false))
      let after = Record(try report(columns: true))
      let tools = RecordingTools(poppler: "22.12.0", rubric: "2")
      let suppression = Suppression(
        target: .rule("photo"), place: nil, reason: "a photo is usual there", expires: nil, line: 9)
      func result(_ id: String) -> Verification.Result {
        Verification.Result(id: id, path: "Corpus/\(id)", changes: [], assertions: [], notes: [])
      }
      var changed = result("columns/resume.pdf")
      changed.record = after
      changed.golden = GoldenStore.Golden(record: before, tools: tools, best: [:])
      changed.changes = before.changes(to: after)
      changed.notes = ["recorded with poppler 0.1, read with 22.12.0"]
      changed.assertions = [
        AssertionResult(
          assertion: Assertion(kind: .fidelity(nil, .number(90)), line: 3),
          outcome: .fails("fidelity is 60.0")),
        AssertionResult(
          assertion: Assertion(kind: .absent("photo"), line: 4),
          outcome: .suppressed("photo is found", suppression)),
        AssertionResult(assertion: Assertion(kind: .intact("basics.name", nil), line: 5), outcome: .holds),
        AssertionResult(
          assertion: Assertion(kind: .budget(.pages, .best), line: 6),
          outcome: .notApplicable("pages cannot be counted here")),
      ]
      var same = result("plain/resume.pdf")
      same.record = before
      var new = result("new/resume.pdf")
      new.record = before
      new.changes = [.unrecorded]
      var gone = result("old/resume.pdf")
      gone.changes = [.orphan]
      var broken = result("broken/resume.pdf")
      broken.problem = "is damaged: no page can be read"
      return Verification(
        results: [changed, same, new, gone, broken], notes: ["readback.yml, line 7: applies to no export"])
    }
  }
}

extension JSONValue {
  fileprivate var double: Double? { if case .number(let number) = self { number } else { nil } }
}

/// Counts what stands in the suites of a JUnit report.
private final class SuiteReader: NSObject, XMLParserDelegate {
  struct Suite {
    var said: [String: String]
    var counted = ["tests": 0, "failures": 0, "errors": 0, "skipped": 0]
    var names: [String] = []
  }

  var suites: [Suite] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    switch name {
    case "testsuite": suites.append(Suite(said: attributes))
    case "testcase":
      suites[suites.count - 1].counted["tests", default: 0] += 1
      suites[suites.count - 1].names.append(attributes["name"] ?? "")
    case "failure": suites[suites.count - 1].counted["failures", default: 0] += 1
    case "error": suites[suites.count - 1].counted["errors", default: 0] += 1
    case "skipped": suites[suites.count - 1].counted["skipped", default: 0] += 1
    default: break
    }
  }
}
