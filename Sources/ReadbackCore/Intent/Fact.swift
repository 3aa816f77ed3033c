/// One thing of the intent that must survive extraction.
public struct Fact: Codable, Sendable, Hashable {
  /// How a fact may be rendered and therefore how it is recognised.
  public enum Kind: String, Codable, Sendable, Hashable {
    /// Words in order: names, titles, sentences, skills.
    case text
    /// An ISO 8601 date, whole or cut off (`2024-06`, `2024`), in any rendering a template may choose.
    case date
    case email
    /// Digits in order; separators do not count.
    case phone
    /// With or without scheme, `www.` and a closing slash.
    case url
    /// A code of two letters in capitals, or one of the names in ``Fact/alternatives``, beside the other parts of an
    /// address.
    case country
  }

  /// JSON path in the intent, `work[0].highlights[2]`; sentences of prose are numbered: `basics.summary[1]`.
  public var id: String
  public var kind: Kind
  public var text: String
  /// What a template may print instead, as words: the user name of a profile for its address, the name of a country
  /// for its code.
  public var alternatives: [String]
  /// The section that it belongs to; ``SectionKind/header`` for the basics but the summary.
  public var section: SectionKind
  /// Index of the entry within its section (`work[1]...` is 1); nil for the basics.
  public var entry: Int?

  /// Whether it is data more than text, which most templates leave out: where a text does not have it, it is absent
  /// and not lost.
  public var isOptional: Bool { kind == .country }

  public init(
    id: String, kind: Kind, text: String, alternatives: [String] = [], section: SectionKind, entry: Int?
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.alternatives = alternatives
    self.section = section
    self.entry = entry
  }
}
