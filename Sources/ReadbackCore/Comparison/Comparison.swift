/// What became of a fact in one view.
public enum FactStatus: String, Codable, Sendable, Hashable, CaseIterable {
  /// Contiguous, the same words; letter case and the rendering of a date do not count.
  case intact
  /// There only after folding ligatures, hyphenation, letter spacing or look-alikes.
  case altered
  /// Its words are there, with foreign words between them.
  case scattered
  /// Intact, but read into another section or entry.
  case misplaced
  case lost
  /// In no view of the file: never exported, or drawn as a picture. Counted apart.
  case absent
}

/// What became of the facts of an intent in one view.
public struct Comparison: Codable, Sendable, Hashable {
  public var view: ViewID
  /// One for each fact, in the order of the facts.
  public var results: [FactResult]
  public var scores: Scores
  /// Neighbouring facts that both came through but changed places, as pairs of ids.
  public var brokenPairs: [FactPair]
  /// Words of the view that belong to no fact.
  public var unexpectedWords: Int

  public init(
    view: ViewID, results: [FactResult], scores: Scores, brokenPairs: [FactPair], unexpectedWords: Int
  ) {
    self.view = view
    self.results = results
    self.scores = scores
    self.brokenPairs = brokenPairs
    self.unexpectedWords = unexpectedWords
  }
}

public struct FactResult: Codable, Sendable, Hashable {
  public var fact: Fact
  public var status: FactStatus
  /// What stands in the view instead or around it; nil where nothing of it was found.
  public var found: String?
  /// Where it was found.
  public var span: TextSpan?
  /// Whether it stands there more than once.
  public var isDuplicated: Bool
  /// For a misplaced fact the heading that it stands under, or the entry that it stands in: `work[1]`.
  public var readInto: String?
  /// Ids of the rules whose findings explain it, or `unexplained`; empty for intact and absent facts.
  public var causes: [String]

  public init(
    fact: Fact, status: FactStatus, found: String? = nil, span: TextSpan? = nil,
    isDuplicated: Bool = false, readInto: String? = nil, causes: [String] = []
  ) {
    self.fact = fact
    self.status = status
    self.found = found
    self.span = span
    self.isDuplicated = isDuplicated
    self.readInto = readInto
    self.causes = causes
  }
}

/// Ids of two facts that are neighbours in the intent.
public struct FactPair: Codable, Sendable, Hashable {
  public var first: String
  public var second: String

  public init(first: String, second: String) {
    self.first = first
    self.second = second
  }
}

/// 0 to 100 each, by the rubric in `docs/scoring.md`; nil where there is nothing to measure.
public struct Scores: Codable, Sendable, Hashable {
  public var overall: Double?
  public var text: Double?
  public var order: Double?
  public var structure: Double?
  public var contact: Double?
  public var skills: Double?

  public init(
    overall: Double?, text: Double?, order: Double?, structure: Double?, contact: Double?, skills: Double?
  ) {
    self.overall = overall
    self.text = text
    self.order = order
    self.structure = structure
    self.contact = contact
    self.skills = skills
  }
}
