/// Lines by the page and the height that they stand at: what stands in one row of a page, wherever the view puts it.
struct BaselineRows {
  /// By page and whole point; every line is compared with the few of its point and the neighbouring ones.
  private var lines: [Int: [Int]] = [:]

  var isEmpty: Bool { lines.isEmpty }

  mutating func insert(_ number: Int, page: Int, baseline: Float) {
    lines[Self.key(page, Self.point(baseline)), default: []].append(number)
  }

  /// The lines whose baselines are up to `distance` points away, rounded up to whole points.
  func near(page: Int, baseline: Float, distance: Float) -> [Int] {
    let reach = distance.isFinite ? Int(max(0, min(distance, 100)).rounded(.up)) : 0
    let point = Self.point(baseline)
    return (point - reach...point + reach).flatMap { lines[Self.key(page, $0)] ?? [] }
  }

  /// A baseline in points from the top; that of a hostile file may be anything.
  private static func point(_ baseline: Float) -> Int {
    baseline.isFinite ? Int(max(-100_000, min(baseline, 100_000)).rounded()) : 0
  }

  /// Points fill less than 20 bits.
  private static func key(_ page: Int, _ point: Int) -> Int { page &<< 20 &+ point }
}
