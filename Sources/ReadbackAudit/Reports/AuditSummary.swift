/// What a report says about a run: the value that every format of it is made from, and the JSON of
/// `docs/schema/audit-1.schema.json`. What is not known is left out.
public struct AuditSummary: Codable, Sendable, Hashable {
  public var schemaVersion = 1
  public var run: RunEntry
  /// The conditions of `--where` that every count below is limited to.
  public var conditions: [String]
  public var statuses: StatusCounts
  /// Contents that occur; the other files are copies of these.
  public var contents: Int
  /// Files that were not read again, since the store knew their content.
  public var known: Int
  /// Files times the views of each that parsers use.
  public var readings: Int
  /// How many of them suffer from an error or a warning.
  public var harmed: Int
  public var rules: [RuleCount]
  /// Rules that could not decide, by the number of files.
  public var undecided: [RuleFiles]
  public var producers: [Group]
  public var formats: [Group]
  public var templates: [Group]
  public var errors: [ErrorCount]
  /// Only with intents.
  public var fidelity: FidelityCounts?
  /// Facts that are not intact in the weakest view, by what explains them; only with intents.
  public var causes: [CauseCount]
  /// Keywords of the posting by view; only with one.
  public var posting: [PostingCount]
  /// Contents that several files hold, the most frequent first.
  public var duplicates: [Duplicate]
  /// The files that were asked for, the worst first.
  public var listed: [FileEntry]
  public var comparison: RunComparison?

  public var files: Int { statuses.files }
  /// Of the unreadable ones, those that are of kinds that are not read, whatever they are named.
  var otherKinds: Int { errors.first { $0.code == "unsupported" }?.files ?? 0 }

  /// How often a rule found something.
  public struct RuleCount: Codable, Sendable, Hashable {
    public var rule: String
    public var files: Int
    /// Files in which its worst finding is an error, or a warning.
    public var errors: Int
    public var warnings: Int
    /// Readings whose text suffers from an error or a warning of it: the damage.
    public var readings: Int
    /// Facts that it explains; 0 without intents.
    public var facts: Int
  }

  public struct RuleFiles: Codable, Sendable, Hashable {
    public var rule: String
    public var files: Int
  }

  /// Files that have a producer, a format or a template in common.
  public struct Group: Codable, Sendable, Hashable {
    public var name: String
    public var statuses: StatusCounts
    /// The rule that finds errors or warnings in most of the files.
    public var rule: String?
    /// How many of them.
    public var ruleFiles: Int?

    public var files: Int { statuses.files }
    /// Of the files, how many do not read back as they should, 0 to 1.
    public var failing: Double {
      files == 0 ? 0 : Double(statuses.broken + statuses.unreadable) / Double(files)
    }
  }

  public struct ErrorCount: Codable, Sendable, Hashable {
    public var code: String
    public var files: Int
    /// The first of them by path, and what is said of it.
    public var path: String
    public var message: String
  }

  public struct FidelityCounts: Codable, Sendable, Hashable {
    public var files: Int
    public var median: Double
    /// Files by fidelity: below 10, below 20, ... up to 100.
    public var tenths: [Int]
  }

  public struct CauseCount: Codable, Sendable, Hashable {
    public var cause: String
    public var facts: Int
    public var files: Int
  }

  public struct PostingCount: Codable, Sendable, Hashable {
    public var view: String
    public var shown: Int
    public var altered: Int
    public var lost: Int
    public var absent: Int
  }

  public struct Duplicate: Codable, Sendable, Hashable {
    public var sha256: String
    public var files: Int
    /// The first few by path.
    public var paths: [String]
  }
}
