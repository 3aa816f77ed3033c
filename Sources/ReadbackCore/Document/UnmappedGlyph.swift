/// A glyph that the file maps to no Unicode, with the code by which it shows it.
public struct UnmappedGlyph: Codable, Sendable, Hashable {
  /// Index into ``Page/glyphs``.
  public var glyph: Int
  /// The character code; for a CID font the CID.
  public var code: UInt32

  public init(glyph: Int, code: UInt32) {
    self.glyph = glyph
    self.code = code
  }
}
