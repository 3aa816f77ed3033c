import Foundation
import Readback
import ReadbackCore
import ReadbackReports
import TestSupport
import Testing

@Suite("The JSON report")
struct JSONReportTests {
  private static func tool() -> Report.Tool {
    Report.Tool(name: "readback", version: "1", poppler: "2", libxml2: "3", libzip: "4", rubric: "5")
  }

  /// A report that fills every place of the contract.
  static func full() -> Report {
    let document = Document.pdf(lines: ["Jane Doe", "Skills", "Swift"], views: [.pdfStream])
    let fact = Fact(id: "basics.name", kind: .text, text: "Jane Doe", section: .header, entry: nil)
    let lost = Fact(id: "skills[0].name", kind: .text, text: "Rust", section: .skills, entry: 0)
    var resume = Resume()
    resume.basics = Resume.Basics()
    resume.basics?.name = "Jane Doe"
    let evidence = [
      Evidence(place: .page(1, box: Box(x0: 0.04, y0: -0.01, x1: 47.96, y1: .infinity)), excerpt: "Jane"),
      Evidence(place: .part("word/document.xml", paragraph: 3), excerpt: ""),
    ]
    let verdict = Verdict(
      status: .broken, fidelity: 71.2499, weakestView: .pdfStream,
      findings: [
        Finding(
          rule: "multi-column", severity: .error, message: "text is set in columns", evidence: evidence,
          views: [.pdfStream])
      ],
      outcomes: [
        "multi-column": .found([]), "text-box": .notApplicable, "a": .clear, "b": .inconclusive("no text"),
      ],
      readouts: [
        Readout(
          view: .pdfStream,
          sections: [
            Readout.Section(kind: .header, heading: nil, headingStatus: nil, lines: 0..<1),
            Readout.Section(kind: .skills, heading: "Skills", headingStatus: .standard, lines: 1..<3),
          ], resume: resume, fields: [])
      ],
      comparisons: [
        Comparison(
          view: .pdfStream,
          results: [
            FactResult(fact: fact, status: .intact, found: "Jane Doe"),
            FactResult(fact: lost, status: .lost, causes: ["multi-column"]),
          ],
          scores: Scores(overall: 71.2499, text: 50, order: nil, structure: 100, contact: 99.96, skills: 0),
          brokenPairs: [], unexpectedWords: 1)
      ])
    return Report(
      tool: tool(), file: Report.File(path: "a/b.pdf", sha256: "00", bytes: 12, format: .pdf),
      document: document, verdict: verdict)
  }

  /// A report on a file that cannot be read.
  static func unreadable(_ error: ExtractionError) -> Report {
    Report(
      tool: tool(), file: Report.File(path: "x", sha256: nil, bytes: nil, format: nil), document: nil,
      verdict: Verdict(
        status: .unreadable, fidelity: nil, weakestView: nil, findings: [], outcomes: [:], readouts: [],
        comparisons: []), error: error)
  }

  private static func text(_ reports: [Report], isSeveral: Bool = false) throws -> String {
    var stream = ReportStream(format: .json, isSeveral: isSeveral)
    var text = ""
    for report in reports { text += try stream.add(report) }
    return try text + stream.end()
  }

