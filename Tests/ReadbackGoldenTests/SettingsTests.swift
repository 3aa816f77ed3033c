import Readback
import ReadbackCore
import ReadbackGolden
import Testing

@Suite struct SettingsTests {
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.copy(Samples.plain, to: "plain/resume.pdf")
    try bench.copy(Samples.columns, to: "sidebar/resume.pdf")
    try bench.copy(Samples.intent, to: "intent.json")
    return bench
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    var yaml: String
    var expected: String
    init(_ yaml: String, _ expected: String) { (self.yaml, self.expected) = (yaml, expected) }
    var testDescription: String { expected }
  }

  @Test(arguments: [
    Slip("", "readback.yml:1:1: the file is empty"),
    Slip("version: 2", "readback.yml:1:10: version: expected 1"),
    Slip("defaults:\n  absent-rules: []", "readback.yml:1:1: has no version"),
    Slip("version: 1\ndefault: {}", "readback.yml:2:1: default: is no key here; did you mean defaults?"),
    Slip(
      "version: 1\ndefaults:\n  minimum-fidelty: 90",
      "readback.yml:3:3: defaults.minimum-fidelty: is no key here; did you mean minimum-fidelity?"),
    Slip(
      "version: 1\ndefaults:\n  minimum-fidelity: 101",
      "readback.yml:3:21: defaults.minimum-fidelity: expected a number from 0 to 100 or best, found \"101\""),
    Slip(
      "version: 1\ndefaults:\n  minimum-fidelity:\n    pdf.line: 90",
      "readback.yml:4:5: defaults.minimum-fidelity.pdf.line: is no view; did you mean pdf.lines?"),
    Slip(
      "version: 1\ndefaults:\n  absent-rules: [multi-colum]",
      "readback.yml:3:18: defaults.absent-rules: there is no rule multi-colum; did you mean multi-column?"),
    Slip(
      "version: 1\ndefaults:\n  absent-rules: multi-column",
      "readback.yml:3:17: defaults.absent-rules: expected a list, found \"multi-column\""),
    Slip(
      "version: 1\ndefaults:\n  intact-facts: [basic.name]",
      "readback.yml:3:18: defaults.intact-facts: \"basic.name\" is no path of a JSON Resume, such as "
        + "basics.email or work.position; did you mean basics.name?"),
    Slip(
      "version: 1\ndefaults:\n  budgets: {warning: 3}",
      "readback.yml:3:13: defaults.budgets.warning: is no budget; did you mean warnings?"),
    Slip(
      "version: 1\ntemplates:\n  sidebr: {}",
      "readback.yml:3:3: templates.sidebr: no export of the corpus lies there; did you mean sidebar?"),
    Slip(
      "version: 1\nsuppressions:\n  - rule: multi-column",
      "readback.yml:3:5: suppressions[0]: needs a reason"),
    Slip(
      "version: 1\nsuppressions:\n  - reason: why not",
      "readback.yml:3:5: suppressions[0]: must name exactly one of rule, fact, fidelity and budget"),
    Slip(
      "version: 1\nsuppressions:\n  - rule: multi-column\n    reason: x\n    expires: 2026-02-30",
      "readback.yml:5:14: suppressions[0].expires: expected a day such as 2026-03-31, found \"2026-02-30\""),
    Slip(
      "version: 1\ndefaults: {absent-rules: [photo], absent-rules: [photo]}",
      "readback.yml:2:35: defaults.absent-rules: is given twice"),
    Slip("version: 1\n defaults: {}", "readback.yml:2:"),
  ])
  func `A slip is told with line, column, key and what may have been meant`(_ slip: Slip) throws {
    let bench = try bench()
    let error = try #require(throws: SettingsError.self) { try bench.settings(slip.yaml) }
    #expect("\(error)".hasPrefix(slip.expected), "\(error)")
  }

  @Test func `Every slip is told, in the order of the file`() throws {
    let bench = try bench()
    let error = try #require(throws: SettingsError.self) {
      try bench.settings("version: 1\ndefaults:\n  budgts: 1\ntemplates:\n  nowhere-at-all: {}")
    }
    #expect(error.problems.map(\.line) == [3, 5])
  }

  /// An assertion, the export that it is asked of, and whether it holds there.
  struct Claim: Sendable, CustomTestStringConvertible {
    var yaml: String
    var holds: Set<String>
    var fails: Set<String>
    init(_ yaml: String, holds: Set<String> = [], fails: Set<String> = []) {
      (self.yaml, self.holds, self.fails) = (yaml, holds, fails)
    }
    var testDescription: String { yaml }
  }

  @Test(arguments: [
    Claim("minimum-fidelity: 90", holds: ["plain"], fails: ["sidebar"]),
    Claim("minimum-fidelity: {pdf.stream: 90}", holds: ["plain", "sidebar"]),
    Claim("minimum-fidelity: {lines: 90}", holds: ["plain"], fails: ["sidebar"]),
    Claim("absent-rules: [multi-column]", holds: ["plain"], fails: ["sidebar"]),
    Claim("intact-facts: [basics.email]", holds: ["plain", "sidebar"]),
    Claim("intact-facts: [basics.summary]", holds: ["plain"], fails: ["sidebar"]),
    Claim("intact-facts: {pdf.stream: [basics.summary]}", holds: ["plain", "sidebar"]),
    Claim("intact-facts: [volunteer]"),
    Claim("budgets: {errors: 0}", holds: ["plain"], fails: ["sidebar"]),
    Claim("budgets: {facts-not-intact: 5}", holds: ["plain"], fails: ["sidebar"]),
    Claim("budgets: {pages: 0}", fails: ["plain", "sidebar"]),
    Claim("budgets: {kilobytes: 1}", fails: ["plain", "sidebar"]),
  ])
  func `What is asserted holds of one export and not of another`(_ claim: Claim) throws {
    let bench = try bench()
    let settings = try bench.settings("version: 1\ndefaults:\n  \(claim.yaml)")
    var (holds, fails): (Set<String>, Set<String>) = ([], [])
    for result in try bench.verifier(settings).verify().results {
      let name = String(result.id.prefix { $0 != "/" })
      for assertion in result.assertions {
        if assertion.outcome == .holds { holds.insert(name) }
        if assertion.outcome.isFailure { fails.insert(name) }
      }
    }
    #expect(holds == claim.holds)
    #expect(fails == claim.fails)
  }

  @Test func `A template's number replaces the one of all, and its lists add up`() throws {
    let bench = try bench()
    let settings = try bench.settings(
      """
      version: 1
      defaults: {minimum-fidelity: 90, absent-rules: [photo]}
      templates:
        sidebar: {minimum-fidelity: 50, absent-rules: [text-box]}
      """)
    #expect(
      settings.assertions(on: "sidebar/resume.pdf").map(\.kind)
        == [.fidelity(nil, .number(50)), .absent("photo"), .absent("text-box")])
    #expect(
      settings.assertions(on: "plain/resume.pdf").map(\.kind)
        == [.fidelity(nil, .number(90)), .absent("photo")])
  }

  private let suppressed = """
    version: 1
    defaults: {absent-rules: [multi-column]}
    suppressions:
      - {rule: multi-column, in: sidebar, reason: two columns on purpose, expires: 2026-05-31}
    """

  @Test(arguments: [("2026-05-31", false), ("2026-06-01", true)])
  func `A suppression holds until its last day`(_ today: String, _ fails: Bool) throws {
    let bench = try bench()
    try bench.record()
    let verification = try bench.verifier(try bench.settings(suppressed, today: today)).verify()
    #expect(verification.isGood == !fails)
    #expect(verification.notes.contains { $0.contains("expired on 2026-05-31") } == fails)
  }

  @Test func `A suppression that nothing needs and an assertion that applies nowhere are told`() throws {
    let bench = try bench()
    let notes = try bench.verifier(
      try bench.settings(
        """
        version: 1
        defaults: {intact-facts: [volunteer]}
        suppressions:
          - {rule: photo, reason: none}
        """)
    ).verify().notes
    #expect(notes.count == 2)
    #expect(notes.contains { $0.contains("line 2: intact-facts volunteer applies to no export") })
    #expect(notes.contains { $0.contains("line 4: the suppression is not needed") })
  }

  @Test func `A ratchet keeps its best, whatever is recorded afterwards`() throws {
    let bench = try bench()
    let settings = try bench.settings(
      "version: 1\ndefaults: {minimum-fidelity: best, budgets: {facts-not-intact: best}}")
    try bench.record(settings)
    #expect(try bench.verifier(settings).verify().isGood)
    try bench.copy(Samples.columns, to: "plain/resume.pdf")
    #expect(try bench.record(settings).contains { $0.path.hasSuffix("verdict.json") })
    let worse = try bench.verifier(settings).verify()
    let plain = try #require(worse.results.first)
    #expect(plain.changes == [])
    #expect(plain.assertions.count { $0.outcome.isFailure } == 2)
    // Recording once more does not give it up, and the better state is accepted again.
    #expect(try bench.record(settings) == [])
    try bench.copy(Samples.plain, to: "plain/resume.pdf")
    try bench.record(settings)
    #expect(try bench.verifier(settings).verify().isGood)
  }

  @Test(arguments: [
    ("2026-03-31", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-3-1", false), ("soon", false),
    ("2026-13-01", false), ("+026-01-01", false), ("2026-03-311", false),
  ])
  func `A day is one of the calendar`(_ text: String, _ isDay: Bool) {
    #expect(Day(text)?.text == (isDay ? text : nil))
  }
}
