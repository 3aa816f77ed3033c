/// A number that may only improve: its best is recorded with the golden and never given up by recording.
struct Ratchet: Sendable, Hashable {
  /// The name under which the best is recorded.
  var key: String
  var kind: Assertion.Kind

  func value(in measured: Measured) -> Double? {
    switch kind {
    case .fidelity(let view, _): measured.fidelity(of: view)
    case .budget(let measure, _): measured.value(of: measure)
    default: nil
    }
  }

  /// The better of two values.
  func better(_ one: Double, _ other: Double) -> Double {
    if case .fidelity = kind { max(one, other) } else { min(one, other) }
  }
}

extension [Ratchet] {
  /// The best values after one more is measured. A ratchet that nobody asks for any more is forgotten.
  func best(of old: [String: Double], _ measured: Measured) -> [String: Double] {
    var best: [String: Double] = [:]
    for ratchet in self {
      let now = ratchet.value(in: measured)
      if let before = old[ratchet.key] {
        best[ratchet.key] = now.map { ratchet.better(before, $0) } ?? before
      } else {
        best[ratchet.key] = now
      }
    }
    return best
  }
}
