/// What a page paints behind and over its text, as far as boxes and colours tell.
struct Backdrop {
  private struct Paint {
    var box: Box
    /// Nil for a picture or a shading.
    var color: UInt32?
    var opacity: Float
    /// Whether it fills all of its box.
    var isRectangle: Bool
    var order: Int
  }

  private var paints: [Paint] = []
  /// Drawn letters: filled shapes with curves, no higher than large type.
  private var outlines: [Box] = []
  /// Where a page paints more than anybody looks through, nothing is known.
  private let isTooMuch: Bool

  /// Looking through the paints for each run of text must stay cheap on a page that paints without end.
  static let limit = 2000
  /// Larger drawn shapes are no letters, in points.
  static let largestType: Float = 80
  /// So many colours behind one letter are nothing that can be told.
  private static let mostColors = 16
  /// What lets less through hides what it is painted over.
  private static let coveringOpacity: Float = 0.5

  init(_ page: Page) {
    isTooMuch = page.graphics.count + page.images.count > Self.limit
    guard !isTooMuch else { return }
    for graphic in page.graphics where graphic.isFilled && graphic.opacity > 0.02 {
      // Rules and bullets lie behind no text.
      guard graphic.box.width > 2, graphic.box.height > 2 else { continue }
      paints.append(
        Paint(
          box: graphic.box, color: graphic.isShading ? nil : graphic.color, opacity: graphic.opacity,
          isRectangle: graphic.shape == .rectangle, order: graphic.paintOrder))
      if graphic.curves > 0, graphic.box.height <= Self.largestType { outlines.append(graphic.box) }
    }
    for image in page.images {
      paints.append(Paint(box: image.box, color: nil, opacity: 1, isRectangle: true, order: image.paintOrder))
    }
    paints.sort { $0.order < $1.order }
  }

  /// The colours one of which lies behind the centre of a box: those of the shapes there, down to a rectangle that hides
  /// the rest or to the page's own white. Nil where a picture or a shading does.
  func colors(behind box: Box, paintedAt order: Int) -> [UInt32]? {
    guard !isTooMuch else { return nil }
    var above: [Paint] = []
    var colors: [UInt32] = [0xFFFFFF]
    for paint in paints.reversed() where paint.order <= order && paint.box.holdsCentre(of: box) {
      guard let color = paint.color else { return nil }
      if paint.isRectangle, paint.opacity > 0.95 {
        colors = [color]
        break
      }
      above.append(paint)
    }
    for paint in above.reversed() {
      guard let color = paint.color else { return nil }
      let painted = colors.map { Contrast.blend(color, over: $0, opacity: paint.opacity) }
      colors = paint.isRectangle ? painted : colors + painted.filter { !colors.contains($0) }
      guard colors.count <= Self.mostColors else { return nil }
    }
    return colors
  }

  /// Whether only a picture of the page can tell if a run of text is seen: it may stand on something of its colour, or
  /// something may be painted over it.
  func isUncertain(_ run: GlyphRun, on page: Page) -> Bool {
    run.samples(page).allSatisfy { box in
      if mayCover(box, paintedAt: run.paintOrder) { return true }
      guard let colors = colors(behind: box, paintedAt: run.paintOrder) else { return true }
      let shows = colors.map { !Contrast.isNone(run.color, $0, size: run.size) }
      return shows.contains(true) && shows.contains(false)
    }
  }

  /// Whether something that is not a flat rectangle is painted over a box afterwards, and may hide it.
  private func mayCover(_ box: Box, paintedAt order: Int) -> Bool {
    paints.contains { paint in
      paint.order > order && (paint.color == nil || !paint.isRectangle || paint.opacity <= 0.95)
        && paint.opacity > Self.coveringOpacity && paint.box.holdsCentre(of: box)
        && paint.box.width >= box.width && paint.box.height >= box.height
    }
  }

  /// The flat colour that is painted over a box afterwards and hides it; nil where nothing is sure to.
  func cover(of box: Box, paintedAt order: Int) -> UInt32? {
    for paint in paints where paint.order > order {
      guard let color = paint.color, paint.isRectangle, paint.opacity > 0.95, paint.box.x0 <= box.x0,
        paint.box.x1 >= box.x1, paint.box.y0 <= box.y0 + box.height / 4,
        paint.box.y1 >= box.y1 - box.height / 4
      else { continue }
      return color
    }
    return nil
  }

  /// Whether the letters in a box are drawn there as shapes, so that text without ink over them shows nonetheless.
  func drawsLetters(in box: Box) -> Bool {
    outlines.contains { $0.intersection(box) != nil && $0.height <= 2 * max(box.height, 1) }
  }
}

extension GlyphRun {
  /// Glyphs that stand for the whole run where looking at each would take too long: the first, the middle, the last.
  func samples(_ page: Page) -> [Box] {
    [glyphs.lowerBound, (glyphs.lowerBound + glyphs.upperBound) / 2, glyphs.upperBound - 1].map {
      page.glyphs[$0].box
    }
  }
}

extension Graphic {
  /// Whether it fills whatever the clip leaves with a shading or a pattern, whose colours are not known.
  fileprivate var isShading: Bool { isFilled && subpaths == 0 }
}

/// How well two colours can be told apart.
enum Contrast {
  /// Letters of half an inch or more are seen across a room.
  private static let watermarkSize: Float = 36

  /// The contrast ratio of WCAG 2.2 (1 none, 21 black on white).
  static func ratio(_ first: UInt32, _ second: UInt32) -> Float {
    let (low, high) = (min(luminance(first), luminance(second)), max(luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)
  }

  /// Whether nobody sees one on the other: no channel differs by a tenth, and the contrast is below 1.25, where
  /// the faintest watermark is about 1.4.
  ///
  /// - Parameters:
  ///   - first: a colour as 0xRRGGBB.
  ///   - second: another.
  ///   - size: of the type, in points; letters as large as those of a watermark show by less.
  /// - Returns: whether one does not show on the other.
  static func isNone(_ first: UInt32, _ second: UInt32, size: Float = 0) -> Bool {
    var difference = 0
    for shift: UInt32 in [16, 8, 0] {
      difference = max(difference, abs(Int(first >> shift & 0xFF) - Int(second >> shift & 0xFF)))
    }
    return difference <= (size < watermarkSize ? 24 : 8) && ratio(first, second) < 1.25
  }

  /// The colour that shows where one is painted over another.
  static func blend(_ color: UInt32, over below: UInt32, opacity: Float) -> UInt32 {
    guard opacity < 0.995 else { return color }
    let share = max(0, min(opacity, 1))
    var blended: UInt32 = 0
    for shift: UInt32 in [16, 8, 0] {
      let channel = share * Float(color >> shift & 0xFF) + (1 - share) * Float(below >> shift & 0xFF)
      blended |= UInt32(channel.rounded()) << shift
    }
    return blended
  }

  /// Relative luminance; the power of 2.4 is taken for a square, which is near enough for a threshold.
  private static func luminance(_ color: UInt32) -> Float {
    func channel(_ shift: UInt32) -> Float {
      let value = Float(color >> shift & 0xFF) / 255
      return value * value
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }
}
