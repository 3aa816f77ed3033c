/// A thing in a DOCX that is no text of the part that shows it: a picture, or what another part or program holds.
public struct EmbeddedObject: Codable, Sendable, Hashable {
  public enum Kind: String, Codable, Sendable {
    case picture
    case chart
    /// SmartArt.
    case diagram
    /// What another program made and shows (OLE): a spreadsheet, an equation, a file.
    case object
    /// A whole document that Word takes in when it opens this one (`w:altChunk`, `w:subDoc`).
    case document
  }

  public var kind: Kind
  /// The paragraph that it is anchored in, or the last one before it.
  public var place: Place
  /// In points, as shown; nil where the file does not say.
  public var width: Float?
  public var height: Float?

  public init(kind: Kind, place: Place, width: Float? = nil, height: Float? = nil) {
    self.kind = kind
    self.place = place
    self.width = width
    self.height = height
  }
}
