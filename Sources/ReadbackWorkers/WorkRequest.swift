public import ReadbackCore

/// What a worker is asked to do with a file.
public struct WorkRequest: Codable, Sendable, Hashable {
  public enum Answer: String, Codable, Sendable, Hashable {
    /// The report for machines, as `check` gives it; without path, size and sum, which the worker does not know.
    case report
    /// The document, as `extract` saves it.
    case document
  }

  public var answer: Answer
  public var limits: Limits
  public var views: Set<ViewID>
  /// Whether a report says anything of the file's words.
  public var keepsText: Bool
  /// What to compare the file with: a JSON Resume, as `Intent.json()` writes it.
  public var intent: String?
  /// A posting as plain text, whose keywords to look for.
  public var job: String?

  public init(
    answer: Answer, limits: Limits = Limits(), views: Set<ViewID> = Set(ViewID.usual), keepsText: Bool = true,
    intent: String? = nil, job: String? = nil
  ) {
    self.answer = answer
    self.limits = limits
    self.views = views
    self.keepsText = keepsText
    self.intent = intent
    self.job = job
  }
}
