internal import ArgumentParser
internal import ReadbackCore

/// The least severity that makes a check fail.
enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
  case error, warning, never

  /// nil where no finding does.
  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .never: nil
    }
  }
}
