internal import ReadbackCore

/// The report as annotations of GitHub Actions: what was lost by its cause, then every finding, the worst first.
struct GitHubReport {
  let report: Report
  let gate: Gate

  func text() -> String { annotations().map(\.text).joined() }

  private func annotations() -> [GitHubAnnotation] {
    let file = report.file.path
    if let error = report.error {
      return [
        GitHubAnnotation(.error, file: file, title: "cannot be read", message: ErrorText(error).message)
      ]
    }
    let failing = report.verdict.comparisons.filter(gate.fails).map { comparison in
      let score = comparison.scores.overall.map { "\(JSONText.tenths($0))" } ?? "unknown"
      let least = gate.minFidelity.map { "\($0)" } ?? ""
      return GitHubAnnotation(
        .error, file: file, title: "fidelity of \(comparison.view.rawValue)",
        message: "fidelity is \(score) in \(comparison.view.rawValue) (\(comparison.view.standsFor)), "
          + "must be at least \(least)")
    }
    let losses = Loss.all(in: report.verdict.comparisons).map { loss in
      let facts = loss.groups.flatMap(\.rows)
      let listed = facts.prefix(5).map { "\($0.result.status.rawValue) \($0.result.fact.id)" }
      return GitHubAnnotation(
        .warning, file: file,
        title: "\(Count.of(loss.count, "fact")) not intact because of \(Count.list(loss.causes))",
        message: listed.joined(separator: ", ") + (facts.count > 5 ? " and \(facts.count - 5) more" : ""))
    }
    let findings = report.verdict.findings.enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .map { annotation(on: $0.element) }
    return failing + losses + findings
  }

  private func annotation(on finding: Finding) -> GitHubAnnotation {
    let level: GitHubAnnotation.Level =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .info: .notice
      }
    var message = finding.message
    if let document = report.document {
      for evidence in finding.evidence.prefix(3) {
        message += "\nat \(PlaceText(evidence.place, in: document).words)"
        if !evidence.excerpt.isEmpty { message += ": \"\(evidence.excerpt)\"" }
      }
      if let rule = Rules.description(of: finding.rule) {
        message += "\nfix: \(rule.fix(for: document.properties))"
      }
    }
    return GitHubAnnotation(level, file: report.file.path, title: finding.rule, message: message)
  }
}
