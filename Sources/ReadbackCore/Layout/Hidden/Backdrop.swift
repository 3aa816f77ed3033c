/// What a page paints behind and over its text, as far as boxes and colours tell.
struct Backdrop {
  private struct Paint {
    var box: Box
    /// Nil for a picture or a shading.
    var color: UInt32?
    var opacity: Float
    /// Whether it fills all of its box.
    var isRectangle: Bool
    /// What a shape that is no rectangle fills without gaps.
    var solid: Box?
    /// The channels of a shading, or of what a mask lets through.
    var tones: Tones?
    var order: Int

    /// Whether it is what lies at the centre of a box within its own.
    func fills(_ box: Box) -> Bool { isRectangle || solid.map { $0.holdsCentre(of: box) } ?? false }
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
    isTooMuch = Self.isTooMuch(page)
    guard !isTooMuch else { return }
    for graphic in page.graphics where graphic.liesBehind {
      paints.append(
        Paint(
          box: graphic.box, color: graphic.isShading ? nil : graphic.color, opacity: graphic.opacity,
          isRectangle: graphic.shape == .rectangle, solid: graphic.solid,
          tones: graphic.isShading
            ? graphic.brightest.map { Tones(low: graphic.color, high: $0) } : Tones(graphic.color),
          order: graphic.paintOrder))
      if graphic.curves > 0, graphic.box.height <= Self.largestType { outlines.append(graphic.box) }
    }
    for image in page.images {
      paints.append(
        Paint(
          box: image.box, color: nil, opacity: 1, isRectangle: true, solid: nil, tones: nil,
          order: image.paintOrder))
    }
    paints.sort { $0.order < $1.order }
  }

  /// Whether a page paints more than is looked through for every run of text.
  static func isTooMuch(_ page: Page) -> Bool {
    page.graphics.count + page.images.count > limit
      && page.graphics.lazy.filter(\.liesBehind).count + page.images.count > limit
  }

  /// The colours one of which lies behind the centre of a box: those of the shapes there, down to a rectangle that hides
  /// the rest or to the page's own white. Nil where a picture or a shading does.
  func colors(behind box: Box, paintedAt order: Int) -> [UInt32]? {
    guard !isTooMuch else { return nil }
    var above: [Paint] = []
    var colors: [UInt32] = [0xFFFFFF]
    for paint in paints.reversed() where paint.order <= order && paint.box.holdsCentre(of: box) {
      guard let color = paint.color else { return nil }
      if paint.opacity > 0.95, paint.fills(box) {
        colors = [color]
        break
      }
      above.append(paint)
    }
    for paint in above.reversed() {
      guard let color = paint.color else { return nil }
      let painted = colors.map { Contrast.blend(color, over: $0, opacity: paint.opacity) }
      colors = paint.fills(box) ? painted : colors + painted.filter { !colors.contains($0) }
      guard colors.count <= Self.mostColors else { return nil }
    }
    return colors
  }

  /// All that the colour behind the centre of a box may be, however much shadings and shapes show there; nil where a
  /// picture lies.
  private func tones(behind box: Box, paintedAt order: Int) -> Tones? {
    guard !isTooMuch else { return nil }
    var tones: Tones?
    for paint in paints.reversed() where paint.order <= order && paint.box.holdsCentre(of: box) {
      guard let own = paint.tones else { return nil }
      tones = tones.map { $0.joined(own) } ?? own
      if paint.color != nil, paint.opacity > 0.95, paint.fills(box) { return tones }
    }
    return tones.map { $0.joined(Tones(0xFFFFFF)) } ?? Tones(0xFFFFFF)
  }

  /// Whether only a picture of the page can tell if a run of text is seen: it may stand on something of its colour, or
  /// something may be painted over it.
  func isUncertain(_ run: GlyphRun, on page: Page) -> Bool {
    run.samples(page).allSatisfy { box in
      if mayCover(box, paintedAt: run.paintOrder) { return true }
      guard let colors = colors(behind: box, paintedAt: run.paintOrder) else {
        return tones(behind: box, paintedAt: run.paintOrder).map { !$0.show(run.color) } ?? true
      }
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
  /// Whether it may be what lies behind or over text, which rules and bullets are not.
  fileprivate var liesBehind: Bool { isFilled && opacity > 0.02 && box.width > 2 && box.height > 2 }

  /// Whether it fills whatever the clip leaves with a shading or a pattern, whose colours are not known.
  fileprivate var isShading: Bool { isFilled && subpaths == 0 }
}

/// All colours between two, channel by channel.
struct Tones {
  private var low: UInt32
  private var high: UInt32

  /// - Parameters:
  ///   - low: the least of every channel, as 0xRRGGBB.
  ///   - high: the greatest.
  init(low: UInt32, high: UInt32) {
    self.low = low
    self.high = high
  }

  init(_ color: UInt32) { self.init(low: color, high: color) }

  /// With all that lies between these and others.
  func joined(_ others: Tones) -> Tones {
    var joined = Tones(0)
    for channel: UInt32 in [0xFF, 0xFF00, 0xFF0000] {
      joined.low |= min(low & channel, others.low & channel)
      joined.high |= max(high & channel, others.high & channel)
    }
    return joined
  }

  /// Whether a colour shows on each of them, by one channel at least.
  func show(_ color: UInt32) -> Bool {
    [16, 8, 0].contains { (shift: UInt32) in
      let channel = Int(color >> shift & 0xFF)
      return channel + Contrast.step < Int(low >> shift & 0xFF)
        || channel > Int(high >> shift & 0xFF) + Contrast.step
    }
  }
}

/// How well two colours can be told apart.
enum Contrast {
  /// Letters of half an inch or more are seen across a room.
  private static let watermarkSize: Float = 36

  /// A channel that differs by more shows text of any size.
  static let step = 24

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
    return difference <= (size < watermarkSize ? step : 8) && ratio(first, second) < 1.25
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
