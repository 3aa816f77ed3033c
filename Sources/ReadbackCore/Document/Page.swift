/// A page of a PDF: everything that it paints, in the order of painting.
public struct Page: Sendable, Hashable {
  /// Size as shown (crop box, after rotation), in points.
  public var width: Float
  public var height: Float
  /// The page's own /Rotate, already applied to all boxes: 0, 90, 180 or 270.
  public var rotation: Int
  /// The text of all glyphs, one after the other; see ``Glyph/firstScalar``.
  public var scalars: [UInt32]
  public var glyphs: [Glyph]
  public var runs: [GlyphRun]
  public var graphics: [Graphic]
  public var images: [PlacedImage]
  public var marks: [MarkedContent]
  /// The codes of glyphs that the file maps to no Unicode, in the order of the glyphs.
  public var unmapped: [UnmappedGlyph]
  /// Characters on layers that are switched off; their text is not delivered.
  public var hiddenLayerCharacters: Int
  /// Where the page shows something; only of a page that was rendered, see ``InkRequest``.
  public var ink: Ink?

  public init(
    width: Float, height: Float, rotation: Int = 0, scalars: [UInt32] = [], glyphs: [Glyph] = [],
    runs: [GlyphRun] = [], graphics: [Graphic] = [], images: [PlacedImage] = [],
    marks: [MarkedContent] = [], unmapped: [UnmappedGlyph] = [], hiddenLayerCharacters: Int = 0
  ) {
    self.width = width
    self.height = height
    self.rotation = rotation
    self.scalars = scalars
    self.glyphs = glyphs
    self.runs = runs
    self.graphics = graphics
    self.images = images
    self.marks = marks
    self.unmapped = unmapped
    self.hiddenLayerCharacters = hiddenLayerCharacters
  }

  public var box: Box { Box(x0: 0, y0: 0, x1: width, y1: height) }

  /// The text of a glyph as the file maps it, a slice of ``scalars``.
  public func scalars(of glyph: Glyph) -> ArraySlice<UInt32> {
    let first = Int(glyph.firstScalar)
    return scalars[first..<first + Int(glyph.scalarCount)]
  }

  /// For each of ``marks`` the identifier of the innermost sequence around it that has one, itself included; nil
  /// where none has.
  public var contentIdentifiers: [Int?] {
    // Parents come before their children, so that one pass is enough.
    marks.reduce(into: []) { identifiers, mark in
      identifiers.append(mark.mcid ?? (mark.parent >= 0 ? identifiers[mark.parent] : nil))
    }
  }

  /// The run that a glyph belongs to.
  public func run(of glyph: Glyph) -> GlyphRun { runs[Int(glyph.run)] }
}

// Glyphs are written as columns: a page has thousands of them, and keys would outweigh the numbers.
extension Page: Codable {
  private enum CodingKeys: String, CodingKey {
    case width, height, rotation, scalars, scalarCounts, origins, boxes, runs, graphics, images, marks,
      unmapped
    case hiddenLayerCharacters, ink
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      width: try values.decode(Float.self, forKey: .width),
      height: try values.decode(Float.self, forKey: .height),
      rotation: try values.decode(Int.self, forKey: .rotation),
      scalars: try values.decode([UInt32].self, forKey: .scalars),
      runs: try values.decode([GlyphRun].self, forKey: .runs),
      graphics: try values.decode([Graphic].self, forKey: .graphics),
      images: try values.decode([PlacedImage].self, forKey: .images),
      marks: try values.decode([MarkedContent].self, forKey: .marks),
      unmapped: try values.decodeIfPresent([UnmappedGlyph].self, forKey: .unmapped) ?? [],
      hiddenLayerCharacters: try values.decode(Int.self, forKey: .hiddenLayerCharacters))
    ink = try values.decodeIfPresent(Ink.self, forKey: .ink)
    let counts = try values.decode([UInt8].self, forKey: .scalarCounts)
    let origins = try values.decode([Float].self, forKey: .origins)
    let boxes = try values.decode([Float].self, forKey: .boxes)
    func damaged(_ key: CodingKeys, _ what: String) -> DecodingError {
      .dataCorruptedError(forKey: key, in: values, debugDescription: what)
    }
    guard origins.count == 2 * counts.count, boxes.count == 4 * counts.count else {
      throw damaged(.boxes, "glyph columns differ in length")
    }
    // A document file may come from anywhere: indices that lead outside are refused here, once,
    // so that nothing after this has to check them.
    guard counts.reduce(0, { $0 + Int($1) }) == scalars.count else {
      throw damaged(.scalarCounts, "glyph texts do not add up to the page's text")
    }
    guard scalars.allSatisfy({ Unicode.Scalar($0) != nil }) else {
      throw damaged(.scalars, "a value is not a Unicode scalar")
    }
    var next = 0
    for run in runs {
      guard run.glyphs.lowerBound == next, run.mark >= -1, run.mark < marks.count else {
        throw damaged(.runs, "glyph runs do not follow each other")
      }
      next = run.glyphs.upperBound
    }
    guard next == counts.count else { throw damaged(.runs, "glyph runs do not cover the glyphs") }
    for (index, mark) in marks.enumerated() where mark.parent < -1 || mark.parent >= index {
      throw damaged(.marks, "marked content \(index) names a parent that does not precede it")
    }
    glyphs.reserveCapacity(counts.count)
    var scalar: UInt32 = 0
    for (number, run) in runs.enumerated() {
      for index in run.glyphs {
        glyphs.append(
          Glyph(
            firstScalar: scalar, scalarCount: counts[index], run: UInt32(number),
            originX: origins[2 * index], originY: origins[2 * index + 1],
            box: Box(
              x0: boxes[4 * index], y0: boxes[4 * index + 1], x1: boxes[4 * index + 2],
              y1: boxes[4 * index + 3])))
        scalar += UInt32(counts[index])
      }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(width, forKey: .width)
    try values.encode(height, forKey: .height)
    try values.encode(rotation, forKey: .rotation)
    try values.encode(scalars, forKey: .scalars)
    try values.encode(glyphs.map(\.scalarCount), forKey: .scalarCounts)
    try values.encode(glyphs.flatMap { [$0.originX, $0.originY] }, forKey: .origins)
    try values.encode(
      glyphs.flatMap { [$0.box.x0, $0.box.y0, $0.box.x1, $0.box.y1] }, forKey: .boxes)
    try values.encode(runs, forKey: .runs)
    try values.encode(graphics, forKey: .graphics)
    try values.encode(images, forKey: .images)
    try values.encode(marks, forKey: .marks)
    if !unmapped.isEmpty { try values.encode(unmapped, forKey: .unmapped) }
    try values.encode(hiddenLayerCharacters, forKey: .hiddenLayerCharacters)
    try values.encodeIfPresent(ink, forKey: .ink)
  }
}
