public import ReadbackCore
public import Testing

/// An example of a rule, as the argument of a test.
public struct ExampleCase: Sendable, CustomTestStringConvertible {
  public var rule: String
  /// Whether the rule must find something in it; otherwise it must be clear.
  public var isFound: Bool
  public var example: RuleExample

  public var testDescription: String { "\(rule): \(example.title)" }

  /// All examples of some rules.
  public static func all(of rules: [any Rule.Type]) -> [ExampleCase] {
    rules.flatMap { rule in
      rule.examples.found.map { ExampleCase(rule: rule.id, isFound: true, example: $0) }
        + rule.examples.clear.map { ExampleCase(rule: rule.id, isFound: false, example: $0) }
    }
  }
}
