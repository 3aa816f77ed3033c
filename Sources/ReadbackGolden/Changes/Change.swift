public import ReadbackCore

/// One thing that is not as it was recorded.
public struct Change: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An export that nothing is recorded of.
    case unrecorded
    /// A golden whose export is gone.
    case orphan
    /// The file could be read before and cannot now, or the other way round.
    case reading
    /// The status of the whole file.
    case verdict
    /// The fidelity, that is, the score of the weakest view.
    case fidelity
    /// A finding that is new, gone or different.
    case finding
    /// A rule that can decide no more, or can now.
    case outcome
    /// What became of a fact.
    case fact
    /// A score of a view.
    case score
    /// The sections of a view.
    case sections
    /// What is read out of a view.
    case field
    /// A count: pages, words of no fact, neighbours out of order.
    case count
    /// The text of a view.
    case text
  }

  public enum Direction: String, Sendable, Hashable {
    case worse, better, other
  }

  public var kind: Kind
  public var direction: Direction
  /// What changed: a rule, a fact, a field, a score; empty where the kind says all.
  public var subject: String
  /// The text of a fact, the message of a finding: what helps to recognise the subject.
  public var detail: String
  /// nil for what is new.
  public var before: String?
  /// nil for what is gone.
  public var after: String?
  /// Empty for what is no matter of views.
  public var views: [ViewID]
  /// Ids of rules and behaviours that explain it; empty where none is known or needed.
  public var causes: [String]
  /// Places of a finding.
  public var spots: [Record.Spot]
  /// For texts alone.
  public var lines: LineDifference?

  static let unrecorded = Change(.unrecorded)
  static let orphan = Change(.orphan)

  init(
    _ kind: Kind, _ direction: Direction = .other, _ subject: String = "", detail: String = "",
    from before: String? = nil, to after: String? = nil, views: [ViewID] = [], causes: [String] = [],
    spots: [Record.Spot] = [], lines: LineDifference? = nil
  ) {
    self.kind = kind
    self.direction = direction
    self.subject = subject
    self.detail = detail
    self.before = before
    self.after = after
    self.views = views
    self.causes = causes
    self.spots = spots
    self.lines = lines
  }
}
