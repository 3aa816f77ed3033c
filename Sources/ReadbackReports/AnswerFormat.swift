/// The formats of answers that are no findings.
public enum AnswerFormat: String, CaseIterable, Sendable {
  case text
  case json

  /// The same of reports.
  public var ofReports: ReportFormat {
    switch self {
    case .text: .text
    case .json: .json
    }
  }
}
