internal import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A rule as programs get it.
struct RuleEntry: Encodable {
  let id: String
  let severity: Severity
  let title: String
  let recognizes: String
  let why: String
  let damage: [String: String]
  let views: [ViewID]
  let basis: String
  let fix: String
  let fixByProgram: [String: String]
  let formats: [String]

  init(_ rule: RuleDescription) {
    id = rule.id
    severity = rule.severity
    title = rule.title
    recognizes = rule.recognizes
    why = rule.why
    damage = Dictionary(rule.damage.map { ($0.severity.rawValue, $0.when) }) { first, _ in first }
    views = rule.views
    basis = RuleWords.basis(rule.basis)
    fix = rule.fix
    fixByProgram = Dictionary(rule.advice.map { ($0.program.rawValue, $0.fix) }) { first, _ in first }
    formats = FileFormat.allCases.filter(rule.formats.contains).map(\.rawValue)
  }

  /// Keys sorted, ended by a line feed.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return JSONText.printable(try encoder.encode(value)) + "\n"
  }
}
