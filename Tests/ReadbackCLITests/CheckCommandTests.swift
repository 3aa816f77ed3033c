import Foundation
import Readback
import ReadbackCore
import TestSupport
import Testing

/// The package's own cases, files of real producers with their intents.
enum Corpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Corpus")

  static func file(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// The exports of one case of every third template, with the intents beside them: each runs the program.
  static let cases: [(file: String, intent: String)] = names(in: "").enumerated().filter {
    $0.offset % 3 == 0
  }
  .map(\.element).flatMap { template in
    names(in: template).prefix(1).flatMap { persona in
      ["resume.pdf", "resume.docx"]
        .map { (file("\(template)/\(persona)/\($0)"), file("\(template)/\(persona)/intent.json")) }
        .filter { FileManager.default.fileExists(atPath: $0.0) }
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: file(folder))) ?? []).sorted()
  }
}

@Suite("readback check")
struct CheckCommandTests {
  static let clean = Corpus.file("weasyprint-one-column/bjoern-suesskind/resume.pdf")
  static let intent = Corpus.file("weasyprint-one-column/bjoern-suesskind/intent.json")
  static let columns = Corpus.file("chromium-sidebar/niamh-okonkwo-daly/resume.pdf")
  static let table = Corpus.file("chromium-ruled-table/bjoern-suesskind/resume.pdf")

