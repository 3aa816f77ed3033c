/// A glyph that the file maps to no Unicode, with the code by which it shows it.
public struct UnmappedGlyph: Codable, Sendable, Hashable {
  /// Index into ``Page/glyphs``.
  public var glyph: Int
  /// The character code; for a CID font the CID.
  public var code: UInt32
  /// The character that the embedded font's own character map gives for it; nil where it gives none. Some extractors
  /// look there.
  public var fontCharacter: UInt32?
  /// The character that pdfminer reads in the same map, which it misreads where the map has index arrays.
  public var misreadCharacter: UInt32?

  /// - Parameters:
  ///   - glyph: index into ``Page/glyphs``.
  ///   - code: character code or CID.
  ///   - fontCharacter: 0 for none.
  ///   - misreadCharacter: 0 for none.
  public init(glyph: Int, code: UInt32, fontCharacter: UInt32 = 0, misreadCharacter: UInt32 = 0) {
    self.glyph = glyph
    self.code = code
    self.fontCharacter = fontCharacter == 0 ? nil : fontCharacter
    self.misreadCharacter = misreadCharacter == 0 ? nil : misreadCharacter
  }
}
