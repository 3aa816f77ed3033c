internal import ReadbackCore
internal import ReadbackReports

/// Every difference and every failing assertion as a result.
enum VerificationSARIF {
  static func text(_ report: VerificationReport) throws -> String {
    var log = SARIFBuilder()
    for result in report.verification.results { add(result, report, to: &log) }
    return try log.text()
  }

  private static func add(
    _ result: Verification.Result, _ report: VerificationReport, to log: inout SARIFBuilder
  ) {
    let file = log.add(
      Report.File(path: result.path, sha256: nil, bytes: result.bytes, format: result.record?.format),
      of: report.tool)
    if let problem = result.problem { log.addProblem("\(result.id): \(problem)", with: file) }
    for change in grouped(result.changes) {
      var related: [SARIFLog.Location] = []
      for hunk in change.lines?.hunks ?? [] {
        guard let view = change.views.first, let record = result.record?.views.first(where: { $0.id == view })
        else { break }
        let text = log.attach(record.lines.map { $0 + "\n" }.joined(), of: view, to: file)
        let last = hunk.after + max(0, hunk.lines.count { $0.kind != .removed } - 1)
        related.append(
          log.location(
            in: text, region: SARIFLog.Region(startLine: max(1, hunk.after), endLine: max(1, last)),
            message: "in \(view.rawValue)"))
      }
      let spots = change.spots.map { spot in
        log.location(in: file, message: spot.words, properties: spot.properties)
      }
      log.add(
        rule(change.kind), id: "golden-\(change.kind.rawValue)",
        level: change.direction == .worse ? .error : .warning,
        message: "\(result.id): \(change.sentence)", locations: [spots.first ?? log.location(in: file)],
        related: spots.dropFirst() + related,
        identity: [
          result.id, change.subject, change.views.map(\.rawValue).joined(separator: ","), change.detail,
        ],
        properties: [
          "causes": .list(change.causes.map { .text($0) }),
          "views": .list(change.views.map { .text($0.rawValue) }),
        ])
    }
    for assertion in result.assertions { add(assertion, result, report, file, to: &log) }
  }

  /// One change in place of all fields of a view: a template that is laid out anew may change each of them.
  private static func grouped(_ changes: [Change]) -> [Change] {
    var grouped = changes.filter { $0.kind != .field }
    var fields: [[ViewID]: [Change]] = [:]
    for change in changes where change.kind == .field { fields[change.views, default: []].append(change) }
    for (_, changes) in fields.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard var first = changes.first else { continue }
      if changes.count > 1 { first.subject += " and \(Count.of(changes.count - 1, "other value"))" }
      grouped.append(first)
    }
    return grouped
  }

  private static func add(
    _ assertion: AssertionResult, _ result: Verification.Result, _ report: VerificationReport, _ file: Int,
    to log: inout SARIFBuilder
  ) {
    let words: String
    var suppressions: [SARIFLog.Suppression] = []
    switch assertion.outcome {
    case .holds, .notApplicable: return
    case .fails(let why): words = why
    case .suppressed(let why, let suppression):
      words = why
      suppressions = [SARIFLog.Suppression(justification: suppression.reason)]
    }
    let related = report.settings.map { path in
      let settings = log.add(
        Report.File(path: path, sha256: nil, bytes: nil, format: nil), of: report.tool, isTarget: false)
      return log.location(
        in: settings, region: SARIFLog.Region(startLine: assertion.assertion.line), message: "asserted here")
    }
    log.add(
      SARIFLog.Rule(
        id: "golden-assertion", title: "What must hold of a template does not.",
        description: "An assertion of readback.yml fails.",
        help: "Mend the template, change what is asserted, or suppress it with a reason.",
        markdown: "Mend the template, change what is asserted, or suppress it with a reason.\n", level: .error
      ),
      id: "golden-assertion", level: .error, message: "\(result.id): \(assertion.assertion.name): \(words)",
      locations: [log.location(in: file)], related: related.map { [$0] } ?? [],
      identity: [result.id, assertion.assertion.name], suppressions: suppressions)
  }

  private static func rule(_ kind: Change.Kind) -> SARIFLog.Rule {
    let title =
      switch kind {
      case .unrecorded: "Nothing is recorded of an export."
      case .orphan: "What is recorded has no export any more."
      case .reading: "A file can be read no more, or again."
      case .verdict: "The verdict on a file is not as recorded."
      case .fidelity: "The fidelity of a file is not as recorded."
      case .finding: "The findings on a file are not as recorded."
      case .outcome: "What a rule can decide is not as recorded."
      case .fact: "What became of a fact is not as recorded."
      case .score: "The score of a view is not as recorded."
      case .sections: "The sections of a view are not as recorded."
      case .field: "What is read out of a view is not as recorded."
      case .count: "A count is not as recorded."
      case .text: "The text of a view is not as recorded."
      }
    let help =
      "Mend the template where that was not meant, else accept it with readback golden review or record."
    return SARIFLog.Rule(
      id: "golden-\(kind.rawValue)", title: title,
      description: "\(title) readback golden verify compares every export with its golden.", help: help,
      markdown: help + "\n", level: .error)
  }
}

extension Record.Spot {
  fileprivate var properties: [String: SARIFLog.Value] {
    var properties: [String: SARIFLog.Value] = ["excerpt": .text(excerpt)]
    if let page { properties["page"] = .number(Double(page)) }
    if let box { properties["box"] = .list(box.map { .number($0) }) }
    if let part { properties["part"] = .text(part) }
    if let paragraph { properties["paragraph"] = .number(Double(paragraph)) }
    return properties
  }
}
