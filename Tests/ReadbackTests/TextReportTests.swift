import ReadbackCore
import TestSupport
import Testing

@testable import ReadbackReports

@Suite("The text report")
struct TextReportTests {
  private static func text(_ report: Report, isColored: Bool = false) throws -> String {
    var stream = ReportStream(format: .text, isSeveral: false, isColored: isColored)
    return try stream.add(report) + stream.end()
  }

  /// A two-column page with an intent: one fact of each status, two views that differ.
  static func broken() -> Report {
    let lines = ["Jane Doe Skills", "Engineer Swift at Acme Ltd.", "Rust Education"]
    var document = Document.pdf(lines: lines, views: [.pdfStream, .pdfLines, .pdfTagged])
    document.gaps = [Document.Gap(page: 2, reason: "page tree entry cannot be read")]
    func fact(_ id: String, _ text: String, _ section: SectionKind) -> Fact {
      Fact(id: id, kind: .text, text: text, section: section, entry: section == .header ? nil : 0)
    }
    let name = fact("basics.name", "Jane Doe", .header)
    let position = fact("work[0].position", "Engineer at Acme Ltd.", .work)
    let skill = fact("skills[0].name", "Rust", .skills)
    let phone = fact("basics.phone", "+1 555 0100", .header)
    let city = fact("basics.location.city", "Gdańsk", .header)
    func comparison(_ view: ViewID, _ results: [FactResult], _ score: Double) -> Comparison {
      Comparison(
        view: view, results: results + [FactResult(fact: phone, status: .absent)],
        scores: Scores(overall: score, text: score, order: 100, structure: nil, contact: 50, skills: 0),
        brokenPairs: view == .pdfLines ? [FactPair(first: "a", second: "b")] : [], unexpectedWords: 2)
    }
    let span = TextSpan(line: 2, offsets: 0..<4)
    let lines2 = comparison(
      .pdfLines,
      [
        FactResult(fact: name, status: .intact, isDuplicated: true),
        FactResult(
          fact: position, status: .scattered, found: "Engineer Swift at Acme Ltd.",
          span: TextSpan(line: 1, offsets: 0..<10), causes: ["multi-column"]),
        FactResult(
          fact: skill, status: .misplaced, found: "Rust", span: span, readInto: "Skills",
          causes: ["multi-column"]),
        FactResult(fact: city, status: .lost, causes: ["unexplained"]),
      ], 45)
    let stream = comparison(
      .pdfStream,
      [
        FactResult(fact: name, status: .intact), FactResult(fact: position, status: .intact),
        FactResult(fact: skill, status: .intact),
        FactResult(fact: city, status: .lost, causes: ["unexplained"]),
      ], 88.25)
    let tagged = comparison(
      .pdfTagged, [name, position, skill, city].map { FactResult(fact: $0, status: .lost) }, 0)
    var resume = Resume()
    resume.basics = Resume.Basics()
    resume.basics?.name = "Jane Doe"
    func readout(_ view: ViewID, _ heading: String, _ kind: SectionKind) -> Readout {
      Readout(
        view: view,
        sections: [
          Readout.Section(kind: .header, heading: nil, headingStatus: nil, lines: 0..<1),
          Readout.Section(
            kind: kind, heading: heading, headingStatus: .standard, lines: 1..<3, entries: [1..<2, 2..<3]),
        ], resume: resume, fields: [])
    }
    return Report(
      tool: Report.Tool(name: "readback", version: "1", poppler: "2", libxml2: "3", libzip: "4", rubric: "5"),
      file: Report.File(path: "exports/jane.pdf", sha256: "00", bytes: 12, format: .pdf), document: document,
      verdict: Verdict(
        status: .broken, fidelity: 45, weakestView: .pdfLines,
        findings: [
          Finding(
            rule: "multi-column", severity: .error, message: "text is set in columns on page 1",
            evidence: [
              Evidence(
                place: .page(1, box: Box(x0: 0, y0: 0, x1: 100, y1: 30)), excerpt: "Jane Doe\u{1B}[31m"),
              Evidence(place: .page(1, box: Box(x0: 450, y0: 0, x1: 550, y1: 700)), excerpt: ""),
            ], views: [.pdfLines])
        ],
        outcomes: ["multi-column": .found([]), "text-box": .inconclusive("no text to look at")],
        readouts: [
          readout(.pdfStream, "Experience", .work), readout(.pdfLines, "Skills", .education),
          readout(.pdfTagged, "Where I’ve Built Things", .unknown),
        ], comparisons: [stream, lines2, tagged]))
  }

