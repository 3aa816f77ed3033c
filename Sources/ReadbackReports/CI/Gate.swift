public import ReadbackCore

/// What makes a check fail, for formats that say so of every part.
public struct Gate: Sendable, Hashable {
  /// The least severity of a finding that fails; nil for none.
  public var failOn: Severity?
  /// The least fidelity, 0 to 100; nil where it does not matter.
  public var minFidelity: Double?

  public init(failOn: Severity? = .error, minFidelity: Double? = nil) {
    self.failOn = failOn
    self.minFidelity = minFidelity
  }

  func fails(_ finding: Finding) -> Bool { failOn.map { finding.severity >= $0 } ?? false }

  /// Whether a view that parsers use gives back less than it must.
  func fails(_ comparison: Comparison) -> Bool {
    guard let minFidelity, comparison.view.isUsedByParsers, let score = comparison.scores.overall
    else { return false }
    return score < minFidelity
  }
}
