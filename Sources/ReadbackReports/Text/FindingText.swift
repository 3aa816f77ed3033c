internal import ReadbackCore

/// The second part of a text report: the findings, and what could not be decided.
struct FindingText {
  let report: Report
  let document: Document

  /// Rules that explain a loss.
  let explained: Set<String>

  init(report: Report, document: Document) {
    self.report = report
    self.document = document
    explained = Set(Loss.all(in: report.verdict.comparisons).flatMap(\.causes))
  }

  func write(on sheet: inout Sheet) {
    let findings = report.verdict.findings.enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    if !findings.isEmpty {
      sheet.heading([Toned("Findings", .strong), ": what in the layout makes readers differ or fail"])
    }
    // The reason and the advice are the rule's: they stand under the last of its findings.
    let last = Dictionary(findings.enumerated().map { ($0.element.rule, $0.offset) }) { $1 }
    for (index, finding) in findings.enumerated() {
      sheet.blank()
      write(finding, isLast: last[finding.rule] == index, on: &sheet)
    }
    writeUndecided(on: &sheet)
  }

  private func write(_ finding: Finding, isLast: Bool, on sheet: inout Sheet) {
    sheet.entry(
      Toned(finding.severity.rawValue, finding.severity.tone),
      [Toned(finding.rule, .strong), ": \(finding.message)"], indent: 2, labelWidth: 9)
    for evidence in finding.evidence.prefix(TextReport.Most.evidence) {
      var pieces = [Toned(PlaceText(evidence.place, in: document).words)]
      if !evidence.excerpt.isEmpty { pieces += [": ", Toned("\"\(evidence.excerpt)\"", .faint)] }
      sheet.entry("at", pieces, indent: 11, labelWidth: 5)
    }
    if finding.evidence.count > TextReport.Most.evidence {
      sheet.paragraph([Count.more(finding.evidence.count - TextReport.Most.evidence)], indent: 16)
    }
    guard isLast, let rule = Rules.description(of: finding.rule) else { return }
    sheet.entry("why", [Toned(rule.why)], indent: 11, labelWidth: 5)
    // The advice already stands with the facts that the rule explains.
    guard !explained.contains(rule.id) else { return }
    sheet.entry(
      Toned("Fix", .strong), [Toned(rule.fix(for: document.properties))], indent: 11, labelWidth: 5)
  }

  private func writeUndecided(on sheet: inout Sheet) {
    let undecided = report.verdict.outcomes.compactMap { id, outcome in
      if case .inconclusive(let reason) = outcome { (id: id, reason: reason) } else { nil }
    }.sorted { $0.id < $1.id }
    guard !undecided.isEmpty || !document.gaps.isEmpty else { return }
    sheet.heading([Toned("Could not be decided", .strong)])
    for rule in undecided {
      sheet.paragraph([Toned(rule.id, .doubtful), ": \(rule.reason)"], indent: 2, hanging: 4)
    }
    for gap in document.gaps.prefix(TextReport.Most.evidence) {
      sheet.paragraph(
        [Toned("not read", .doubtful), Toned(gap.page.map { ", page \($0)" } ?? ""), ": \(gap.reason)"],
        indent: 2, hanging: 4)
    }
    if document.gaps.count > TextReport.Most.evidence {
      sheet.paragraph(["and \(document.gaps.count - TextReport.Most.evidence) more"], indent: 2)
    }
  }
}

extension Severity {
  var tone: Tone {
    switch self {
    case .error: .bad
    case .warning: .doubtful
    case .info: .note
    }
  }
}
