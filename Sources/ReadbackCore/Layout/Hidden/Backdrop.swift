/// What a page paints behind and over its text, as far as boxes and colours tell.
struct Backdrop {
  /// What lies at a point.
  enum Surface: Equatable {
    case color(UInt32)
    /// A picture, a shading, a shape that is no rectangle, or something half transparent.
    case unknown
  }

  private struct Paint {
    var box: Box
    var surface: Surface
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

  init(_ page: Page) {
    isTooMuch = page.graphics.count + page.images.count > Self.limit
    guard !isTooMuch else { return }
    for graphic in page.graphics where graphic.isFilled && graphic.opacity > 0.02 {
      // Rules and bullets lie behind no text.
      guard graphic.box.width > 2, graphic.box.height > 2 else { continue }
      let isFlat = graphic.shape == .rectangle && graphic.opacity > 0.95
      paints.append(
        Paint(box: graphic.box, surface: isFlat ? .color(graphic.color) : .unknown, order: graphic.paintOrder)
      )
      if graphic.curves > 0, graphic.box.height <= Self.largestType { outlines.append(graphic.box) }
    }
    for image in page.images {
      paints.append(Paint(box: image.box, surface: .unknown, order: image.paintOrder))
    }
    paints.sort { $0.order < $1.order }
  }

  /// What lies behind a box: the last paint under its centre, the page's own white where there is none.
  func surface(behind box: Box, paintedAt order: Int) -> Surface {
    guard !isTooMuch else { return .unknown }
    for paint in paints.reversed() where paint.order <= order && paint.box.holdsCentre(of: box) {
      return paint.surface
    }
    return .color(0xFFFFFF)
  }

  /// Whether something that is not a flat rectangle is painted over a box afterwards, and may hide it.
  func mayCover(_ box: Box, paintedAt order: Int) -> Bool {
    paints.contains { paint in
      paint.order > order && paint.surface == .unknown && paint.box.holdsCentre(of: box)
        && paint.box.width >= box.width && paint.box.height >= box.height
    }
  }

  /// The flat colour that is painted over a box afterwards and hides it; nil where nothing is sure to.
  func cover(of box: Box, paintedAt order: Int) -> UInt32? {
    for paint in paints where paint.order > order {
      guard case .color(let color) = paint.surface, paint.box.x0 <= box.x0, paint.box.x1 >= box.x1,
        paint.box.y0 <= box.y0 + box.height / 4, paint.box.y1 >= box.y1 - box.height / 4
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

extension Page {
  /// Whether only a picture of the page can tell if all of its text is seen: some of it stands on a picture, a shading
  /// or a shape, or one of those is painted over it. Pages with pictures beyond 16 million pixels together, or more
  /// paint than is looked through, are not worth the time.
  public var needsInk: Bool {
    guard images.count + graphics.count <= Backdrop.limit else { return false }
    var pixels = 0
    for image in images {
      guard image.pixelWidth > 0, image.pixelHeight > 0, image.pixelWidth < 65536, image.pixelHeight < 65536
      else { return false }
      pixels += image.pixelWidth * image.pixelHeight
      guard pixels <= 16 << 20 else { return false }
    }
    let hasUnknown = !images.isEmpty || graphics.contains { $0.isFilled && $0.shape != .rectangle }
    guard hasUnknown else { return false }
    let backdrop = Backdrop(self)
    return runs.contains { run in
      guard run.isShown, run.glyphs.count > 2 else { return false }
      return run.samples(self).allSatisfy {
        backdrop.surface(behind: $0, paintedAt: run.paintOrder) == .unknown
          || backdrop.mayCover($0, paintedAt: run.paintOrder)
      }
    }
  }
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

  /// Relative luminance; the power of 2.4 is taken for a square, which is near enough for a threshold.
  private static func luminance(_ color: UInt32) -> Float {
    func channel(_ shift: UInt32) -> Float {
      let value = Float(color >> shift & 0xFF) / 255
      return value * value
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }
}
