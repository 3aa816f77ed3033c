internal import ReadbackCore

/// Characters one after the other, or sorted by height; a line goes on as long as its characters overlap in height, a word
/// as long as the gaps stay below half the font's space and a share of the mean width of the characters before.
///
/// Stands for PDFBox (`writePage` in its PDFTextStripper.java), with and without `setSortByPosition`, and for Apache Tika,
/// which builds on it.
struct PositionsView {
  var policy = JoiningPolicy(
    readsActualText: false, readsOffPage: true, readsHiddenLayers: true, readsAnnotations: false,
    unmapped: .embedded, ligatures: .letters, showsSoftHyphens: true)
  /// Whether characters are sorted by height and then from left to right (`setSortByPosition`).
  var sorts = false
  /// Share of the font's space that a gap must exceed to be one (`setSpacingTolerance`).
  var spaceShare: Float = 0.5
  /// The same of the mean width of characters (`setAverageCharTolerance`).
  var widthShare: Float = 0.3

  struct Position {
    var x: Float
    var y: Float
    var width: Float
    var height: Float
    /// Width of the font's space.
    var space: Float
    var rotation: Int
    var font: Int
    var size: Float
    /// A stretch of the text that is read.
    var text: Range<Int>
    var glyph: Int
  }

  /// The characters of a page, and the text that they are stretches of.
  struct Positions {
    var positions: [Position] = []
    var text: [UInt32] = []
  }

  /// The characters of every page, which do not depend on their order.
  func positions(of source: Source) -> [Positions] { source.pages.map { positions(on: $0, source: source) } }

  /// By page.
  func lines(of pages: [Positions]) -> [[View.Line]] {
    pages.enumerated().map { lines(of: $1.positions, text: $1.text, number: $0) }
  }

  private func lines(of positions: [Position], text: [UInt32], number: Int) -> [View.Line] {
    let order =
      sorts
      ? JavaSort.sorted(positions.count) { Self.isBefore(positions[Int($0)], positions[Int($1)]) }
      : (0..<Int32(clamping: positions.count)).map { $0 }
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    var last: Position?
    var mean: Float = -1
    var end: Float = 0
    var lineY = -Float.infinity
    var lineHeight: Float = -1
    for index in order {
      let position = positions[Int(index)]
      if let last, last.font != position.font || last.size != position.size { mean = -1 }
      let delta =
        position.space > 0 ? ((last?.space ?? position.space) + position.space) / 2 * spaceShare : .infinity
      mean = mean < 0 ? position.width : (mean + position.width) / 2
      if let last {
        if !Self.overlap(position.y, position.height, lineY, lineHeight) {
          if let taken = line.take(page: number) { lines.append(taken) }
          (lineY, lineHeight) = (-.infinity, -1)
        } else if end + min(delta, mean * widthShare) < position.x {
          line.appendSpace()
        }
        // A gap of more than a space may be followed by text of another size.
        if abs(position.x - last.x) > position.space + delta { (lineY, lineHeight) = (-.infinity, -1) }
      }
      lineY = max(lineY, position.y)
      lineHeight = max(lineHeight, position.height)
      end = position.x + position.width
      line.append(position.text, of: text, glyph: position.glyph)
      last = position
    }
    if let taken = line.take(page: number) { lines.append(taken) }
    return lines
  }

  private func positions(on page: Page, source: Source) -> Positions {
    var positions: [Position] = []
    positions.reserveCapacity(page.glyphs.count)
    var reader = GlyphReader(page: page, fonts: source.fonts, policy: policy)
    for run in page.runs where policy.reads(run) {
      let font = source.widths.indices.contains(run.font) ? source.widths[run.font] : .unknown
      // A font without a space: its mean width stands for one.
      let space = (font.matrixSpace > 0 ? font.matrixSpace : font.mean) * run.size
      let height = font.height * run.size
      for index in run.glyphs {
        guard let text = reader.text(of: index, in: run), !text.isEmpty else { continue }
        let glyph = Extent(page.glyphs[index], run.rotation)
        positions.append(
          Position(
            x: glyph.start, y: glyph.across, width: glyph.end - glyph.start, height: height, space: space,
            rotation: run.rotation, font: run.font, size: run.size,
            text: text, glyph: index))
      }
    }
    return Positions(positions: positions, text: reader.scalars)
  }

  private static func overlap(_ y: Float, _ height: Float, _ otherY: Float, _ otherHeight: Float) -> Bool {
    abs(y - otherY) < 0.1 || otherY <= y && otherY >= y - height || y <= otherY && y >= otherY - otherHeight
  }

  // MARK: Sorting

  /// Whether one is read before another (`TextPositionComparator`).
  private static func isBefore(_ one: Position, _ other: Position) -> Bool {
    if one.rotation != other.rotation { return one.rotation < other.rotation }
    let (oneTop, otherTop) = (one.y - one.height, other.y - other.height)
    if abs(one.y - other.y) < 0.1 || other.y >= oneTop && other.y <= one.y
      || one.y >= otherTop && one.y <= other.y
    {
      return one.x < other.x
    }
    return one.y < other.y
  }
}
