internal import ReadbackCore

struct JSONVerdict: Encodable {
  let status: Verdict.Status
  let fidelity: Nullable<Double>
  let weakestView: Nullable<ViewID>

  init(_ verdict: Verdict) {
    status = verdict.status
    fidelity = Nullable(verdict.fidelity.map(JSONText.tenths))
    weakestView = Nullable(verdict.weakestView)
  }
}
