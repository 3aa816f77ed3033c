/// The size that a drawing is shown in, in points.
struct ObjectExtent {
  var width: Float
  var height: Float

  /// Of `wp:extent`, which counts in English Metric Units, 12700 to a point.
  init?(drawing reader: XMLReader) {
    guard let width = reader.attribute("cx").flatMap(Float.init),
      let height = reader.attribute("cy").flatMap(Float.init),
      width >= 0, height >= 0, width.isFinite, height.isFinite
    else { return nil }
    self.width = width / 12700
    self.height = height / 12700
  }

  /// Of a VML shape, whose style says `width:12pt;height:0.5in`.
  init?(style: String) {
    var lengths: [Substring: Float] = [:]
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[0].drop { $0 == " " }
      if name == "width" || name == "height" { lengths[name] = Self.points(parts[1]) }
    }
    guard let width = lengths["width"], let height = lengths["height"] else { return nil }
    self.width = width
    self.height = height
  }

  private static func points(_ length: Substring) -> Float? {
    for (unit, points) in [("pt", 1), ("in", 72), ("cm", 28.3465), ("mm", 2.83465), ("px", 0.75)]
      as [(String, Float)]
    where length.hasSuffix(unit) {
      guard let number = Float(length.dropLast(unit.count).drop { $0 == " " }), number >= 0, number.isFinite
      else {
        return nil
      }
      return number * points
    }
    return nil
  }
}
