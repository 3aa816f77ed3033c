/// A grid of drawn lines: the borders of a table.
struct DrawnGrid {
  struct Cell: Hashable {
    var row: Int
    var column: Int
  }

  /// Positions of the lines, ascending; at least three each way.
  var columns: [Float]
  var rows: [Float]

  var box: Box {
    Box(x0: columns.first ?? 0, y0: rows.first ?? 0, x1: columns.last ?? 0, y1: rows.last ?? 0)
  }

  /// The cell that holds the centre of a box.
  func cell(of box: Box) -> Cell? {
    guard let column = interval(box.midX, in: columns), let row = interval(box.midY, in: rows) else {
      return nil
    }
    return Cell(row: row, column: column)
  }

  private func interval(_ value: Float, in lines: [Float]) -> Int? {
    guard let next = lines.firstIndex(where: { $0 > value }), next > 0 else { return nil }
    return next - 1
  }

  /// An edge that is drawn: a rule, or a side of a rectangle.
  private struct Edge {
    /// Its position across its own direction.
    var at: Float
    var from: Float
    var to: Float
    /// Whether there is a cell before it and one after it; a rule counts for both.
    var ends: Bool
    var starts: Bool
  }

  /// The grids on a page, from top to bottom.
  ///
  /// A line inside a grid is shared by the cells on both sides; boxes that stand apart from each other (cards, bars,
  /// coloured panels) share none and are no grid.
  static func grids(of graphics: [Graphic], on page: Box, tolerance: Float) -> [DrawnGrid] {
    var vertical: [Edge] = []
    var horizontal: [Edge] = []
    for graphic in graphics where graphic.opacity > 0 {
      let box = graphic.box
      switch graphic.shape {
      case .verticalRule:
        vertical.append(Edge(at: box.midX, from: box.y0, to: box.y1, ends: true, starts: true))
      case .horizontalRule:
        horizontal.append(Edge(at: box.midY, from: box.x0, to: box.x1, ends: true, starts: true))
      case .rectangle where box.width < 0.98 * page.width && box.height < 0.98 * page.height:
        vertical.append(Edge(at: box.x0, from: box.y0, to: box.y1, ends: false, starts: true))
        vertical.append(Edge(at: box.x1, from: box.y0, to: box.y1, ends: true, starts: false))
        horizontal.append(Edge(at: box.y0, from: box.x0, to: box.x1, ends: false, starts: true))
        horizontal.append(Edge(at: box.y1, from: box.x0, to: box.x1, ends: true, starts: false))
      case .rectangle, .other:
        continue
      }
    }
    // Each grid has lines enough both ways; most pages have not.
    guard vertical.count >= 3, horizontal.count >= 3 else { return [] }
    // Tables stand apart vertically: each stretch of the page that vertical lines cover without a break is one.
    var grids: [DrawnGrid] = []
    var group: [Edge] = []
    var end = -Float.infinity
    func close() {
      if group.count >= 3, let grid = grid(vertical: group, horizontal: horizontal, tolerance: tolerance) {
        grids.append(grid)
      }
      group = []
    }
    for edge in vertical.sorted(by: { $0.from < $1.from }) {
      if edge.from > end + tolerance { close() }
      group.append(edge)
      end = max(end, edge.to)
    }
    close()
    return grids
  }

  private static func grid(vertical: [Edge], horizontal: [Edge], tolerance: Float) -> DrawnGrid? {
    guard let top = vertical.map(\.from).min(), let bottom = vertical.map(\.to).max() else { return nil }
    let columns = lines(vertical, across: bottom - top, tolerance: tolerance)
    guard columns.count >= 3, let left = columns.first, let right = columns.last else { return nil }
    // Rules that run beside or far beyond the grid (under headings, around pages) are not its rows.
    let crossing = horizontal.filter { edge in
      edge.at >= top - tolerance && edge.at <= bottom + tolerance && edge.to > left && edge.from < right
        && edge.from >= left - tolerance && edge.to <= right + tolerance
    }
    let rows = lines(crossing, across: right - left, tolerance: tolerance)
    return rows.count >= 3 ? DrawnGrid(columns: columns, rows: rows) : nil
  }

  /// Positions of lines that are drawn over at least half of the grid; those inside must have cells on both sides.
  private static func lines(_ edges: [Edge], across extent: Float, tolerance: Float) -> [Float] {
    var bundles: [[Edge]] = []
    for edge in edges.sorted(by: { $0.at < $1.at }) {
      if let last = bundles.last?.last, edge.at - last.at <= tolerance {
        bundles[bundles.count - 1].append(edge)
      } else {
        bundles.append([edge])
      }
    }
    bundles.removeAll { 2 * drawnLength($0) < extent }
    return bundles.enumerated().filter { index, bundle in
      index == 0 || index == bundles.count - 1
        || (bundle.contains(where: \.ends) && bundle.contains(where: \.starts))
    }.compactMap(\.element.first?.at)
  }

  /// Length that edges on one line cover together.
  private static func drawnLength(_ edges: [Edge]) -> Float {
    var length: Float = 0
    var end = -Float.infinity
    for edge in edges.sorted(by: { $0.from < $1.from }) {
      length += max(0, edge.to - max(edge.from, end))
      end = max(end, edge.to)
    }
    return length
  }
}
