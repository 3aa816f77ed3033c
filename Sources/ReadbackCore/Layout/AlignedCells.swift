/// A table without drawn lines: cells that start at two left edges, row after row.
///
/// ```
/// Education                       starts at the first edge and runs across the second
/// 2016 - 2019   Master, Lund      a row of two cells
///               Thesis on rust    the second cell goes on
/// 2013 - 2016   Bachelor, Lund
/// ```
///
/// Dates that a gutter sets to the right, against the text, are no cells of a table, nor are dates at the right margin:
/// their left edges differ, or the text beside them does not begin where the page's text does.
struct AlignedCells {
  /// The rows that have both cells.
  private(set) var rows: [PageLayout.Row] = []
  /// Whether a first cell has several lines, which readers of physical lines mix with those of the second.
  private(set) var joins = false

  var box: Box {
    guard let first = rows.first else { return Box(x0: 0, y0: 0, x1: 0, y1: 0) }
    return rows.dropFirst().reduce(first.box) { $0.union($1.box) }
  }

  /// Two left edges are one within so many font sizes.
  private static let tolerance: Float = 0.1

  private struct Edges: Equatable {
    var left: Float
    var right: Float
  }

  private static func mostFrequent(_ edges: [Edges]) -> (edges: Edges, count: Int)? {
    var best: (edges: Edges, count: Int)?
    var count = 0
    var last: Edges?
    for next in edges.sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
      count = next == last ? count + 1 : 1
      last = next
      if count > best?.count ?? 0 { best = (next, count) }
    }
    return best
  }

  /// The table of a page, which has at least so many rows of two cells or more; nil where there is none.
  init?(_ page: PageLayout, fewest: Int) {
    guard let text = page.textBox else { return nil }
    // Two segments in a row, the first at the left edge of the text, by the edges that they start at in half points.
    var edges: [Edges] = []
    for row in page.rows where row.segments.count >= 2 {
      let (left, right) = (row.segments[0], row.segments[1])
      guard left.box.x0 - text.x0 <= Self.tolerance * left.size, !Self.isBullet(left) else { continue }
      edges.append(Edges(left: left.box.x0.rounded(.down), right: (2 * right.box.x0).rounded()))
    }
    guard edges.count >= fewest, let best = Self.mostFrequent(edges), best.count >= fewest else { return nil }
    let edge = best.edges.right / 2
    let found = page.rows.indices.filter { index in
      let row = page.rows[index]
      guard row.segments.count >= 2, row.segments[0].box.x0 - text.x0 <= Self.tolerance * row.segments[0].size
      else { return false }
      return abs(row.segments[1].box.x0 - edge) <= max(0.75, Self.tolerance * row.segments[1].size)
    }
    rows = found.map { page.rows[$0] }
    let second = rows.map { $0.segments[1] }
    // Dates at the right margin end alike; the text of a table does not.
    let ends = second.map(\.box.x1)
    guard let least = ends.min(), let most = ends.max(), most - least > 2 * (second.first?.size ?? 0)
    else { return nil }
    // The second cell is where the text is.
    let weights = rows.reduce(into: (0, 0)) { sums, row in
      sums.0 += row.segments[0].weight
      sums.1 += row.segments.dropFirst().reduce(0) { $0 + $1.weight }
    }
    guard weights.1 > weights.0 else { return nil }
    // A gutter has nothing but its dates or labels at the left edge: headings of a table start there too, and run on.
    let across = page.rows.count { row in
      guard let first = row.segments.first else { return false }
      return first.box.x0 - text.x0 <= Self.tolerance * first.size && row.segments.count == 1
        && (first.box.x1 > edge || first.isBold || first.size > 1.05 * (second.first?.size ?? first.size))
    }
    guard across >= 2, second.count(where: Self.isDate) * 2 < second.count else { return nil }
    let starts = Set(found)
    joins = found.contains { index in
      guard index + 1 < page.rows.count else { return false }
      let (row, next) = (page.rows[index], page.rows[index + 1])
      guard let first = next.segments.first, next.segments.count >= 2 || first.box.x1 < edge else {
        return false
      }
      return first.box.x0 - text.x0 <= Self.tolerance * first.size && !starts.contains(index + 1)
        && next.baseline - row.baseline <= 1.6 * first.size
    }
  }

  private static func isBullet(_ segment: PageLayout.Segment) -> Bool { segment.scalars.count <= 1 }

  private static func isDate(_ segment: PageLayout.Segment) -> Bool {
    let dates = DateReader.mentions(in: segment.scalars)
    return 2 * dates.reduce(0) { $0 + $1.offsets.count } >= segment.scalars.count
  }
}
