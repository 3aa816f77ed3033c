/// An exported file of a corpus and what belongs to it.
public struct CorpusExport: Sendable, Hashable {
  /// Where it lies below the corpus, with slashes between folders: `chromium-sidebar/resume.pdf`. Its golden lies under
  /// the same path.
  public var id: String
  /// Of the intent below the corpus; nil where nobody says what was meant.
  public var intent: String?

  /// The folder that it lies in; `.` for the corpus itself. One case may have several exports.
  public var caseName: String { Path.folder(of: id) }

  /// Whether a name given by a person is that of this export, its case, or a folder that the case lies in.
  public func isNamed(_ name: String) -> Bool { Path.isInside(id, name) }
}
