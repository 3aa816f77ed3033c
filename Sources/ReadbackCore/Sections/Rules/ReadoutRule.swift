/// A rule about what a parser reads out of the views: a pure function of readouts, and of the intent where there is one.
///
/// A rule flags what makes parsers miss or misfile something that a person sees on the page. Only views that parsers
/// use are judged.
public protocol ReadoutRule: Rule {
  /// - Returns: ``Outcome/notApplicable`` for a rule that needs an intent where there is none.
  func examine(_ readings: Readings) -> Outcome
}

/// The rules about readouts, in the order of reports.
public enum ReadoutRules {
  public static let all: [any ReadoutRule.Type] = [
    // Contact
    ContactMissing.self,
    ContactLate.self,
    ContactGlued.self,
    // Sections
    NoExperienceFound.self,
    MissingSection.self,
    HeadingUnknown.self,
    HeadingAmbiguous.self,
    HeadingNotDistinct.self,
    // Entries
    EntriesMerged.self,
    DetachedDates.self,
    DatesUnreadable.self,
  ]

  public static func rule(_ id: String) -> (any ReadoutRule.Type)? { all.first { $0.id == id } }

  /// What every rule says, by its id. A document whose views have no text is for other rules: here nothing can be
  /// decided about it.
  public static func examine(_ readings: Readings) -> [(rule: String, outcome: Outcome)] {
    guard readings.hasText else {
      return all.map { ($0.id, .inconclusive("no view that parsers use has any text")) }
    }
    return all.map { ($0.id, $0.init().examine(readings)) }
  }
}
