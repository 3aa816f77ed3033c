public import ReadbackCore

/// The versions that what is recorded may depend on; they stand beside the goldens and not inside.
public struct RecordingTools: Codable, Sendable, Hashable {
  /// nil for a case without a PDF.
  public var poppler: String?
  /// Of the scoring rubric.
  public var rubric: String

  public init(poppler: String?, rubric: String) {
    self.poppler = poppler
    self.rubric = rubric
  }

  public init(_ tool: Report.Tool, reads format: FileFormat?) {
    self.init(poppler: format == .docx ? nil : tool.poppler, rubric: tool.rubric)
  }

  /// What is to be said where something else recorded than compares now; nil where both are the same.
  public func difference(from now: RecordingTools) -> String? {
    var words: [String] = []
    if let poppler, let other = now.poppler, poppler != other {
      words.append("recorded with poppler \(poppler), read with \(other)")
    }
    if rubric != now.rubric { words.append("recorded with rubric \(rubric), scored with \(now.rubric)") }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
