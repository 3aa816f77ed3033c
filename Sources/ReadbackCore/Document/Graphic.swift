/// A path that a page paints: a rule, a bar, a frame, an outline. A shading or pattern, which has no
/// path, has no subpaths.
public struct Graphic: Codable, Sendable, Hashable {
  public enum Shape: String, Codable, Sendable {
    /// A thin horizontal line, stroked or filled.
    case horizontalRule
    /// A thin vertical line, stroked or filled.
    case verticalRule
    case rectangle
    case other
  }

  public var shape: Shape
  /// Of what is filled, the part within the bounds of the clip.
  public var box: Box
  public var isFilled: Bool
  /// Colour of the paint as 0xRRGGBB; of a shading whose colours are known the least of every channel, of any other and
  /// of a pattern black.
  public var color: UInt32
  /// Of a shading whose colours are known, or what a mask lets through of a colour, the greatest of every channel.
  public var brightest: UInt32?
  /// A rectangle in the box that a shape, which is none itself, fills without gaps; nil where none is known.
  public var solid: Box?
  public var opacity: Float
  /// Stroke width in points.
  public var lineWidth: Float
  public var subpaths: Int
  public var curves: Int
  /// Position in the order of painting, shared with ``GlyphRun/paintOrder``.
  public var paintOrder: Int

  public init(
    shape: Shape, box: Box, isFilled: Bool, color: UInt32, opacity: Float, lineWidth: Float,
    subpaths: Int, curves: Int, paintOrder: Int, brightest: UInt32? = nil, solid: Box? = nil
  ) {
    self.brightest = brightest
    self.solid = solid
    self.shape = shape
    self.box = box
    self.isFilled = isFilled
    self.color = color
    self.opacity = opacity
    self.lineWidth = lineWidth
    self.subpaths = subpaths
    self.curves = curves
    self.paintOrder = paintOrder
  }
}

/// A raster image where a page shows it.
public struct PlacedImage: Codable, Sendable, Hashable {
  public var box: Box
  public var pixelWidth: Int
  public var pixelHeight: Int
  public var paintOrder: Int

  public init(box: Box, pixelWidth: Int, pixelHeight: Int, paintOrder: Int) {
    self.box = box
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
    self.paintOrder = paintOrder
  }
}

/// A link of a page or part: where it is and where it goes.
public struct Link: Codable, Sendable, Hashable {
  public var place: Place
  /// The target as the file gives it, `mailto:` and `tel:` included.
  public var url: String

  public init(place: Place, url: String) {
    self.place = place
    self.url = url
  }
}

/// A marked-content sequence of a page (`BDC` to `EMC`).
public struct MarkedContent: Codable, Sendable, Hashable {
  /// The tag, for instance `P`, `Span`, `Artifact`.
  public var tag: String
  /// Marked-content identifier, the link to the structure tree; nil where it has none.
  public var mcid: Int?
  /// Index into ``Page/marks`` of the sequence around it, or -1.
  public var parent: Int
  public var actualText: String?

  public init(tag: String, mcid: Int?, parent: Int, actualText: String?) {
    self.tag = tag
    self.mcid = mcid
    self.parent = parent
    self.actualText = actualText
  }
}
