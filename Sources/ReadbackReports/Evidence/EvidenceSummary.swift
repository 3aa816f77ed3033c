internal import ReadbackCore

/// What is said of a template in a few lines.
struct EvidenceSummary {
  let exhibits: [Exhibit]

  init(_ exhibits: [Exhibit]) {
    self.exhibits = exhibits
  }

  /// Of the first export that says one.
  var layout: String? { exhibits.lazy.compactMap { $0.provenance?.layout }.first }

  /// Each program once, in the order of the exports.
  var producers: String {
    var names: [String] = []
    for exhibit in exhibits {
      let told = [exhibit.report.document?.properties.producer].compactMap { $0 }
      for name in exhibit.provenance?.producers ?? told where !name.isEmpty && !names.contains(name) {
        names.append(name)
      }
    }
    return names.isEmpty ? "Producer unknown." : "Made by \(names.joined(separator: "; "))."
  }

  /// The export that fares worst, and its weakest view.
  private var weakest: (fidelity: Double, view: ViewID, exhibit: Exhibit)? {
    exhibits.compactMap { exhibit in
      guard let fidelity = exhibit.report.verdict.fidelity, let view = exhibit.report.verdict.weakestView
      else {
        return nil
      }
      return (fidelity, view, exhibit)
    }.min { $0.fidelity < $1.fidelity }
  }

  /// The worst number with what it is of.
  func headline() -> Markup {
    let counts = Verdict.Status.allCases.compactMap { status in
      let count = exhibits.count { $0.report.verdict.status == status }
      return count > 0 ? EvidenceWords.badge(status) + Markup(" \(count) ") : nil
    }.reduce(.none, +)
    guard let weakest else { return .element("p", "", counts) }
    let readers = "\(weakest.view.rawValue) (\(weakest.view.standsFor))"
    return .element("p", "", EvidenceWords.number(weakest.fidelity), " of 100 in the weakest view ", counts)
      + .element(
        "p", "small",
        Markup(exhibits.count > 1 ? "The least of all: \(weakest.exhibit.title), \(readers)." : "\(readers).")
      )
  }

  /// The rules that found an error or a warning, the worst first.
  var rules: [(rule: String, severity: Severity)] {
    var worst: [String: Severity] = [:]
    for finding in exhibits.flatMap(\.report.verdict.findings) where finding.severity > .info {
      worst[finding.rule] = max(worst[finding.rule] ?? .info, finding.severity)
    }
    return worst.map { (rule: $0, severity: $1) }.sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
  }

  static func views(of exhibits: [Exhibit]) -> [ViewID] {
    var views: [ViewID] = []
    for view in exhibits.flatMap({ $0.report.verdict.comparisons.map(\.view) }) where !views.contains(view) {
      views.append(view)
    }
    return views
  }
}
