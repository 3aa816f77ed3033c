extension Verdict {
  /// The verdict on a file that could be read.
  ///
  /// - Parameters:
  ///   - outcomes: of every rule, in the order of ``LayoutRules/all``.
  ///   - comparisons: one a view, or none without an intent.
  public static func judge(
    outcomes: [(rule: RuleDescription, outcome: Outcome)], readouts: [Readout], comparisons: [Comparison]
  ) -> Verdict {
    let findings = outcomes.flatMap(\.outcome.findings)
    return Verdict(
      status: .atRisk, fidelity: nil, weakestView: nil, findings: findings,
      outcomes: Dictionary(uniqueKeysWithValues: outcomes.map { ($0.rule.id, $0.outcome) }),
      readouts: readouts, comparisons: comparisons)
  }
}
