/// A file to audit.
public struct AuditFile: Sendable, Hashable {
  /// Where it is, and what it is called in its row.
  public var path: RawPath
  /// Its content, where it was sent and is at no path.
  public var content: [UInt8]?
  /// What to compare it with.
  public var intent: Intended?
  /// A posting as plain text, whose keywords to look for.
  public var job: String?

  /// What the author of a file meant.
  public struct Intended: Sendable, Hashable {
    /// A JSON Resume, as `Intent.json()` writes it.
    public var json: String
    /// SHA-256 of the file that it was read from, in lower-case hexadecimal.
    public var sha256: String

    public init(json: String, sha256: String) {
      self.json = json
      self.sha256 = sha256
    }
  }

  public init(_ path: RawPath, content: [UInt8]? = nil, intent: Intended? = nil, job: String? = nil) {
    self.path = path
    self.content = content
    self.intent = intent
    self.job = job
  }
}
