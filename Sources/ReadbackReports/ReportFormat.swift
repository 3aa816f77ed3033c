/// The formats of a report on files; each lives in a file of its own.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
  /// A page for a browser, which needs nothing else.
  case html
  /// For CI servers: a test for every rule.
  case junit
  /// For code scanning: SARIF 2.1.0.
  case sarif
  /// Annotations of GitHub Actions.
  case github
  /// For the summary of a CI job or a comment on a change.
  case markdown
}
