/// Gives places to facts that have the same text.
enum Assignment {
  /// - Parameters:
  ///   - costs: for each fact the cost of each place; nil where they do not fit.
  ///   - groups: facts of one group keep their order where that costs nothing.
  /// - Returns: for each fact the index of its place; nil where none is left.
  static func choose<Group: Equatable>(costs: [[Int?]], groups: [Group]) -> [Int?] {
    var chosen = [Int?](repeating: nil, count: costs.count)
    var choices: [(cost: Int, fact: Int, place: Int)] = []
    for (fact, row) in costs.enumerated() {
      for (place, cost) in row.enumerated() {
        if let cost { choices.append((cost, fact, place)) }
      }
    }
    choices.sort { ($0.cost, $0.fact, $0.place) < ($1.cost, $1.fact, $1.place) }
    var isTaken = [Bool](repeating: false, count: costs.first?.count ?? 0)
    for choice in choices where chosen[choice.fact] == nil && !isTaken[choice.place] {
      chosen[choice.fact] = choice.place
      isTaken[choice.place] = true
    }
    // Taking the cheapest first can cross over: two facts between which it makes no difference are put in
    // the order of the intent.
    let assigned = chosen.indices.filter { chosen[$0] != nil }
    for (number, left) in assigned.enumerated() {
      for right in assigned[(number + 1)...] where groups[left] == groups[right] {
        guard let first = chosen[left], let second = chosen[right], first > second,
          let now = sum(costs[left][first], costs[right][second]),
          let swapped = sum(costs[left][second], costs[right][first]), swapped <= now
        else { continue }
        chosen.swapAt(left, right)
      }
    }
    return chosen
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    return left + right
  }
}
