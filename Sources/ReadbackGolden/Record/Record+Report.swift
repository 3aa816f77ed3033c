public import ReadbackCore
internal import ReadbackReports

extension Record {
  /// What a report says that is worth recording.
  public init(_ report: Report) {
    let verdict = report.verdict
    let facts = verdict.comparisons.first?.results ?? []
    self.init(
      format: report.file.format, pages: report.document?.properties.pageCount, error: report.error?.code,
      status: verdict.status, fidelity: verdict.fidelity.map(JSONText.tenths),
      weakestView: verdict.weakestView, findings: verdict.findings.map(Found.init),
      outcomes: verdict.outcomes.mapValues(\.name),
      facts: Dictionary(facts.map { ($0.fact.id, $0.fact.text) }) { first, _ in first },
      absent: facts.filter { $0.status == .absent }.map(\.fact.id),
      views: report.views.map { view in
        Text(
          view, readout: verdict.readouts.first { $0.view == view.id },
          comparison: verdict.comparisons.first { $0.view == view.id })
      })
  }
}

extension Record.Found {
  fileprivate init(_ finding: Finding) {
    self.init(
      rule: finding.rule, severity: finding.severity, message: finding.message,
      evidence: finding.evidence.map(Record.Spot.init), views: finding.views)
  }
}

extension Record.Spot {
  fileprivate init(_ evidence: Evidence) {
    switch evidence.place {
    case .page(let page, let box):
      self.init(
        page: page, box: [box.x0, box.y0, box.x1, box.y1].map { JSONText.tenths(Double($0)) },
        excerpt: evidence.excerpt)
    case .part(let part, let paragraph):
      self.init(part: part, paragraph: paragraph, excerpt: evidence.excerpt)
    }
  }
}

extension Record.Text {
  fileprivate init(_ view: View, readout: Readout?, comparison: Comparison?) {
    func fields(_ source: Readout.Field.Source) -> [String: String] {
      let fields = (readout?.fields ?? []).filter { $0.source == source }
      return Dictionary(fields.map { ($0.path, $0.value) }) { first, _ in first }
    }
    let results = comparison?.results ?? []
    self.init(
      id: view.id, lines: Record.lines(of: view.text), scores: comparison.map { $0.scores.rounded },
      sections: (readout?.sections ?? []).filter { !$0.lines.isEmpty }.map(Record.Section.init),
      fields: fields(.text), links: fields(.link),
      losses: results.filter { $0.status != .intact && $0.status != .absent }.map(Record.Loss.init),
      duplicated: results.filter(\.isDuplicated).map(\.fact.id),
      brokenPairs: (comparison?.brokenPairs ?? []).map { [$0.first, $0.second] },
      unexpectedWords: comparison?.unexpectedWords)
  }
}

extension Record {
  /// The lines of a text, as they are compared and shown.
  static func lines(of text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension Record.Section {
  fileprivate init(_ section: Readout.Section) {
    self.init(
      kind: section.kind, heading: section.heading, headingStatus: section.headingStatus,
      firstLine: section.lines.lowerBound + 1, lastLine: section.lines.upperBound,
      entries: section.entries.count)
  }
}

extension Record.Loss {
  fileprivate init(_ result: FactResult) {
    self.init(
      id: result.fact.id, status: result.status, found: result.found, readInto: result.readInto,
      causes: result.causes)
  }
}

extension Scores {
  fileprivate var rounded: Scores {
    Scores(
      overall: overall.map(JSONText.tenths), text: text.map(JSONText.tenths),
      order: order.map(JSONText.tenths), structure: structure.map(JSONText.tenths),
      contact: contact.map(JSONText.tenths), skills: skills.map(JSONText.tenths))
  }
}
