internal import ReadbackCore

/// Facts that suffer from the same causes.
struct Loss {
  struct Row {
    /// From the view where it fares worst.
    var result: FactResult
    var view: ViewID
  }

  /// Facts that suffer in the same views.
  struct Group {
    var views: [ViewID]
    /// In the order of the intent.
    var rows: [Row]
  }

  /// Ids of rules, or `unexplained`.
  var causes: [String]
  /// The largest first.
  var groups: [Group]

  var count: Int { groups.reduce(0) { $0 + $1.rows.count } }

  /// Groups what is not intact in the views that parsers use, by cause and then by view, the largest first.
  static func all(in comparisons: [Comparison]) -> [Loss] {
    var losses: [Loss] = []
    for fate in Fate.all(in: comparisons) {
      let loss = index(
        in: &losses, of: { $0.causes == fate.causes }, or: Loss(causes: fate.causes, groups: []))
      let group = index(
        in: &losses[loss].groups, of: { $0.views == fate.views }, or: Group(views: fate.views, rows: []))
      losses[loss].groups[group].rows.append(fate.worst)
    }
    for index in losses.indices {
      losses[index].groups = largestFirst(losses[index].groups) { $0.rows.count }
    }
    return largestFirst(losses, \.count)
  }

  private static func index<Item>(in items: inout [Item], of isWanted: (Item) -> Bool, or new: Item) -> Int {
    if let index = items.firstIndex(where: isWanted) { return index }
    items.append(new)
    return items.count - 1
  }

  /// Those of one size keep their order.
  private static func largestFirst<Item>(_ items: [Item], _ size: (Item) -> Int) -> [Item] {
    items.enumerated()
      .sorted { (size($1.element), $0.offset) < (size($0.element), $1.offset) }
      .map(\.element)
  }
}

/// What became of one fact for one set of causes.
private struct Fate {
  var causes: [String]
  var views: [ViewID]
  var worst: Loss.Row

  /// In the order of the intent.
  static func all(in comparisons: [Comparison]) -> [Fate] {
    var order: [String] = []
    var fates: [String: [Fate]] = [:]
    for comparison in comparisons where comparison.view.isUsedByParsers {
      for result in comparison.results where result.status != .intact && result.status != .absent {
        let id = result.fact.id
        if fates[id] == nil { order.append(id) }
        let row = Loss.Row(result: result, view: comparison.view)
        if let index = fates[id]?.firstIndex(where: { $0.causes == result.causes }) {
          fates[id]?[index].add(row)
        } else {
          fates[id, default: []].append(Fate(causes: result.causes, views: [comparison.view], worst: row))
        }
      }
    }
    return order.flatMap { fates[$0] ?? [] }
  }

  private mutating func add(_ row: Loss.Row) {
    views.append(row.view)
    if row.result.status.badness > worst.result.status.badness { worst = row }
  }
}
