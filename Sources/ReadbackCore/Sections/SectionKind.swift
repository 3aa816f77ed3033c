/// The sections of a resume, by the names of JSON Resume where it has one.
public enum SectionKind: String, Codable, Sendable, Hashable, CaseIterable {
  /// What stands before the first heading: name, contact, often a summary.
  case header
  case summary
  case contact
  case work
  case volunteer
  case education
  case awards
  case certificates
  case publications
  case skills
  case languages
  case interests
  case references
  case projects
  /// A heading that no lexicon knows.
  case unknown
}

/// How sure a parser can be of what a heading means.
public enum HeadingStatus: String, Codable, Sendable, Hashable {
  /// One meaning in every parser: `Work Experience`.
  case standard
  /// Parsers file it differently: `Career Highlights`.
  case ambiguous
  /// Looks like a heading and is in no lexicon: `Where I've Built Things`.
  case unknown
}
