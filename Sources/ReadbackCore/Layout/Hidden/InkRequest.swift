/// What to look for on the picture of a page, because nothing else can tell it.
public struct InkRequest: Sendable, Hashable {
  /// Text that may not be seen: on a picture, a shading or a shape of its colour, or below one.
  public var text: [Box] = []
  /// Pictures and drawings that may show type.
  public var drawings: [Box] = []

  /// So many bytes of pictures are decoded; those of a photograph that a camera's format packs count four times. At about
  /// 2 ns each they take 3 ms where a picture is looked at, and half of it for those behind text, which are many and small,
  /// so that each takes time of its own. Whether text on what is left out is seen is not known.
  public var bytes: Int { drawings.isEmpty ? 3 << 18 : 3 << 19 }

  /// So many pixels are looked through for type at most; nothing has less than a bit for each.
  private static let pixels = 1 << 20
  /// So many drawings are looked at; a resume with more pictures that could hold a paragraph is not known.
  private static let mostDrawings = 20
  /// So many outlines may be a name.
  private static let nameLetters = 6
  /// So many shapes at the head are compared with the text there.
  private static let mostShapes = 200
  /// So many runs of text are looked at, so that filling cells stays cheap; those beyond count as seen.
  private static let mostText = 2000
  /// So many pictures are looked through; what has more is drawn from many pieces.
  private static let mostImages = 200

  /// Nil for a page that no picture is needed of, which is nearly always, or that paints more than is looked through.
  ///
  /// - Parameters:
  ///   - page: what it paints.
  ///   - number: of the page, from 0.
  public init?(_ page: Page, number: Int) {
    guard !Backdrop.isTooMuch(page) else { return nil }
    let mayHide = !page.images.isEmpty || page.graphics.contains { $0.isFilled && !$0.isOpaqueRectangle }
    if mayHide {
      let backdrop = Backdrop(page)
      for run in page.runs where run.isShown && run.glyphs.count > 2 && backdrop.isUncertain(run, on: page) {
        guard text.count < Self.mostText else { break }
        let boxes = page.glyphs[run.glyphs].lazy.map(\.box)
        text.append(boxes.reduce(boxes[boxes.startIndex]) { $0.union($1) })
      }
    }
    // A page that is all picture has rules of its own.
    if NoTextLayer().hasText(page) {
      drawings = pictures(of: page, number: number) + outlines(of: page)
      if number == 0, let name = drawnName(of: page) { drawings.append(name) }
    }
    if text.isEmpty && drawings.isEmpty { return nil }
  }

  /// Pictures that say what they say without text over them.
  private func pictures(of page: Page, number: Int) -> [Box] {
    guard page.images.count <= Self.mostImages else { return [] }
    let rule = NameAsImage()
    let least = number == 0 ? rule.drawnHeight * rule.largestType(of: page) : .infinity
    var pixels = 0
    var boxes: [Box] = []
    for image in page.images where image.pixelWidth > 0 && image.pixelHeight > 0 {
      guard boxes.count < Self.mostDrawings, let box = image.box.intersection(page.box),
        box.area >= ImageContent().share * page.box.area
          || (box.midY < rule.head * page.height && box.height >= least),
        ImageRole(
          width: box.width, height: box.height, isOnTop: number == 0 && box.midY <= 0.45 * page.height)
          == .content
      else { continue }
      let size = image.pixelWidth.multipliedReportingOverflow(by: image.pixelHeight)
      guard !size.overflow, size.partialValue <= Self.pixels - pixels else { continue }
      guard
        page.glyphs.lazy.filter({ box.holdsCentre(of: $0.box) }).prefix(ImageRole.letters).count
          < ImageRole.letters
      else { continue }
      pixels += size.partialValue
      boxes.append(box)
    }
    return boxes
  }

  /// The drawings in the rows of those at the head of a page that are as high as the letters of a name, without those that
  /// text lies over, which it is read by.
  private func drawnName(of page: Page) -> Box? {
    let rule = NameAsImage()
    let foot = rule.head * page.height
    let least = rule.drawnHeight * rule.largestType(of: page)
    var shapes = page.graphics.filter { graphic in
      graphic.isFilled && graphic.curves > 0 && graphic.opacity > 0.02 && graphic.box.midY < foot
        && TextAsOutlines().heights.contains(graphic.box.height)
    }
    func mayBeName() -> Bool {
      shapes.contains { $0.box.height >= least }
        && shapes.reduce(0, { $0 + $1.subpaths }) >= Self.nameLetters
    }
    guard mayBeName() else { return nil }
    if shapes.count <= Self.mostShapes {
      let glyphs = page.glyphs.filter { $0.box.midY < foot }
      shapes.removeAll { TextAsOutlines().isCovered($0.box, glyphs) }
    }
    let high = shapes.lazy.filter { $0.box.height >= least }.map(\.box)
    guard let first = high.first else { return nil }
    let rows = high.reduce(first) { $0.union($1) }
    shapes.removeAll { $0.box.midY < rows.y0 || $0.box.midY > rows.y1 }
    guard mayBeName() else { return nil }
    return shapes.reduce(first) { $0.union($1.box) }.intersection(page.box)
  }

  /// Drawings of many outlines in one path that are higher than a line of type, or that are stroked.
  private func outlines(of page: Page) -> [Box] {
    page.graphics.lazy.filter { graphic in
      graphic.curves > 0 && graphic.subpaths >= TextAsOutlines().letters && graphic.opacity > 0.02
        && (!graphic.isFilled || graphic.box.height > TextAsOutlines().heights.upperBound)
    }.prefix(Self.mostDrawings).compactMap { $0.box.intersection(page.box) }
  }
}

extension Graphic {
  /// Whether its colour is all there is where it lies.
  fileprivate var isOpaqueRectangle: Bool { shape == .rectangle && opacity > 0.95 }
}
