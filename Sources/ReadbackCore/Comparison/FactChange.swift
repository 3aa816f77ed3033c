/// What became of one fact in two exports of the same resume.
public struct FactChange: Sendable, Hashable {
  /// In the views of one file that parsers use.
  public struct Fate: Sendable, Hashable {
    /// In the view that kept it best.
    public var best: FactStatus
    /// In the view that kept it worst.
    public var worst: FactStatus
    /// Those views.
    public var worstViews: [ViewID]
  }

  public enum Direction: String, Sendable, Hashable {
    case worse, better, same
  }

  public var fact: Fact
  public var before: Fate
  public var after: Fate

  /// The worst view decides; where it is the same in both, the best.
  public var direction: Direction {
    let (old, new) = (
      (before.worst.badness, before.best.badness), (after.worst.badness, after.best.badness)
    )
    return old == new ? .same : old < new ? .worse : .better
  }

  /// - Parameters:
  ///   - before: the verdict on one export.
  ///   - after: the verdict on the other, with the same intent.
  /// - Returns: one change for each fact, in their order; none where one of the files was not compared.
  public static func between(_ before: Verdict, _ after: Verdict) -> [FactChange] {
    let (old, new) = (fates(before.comparisons), fates(after.comparisons))
    guard let results = before.comparisons.first?.results, old.count == new.count else { return [] }
    return results.indices.map { FactChange(fact: results[$0].fact, before: old[$0], after: new[$0]) }
  }

  private static func fates(_ comparisons: [Comparison]) -> [Fate] {
    let used = comparisons.filter(\.view.isUsedByParsers)
    guard let first = used.first else { return [] }
    return first.results.indices.map { fact in
      var fate = Fate(best: first.results[fact].status, worst: .intact, worstViews: [])
      for comparison in used {
        let status = comparison.results[fact].status
        if status.badness < fate.best.badness { fate.best = status }
        if status.badness > fate.worst.badness {
          fate.worst = status
          fate.worstViews = []
        }
        if status == fate.worst { fate.worstViews.append(comparison.view) }
      }
      return fate
    }
  }
}

extension FactStatus {
  /// How much of a fact a reader misses, to compare two statuses: 0 for none of it.
  public var badness: Int {
    switch self {
    case .intact: 0
    case .altered: 1
    case .misplaced: 2
    case .scattered: 3
    case .lost: 4
    case .absent: 5
    }
  }
}
