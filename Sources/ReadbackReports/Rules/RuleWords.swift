internal import ReadbackCore

/// What the pages about rules say alike.
enum RuleWords {
  static func formats(of rule: RuleDescription) -> [String] {
    FileFormat.allCases.filter(rule.formats.contains).map { $0.rawValue.uppercased() }
  }

  /// How the damage is known, as a sentence without its full stop.
  static func basis(_ basis: RuleDescription.Basis) -> String {
    switch basis {
    case .reproduced(let extractors): "reproduced with \(Count.list(extractors))"
    case .documented(let source): "documented: \(source)"
    case .singleSource(let source): "a single source: \(source)"
    }
  }

  /// A sentence of a rule as one that stands alone.
  static func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst() + (text.last.map { ".:!?".contains($0) } == true ? "" : ".")
  }
}
