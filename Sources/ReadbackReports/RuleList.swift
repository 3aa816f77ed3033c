public import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What the rules look for and why, for `readback rules`.
public struct RuleList: Sendable {
  private let rules: [RuleDescription]
  private let isDetailed: Bool

  /// - Parameters:
  ///   - rules: in the order to list them in.
  ///   - isDetailed: whether text gives each rule's reason and advice, not only a line.
  public init(rules: [RuleDescription], isDetailed: Bool) {
    self.rules = rules
    self.isDetailed = isDetailed
  }

  /// For people.
  public func text(isColored: Bool) -> String {
    var sheet = Sheet(isColored: isColored)
    let widest = rules.map(\.id.count).max() ?? 0
    for rule in rules {
      let formats = Self.formats(of: rule).map { $0.uppercased() }
      if isDetailed {
        sheet.heading([Toned(rule.id, .strong), ": \(rule.title)"])
        sheet.paragraph([
          Toned(rule.severity.rawValue, rule.severity.tone), ", for \(Count.list(formats))",
        ])
        sheet.blank()
        sheet.entry("Why", [Toned(rule.why)], indent: 0, labelWidth: 5)
        sheet.entry("Fix", [Toned(rule.fix)], indent: 0, labelWidth: 5)
        for advice in rule.fixByProducer {
          sheet.paragraph([Toned("In \(advice.producer): ", .strong), Toned(advice.fix)], indent: 5)
        }
      } else {
        let severity = rule.severity.rawValue
        sheet.entry(
          Toned(rule.id, .strong),
          [
            Toned(severity, rule.severity.tone),
            ", \(formats.joined(separator: " ")): \(rule.title)",
          ], indent: 0, labelWidth: widest + 2)
      }
    }
    return sheet.text
  }

  /// For programs: a list of objects, keys sorted, ended by a line feed.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return JSONText.printable(try encoder.encode(rules.map { Entry($0) })) + "\n"
  }

  private struct Entry: Encodable {
    let id: String
    let severity: Severity
    let title: String
    let why: String
    let fix: String
    let fixByProducer: [String: String]
    let formats: [String]

    init(_ rule: RuleDescription) {
      id = rule.id
      severity = rule.severity
      title = rule.title
      why = rule.why
      fix = rule.fix
      fixByProducer = Dictionary(rule.fixByProducer.map { ($0.producer, $0.fix) }) { first, _ in first }
      formats = RuleList.formats(of: rule)
    }
  }

  private static func formats(of rule: RuleDescription) -> [String] {
    FileFormat.allCases.filter(rule.formats.contains).map(\.rawValue)
  }
}
