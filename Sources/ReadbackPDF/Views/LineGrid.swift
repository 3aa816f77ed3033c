internal import ReadbackCore

/// Finds the neighbours of a line without comparing it with every other.
struct LineGrid {
  /// Points; only the cost depends on them. A line of text is long and low.
  private static let cellWidth: Float = 200
  private static let cellHeight: Float = 25
  /// A line that covers more cells than this is kept apart; text lines cover a dozen.
  private static let mostCells = 400

  private let boxes: [Box]
  /// The number of a cell and that of a line in it, in ascending order.
  private var cells: [(cell: Int, line: Int)] = []
  private var large: [Int] = []

  init(_ boxes: [Box]) {
    self.boxes = boxes
    cells.reserveCapacity(8 * boxes.count)
    for (index, box) in boxes.enumerated() {
      guard let cover = Self.cover(of: box) else {
        large.append(index)
        continue
      }
      for row in cover.rows {
        for column in cover.columns { cells.append((Self.cell(row, column), index)) }
      }
    }
    cells.sort { ($0.cell, $0.line) < ($1.cell, $1.line) }
  }

  /// Finds the lines that overlap the line made taller by `margin` heights at both edges, are as high as it, and share its
  /// left edge, right edge or centre within that margin; in the order of the lines.
  func find(_ near: inout [Int], around index: Int, margin: Float) {
    near.removeAll(keepingCapacity: true)
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
    guard let cover = Self.cover(of: area) else {
      for other in boxes.indices where isNear(other) { near.append(other) }
      return
    }
    for other in large where isNear(other) { near.append(other) }
    for row in cover.rows {
      // The cells of a row follow each other.
      let last = Self.cell(row, cover.columns.upperBound)
      var next = firstPlace(of: Self.cell(row, cover.columns.lowerBound))
      while next < cells.count, cells[next].cell <= last {
        if isNear(cells[next].line) { near.append(cells[next].line) }
        next += 1
      }
    }
    near.sort()
    // A line that covers several cells was met in each.
    var last = -1
    near.removeAll { other in
      defer { last = other }
      return other == last
    }
  }

  private func firstPlace(of cell: Int) -> Int {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].cell < cell { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func cell(_ row: Int, _ column: Int) -> Int { row * 1_000_000 + column }

  private static func cover(of box: Box) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
    guard let columns = range(box.x0, box.x1, of: cellWidth), let rows = range(box.y0, box.y1, of: cellHeight)
    else { return nil }
    guard columns.count * rows.count <= mostCells else { return nil }
    return (rows, columns)
  }

  private static func range(_ low: Float, _ high: Float, of cell: Float) -> ClosedRange<Int>? {
    let (first, last) = ((low / cell).rounded(.down), (high / cell).rounded(.down))
    guard abs(first) < 100_000, abs(last) < 100_000 else { return nil }
    return Int(first)...Int(max(first, last))
  }
}
