/// A font of a PDF, with what is known of its way to Unicode.
public struct Font: Codable, Sendable, Hashable {
  /// The PDF font formats that matter to extraction.
  public enum Kind: String, Codable, Sendable {
    case type1, trueType, type3, cid, other
  }

  /// PostScript name with the subset tag, for instance `ABCDEF+Lato-Bold`; may be empty.
  public var name: String
  public var kind: Kind
  public var isEmbedded: Bool
  public var hasToUnicode: Bool
  public var isSymbolic: Bool
  public var isBold: Bool
  public var isItalic: Bool

  public init(
    name: String, kind: Kind, isEmbedded: Bool, hasToUnicode: Bool, isSymbolic: Bool, isBold: Bool,
    isItalic: Bool
  ) {
    self.name = name
    self.kind = kind
    self.isEmbedded = isEmbedded
    self.hasToUnicode = hasToUnicode
    self.isSymbolic = isSymbolic
    self.isBold = isBold
    self.isItalic = isItalic
  }

  /// Whether the file says that it is bold, or its name does: many producers leave the flag out. `bx` ends the names of
  /// TeX's bold extended fonts.
  public var looksBold: Bool {
    if isBold { return true }
    let letters = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return Self.boldNames.contains { letters.firstIndex(ofRun: $0.utf8) != nil }
  }

  private static let boldNames = ["bold", "black", "heavy", "demi", "cmbx", "sfbx", "ecbx"]
}
