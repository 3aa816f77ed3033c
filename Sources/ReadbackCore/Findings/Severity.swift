/// How much a finding hurts extraction.
public enum Severity: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing; nothing is lost by it alone.
  case info
  /// Some extractors lose or misplace text.
  case warning
  /// Extractors that are in real use lose text or read it in the wrong order.
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
