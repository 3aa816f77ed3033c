/// Bars and rows of dots that are drawn: levels without a word.
struct LevelShapes {
  /// One box for each bar or row of dots.
  private(set) var boxes: [Box] = []

  /// Shapes at the same height within so many points stand in one row.
  private static let tolerance: Float = 0.6
  /// Height of a bar, in points: between a rule and a table cell with text.
  private static let barHeight: ClosedRange<Float> = 1.8...18
  /// Side of a dot, in points, and the number of them in a scale.
  private static let dotSide: ClosedRange<Float> = 2...16
  private static let dotCount = 3...10

  private struct Shape {
    var box: Box
    /// What tells the part of a bar that counts from the rest: paint, opacity, and whether it is an outline.
    var style: UInt64

    init(box: Box, color: UInt32, opacity: Float, isFilled: Bool) {
      self.box = box
      let share = UInt64(max(0, min(opacity, 1)) * 16)
      style = UInt64(color) | share << 32 | (isFilled ? 0 : 1 << 40)
    }
  }

  init(graphics: [Graphic], images: [PlacedImage], page: Box) {
    var shapes: [Shape] = []
    for graphic in graphics where graphic.opacity > 0 {
      let box = graphic.box
      guard Self.barHeight.contains(box.height), box.width >= 1.5, box.width <= 0.6 * page.width else {
        continue
      }
      shapes.append(
        Shape(
          box: box, color: graphic.color, opacity: graphic.opacity, isFilled: graphic.isFilled))
    }
    for image in images
    where Self.dotSide.contains(image.box.height) && Self.dotSide.contains(image.box.width) {
      shapes.append(Shape(box: image.box, color: 0, opacity: 1, isFilled: true))
    }
    shapes.sort { ($0.box.y0, $0.box.x0) < ($1.box.y0, $1.box.x0) }
    var row: [Shape] = []
    for shape in shapes {
      if let first = row.first,
        shape.box.y0 - first.box.y0 > Self.tolerance || abs(shape.box.y1 - first.box.y1) > Self.tolerance
      {
        add(row)
        row = []
      }
      row.append(shape)
    }
    add(row)
  }

  /// Adds the bars and scales of shapes at one height.
  private mutating func add(_ row: [Shape]) {
    guard row.count >= 2 else { return }
    var group: [Shape] = []
    for shape in row.sorted(by: { $0.box.x0 < $1.box.x0 }) {
      if let last = group.last, shape.box.x0 - (group.map(\.box.x1).max() ?? last.box.x1) > pitch(of: last) {
        close(group)
        group = []
      }
      group.append(shape)
    }
    close(group)
  }

  /// How far the next shape of a row may be: dots stand apart by less than two of their widths, pieces of a bar by a
  /// part of theirs.
  private func pitch(of shape: Shape) -> Float {
    isDot(shape) ? 1.8 * shape.box.width : max(1.5, min(8, 0.5 * shape.box.width))
  }

  private func isDot(_ shape: Shape) -> Bool {
    Self.dotSide.contains(shape.box.width) && Self.dotSide.contains(shape.box.height)
      && shape.box.width <= 1.3 * shape.box.height && shape.box.height <= 1.3 * shape.box.width
  }

  private func areAlike(_ group: [Shape]) -> Bool {
    let widths = group.map(\.box.width)
    return Self.dotCount.contains(Set(group.map { Int($0.box.midX.rounded()) }).count)
      && (widths.max() ?? 0) - (widths.min() ?? 0) <= max(1, (widths.max() ?? 0) / 10)
  }

  private mutating func close(_ group: [Shape]) {
    guard group.count >= 2, let first = group.first else { return }
    let box = group.dropFirst().reduce(first.box) { $0.union($1.box) }
    let styles = Set(group.map(\.style))
    // Pieces that stand apart are a scale when they are alike and several.
    let touches = zip(group, group.dropFirst()).allSatisfy { $1.box.x0 - $0.box.x1 <= 1.5 }
    if group.allSatisfy(isDot) {
      // A dot may be drawn as a filled shape and its outline.
      let places = Set(group.map { Int(($0.box.midX).rounded()) })
      let widths = group.map(\.box.width)
      guard Self.dotCount.contains(places.count), (widths.max() ?? 0) - (widths.min() ?? 0) <= 1 else {
        return
      }
      boxes.append(box)
    } else if box.width >= 3 * box.height, styles.count >= 2, touches || areAlike(group) {
      boxes.append(box)
    }
  }
}
