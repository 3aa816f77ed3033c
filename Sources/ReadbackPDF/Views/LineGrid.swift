internal import ReadbackCore

/// Finds the neighbours of a line without comparing it with every other.
struct LineGrid {
  /// Points; the side of pdfminer's `Plane` cells. Only the cost depends on it.
  private static let cell: Float = 50
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
    var candidates = Set(large)
    if let keys = Self.keys(of: area) {
      for key in keys { candidates.formUnion(cells[key] ?? []) }
    } else {
      candidates.formUnion(boxes.indices)
    }
    return candidates.filter { other in
      let box = boxes[other]
      return box.x0 < area.x1 && box.x1 > area.x0 && box.y0 < area.y1 && box.y1 > area.y0
        && abs(box.height - line.height) <= reach
        && (abs(box.x0 - line.x0) <= reach || abs(box.x1 - line.x1) <= reach
          || abs(box.midX - line.midX) <= reach)
    }.sorted()
  }

  private static func keys(of box: Box) -> [Int]? {
    let edges = [box.x0, box.y0, box.x1, box.y1].map { ($0 / cell).rounded(.down) }
    guard edges.allSatisfy({ abs($0) < 100_000 }) else { return nil }
    let (columns, rows) = (
      Int(edges[0])...Int(max(edges[0], edges[2])), Int(edges[1])...Int(max(edges[1], edges[3]))
    )
    guard columns.count * rows.count <= mostCells else { return nil }
    return rows.flatMap { row in columns.map { row * 1_000_000 + $0 } }
  }
}