  @Test(
    "ends with the status of the contract",
    arguments: [
      ([clean], 0), ([clean, "--intent", intent], 0),
      ([clean, "--intent", intent, "--min-fidelity", "60"], 0),
      ([columns], 1), ([columns, "--fail-on", "never"], 0), ([columns, "--fail-on", "warning"], 1),
      ([table], 0), ([table, "--fail-on", "warning"], 1),
      ([columns, "--fail-on", "never", "--intent", intent, "--min-fidelity", "90"], 1),
      (["/nowhere.pdf"], 2), ([clean, "/nowhere.pdf", columns], 2), (["/"], 2),
      ([clean, "--intent", "/nowhere.json"], 2), ([clean, "--intent", clean], 2),
      (["--extracted", clean], 2),
      ([], 64), ([clean, "--format", "yaml"], 64), ([clean, "--fail-on", "info"], 64),
      ([clean, "--min-fidelity", "90"], 64), ([clean, "--intent", intent, "--min-fidelity", "101"], 64),
      ([clean, "--intent", intent, "--min-fidelity", "-1"], 64), ([clean, "--unknown"], 64),
      ([clean, "--extracted", clean], 64), (["-", "-"], 64), (["-", "--intent", "-"], 64),
      ([clean, "--intent", intent, "--min-fidelity", "nan"], 64),
    ] as [([String], Int32)])
  func status(arguments: [String], status: Int32) throws {
    let answer = try Tool.run(["check"] + arguments)
    #expect(answer.status == status, "\(answer.output)\(answer.diagnostics)")
    // A wrong command line has no answer; every other way to end says something.
    #expect(answer.output.isEmpty == (status == 64 || arguments.contains("--intent") && status == 2))
    if status == 64 || status == 2 { #expect(!answer.diagnostics.isEmpty) }
    if status < 2 { #expect(answer.diagnostics.isEmpty) }
  }

  @Test("gives valid JSON for cases of the corpus, with and without its intent")
  func schema() throws {
    let schema = try JSONSchema(named: "check-1.schema.json")
    try #require(Corpus.cases.count >= 10)
    let plain = try Tool.run(["check", "--format", "json"] + Corpus.cases.map(\.file))
    let reports = try JSONValue(parsing: plain.output)
    #expect(schema.problems(of: reports) == [])
    #expect(reports.items?.count == Corpus.cases.count)
    for (file, intent) in Corpus.cases {
      let answer = try Tool.run(["check", file, "--intent", intent, "--format", "json"])
      let report = try JSONValue(parsing: answer.output)
      #expect(schema.problems(of: report) == [], "\(file)")
      #expect(report["error"] == .null, "\(file)")
      #expect(report["file"]?["path"]?.string == file)
    }
  }

  @Test("says the same of the same file every time", arguments: ["text", "json"])
  func isDeterministic(format: String) throws {
    let arguments = ["check", Self.columns, "--intent", Self.intent, "--format", format]
    #expect(try Tool.run(arguments).output == Tool.run(arguments).output)
  }

  @Test("goes on after a file that cannot be read")
  func several() throws {
    let answer = try Tool.run(["check", "--format", "json", "/nowhere.pdf", Self.clean])
    let reports = try JSONValue(parsing: answer.output)
    #expect(reports[0]?["error"]?["code"]?.string == "unavailable")
    #expect(reports[0]?["verdict"]?["status"]?.string == "unreadable")
    #expect(reports[1]?["error"] == .null)
    #expect(answer.diagnostics == "readback: /nowhere.pdf does not exist; check the path\n")
    #expect(answer.status == 2)
  }

  @Test(
    "judges a saved document as the file that it came from",
    arguments: [
      "chromium-sidebar/niamh-okonkwo-daly/resume.pdf", "docx-text-box/bjoern-suesskind/resume.docx",
    ])
  func extracted(name: String) throws {
    let scratch = try Folder()
    let document = try Tool.run(["extract", Corpus.file(name), "--format", "json"])
    try scratch.write("document.json", Array(document.output.utf8))
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    let intent = ["--intent", Corpus.file("\(folder)/intent.json"), "--format", "json"]
    let saved = try Tool.run(["check", "--extracted", scratch.path("document.json")] + intent)
    let direct = try Tool.run(["check", Corpus.file(name)] + intent)
    for key in ["verdict", "findings", "outcomes", "views", "error"] {
      #expect(try JSONValue(parsing: saved.output)[key] == JSONValue(parsing: direct.output)[key], "\(key)")
    }
    #expect(saved.status == direct.status)
  }

  @Test("reads standard input")
  func standardInput() throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: Self.columns)))
    let answer = try Tool.run(["check", "-"], input: bytes)
    #expect(answer.output.hasPrefix("standard input: PDF, 1 page"))
    #expect(answer.status == 1)
  }

  @Test("reads an intent in YAML")
  func yaml() throws {
    let folder = try Folder()
    try folder.write("resume.yaml", Array("basics:\n  name: Nobody At All\n".utf8))
    let answer = try Tool.run(["check", Self.clean, "--intent", folder.path("resume.yaml")])
    #expect(answer.output.contains("Nobody At All (basics.name)"))
  }

  @Test("names the place that is wrong in an intent")
  func wrongIntent() throws {
    let folder = try Folder()
    try folder.write("resume.json", Array(#"{"work": [{"name": 3}]}"#.utf8))
    let answer = try Tool.run(["check", Self.clean, "--intent", folder.path("resume.json")])
    #expect(answer.status == 2)
    #expect(answer.diagnostics.contains("resume.json"))
    #expect(answer.diagnostics.contains("work[0].name"))
    #expect(answer.output.isEmpty)
  }

  @Test(
    "explains itself with examples",
    arguments: [["--help"], ["check", "--help"], ["extract", "--help"], ["rules", "--help"]])
  func help(arguments: [String]) throws {
    let answer = try Tool.run(arguments)
    #expect(answer.status == 0)
    #expect(answer.output.contains("EXAMPLES\n"))
    #expect(answer.output.contains("  readback "))
  }

  @Test func `a page for browsers shows what each view reads, with pictures, unless the file is isolated`()
    throws
  {
    let page = try Tool.run(["check", Self.columns, "--intent", Self.intent, "--format", "html"])
    #expect(page.status == 1)
    #expect(page.output.hasPrefix("<!doctype html>") && page.output.hasSuffix("</html>\n"))
    #expect(page.output.contains("What pdf.stream reads") && page.output.contains("multi-column"))
    #expect(page.output.contains("data:image/png;base64,"))
    #expect(!page.output.contains("<script"))
    let isolated = try Tool.run(["check", Self.columns, "--format", "html", "--isolate"])
    #expect(isolated.output.contains("What pdf.stream reads"))
    #expect(!isolated.output.contains("data:image"))
    let several = try Tool.run(["check", Self.columns, Self.clean, "/nowhere.pdf", "--format", "html"])
    #expect(several.status == 2)
    #expect(several.output.contains("3 files"))
  }
}
