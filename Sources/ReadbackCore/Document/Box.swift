/// A rectangle on a page as it is shown, in PDF points (1/72 inch), origin at the top left, y downwards.
public struct Box: Codable, Sendable, Hashable {
  public var x0: Float
  public var y0: Float
  public var x1: Float
  public var y1: Float

  public init(x0: Float, y0: Float, x1: Float, y1: Float) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  public var width: Float { x1 - x0 }
  public var height: Float { y1 - y0 }
  public var midX: Float { (x0 + x1) / 2 }
  public var midY: Float { (y0 + y1) / 2 }
  public var area: Float { max(0, width) * max(0, height) }

  /// The smallest box that holds both.
  public func union(_ other: Box) -> Box {
    Box(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }

  /// The part that both share, or nil where they do not overlap.
  public func intersection(_ other: Box) -> Box? {
    let shared = Box(
      x0: max(x0, other.x0), y0: max(y0, other.y0), x1: min(x1, other.x1), y1: min(y1, other.y1))
    return shared.x0 < shared.x1 && shared.y0 < shared.y1 ? shared : nil
  }

  /// Whether the centre of `other` lies inside this box.
  public func holdsCentre(of other: Box) -> Bool {
    other.midX >= x0 && other.midX <= x1 && other.midY >= y0 && other.midY <= y1
  }

  // Four numbers are shorter and easier to read than four keys a glyph.
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    self.init(
      x0: try list.decode(Float.self), y0: try list.decode(Float.self),
      x1: try list.decode(Float.self), y1: try list.decode(Float.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(x0)
    try list.encode(y0)
    try list.encode(x1)
    try list.encode(y1)
  }
}
