/// A node of a PDF's structure tree.
public struct Tag: Codable, Sendable, Hashable {
  /// Standard structure type (`P`, `H1`, `TD`), or nil for a reference to marked content.
  public var type: String?
  /// Index into ``Document/tags`` of the element around it, or -1.
  public var parent: Int
  /// Marked-content identifier of a reference, or -1.
  public var mcid: Int
  /// Index into ``Document/pages`` of a reference, or -1.
  public var page: Int
  /// What to read instead of the element's content; nil where it says nothing.
  public var actualText: String?

  public init(type: String?, parent: Int, mcid: Int, page: Int, actualText: String? = nil) {
    self.type = type
    self.parent = parent
    self.mcid = mcid
    self.page = page
    self.actualText = actualText
  }
}
