extension Scores {
  /// The counts that the scores of one view are made of.
  struct Counts {
    /// With their numbers of words; absent facts are left out unless most of the intent is absent.
    var results: [(result: FactResult, words: Int)]
    var keptPairs: Int
    var brokenPairs: Int
    /// Facts that were read into a section or entry that can be told, and how many of them into their own.
    var placed: Int
    var placedRight: Int
    var isCapped: Bool
  }

  /// Applies the rubric.
  init(_ counts: Counts) {
    var textPoints = 0.0
    var textWeight = 0.0
    var contact = Share()
    var skills = Share()
    for (result, words) in counts.results {
      let weight = Double(min(max(words, 1), Rubric.mostWords))
      textPoints += weight * Rubric.textCredit(result.status)
      textWeight += weight
      let fact = result.fact
      if fact.section == .header, fact.id != "basics.label" {
        contact.add(Rubric.fieldCredit(result.status))
      } else if fact.section == .skills, !fact.id.hasSuffix(".level") {
        skills.add(Rubric.fieldCredit(result.status))
      }
    }
    let text = textWeight > 0 ? 100 * textPoints / textWeight : nil
    let pairs = counts.keptPairs + counts.brokenPairs
    let order = pairs > 0 ? 100 * Double(counts.keptPairs) / Double(pairs) : nil
    let structure = counts.placed > 0 ? 100 * Double(counts.placedRight) / Double(counts.placed) : nil
    let parts = [
      (text, Rubric.textWeight), (structure, Rubric.structureWeight), (order, Rubric.orderWeight),
      (contact.score, Rubric.contactWeight), (skills.score, Rubric.skillsWeight),
    ]
    var points = 0.0
    var weights = 0.0
    for case (let score?, let weight) in parts {
      points += score * weight
      weights += weight
    }
    var overall = weights > 0 ? points / weights : nil
    if counts.isCapped, let mean = overall { overall = min(mean, Rubric.cap) }
    self.init(
      overall: overall, text: text, order: order, structure: structure, contact: contact.score,
      skills: skills.score)
  }

  private struct Share {
    private var points = 0.0
    private var count = 0

    mutating func add(_ credit: Double) {
      points += credit
      count += 1
    }

    var score: Double? { count > 0 ? 100 * points / Double(count) : nil }
  }
}
