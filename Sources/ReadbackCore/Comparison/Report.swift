/// Everything that a report says about one file: the value that every report format is made from.
public struct Report: Sendable, Hashable {
  public var tool: Tool
  public var file: File
  /// nil for a file that could not be read.
  public var document: Document?
  /// Text that was judged instead of a file; nil for files.
  public var text: View?
  public var verdict: Verdict
  /// What each view shows of a job posting's keywords; empty without a posting.
  public var jobs: [JobMatch]
  /// Why the file could not be read; nil for one that was.
  public var error: ExtractionError?

  public init(
    tool: Tool, file: File, document: Document?, text: View? = nil, verdict: Verdict, jobs: [JobMatch] = [],
    error: ExtractionError? = nil
  ) {
    self.tool = tool
    self.file = file
    self.document = document
    self.text = text
    self.verdict = verdict
    self.jobs = jobs
    self.error = error
  }

  /// A report on a file that could not be read.
  public init(tool: Tool, file: File, unreadable error: ExtractionError) {
    self.init(
      tool: tool, file: file, document: nil,
      verdict: Verdict(
        status: .unreadable, fidelity: nil, weakestView: nil, findings: [], outcomes: [:], readouts: [],
        comparisons: []),
      error: error)
  }

  /// What was read and compared: the views of the document, or the text alone.
  public var views: [View] { document?.views ?? text.map { [$0] } ?? [] }

  /// What made the report.
  public struct Tool: Codable, Sendable, Hashable {
    public var name: String
    public var version: String
    public var poppler: String
    public var libxml2: String
    public var libzip: String
    /// Version of the scoring rubric.
    public var rubric: String

    public init(
      name: String, version: String, poppler: String, libxml2: String, libzip: String, rubric: String
    ) {
      self.name = name
      self.version = version
      self.poppler = poppler
      self.libxml2 = libxml2
      self.libzip = libzip
      self.rubric = rubric
    }
  }

  /// Which file it is about.
  public struct File: Sendable, Hashable {
    /// As given by the user.
    public var path: String
    /// Of the content, in lower-case hexadecimal; nil for a file that was not read, for instance a too large one.
    public var sha256: String?
    /// Size; nil where it is not known.
    public var bytes: Int?
    /// nil where the content is neither.
    public var format: FileFormat?

    public init(path: String, sha256: String?, bytes: Int?, format: FileFormat?) {
      self.path = path
      self.sha256 = sha256
      self.bytes = bytes
      self.format = format
    }
  }
}
