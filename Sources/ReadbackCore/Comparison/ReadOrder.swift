/// Which neighbouring facts changed places.
///
/// A pair that is the other way round in every view that has both is how the template prints it; with one view
/// alone the intent decides.
struct ReadOrder {
  private let pairs: [(first: Int, second: Int)]

  init(_ neighbours: [(first: Int, second: Int)], views: [ReadView]) {
    pairs = neighbours.filter { pair in
      let orders = views.compactMap { Self.isKept(pair, in: $0) }
      return orders.count == 1 || orders.contains(true)
    }
  }

  func pairs(in view: ReadView) -> (kept: Int, broken: [(first: Int, second: Int)]) {
    var kept = 0
    var broken: [(first: Int, second: Int)] = []
    for pair in pairs {
      guard let isKept = Self.isKept(pair, in: view) else { continue }
      if isKept { kept += 1 } else { broken.append(pair) }
    }
    return (kept, broken)
  }

  private static func isKept(_ pair: (first: Int, second: Int), in view: ReadView) -> Bool? {
    guard let first = view.matches[pair.first], let second = view.matches[pair.second] else { return nil }
    return first.tokens.lowerBound <= second.tokens.lowerBound
  }
}
