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
  public static let all: [any Rule.Type] = LayoutRules.all + ReadoutRules.all

  public static func rule(_ id: String) -> (any Rule.Type)? { all.first { $0.id == id } }

  public static func description(of id: String) -> RuleDescription? { rule(id)?.about }
}
