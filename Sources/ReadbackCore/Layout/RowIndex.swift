/// The rows of a page by height, to find those near a graphic without looking at all of them.
struct RowIndex {
  private var baselines: [Float]
  private var rows: [Int]

  init(_ page: PageLayout) {
    rows = page.rows.indices.sorted { page.rows[$0].baseline < page.rows[$1].baseline }
    baselines = rows.map { page.rows[$0].baseline }
  }

  /// Rows whose baseline lies in a range of heights, from top to bottom.
  func rows(baselinesIn range: ClosedRange<Float>) -> ArraySlice<Int> {
    var low = 0
    var high = baselines.count
    while low < high {
      let middle = (low + high) / 2
      if baselines[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < baselines.count, baselines[end] <= range.upperBound { end += 1 }
    return rows[low..<end]
  }
}
