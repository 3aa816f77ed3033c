public import ReadbackCore

/// One file of a run, in the few words that a list has room for.
public struct FileEntry: Codable, Sendable, Hashable {
  public var path: String
  public var sha256: String?
  public var bytes: Int?
  public var format: String?
  public var pages: Int?
  public var producer: String?
  public var status: Verdict.Status
  public var fidelity: Double?
  public var weakestView: String?
  /// Rules that found an error, the worst first, then those that found a warning.
  public var errors: [String]
  public var warnings: [String]
  /// How many of the views that parsers use suffer from them, and how many there are.
  public var harmed: Int
  public var readings: Int
  public var error: String?
  public var message: String?
  /// Whether the content was known and not read again.
  public var isKnown: Bool
}
