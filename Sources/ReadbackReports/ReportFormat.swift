/// The report formats; each lives in a file of its own.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
}
