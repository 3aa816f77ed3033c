internal import ReadbackCore

/// Findings as results: each at its places in the file, and at the same places in the attached text of a view.
struct SARIFReport {
  /// Adds a report to a log.
  static func add(_ report: Report, to log: inout SARIFBuilder) {
    let file = log.add(report.file, of: report.tool)
    if let error = report.error { log.addProblem(ErrorText(error).message, with: file) }
    guard let document = report.document else { return }
    for finding in report.verdict.findings {
      let views = finding.views.isEmpty ? document.views.map(\.id) : finding.views
      var related = finding.evidence.dropFirst().map { log.location($0, in: file) }
      for evidence in finding.evidence {
        let region = views.lazy.compactMap { id in
          document.view(id).flatMap {
            TextRegion(of: evidence.place, in: $0, document).map { (id, $0.region) }
          }
        }.first
        guard let (id, region) = region else { continue }
        let text = log.attach(document.view(id)?.text ?? "", of: id, to: file)
        related.append(log.location(in: text, region: region, message: "in \(id.rawValue)"))
      }
      log.add(
        rule(finding), id: finding.rule, level: finding.severity.sarif, message: finding.message,
        locations: [finding.evidence.first.map { log.location($0, in: file) } ?? log.location(in: file)],
        related: related,
        identity: [
          SARIFBuilder.uri(of: report.file.path), Words.inOneLine(finding.evidence.first?.excerpt ?? ""),
        ],
        properties: ["views": .list(finding.views.map { .text($0.rawValue) })])
    }
  }

  private static func rule(_ finding: Finding) -> SARIFLog.Rule {
    let rule = Rules.description(of: finding.rule)
    let fix = rule.map { RuleWords.sentence($0.fix) } ?? ""
    let why = rule.map { RuleWords.sentence($0.why) } ?? ""
    return SARIFLog.Rule(
      id: finding.rule, title: rule.map { RuleWords.sentence($0.title) } ?? finding.rule,
      description: rule.map { RuleWords.sentence($0.recognizes) } ?? finding.message,
      help: "\(why)\n\(fix)",
      markdown: "\(MarkdownText.escaped(why))\n\n**Fix:** \(MarkdownText.escaped(fix))\n",
      level: (rule?.severity ?? finding.severity).sarif)
  }
}

extension Severity {
  package var sarif: SARIFLog.Level {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .note
    }
  }
}

extension SARIFBuilder {
  fileprivate func location(_ evidence: Evidence, in file: Int) -> SARIFLog.Location {
    var properties: [String: SARIFLog.Value] = ["excerpt": .text(evidence.excerpt)]
    switch evidence.place {
    case .page(let page, let box):
      properties["page"] = .number(Double(page))
      properties["box"] = .list(
        [box.x0, box.y0, box.x1, box.y1].map { .number(JSONText.tenths(Double($0))) })
    case .part(let part, let paragraph):
      properties["part"] = .text(part)
      properties["paragraph"] = .number(Double(paragraph))
    }
    return location(
      in: file, message: evidence.excerpt.isEmpty ? nil : "\"\(evidence.excerpt)\"", properties: properties)
  }
}
