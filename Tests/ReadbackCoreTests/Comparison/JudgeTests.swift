import ReadbackCore
import Testing

@Suite struct JudgeTests {
  private func outcome(_ outcome: Outcome) -> (rule: String, outcome: Outcome) { (outcome.name, outcome) }

  private func found(_ severity: Severity) -> Outcome {
    .found([Finding(rule: "x", severity: severity, message: "", evidence: [], views: [])])
  }

  private func comparison(_ view: ViewID, _ status: FactStatus, _ overall: Double?) -> Comparison {
    Comparison(
      view: view, results: [FactResult(fact: fact("basics.name", "Ada"), status: status)],
      scores: Scores(overall: overall, text: nil, order: nil, structure: nil, contact: nil, skills: nil),
      brokenPairs: [], unexpectedWords: 0)
  }

  @Test("without an intent the findings decide, and nothing is clean that was not looked at")
  func findings() {
    func status(_ outcomes: [Outcome]) -> Verdict.Status {
      Verdict.judge(outcomes: outcomes.map(outcome), readouts: [], comparisons: []).status
    }
    #expect(status([.clear]) == .clean)
    #expect(status([.clear, .notApplicable]) == .clean)
    #expect(status([found(.info)]) == .clean)
    #expect(status([.clear, found(.warning)]) == .atRisk)
    #expect(status([.clear, .inconclusive("why")]) == .atRisk)
    #expect(status([.clear, found(.error)]) == .broken)
    #expect(status([]) == .atRisk)
    #expect(status([.notApplicable]) == .atRisk)
    #expect(Verdict.judge(outcomes: [outcome(.clear)], readouts: [], comparisons: []).fidelity == nil)
  }

  @Test("the weakest view that parsers use gives the fidelity")
  func weakest() {
    let verdict = Verdict.judge(
      outcomes: [outcome(.clear)], readouts: [],
      comparisons: [
        comparison(.pdfStream, .intact, 100), comparison(.pdfLines, .scattered, 71.5),
        comparison(.pdfTagged, .lost, 3),
      ])
    #expect(verdict.fidelity == 71.5)
    #expect(verdict.weakestView == .pdfLines)
    #expect(verdict.status == .atRisk)
  }

  @Test(
    "a fact that is worse than intact is a risk, below 60 the file is broken",
    arguments: [
      (FactStatus.intact, 100.0, Verdict.Status.clean), (.absent, 100, .clean), (.altered, 99, .atRisk),
      (.lost, 60, .atRisk), (.lost, 59.9, .broken),
    ])
  func facts(status: FactStatus, overall: Double, expected: Verdict.Status) {
    let verdict = Verdict.judge(
      outcomes: [outcome(.clear)], readouts: [], comparisons: [comparison(.pdfStream, status, overall)])
    #expect(verdict.status == expected)
  }
}
