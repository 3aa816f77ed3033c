/// A glyph and what is read for it.
struct ReadGlyph {
  /// A stretch of ``GlyphReader/scalars``.
  var text: Range<Int>
  var glyph: Int
}
