/// Finds the findings that explain why a fact did not come through.
///
/// A finding explains a loss in a view that it names (or in any, if it names none). The nearer its evidence is to
/// the fact, the better: over the fact itself, then on its page or part, then somewhere in the file. Only the
/// findings of the nearest kind are named; what is merely worth knowing (`info`) has to lie over the fact.
struct CauseSearch {
  private let findings: [Located]

  /// A finding with its evidence by where it is.
  private struct Located {
    var finding: Finding
    var boxes: [Int: [Box]] = [:]
    var paragraphs: [String: Set<Int>] = [:]

    init(_ finding: Finding) {
      self.finding = finding
      for evidence in finding.evidence {
        switch evidence.place {
        case .page(let page, let box):
          // Evidence beyond this on one page says no more about where the page is bad.
          if boxes[page, default: []].count < 64 { boxes[page, default: []].append(box) }
        case .part(let part, let paragraph): paragraphs[part, default: []].insert(paragraph)
        }
      }
    }

    enum Distance: Int { case over, beside, elsewhere }

    func distance(from places: [Place]) -> Distance {
      var distance = Distance.elsewhere
      for place in places {
        switch place {
        case .page(let page, let box):
          guard let boxes = boxes[page] else { continue }
          if boxes.contains(where: { $0.intersection(box) != nil }) { return .over }
          distance = .beside
        case .part(let part, let paragraph):
          guard let paragraphs = paragraphs[part] else { continue }
          if paragraphs.contains(paragraph) { return .over }
          distance = .beside
        }
      }
      return distance
    }
  }

  init(_ findings: [Finding]) {
    self.findings = findings.map(Located.init)
  }

  /// - Parameters:
  ///   - view: where the fact did not come through.
  ///   - places: where the fact stands, in this view or in another one that kept it.
  /// - Returns: rule ids, worst first, or `unexplained`.
  func causes(in view: ViewID, at places: [Place]) -> [String] {
    var nearest = Located.Distance.elsewhere
    var found: [(rule: String, severity: Severity, distance: Located.Distance)] = []
    for located in findings {
      let finding = located.finding
      guard finding.views.isEmpty || finding.views.contains(view) else { continue }
      let distance = located.distance(from: places)
      guard finding.severity > .info || distance == .over else { continue }
      if distance.rawValue < nearest.rawValue { nearest = distance }
      found.append((finding.rule, finding.severity, distance))
    }
    var rules: [String] = []
    for severity in Severity.allCases.sorted(by: >) {
      for cause in found where cause.distance == nearest && cause.severity == severity {
        if !rules.contains(cause.rule) { rules.append(cause.rule) }
      }
    }
    return rules.isEmpty ? ["unexplained"] : rules
  }
}
