/// A question about a resume that findings answer: what it is called and what people need to know about it.
public protocol Rule: Sendable {
  /// The rule with its default thresholds.
  init()

  /// Kebab-case; never changes meaning.
  static var id: String { get }

  /// What people need to know. Not needed to examine, and built only when somebody asks.
  static var about: RuleDescription { get }

  /// What must trigger the rule and what looks alike and must not: the tests examine each of them.
  static var examples: RuleExamples { get }
}

/// All rules, those about the layout before those about what is read.
public enum Rules {
  // Element by element: the conversion of a whole array looks every type up at run time.
  public static let all: [any Rule.Type] = LayoutRules.all.map { $0 } + ReadoutRules.all.map { $0 }

  public static func rule(_ id: String) -> (any Rule.Type)? {
    if let rule = LayoutRules.rule(id) { return rule }
    return ReadoutRules.rule(id)
  }

  public static func description(of id: String) -> RuleDescription? { rule(id)?.about }
}