  @Test("is what the contract says, to the letter")
  func snapshot() throws {
    #expect(
      try Self.text([Self.full()]) == """
        {
          "error" : null,
          "file" : {
            "bytes" : 12,
            "creator" : null,
            "fonts" : [
              "Test"
            ],
            "format" : "pdf",
            "pages" : 1,
            "path" : "a/b.pdf",
            "producer" : "Drawn by a test",
            "sha256" : "00"
          },
          "findings" : [
            {
              "evidence" : [
                {
                  "box" : [
                    0,
                    0,
                    48,
                    0
                  ],
                  "excerpt" : "Jane",
                  "page" : 1
                },
                {
                  "excerpt" : "",
                  "paragraph" : 3,
                  "part" : "word/document.xml"
                }
              ],
              "message" : "text is set in columns",
              "outcome" : "found",
              "rule" : "multi-column",
              "severity" : "error",
              "views" : [
                "pdf.stream"
              ]
            }
          ],
          "outcomes" : {
            "a" : "clear",
            "b" : "inconclusive",
            "multi-column" : "found",
            "text-box" : "notApplicable"
          },
          "schemaVersion" : 1,
          "tool" : {
            "libxml2" : "3",
            "libzip" : "4",
            "name" : "readback",
            "poppler" : "2",
            "rubric" : "5",
            "version" : "1"
          },
          "verdict" : {
            "fidelity" : 71.2,
            "status" : "broken",
            "weakestView" : "pdf.stream"
          },
          "views" : [
            {
              "brokenPairs" : [

              ],
              "facts" : [
                {
                  "causes" : [

                  ],
                  "duplicated" : false,
                  "found" : "Jane Doe",
                  "id" : "basics.name",
                  "readInto" : null,
                  "section" : "header",
                  "status" : "intact",
                  "text" : "Jane Doe"
                },
                {
                  "causes" : [
                    "multi-column"
                  ],
                  "duplicated" : false,
                  "found" : null,
                  "id" : "skills[0].name",
                  "readInto" : null,
                  "section" : "skills",
                  "status" : "lost",
                  "text" : "Rust"
                }
              ],
              "id" : "pdf.stream",
              "inferred" : [

              ],
              "resume" : {
                "basics" : {
                  "name" : "Jane Doe"
                }
              },
              "scores" : {
                "contact" : 100,
                "order" : null,
                "overall" : 71.2,
                "skills" : 0,
                "structure" : 100,
                "text" : 50
              },
              "sections" : [
                {
                  "firstLine" : 1,
                  "heading" : null,
                  "headingStatus" : null,
                  "kind" : "header",
                  "lastLine" : 1
                },
                {
                  "firstLine" : 2,
                  "heading" : "Skills",
                  "headingStatus" : "standard",
                  "kind" : "skills",
                  "lastLine" : 3
                }
              ],
              "text" : "Jane Doe\\nSkills\\nSwift\\n",
              "unexpectedWords" : 1
            }
          ]
        }

        """)
  }

  /// One error of every kind.
  static let errors: [ExtractionError] =
    ExtractionError.Lookalike.allCases.map { .unrecognizedFormat($0) }
    + [.missing, .noPermission, .directory, .notRegular, .other("bad disk")].map { .unavailable($0) }
    + [.encrypted, .damaged("no pages"), .unsupported("XFA form")]
    + [
      .fileBytes(64 << 20), .inflatedBytes(1 << 10), .compressionRatio(200), .archiveEntries(4096),
      .xmlDepth(256), .paragraphs(100_000), .pages(200), .glyphs(500_000), .graphics(500_000),
      .operators(5_000_000), .seconds(15), .memory(1 << 30),
    ].map { .limitExceeded($0) } + [.crashed("signal 11 ended it")]

  @Test("is valid against its schema", arguments: [full()] + errors.map { unreadable($0) })
  func schema(report: Report) throws {
    let schema = try JSONSchema(named: "check-1.schema.json")
    let value = try JSONValue(parsing: Self.text([report]))
    #expect(schema.problems(of: value) == [])
  }

  @Test("is one array for several files, of one, two or none that can be read")
  func several() throws {
    let schema = try JSONSchema(named: "check-1.schema.json")
    for reports in [[], [Self.full()], [Self.full(), Self.unreadable(.encrypted)]] {
      let value = try JSONValue(parsing: Self.text(reports, isSeveral: true))
      #expect(value.items?.count == reports.count)
      #expect(schema.problems(of: value) == [])
    }
  }

  @Test("is not valid with a key too many, a key too few or a wrong word")
  func invalid() throws {
    let schema = try JSONSchema(named: "check-1.schema.json")
    let text = try Self.text([Self.full()])
    for (good, bad) in [
      (#""schemaVersion" : 1"#, #""schemaVersion" : 2"#),
      (#""severity" : "error""#, #""severity" : "fatal""#),
      (#""excerpt" : "Jane""#, #""excerpt" : "Jane", "text" : """#), (#""pages" : 1,"#, ""),
      (#""firstLine" : 1"#, #""firstLine" : 0"#), (#""text" : 50"#, #""text" : 100.1"#),
      (#""name" : "Jane Doe""#, #""fullName" : "Jane Doe""#), (#""a" : "clear""#, #""a" : "passed""#),
    ] {
      let broken = text.replacing(good, with: bad)
      #expect(broken != text)
      #expect(schema.problems(of: try JSONValue(parsing: broken)) != [], "\(bad)")
    }
  }

  @Test("escapes what would steer a terminal")
  func escapes() throws {
    var report = Self.full()
    report.file.path = "\u{9B}2J\u{7F}\u{1B}[0m\u{202E}é"
    let text = try Self.text([report])
    #expect(text.contains(#""path" : "\u009b2J\u007f\u001b[0m\u202eé""#))
    #expect(try JSONValue(parsing: text)["file"]?["path"]?.string == report.file.path)
  }

  @Test(arguments: [true, false])
  func `a line is to the byte what the encoder writes, and can be read again`(keepsText: Bool) throws {
    var report = Self.full()
    report.file.path = "q\"b\\s/\u{8}\u{c}\n\r\t\u{1}\u{1f} ä€😀"
    for report in [report, Self.unreadable(.encrypted)] {
      let json = JSONReport(report, keepsText: keepsText)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      #expect(try json.line() == String(decoding: encoder.encode(json), as: UTF8.self) + "\n")
      #expect(try JSONReport(json: json.line().utf8) == json)
    }
  }

  @Test func `a line shows characters that steer terminals by their codes`() throws {
    var report = Self.unreadable(.encrypted)
    report.file.path = "a\u{9b}b\u{202e}c\u{7f}"
    let line = try JSONReport(report).line()
    #expect(line.contains("a\\u009bb\\u202ec\\u007f"))
    #expect(try JSONReport(json: line.utf8).file.path == report.file.path)
  }
}
