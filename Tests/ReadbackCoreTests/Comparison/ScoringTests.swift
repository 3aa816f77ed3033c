import ReadbackCore
import TestSupport
import Testing

@Suite struct ScoringTests {
  private let facts = [
    fact("basics.name", "Ada Lovelace"), fact("basics.email", "ada@example.org", .email),
    fact("basics.phone", "512 555 0148", .phone), fact("work[0].position", "Senior Bridge Engineer"),
    fact("work[0].name", "Acme"),
    fact("work[0].highlights[0]", "Built the longest bridge of the country in two years"),
    fact("work[0].highlights[1]", "Led nine welders"), fact("skills[0].name", "Tools"),
    fact("skills[0].keywords[0]", "AutoCAD"), fact("skills[0].keywords[1]", "MATLAB"),
  ]
  private let lines = [
    "Ada Lovelace", "ada@example.org", "Work Experience", "Senior Bridge Engineer, Acme", "Led nine welders",
    "Tools",
    "Built the longest bridge of", "• AutoCAD", "the country in two years", "Skills", "MATLAB",
  ]

  @Test("the worked example of docs/scoring.md")
  func example() throws {
    let whole = ["512 555 0148", "Ada Lovelace"] + facts.map(\.text)
    let view = compare(facts, lines, whole)
    #expect(
      view.statuses == [
        "basics.name": .intact, "basics.email": .intact, "basics.phone": .lost, "work[0].position": .intact,
        "work[0].name": .intact, "work[0].highlights[0]": .scattered, "work[0].highlights[1]": .intact,
        "skills[0].name": .misplaced, "skills[0].keywords[0]": .misplaced, "skills[0].keywords[1]": .intact,
      ])
    let scores = view.scores
    #expect(try #require(scores.text) == 100 * 18 / 24)
    #expect(try #require(scores.structure) == 100 * 5 / 7)
    #expect(try #require(scores.order) == 100 * 4 / 5)
    #expect(try #require(scores.contact) == 100 * 2 / 3)
    #expect(try #require(scores.skills) == 100 * 2 / 3)
    #expect(abs(try #require(scores.overall) - 72.95) < 0.01)
  }

  @Test("an error finding caps the views that it names, a warning none")
  func cap() {
    func overall(_ severity: Severity, _ views: [ViewID]) -> Double? {
      let finding = Finding(rule: "x", severity: severity, message: "", evidence: [], views: views)
      return compare(facts, facts.map(\.text), findings: [finding]).scores.overall
    }
    #expect(overall(.error, [.pdfStream]) == 60)
    #expect(overall(.error, []) == 60)
    #expect(overall(.error, [.pdfLines]) == 100)
    #expect(overall(.warning, [.pdfStream]) == 100)
  }

  @Test("absent facts are left out, unless most of the intent is absent")
  func absent() {
    let rest = facts.filter { $0.kind != .phone }
    #expect(compare(facts, rest.map(\.text)).scores.overall == 100)
    #expect(compare(facts, ["AutoCAD"]).scores.text == 100.0 / 24)
    let none = compare(facts, ["nothing of it"]).scores
    #expect(none == Scores(overall: 0, text: 0, order: nil, structure: nil, contact: 0, skills: 0))
  }

  @Test("where there is nothing to measure there is no score")
  func nothing() {
    let scores = compare([], ["text"]).scores
    #expect(scores == Scores(overall: nil, text: nil, order: nil, structure: nil, contact: nil, skills: nil))
    #expect(compare([fact("work[0].name", "Acme")], ["Acme"]).scores.skills == nil)
  }
}
