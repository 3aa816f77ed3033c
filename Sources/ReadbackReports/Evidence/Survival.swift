internal import ReadbackCore

/// Which facts came through: for each kind of fact and each view how many, over several exports.
struct Survival: Sendable, Hashable {
  /// In the order of the document.
  private(set) var kinds: [SectionKind] = []
  private(set) var views: [ViewID] = []
  private var counts: [Key: Tally] = [:]

  struct Tally: Sendable, Hashable {
    var intact = 0
    var total = 0

    /// 0 to 1; nil where there is nothing to count.
    var share: Double? { total > 0 ? Double(intact) / Double(total) : nil }
  }

  private struct Key: Sendable, Hashable {
    var kind: SectionKind
    var view: ViewID
  }

  init(_ exhibits: [Exhibit]) {
    for comparison in exhibits.flatMap(\.report.verdict.comparisons) {
      if !views.contains(comparison.view) { views.append(comparison.view) }
      for result in comparison.results where !(result.status == .absent && result.fact.isOptional) {
        let kind = result.fact.section
        if !kinds.contains(kind) { kinds.append(kind) }
        counts[Key(kind: kind, view: comparison.view), default: Tally()].total += 1
        if result.status == .intact { counts[Key(kind: kind, view: comparison.view)]?.intact += 1 }
      }
    }
    kinds.sort { Self.rank($0) < Self.rank($1) }
  }

  /// nil for a kind that no export with the view has.
  func tally(_ kind: SectionKind, in view: ViewID) -> Tally? { counts[Key(kind: kind, view: view)] }

  private static func rank(_ kind: SectionKind) -> Int {
    SectionKind.allCases.firstIndex(of: kind) ?? SectionKind.allCases.count
  }
}
