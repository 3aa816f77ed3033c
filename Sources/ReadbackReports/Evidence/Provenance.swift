/// Where the exports of a case come from, as `provenance.json` beside them says. All of it is for people to read.
public struct Provenance: Decodable, Sendable, Hashable {
  /// The command that makes them.
  public var recipe: String?
  /// By name of the file.
  public var exports: [String: Export]?

  public struct Export: Decodable, Sendable, Hashable {
    /// What is peculiar to the layout.
    public var layout: String?
    /// The programs that made the file, with their versions, the last at the end.
    public var producers: [String]?
    /// Why the recipe does not give the same verdict again, where it does not.
    public var difference: String?
  }
}
