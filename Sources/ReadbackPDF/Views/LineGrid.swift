internal import ReadbackCore

/// Finds the neighbours of a line without comparing it with every other.
struct LineGrid {
  /// Points; only the cost depends on them. A line of text is long and low.
  private static let cellWidth: Float = 200
  private static let cellHeight: Float = 25
  /// A line that covers more cells than this is kept apart; text lines cover a dozen.
  private static let mostCells = 400

  private let boxes: [Box]
  private var cells: [Int: [Int]] = [:]
  private var large: [Int] = []

  init(_ boxes: [Box]) {
    self.boxes = boxes
    for (index, box) in boxes.enumerated() {
      if let keys = Self.keys(of: box) {
        for key in keys { cells[key, default: []].append(index) }
      } else {
        large.append(index)
      }
    }
  }

  /// The lines that overlap the line made taller by `margin` heights at both edges, are as high as it, and share its
  /// left edge, right edge or centre within that margin; in the order of the lines.
  func around(_ index: Int, margin: Float) -> [Int] {
    let line = boxes[index]
    let reach = margin * line.height
    let area = Box(x0: line.x0, y0: line.y0 - reach, x1: line.x1, y1: line.y1 + reach)
    func isNear(_ other: Int) -> Bool {
      let box = boxes[other]
      return box.x0 < area.x1 && box.x1 > area.x0 && box.y0 < area.y1 && box.y1 > area.y0
        && abs(box.height - line.height) <= reach
        && (abs(box.x0 - line.x0) <= reach || abs(box.x1 - line.x1) <= reach
          || abs(box.midX - line.midX) <= reach)
    }
    guard let keys = Self.keys(of: area) else { return boxes.indices.filter(isNear) }
    var near = large.filter(isNear)
    for key in keys { near += (cells[key] ?? []).lazy.filter(isNear) }
    near.sort()
    // A line that covers several cells was met in each.
    var last = -1
    near.removeAll { other in
      defer { last = other }
      return other == last
    }
    return near
  }

  private static func keys(of box: Box) -> [Int]? {
    guard let columns = range(box.x0, box.x1, of: cellWidth), let rows = range(box.y0, box.y1, of: cellHeight)
    else { return nil }
    guard columns.count * rows.count <= mostCells else { return nil }
    return rows.flatMap { row in columns.map { row * 1_000_000 + $0 } }
  }

  private static func range(_ low: Float, _ high: Float, of cell: Float) -> ClosedRange<Int>? {
    let (first, last) = ((low / cell).rounded(.down), (high / cell).rounded(.down))
    guard abs(first) < 100_000, abs(last) < 100_000 else { return nil }
    return Int(first)...Int(max(first, last))
  }
}
