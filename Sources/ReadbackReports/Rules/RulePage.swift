public import ReadbackCore

/// Everything about one rule, for `readback explain` and `docs/rules`.
public struct RulePage: Sendable {
  private let rule: RuleDescription
  private let examples: RuleExamples

  public init(_ rule: any Rule.Type) {
    self.rule = rule.about
    examples = rule.examples
  }

  /// For people.
  public func text(isColored: Bool) -> String {
    var sheet = Sheet(isColored: isColored)
    let label = 12
    sheet.heading([Toned(rule.id, .strong), ": \(rule.title)"])
    sheet.paragraph([
      Toned(rule.severity.rawValue, rule.severity.tone),
      " at worst, for \(Count.list(RuleWords.formats(of: rule)))",
    ])
    sheet.blank()
    sheet.entry("Recognizes", [Toned(rule.recognizes)], indent: 0, labelWidth: label)
    sheet.entry("Why", [Toned(rule.why)], indent: 0, labelWidth: label)
    for damage in rule.damage {
      sheet.entry(
        Toned(damage.severity.rawValue, damage.severity.tone), [Toned(damage.when)], indent: 0,
        labelWidth: label)
    }
    for view in rule.views {
      sheet.entry(
        view == rule.views.first ? "Suffers" : "", [Toned("\(view.rawValue): \(view.standsFor)")], indent: 0,
        labelWidth: label)
    }
    sheet.entry("Evidence", [Toned(RuleWords.basis(rule.basis))], indent: 0, labelWidth: label)
    sheet.entry("Fix", [Toned(rule.fix)], indent: 0, labelWidth: label)
    for advice in rule.advice {
      sheet.paragraph([Toned("\(advice.program.name): ", .strong), Toned(advice.fix)], indent: label)
    }
    write(examples.found, as: "Found", on: &sheet)
    write(examples.clear, as: "Left alone", on: &sheet)
    return sheet.text
  }

  private func write(_ examples: [RuleExample], as label: String, on sheet: inout Sheet) {
    for example in examples {
      sheet.heading([Toned(label, .strong), ": \(example.title)"])
      for line in example.sketch.split(separator: "\n", omittingEmptySubsequences: false) {
        sheet.drawing(String(line), indent: 4)
      }
    }
  }

  /// For programs.
  public func json() throws -> String { try RuleEntry.json(RuleEntry(rule)) }

  /// For `docs/rules`.
  public var markdown: String {
    var text = """
      # \(rule.id)
      \(RuleWords.sentence(rule.title)) At worst: \(rule.severity.rawValue). Formats: \
      \(RuleWords.formats(of: rule).joined(separator: ", ")).

      **Recognizes.** \(RuleWords.sentence(rule.recognizes))

      **Why.** \(RuleWords.sentence(rule.why))

      **How bad.**

      """
    for damage in rule.damage { text += "- \(damage.severity.rawValue): \(damage.when)\n" }
    text += "\n**Who suffers.**\n"
    for view in rule.views { text += "- `\(view.rawValue)`: \(view.standsFor)\n" }
    text += "\n**Evidence.** \(RuleWords.sentence(RuleWords.basis(rule.basis)))\n"
    text += "\n**Fix.** \(RuleWords.sentence(rule.fix))\n"
    for advice in rule.advice { text += "- \(advice.program.name): \(advice.fix)\n" }
    for (label, examples) in [("Found", examples.found), ("Left alone", examples.clear)] {
      for example in examples {
        text += "\n\(label): \(example.title)\n```\n\(example.sketch)\n```\n"
      }
    }
    return text
  }
}
