/// The visible horizontal text of a page as rows of segments.
public struct PageLayout: Sendable {
  public let rows: [Row]
  /// Whether the page has visible text, most of it with a mapping to Unicode.
  public let isReadable: Bool
  /// Height of the page, in points.
  public let height: Float
  /// Box around all rows; nil for a page without visible text.
  public let textBox: Box?
  /// Number of characters that are not white space.
  public let weight: Int

  /// Segments that share a baseline, from left to right.
  public struct Row: Sendable {
    public var baseline: Float
    public var segments: [Segment]
    public var box: Box
  }

  /// A stretch of a row without a wide gap.
  public struct Segment: Sendable {
    public var box: Box
    /// Font size of its first glyph, in points.
    public var size: Float
    /// Whether its first glyph is set in a bold font.
    public var isBold: Bool
    public var scalars: [Unicode.Scalar]
    /// Number of characters that are not white space.
    public let weight: Int
    /// Index among the glyphs of the page, which is the place in the order of painting, of its first letter or digit:
    /// bullets are often painted apart from the text that they stand before. Of its first glyph where it has neither.
    public var firstGlyph: Int
    /// Whether its first glyph is page furniture, tagged as no content.
    public var isArtifact: Bool

    public var text: String { String(scalars: scalars[...]) }
  }

  /// A gap of this many font sizes ends a segment. Word spaces are a quarter to a third of the size; justified
  /// lines stretch them to about half; gutters between columns are seldom below two thirds.
  static let gap: Float = 0.6

  /// - Parameters:
  ///   - page: what it paints.
  ///   - lines: those of the `pdf.lines` view for this page.
  ///   - fonts: those of the document.
  init(page: Page, lines: [View.Line], fonts: [Font]) {
    var builder = RowBuilder(page, isBold: fonts.map(\.looksBold))
    let rows = lines.compactMap { builder.row($0) }
    self.rows = rows
    height = page.height
    let unmapped = page.runs.reduce(0) {
      $0 + ($1.flags.isDisjoint(with: [.noUnicode, .guessed]) ? 0 : $1.glyphs.count)
    }
    isReadable = !rows.isEmpty && 2 * unmapped <= page.glyphs.count
    textBox = rows.first.map { first in rows.dropFirst().reduce(first.box) { $0.union($1.box) } }
    weight = rows.reduce(0) { $0 + $1.segments.reduce(0) { $0 + $1.weight } }
  }
}
