internal import ReadbackCore

/// The report as Markdown, for the summary of a CI job or a comment on a change.
struct MarkdownReport {
  let report: Report

  private enum Most {
    static let facts = 6
  }

  func text() -> String {
    let verdict = report.verdict
    var text = "### \(MarkdownText.escaped(report.file.path)): \(status)\n\n"
    if let error = report.error {
      let words = ErrorText(error)
      return text
        + "The file \(MarkdownText.escaped(words.problem)). \(MarkdownText.escaped(words.advice)).\n"
    }
    if let fidelity = verdict.fidelity, let view = verdict.weakestView {
      text += "Fidelity **\(JSONText.tenths(fidelity))** of 100 in the weakest view, \(view.rawValue) "
      text += "(\(MarkdownText.escaped(view.standsFor))).\n\n"
    }
    for loss in Loss.all(in: verdict.comparisons) { text += words(of: loss) }
    let findings = verdict.findings.enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    text += MarkdownText.table(["severity", "rule", "what", "where"], findings.map(row(of:)))
    if findings.isEmpty { text += "No findings.\n" }
    let scores = verdict.comparisons.map { comparison in
      [
        comparison.view.rawValue, MarkdownText.escaped(comparison.view.standsFor),
        "\(comparison.results.count { $0.status == .intact })/\(comparison.results.count)",
        comparison.scores.overall.map { "\(JSONText.tenths($0))" } ?? "unknown",
      ]
    }
    if !scores.isEmpty {
      text += "\n" + MarkdownText.table(["view", "read so by", "facts intact", "score"], scores)
    }
    return text
  }

  private var status: String {
    switch report.verdict.status {
    case .clean: "clean"
    case .atRisk: "at risk"
    case .broken: "broken"
    case .unreadable: "unreadable"
    }
  }

  private func words(of loss: Loss) -> String {
    let rows = loss.groups.flatMap(\.rows)
    var text = "- **\(Count.of(loss.count, "fact"))** not intact because of \(Count.list(loss.causes)): "
    text += rows.prefix(Most.facts).map { row in
      "\(MarkdownText.escaped(row.result.fact.id)) \(row.result.status.rawValue)"
    }.joined(separator: ", ")
    if rows.count > Most.facts { text += " and \(rows.count - Most.facts) more" }
    let fixes = loss.causes.compactMap { cause in
      Rules.description(of: cause).map { rule in
        report.document.map { rule.fix(for: $0.properties) } ?? rule.fix
      }
        ?? CauseText(cause)?.fix
    }
    if let fix = fixes.first { text += ". Fix: \(MarkdownText.escaped(fix))" }
    return text + "\n\n"
  }

  private func row(of finding: Finding) -> [String] {
    let place = finding.evidence.first.flatMap { evidence in
      report.document.map { PlaceText(evidence.place, in: $0).words }
    }
    return [
      finding.severity.rawValue, finding.rule, MarkdownText.escaped(finding.message),
      MarkdownText.escaped(place ?? ""),
    ]
  }
}
