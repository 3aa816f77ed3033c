public import ReadbackCore

/// `verdict` of the report for machines.
public struct JSONVerdict: Codable, Sendable, Hashable {
  public var status: Verdict.Status
  public var fidelity: Nullable<Double>
  public var weakestView: Nullable<ViewID>

  init(_ verdict: Verdict) {
    status = verdict.status
    fidelity = Nullable(verdict.fidelity.map(JSONText.tenths))
    weakestView = Nullable(verdict.weakestView)
  }
}
