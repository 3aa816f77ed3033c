/// What became of files between two runs. Files are the same where their paths are.
public struct RunComparison: Codable, Sendable, Hashable {
  /// The run that the reported one is compared with.
  public var before: RunEntry
  /// Files of both runs.
  public var files: Int
  /// Files of both whose content is not the same.
  public var changed: Int
  public var added: Int
  public var removed: Int
  /// How often a status became another; those that stayed the same among them.
  public var moves: [Move]
  /// By rule: in how many files it found something in one run and not in the other.
  public var rules: [RuleChange]
  /// Files whose status or, at the same status, fidelity got worse or better.
  public var worseFiles: Int
  public var betterFiles: Int
  /// The first of each by path.
  public var worse: [FileChange]
  public var better: [FileChange]

  public struct Move: Codable, Sendable, Hashable {
    public var before: String
    public var after: String
    public var files: Int
  }

  public struct RuleChange: Codable, Sendable, Hashable {
    public var rule: String
    public var appeared: Int
    public var disappeared: Int
  }

  public struct FileChange: Codable, Sendable, Hashable {
    public var path: String
    public var before: String
    public var after: String
    public var fidelityBefore: Double?
    public var fidelityAfter: Double?
  }
}
