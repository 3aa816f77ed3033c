internal import ReadbackCore

/// Facts that suffer from the same causes in the same views.
struct Loss {
  struct Row {
    /// From the view where it fares worst.
    var result: FactResult
    var view: ViewID
  }

  /// Ids of rules, or `unexplained`.
  var causes: [String]
  var views: [ViewID]
  /// In the order of the intent.
  var rows: [Row]

  /// Groups what is not intact in the views that parsers use, the largest group first.
  static func groups(of comparisons: [Comparison]) -> [Loss] {
    struct Key: Hashable {
      var causes: [String]
      var views: [ViewID]
    }
    /// What became of one fact for one reason.
    struct Fate {
      var causes: [String]
      var views: [ViewID]
      var worst: Row
    }
    var order: [String] = []
    var fates: [String: [Fate]] = [:]
    for comparison in comparisons where comparison.view.isUsedByParsers {
      for result in comparison.results where result.status != .intact && result.status != .absent {
        let id = result.fact.id
        if fates[id] == nil { order.append(id) }
        let row = Row(result: result, view: comparison.view)
        if let index = fates[id]?.firstIndex(where: { $0.causes == result.causes }) {
          fates[id]?[index].views.append(comparison.view)
          if let worst = fates[id]?[index].worst, badness(row) > badness(worst) {
            fates[id]?[index].worst = row
          }
        } else {
          fates[id, default: []].append(Fate(causes: result.causes, views: [comparison.view], worst: row))
        }
      }
    }
    var groups: [Loss] = []
    var positions: [Key: Int] = [:]
    for fate in order.flatMap({ fates[$0] ?? [] }) {
      let key = Key(causes: fate.causes, views: fate.views)
      if let position = positions[key] {
        groups[position].rows.append(fate.worst)
      } else {
        positions[key] = groups.count
        groups.append(Loss(causes: fate.causes, views: fate.views, rows: [fate.worst]))
      }
    }
    return groups.enumerated()
      .sorted { ($1.element.rows.count, $0.offset) < ($0.element.rows.count, $1.offset) }
      .map(\.element)
  }

  private static func badness(_ row: Row) -> Int {
    switch row.result.status {
    case .intact, .absent: 0
    case .altered: 1
    case .misplaced: 2
    case .scattered: 3
    case .lost: 4
    }
  }
}
