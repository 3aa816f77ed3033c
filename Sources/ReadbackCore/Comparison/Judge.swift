extension Verdict {
  /// The verdict on a file that could be read.
  ///
  /// - Broken: a finding of severity `error`, or an overall score below ``Rubric/brokenBelow`` in a view that
  ///   parsers use.
  /// - Clean: at least one rule looked and every one could decide, none found an error or a warning, and no
  ///   fact is worse than intact in a view that parsers use (absent facts apart).
  /// - At risk: everything else.
  ///
  /// - Parameters:
  ///   - outcomes: of every rule, in the order of ``Rules/all``.
  ///   - readouts: one for each view; handed on.
  ///   - comparisons: one for each view, or none without an intent.
  /// - Returns: the verdict; its fidelity is nil without an intent.
  public static func judge(
    outcomes: [(rule: String, outcome: Outcome)], readouts: [Readout], comparisons: [Comparison]
  ) -> Verdict {
    let findings = outcomes.flatMap(\.outcome.findings)
    let used = comparisons.filter(\.view.isUsedByParsers)
    let weakest = used.filter { $0.scores.overall != nil }
      .min { ($0.scores.overall ?? 0) < ($1.scores.overall ?? 0) }
    let fidelity = weakest?.scores.overall
    return Verdict(
      status: status(outcomes: outcomes.map(\.outcome), used: used, fidelity: fidelity), fidelity: fidelity,
      weakestView: weakest?.view, findings: findings,
      outcomes: Dictionary(outcomes.map { ($0.rule, $0.outcome) }) { first, _ in first },
      readouts: readouts, comparisons: comparisons)
  }

  /// The verdict on a text that some system gave back: no rule can look at it, so the facts alone decide.
  ///
  /// - Parameters:
  ///   - readout: of the text.
  ///   - comparison: with what the author meant.
  /// - Returns: the verdict, without findings and outcomes.
  public static func judge(text readout: Readout, comparison: Comparison) -> Verdict {
    let fidelity = comparison.scores.overall
    let status: Status =
      if let fidelity, fidelity < Rubric.brokenBelow { .broken } else {
        comparison.results.allSatisfy { $0.status == .intact } ? .clean : .atRisk
      }
    return Verdict(
      status: status, fidelity: fidelity, weakestView: fidelity == nil ? nil : comparison.view, findings: [],
      outcomes: [:], readouts: [readout], comparisons: [comparison])
  }

  private static func status(outcomes: [Outcome], used: [Comparison], fidelity: Double?) -> Status {
    let worst = outcomes.flatMap(\.findings).map(\.severity).max() ?? .info
    if worst == .error { return .broken }
    if let fidelity, fidelity < Rubric.brokenBelow { return .broken }
    let isEveryFactIntact = used.allSatisfy { comparison in
      comparison.results.allSatisfy { $0.status == .intact || $0.status == .absent }
    }
    let isDecided =
      outcomes.allSatisfy { $0.name != "inconclusive" } && outcomes.contains { $0.name != "notApplicable" }
    return worst < .warning && isDecided && isEveryFactIntact ? .clean : .atRisk
  }
}
