public import ReadbackCore

/// The rules, one line each, for `readback rules` and the index of `docs/rules`.
public struct RuleList: Sendable {
  private let rules: [RuleDescription]

  /// - Parameter rules: in the order to list them in.
  public init(rules: [RuleDescription]) {
    self.rules = rules
  }

  /// For people.
  public func text(isColored: Bool) -> String {
    var sheet = Sheet(isColored: isColored)
    let widest = rules.map(\.id.count).max() ?? 0
    for rule in rules {
      sheet.entry(
        Toned(rule.id, .strong),
        [
          Toned(rule.severity.rawValue, rule.severity.tone),
          ", \(RuleWords.formats(of: rule).joined(separator: " ")): \(rule.title)",
        ], indent: 0, labelWidth: widest + 2)
    }
    return sheet.text
  }

  /// For programs: a list of objects, keys sorted, ended by a line feed.
  public func json() throws -> String { try RuleEntry.json(rules.map(RuleEntry.init)) }

  /// For `docs/rules/README.md`.
  public var markdown: String {
    let rows = rules.map { rule in
      "| [\(rule.id)](\(rule.id).md) | \(rule.severity.rawValue) | \(RuleWords.formats(of: rule).joined(separator: ", ")) "
        + "| \(rule.title) |"
    }
    return """
      # Layout rules
      What `readback check` looks for in the layout of a file. Each page is what `readback explain RULE` says;
      `Scripts/document-rules` writes them all.

      | rule | at worst | formats | finds |
      |---|---|---|---|

      """ + rows.map { $0 + "\n" }.joined()
  }
}