  /// What others may reword without a change to the layout: laid out as the report does, without the last line feed.
  private static func laidOut(_ body: (inout Sheet) -> Void) -> String {
    var sheet = Sheet(isColored: false)
    body(&sheet)
    return String(sheet.text.dropLast())
  }

  private static func standsFor(_ view: ViewID) -> String {
    laidOut { $0.paragraph([Toned("as \(view.standsFor)")], indent: 4) }
  }

  @Test("puts losses first, then findings, then the views, and the score last")
  func snapshot() throws {
    let rule = try #require(Rules.description(of: "multi-column"))
    let fix = Self.laidOut { $0.entry("Fix", [Toned(rule.fix)], indent: 4, labelWidth: 7) }
    let why = Self.laidOut { $0.entry("why", [Toned(rule.why)], indent: 11, labelWidth: 5) }
    let view = Self.laidOut {
      $0.paragraph([Toned("in pdf.lines (\(ViewID.pdfLines.standsFor)): 2")], indent: 4, hanging: 6)
    }
    let headline = Self.laidOut {
      $0.paragraph([
        Toned("Fidelity 45.0 of 100 (rubric 5) in the weakest view, pdf.lines (\(ViewID.pdfLines.standsFor))")
      ])
    }
    #expect(
      try Self.text(Self.broken()) == """
        exports/jane.pdf: PDF, 1 page, made by Drawn by a test: BROKEN

        Lost on the way: 3 of 5 facts not intact in at least one view

          multi-column: 2 facts
            Where  page 1, top left; page 1, down the right side
        \(fix)
        \(view)
              scattered  work[0].position
                         meant Engineer at Acme Ltd.
                         read  Engineer Swift at Acme Ltd.
              misplaced  Rust (skills[0].name), read into "Skills"

          no finding explains it: 1 fact
            in every view: 1
              lost       Gdańsk (basics.location.city)

        Not in the file at all: 1 fact, never exported or drawn as a picture
          +1 555 0100 (basics.phone)

        Findings: what in the layout makes readers differ or fail

          error    multi-column: text is set in columns on page 1
                   at   page 1, top left: "Jane Doe\\u{1B}[31m"
                   at   page 1, down the right side
        \(why)

        Could not be decided
          text-box: no text to look at
          not read, page 2: page tree entry cannot be read

        What each view saw       lines  words  sections  name  e-mail    intact  score
          pdf.stream                 3     10         1   yes      no       3/5   88.3
        \(Self.standsFor(.pdfStream))
            sections: work (2)
            2 words of no fact
          pdf.lines                  3     10         1   yes      no       1/5   45.0
        \(Self.standsFor(.pdfLines))
            sections: education (2)
            1 pair of facts out of order (b before a), 1 fact there more than once, 2
              words of no fact
          pdf.tagged                 3     10         1   yes      no       0/5    0.0
        \(Self.standsFor(.pdfTagged))
            sections: "Where I’ve Built Things" (2)
            2 words of no fact

        \(headline)
          text 45.0, order 100.0, contact 50.0, skills 0.0

        """)
  }

  @Test("is the same in colour, but for the colours")
  func color() throws {
    let plain = try Self.text(Self.broken())
    let colored = try Self.text(Self.broken(), isColored: true)
    #expect(colored.contains("\u{1B}[1;31mBROKEN\u{1B}[0m"))
    var bare = ""
    var rest = Substring(colored)
    while let start = rest.firstIndex(of: "\u{1B}") {
      bare += rest[..<start]
      rest = rest[start...].drop { $0 != "m" }.dropFirst()
    }
    #expect(bare + rest == plain)
  }

  @Test("stays within 80 columns", arguments: [broken(), JSONReportTests.full()])
  func width(report: Report) throws {
    for line in try Self.text(report).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 80, "\(line)")
    }
  }

  @Test("cuts long lists and says how many are missing")
  func longLists() throws {
    var report = Self.broken()
    for index in report.verdict.comparisons.indices {
      let first = report.verdict.comparisons[index].results[0].fact
      report.verdict.comparisons[index].results = (0..<30).map { number in
        var fact = first
        fact.id = "skills[0].keywords[\(number)]"
        return FactResult(
          fact: fact, status: number < 20 ? .lost : .absent, causes: number < 20 ? ["multi-column"] : [])
      }
    }
    let lines = try Self.text(report).split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains("and 15 more; --format json lists all"))
    #expect(lines.contains("and 2 more; --format json lists all"))
    #expect(lines.contains { $0.contains("skills[0].keywords[4]") })
    #expect(!lines.contains { $0.contains("skills[0].keywords[5]") })
  }

  @Test("explains a score that a blocking finding holds down")
  func cap() throws {
    var report = Self.broken()
    #expect(try !Self.text(report).contains("no view that suffers"))
    report.verdict.fidelity = 60
    #expect(
      try Self.text(report).hasSuffix("\n  no view that suffers from multi-column scores more than 60.0\n"))
  }

  @Test("says so when nothing is lost")
  func nothingLost() throws {
    var report = Self.broken()
    for index in report.verdict.comparisons.indices {
      report.verdict.comparisons[index].results.removeAll { $0.status != .intact }
    }
    #expect(try Self.text(report).contains("Nothing lost: all 3 facts are intact in every view\n"))
  }

  @Test("says that fidelity is unknown without an intent, and how to give one")
  func withoutIntent() throws {
    var report = Self.broken()
    report.verdict.comparisons = []
    report.verdict.fidelity = nil
    report.verdict.weakestView = nil
    let text = try Self.text(report)
    #expect(text.contains("\nFidelity unknown: "))
    #expect(text.contains("--intent resume.json"))
    #expect(!text.contains(" of 100"))
    #expect(!text.contains("Lost on the way"))
    let fix = try #require(Rules.description(of: "multi-column")).fix.prefix(20)
    #expect(text.contains("Fix  \(fix)"))
  }

  @Test("says what a file is that cannot be read, and what to do")
  func unreadable() throws {
    #expect(
      try Self.text(JSONReportTests.unreadable(.encrypted)) == """
        x: UNREADABLE
          The file needs a password to open.
          Fix  remove the password and export or save it again; a parser that has none
               gets no text either

        """)
  }

  @Test("counts several files at the end")
  func several() throws {
    var stream = ReportStream(format: .text, isSeveral: true)
    let reports = [Self.broken(), JSONReportTests.unreadable(.encrypted), Self.broken()]
    let text = try reports.map { try stream.add($0) }.joined() + stream.end()
    #expect(text.hasSuffix("\n3 files: 2 broken, 1 unreadable\n"))
  }

  @Test("lets no word of a hostile file reach the terminal")
  func hostile() throws {
    var report = Self.broken()
    let hostile = "\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\r\n"
    report.file.path += hostile
    report.document?.properties.producer = hostile
    report.document?.properties.creator = hostile
    report.document?.gaps = [Document.Gap(reason: hostile)]
    report.verdict.findings[0].message += hostile
    report.verdict.findings[0].evidence = [Evidence(place: .part(hostile, paragraph: 1), excerpt: hostile)]
    report.verdict.outcomes[hostile] = .inconclusive(hostile)
    report.verdict.readouts[1].sections[1].heading = hostile
    report.verdict.readouts[2].sections[1].heading = hostile
    for index in report.verdict.comparisons[1].results.indices {
      report.verdict.comparisons[1].results[index].fact.text += hostile
      report.verdict.comparisons[1].results[index].fact.id += hostile
      report.verdict.comparisons[1].results[index].found = hostile
    }
    let text = try Self.text(report)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }
}
