/// Compares what the author meant with what each view gives back.
public enum Comparator {
  /// - Parameters:
  ///   - facts: from ``Intent/facts``.
  ///   - printing: from ``Intent/printing``.
  ///   - document: whose views are compared.
  ///   - findings: what may have caused a loss.
  /// - Returns: one comparison for each view, in the same order.
  public static func compare(
    facts: [Fact], printing: Printing = Printing(), document: Document, findings: [Finding]
  ) -> [Comparison] {
    let sheet = FactSheet(facts, printing: printing)
    let read = document.views.map { ReadView(sheet, view: $0) }
    let isAbsent = facts.indices.map { fact in
      read.allSatisfy { $0.matches[fact] == nil && $0.remains[fact] == nil }
    }
    // What a template leaves out is its choice; where most is missing, the file does not give it back.
    let words = facts.indices.reduce(0) { $0 + sheet.words(of: $1) }
    let isMostAbsent = 2 * facts.indices.reduce(0) { isAbsent[$1] ? $0 + sheet.words(of: $1) : $0 } > words
    let order = ReadOrder(sheet.neighbours, views: read)
    let causes = CauseSearch(findings)
    return read.map { view in
      let results = facts.indices.map { fact -> FactResult in
        if isAbsent[fact] { return FactResult(fact: facts[fact], status: .absent) }
        var result = view.result(of: fact, in: facts)
        if result.status != .intact {
          result.causes = causes.causes(
            of: CauseSearch.Case(
              view: view.id, damage: view.damage(of: fact, result), result: result,
              places: view.places(of: fact, in: document) ?? bestPlaces(of: fact, in: read, document),
              isKeptElsewhere: read.contains { $0.matches[fact]?.status == .intact }))
        }
        return result
      }
      let isCapped = findings.contains {
        $0.severity == .error && ($0.views.isEmpty || $0.views.contains(view.id))
      }
      return comparison(
        of: results, in: view, sheet: sheet, order: order, countsAbsent: isMostAbsent, isCapped: isCapped)
    }
  }

  /// Compares what the author meant with a text that some system gave back.
  ///
  /// A text does not tell what the file had that it came from: a fact that is not there is lost, not absent
  /// (unless it is optional), and no fact has a cause.
  ///
  /// - Parameters:
  ///   - facts: from ``Intent/facts``.
  ///   - printing: from ``Intent/printing``.
  ///   - text: from ``View/init(text:)``.
  /// - Returns: the status of every fact, and the scores.
  public static func compare(facts: [Fact], printing: Printing = Printing(), text: View) -> Comparison {
    let sheet = FactSheet(facts, printing: printing)
    let read = ReadView(sheet, view: text)
    let results = facts.indices.map { fact in
      var result = read.result(of: fact, in: facts)
      if result.status == .lost, facts[fact].isOptional { result.status = .absent }
      return result
    }
    return comparison(
      of: results, in: read, sheet: sheet, order: ReadOrder(sheet.neighbours, views: [read]),
      countsAbsent: false, isCapped: false)
  }

  private static func comparison(
    of results: [FactResult], in view: ReadView, sheet: FactSheet, order: ReadOrder, countsAbsent: Bool,
    isCapped: Bool
  ) -> Comparison {
    let pairs = order.pairs(in: view)
    let counts = Scores.Counts(
      results: results.enumerated().compactMap { fact, result in
        result.status == .absent && !countsAbsent ? nil : (result, sheet.words(of: fact))
      },
      keptPairs: pairs.kept, brokenPairs: pairs.broken.count, placed: view.placed.total,
      placedRight: view.placed.right, isCapped: isCapped)
    return Comparison(
      view: view.id, results: results, scores: Scores(counts),
      brokenPairs: pairs.broken.map {
        FactPair(first: sheet.facts[$0.first].id, second: sheet.facts[$0.second].id)
      },
      unexpectedWords: view.unexpectedWords)
  }

  /// Where a fact stands in the view that kept it best.
  private static func bestPlaces(of fact: Int, in views: [ReadView], _ document: Document) -> [Place] {
    let keeps = views.filter { $0.matches[fact]?.status == .intact } + views
    return keeps.lazy.compactMap { $0.places(of: fact, in: document) }.first ?? []
  }
}
