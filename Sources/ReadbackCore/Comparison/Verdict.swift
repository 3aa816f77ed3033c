/// The whole answer for one file.
public struct Verdict: Sendable, Hashable {
  public enum Status: String, Codable, Sendable, Hashable, CaseIterable {
    /// Every rule could decide, none found an error or a warning, and no fact is worse than intact in a
    /// view that parsers use.
    case clean
    case atRisk = "at-risk"
    case broken
    case unreadable
  }

  public var status: Status
  /// The overall score of the weakest view that parsers use; nil without an intent, never 100 for it.
  public var fidelity: Double?
  public var weakestView: ViewID?
  public var findings: [Finding]
  /// Every rule by id, with what it said.
  public var outcomes: [String: Outcome]
  public var readouts: [Readout]
  /// Empty without an intent.
  public var comparisons: [Comparison]

  public init(
    status: Status, fidelity: Double?, weakestView: ViewID?, findings: [Finding],
    outcomes: [String: Outcome], readouts: [Readout], comparisons: [Comparison]
  ) {
    self.status = status
    self.fidelity = fidelity
    self.weakestView = weakestView
    self.findings = findings
    self.outcomes = outcomes
    self.readouts = readouts
    self.comparisons = comparisons
  }
}
