internal import ReadbackCore

/// The report for CI servers: a test for every rule, and with an intent one for every view.
struct JUnitReport {
  let report: Report
  let gate: Gate

  func suite() -> JUnitSuite {
    let verdict = report.verdict
    var properties = [(name: "status", value: verdict.status.rawValue)]
    if let fidelity = verdict.fidelity, let view = verdict.weakestView {
      properties.append(("fidelity", "\(JSONText.tenths(fidelity)) in \(view.rawValue)"))
    }
    if let error = report.error {
      return JUnitSuite(
        name: report.file.path, properties: properties,
        tests: [JUnitSuite.Test("can be read", .error(ErrorText(error).message, type: error.code))])
    }
    let rules = verdict.outcomes.keys.sorted().map(test(ofRule:))
    return JUnitSuite(
      name: report.file.path, properties: properties,
      tests: [JUnitSuite.Test("can be read", .passed)] + rules + verdict.comparisons.map(test(of:)))
  }

  private func test(ofRule id: String) -> JUnitSuite.Test {
    switch report.verdict.outcomes[id] {
    case .found(let findings):
      let words = findings.map(words(of:)).joined(separator: "\n")
      guard let worst = findings.filter(gate.fails).max(by: { $0.severity < $1.severity }) else {
        return JUnitSuite.Test(id, .passed, output: words)
      }
      return JUnitSuite.Test(
        id, .failed(worst.message, type: worst.severity.rawValue, details: words + advice(on: id)))
    case .inconclusive(let reason): return JUnitSuite.Test(id, .skipped("could not be decided: \(reason)"))
    case .clear: return JUnitSuite.Test(id, .passed)
    case .notApplicable, nil: return JUnitSuite.Test(id, .skipped("does not concern this kind of file"))
    }
  }

  /// `error: text is set in 2 columns`, and a line for every place.
  private func words(of finding: Finding) -> String {
    let places = finding.evidence.map { evidence in
      let place = report.document.map { PlaceText(evidence.place, in: $0).words } ?? ""
      return "  at \(place)" + (evidence.excerpt.isEmpty ? "" : ": \"\(evidence.excerpt)\"")
    }
    return (["\(finding.severity.rawValue): \(finding.message)"] + places).joined(separator: "\n")
  }

  private func advice(on id: String) -> String {
    guard let rule = Rules.description(of: id), let document = report.document else { return "" }
    return "\nwhy: \(rule.why)\nfix: \(rule.fix(for: document.properties))"
  }

  private func test(of comparison: Comparison) -> JUnitSuite.Test {
    let score = comparison.scores.overall.map { "\(JSONText.tenths($0))" } ?? "unknown"
    let losses = comparison.results.filter { $0.status != .intact && $0.status != .absent }
    let words = losses.map { result in
      "\(result.status.rawValue) \(result.fact.id): \"\(result.fact.text)\""
        + (result.causes.isEmpty ? "" : ", because of \(Count.list(result.causes))")
    }.joined(separator: "\n")
    let name = "fidelity of \(comparison.view.rawValue)"
    guard gate.fails(comparison) else { return JUnitSuite.Test(name, .passed, output: words) }
    let least = gate.minFidelity.map { "\($0)" } ?? ""
    return JUnitSuite.Test(
      name,
      .failed(
        "fidelity is \(score), must be at least \(least); \(Count.of(losses.count, "fact")) not intact",
        type: "fidelity", details: words))
  }
}
