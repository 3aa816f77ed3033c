/// A part of a page as a picture.
public struct Picture: Sendable, Hashable {
  /// Pixels.
  public var width: Int
  /// Pixels.
  public var height: Int
  /// The whole file, at most 4 MB.
  public var png: [UInt8]

  public init(width: Int, height: Int, png: [UInt8]) {
    self.width = width
    self.height = height
    self.png = png
  }

  /// What to draw.
  public struct Request: Sendable, Hashable {
    /// Counts from 1, as in ``Place``.
    public var page: Int
    /// The part to show, cut off at the page's edges.
    public var region: Box
    /// Pixels a point, 0.1 to 4; drawn smaller where the picture would have more than 4 million pixels.
    public var scale: Float
    /// What to point out.
    public var frames: [Frame]

    public init(page: Int, region: Box, scale: Float = 1.5, frames: [Frame] = []) {
      self.page = page
      self.region = region
      self.scale = scale
      self.frames = frames
    }
  }

  /// A coloured frame around a box of the page, its inside tinted.
  public struct Frame: Sendable, Hashable {
    public var box: Box
    /// As 0xRRGGBB.
    public var color: UInt32

    public init(box: Box, color: UInt32) {
      self.box = box
      self.color = color
    }
  }
}
