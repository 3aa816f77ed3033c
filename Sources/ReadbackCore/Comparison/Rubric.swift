/// How counts become scores: the numbers of `docs/scoring.md`, which explains each and works one example.
package enum Rubric {
  /// Changes whenever the same counts would give another score.
  package static let version = "2"

  /// Weights of the five scores in the overall score; a score that is nil takes its weight out of the mean.
  static let textWeight = 40.0
  static let structureWeight = 20.0
  static let orderWeight = 15.0
  static let contactWeight = 15.0
  static let skillsWeight = 10.0

  /// A fact weighs as many points in the text score as it has words, and no more than this, so that one long
  /// highlight does not outweigh all names and titles.
  static let mostWords = 10
  /// What an altered or scattered fact still counts: a person finds it, a search for its words may not.
  static let damagedCredit = 0.5
  /// The most that a view can reach which suffers from a finding of severity `error`.
  package static let cap = 60.0
  /// Below this the file is broken, with or without findings.
  static let brokenBelow = 60.0

  /// Points of a status in the text score: a misplaced fact is there, and the structure score counts where.
  static func textCredit(_ status: FactStatus) -> Double {
    switch status {
    case .intact, .misplaced: 1
    case .altered, .scattered: damagedCredit
    case .lost, .absent: 0
    }
  }

  /// Points of a status in the contact and skills scores, which are about fields.
  static func fieldCredit(_ status: FactStatus) -> Double {
    status == .intact ? 1 : status == .misplaced ? damagedCredit : textCredit(status)
  }
}
