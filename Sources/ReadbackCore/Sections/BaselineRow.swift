/// A page and a whole point of its height: what stands in one row is in the same or in neighbouring ones.
struct BaselineRow: Hashable {
  let page: Int
  private let point: Int

  /// The row of a baseline in points from the top; that of a hostile file may be anything.
  init(page: Int, baseline: Float) {
    self.page = page
    point = baseline.isFinite ? Int(max(-100_000, min(baseline, 100_000)).rounded()) : 0
  }

  private init(page: Int, point: Int) {
    self.page = page
    self.point = point
  }

  /// All rows that baselines up to `distance` points away are in.
  func neighbours(_ distance: Float) -> [BaselineRow] {
    let reach = distance.isFinite ? Int(max(0, min(distance, 100)).rounded(.up)) : 0
    return (point - reach...point + reach).map { BaselineRow(page: page, point: $0) }
  }
}
