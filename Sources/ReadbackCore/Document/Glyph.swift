/// One glyph as the page paints it.
///
/// Its text is a slice of ``Page/scalars``: none (no Unicode mapping), one, or several (a ligature).
public struct Glyph: Sendable, Hashable {
  /// Index of the first scalar in ``Page/scalars``.
  public var firstScalar: UInt32
  /// Number of scalars; 0 where the file does not say which character this is.
  public var scalarCount: UInt8
  /// Index into ``Page/runs``.
  public var run: UInt32
  /// The point on the baseline where the glyph starts.
  public var originX: Float
  public var originY: Float
  /// The box from descent to ascent over the glyph's advance, without character and word spacing.
  public var box: Box

  public init(
    firstScalar: UInt32, scalarCount: UInt8, run: UInt32, originX: Float, originY: Float, box: Box
  ) {
    self.firstScalar = firstScalar
    self.scalarCount = scalarCount
    self.run = run
    self.originX = originX
    self.originY = originY
    self.box = box
  }
}

/// What may be wrong or special about the glyphs of a run.
public struct GlyphFlags: OptionSet, Codable, Sendable, Hashable {
  public var rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Painted with render mode 3 (neither filled nor stroked).
  public static let invisible = GlyphFlags(rawValue: 1 << 0)
  /// Entirely outside the clipping box in force.
  public static let clipped = GlyphFlags(rawValue: 1 << 1)
  /// Entirely outside the page as shown.
  public static let offPage = GlyphFlags(rawValue: 1 << 2)
  /// No usable Unicode: none at all, U+FFFD, a control character or the private use area.
  public static let noUnicode = GlyphFlags(rawValue: 1 << 3)
  /// Inside marked content that is tagged Artifact.
  public static let artifact = GlyphFlags(rawValue: 1 << 4)
  /// From the appearance of an annotation or form field.
  public static let annotation = GlyphFlags(rawValue: 1 << 5)
  /// Inside a form XObject.
  public static let form = GlyphFlags(rawValue: 1 << 6)
  /// From a Type 3 font.
  public static let type3 = GlyphFlags(rawValue: 1 << 7)
  /// Inside marked content with an ActualText.
  public static let actualText = GlyphFlags(rawValue: 1 << 8)
  /// The file has no mapping to Unicode for these codes; what is given is poppler's guess.
  public static let guessed = GlyphFlags(rawValue: 1 << 9)
  /// The embedded font's own name of the glyph is that of other Latin letters than the file maps it to.
  public static let misnamed = GlyphFlags(rawValue: 1 << 10)
}

/// Neighbouring glyphs in content order that share font, size, paint and marked content.
public struct GlyphRun: Codable, Sendable, Hashable {
  /// Indices into ``Page/glyphs``: first, and one past the last.
  public var glyphs: Range<Int>
  /// Index into ``Document/fonts``, or -1 where the content stream set none.
  public var font: Int
  /// Font size on the page in points, after all transformations.
  public var size: Float
  /// Colour of the paint as 0xRRGGBB.
  public var color: UInt32
  /// 0 transparent to 1 opaque.
  public var opacity: Float
  /// PDF text render mode, 0 to 7.
  public var renderMode: Int
  /// Reading direction in quarter turns: 0 left to right, 1 down, 2 right to left, 3 up the page.
  public var rotation: Int
  public var flags: GlyphFlags
  /// Index into ``Page/marks`` of the innermost marked content, or -1.
  public var mark: Int
  /// Position in the order of painting, shared with ``Graphic/paintOrder`` and ``PlacedImage/paintOrder``.
  public var paintOrder: Int

  public init(
    glyphs: Range<Int>, font: Int, size: Float, color: UInt32, opacity: Float, renderMode: Int,
    rotation: Int, flags: GlyphFlags, mark: Int, paintOrder: Int
  ) {
    self.glyphs = glyphs
    self.font = font
    self.size = size
    self.color = color
    self.opacity = opacity
    self.renderMode = renderMode
    self.rotation = rotation
    self.flags = flags
    self.mark = mark
    self.paintOrder = paintOrder
  }
}
