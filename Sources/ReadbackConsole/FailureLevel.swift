public import ArgumentParser
public import ReadbackCore

/// The least severity that makes a check fail.
public enum FailureLevel: String, CaseIterable, Sendable, ExpressibleByArgument {
  case error, warning, never

  /// nil where no finding does.
  public var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .never: nil
    }
  }
}
