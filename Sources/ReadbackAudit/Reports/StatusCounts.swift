public import ReadbackCore

/// How many files have which status.
public struct StatusCounts: Codable, Sendable, Hashable {
  public var clean = 0
  public var atRisk = 0
  public var broken = 0
  public var unreadable = 0

  public init() {}

  public var files: Int { clean + atRisk + broken + unreadable }

  public subscript(status: Verdict.Status) -> Int {
    get {
      switch status {
      case .clean: clean
      case .atRisk: atRisk
      case .broken: broken
      case .unreadable: unreadable
      }
    }
    set {
      switch status {
      case .clean: clean = newValue
      case .atRisk: atRisk = newValue
      case .broken: broken = newValue
      case .unreadable: unreadable = newValue
      }
    }
  }
}
