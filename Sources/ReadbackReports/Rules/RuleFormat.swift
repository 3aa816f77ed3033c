/// The formats that rules are told in.
public enum RuleFormat: String, CaseIterable, Sendable {
  case text
  case json
  case markdown
}
