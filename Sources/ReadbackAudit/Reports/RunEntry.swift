/// One audit, as a store remembers it.
public struct RunEntry: Codable, Sendable, Hashable {
  /// Counted from 1 in its store.
  public var number: Int
  /// UTC, ISO 8601.
  public var started: String
  /// Left out for a run that was interrupted or is going on.
  public var ended: String?
  public var version: String
  public var rubric: String
  public var poppler: String
  public var inputs: [String]

  public var isFinished: Bool { ended != nil }
}
