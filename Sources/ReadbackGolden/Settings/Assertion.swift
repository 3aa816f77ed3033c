public import ReadbackCore

/// Something that must hold of an export, as `readback.yml` says it.
public struct Assertion: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// At least so much fidelity in a view, or in every one that parsers use.
    case fidelity(ViewID?, Limit)
    /// A rule that must not find anything.
    case absent(String)
    /// Facts that must be intact: a path, with everything below it, one without an index in every entry. In one view, or
    /// in every one that parsers use.
    case intact(String, ViewID?)
    /// A count that must not exceed a budget.
    case budget(Measure, Limit)
  }

  /// What a number is held against.
  public enum Limit: Sendable, Hashable {
    case number(Double)
    /// The best that was ever recorded: a ratchet, which only moves one way.
    case best
  }

  public var kind: Kind
  /// Of the file of settings, counted from 1.
  public var line: Int

  /// As the settings write it: `minimum-fidelity pdf.lines`.
  public var name: String {
    switch kind {
    case .fidelity(let view, _): "minimum-fidelity" + (view.map { " \($0.rawValue)" } ?? "")
    case .absent(let rule): "absent-rules \(rule)"
    case .intact(let path, let view): "intact-facts \(path)" + (view.map { " in \($0.rawValue)" } ?? "")
    case .budget(let measure, _): "budgets \(measure.rawValue)"
    }
  }

  /// What the ratchets of this assertion are recorded under; nil where it holds a number against another.
  var ratchet: Ratchet? {
    switch kind {
    case .fidelity(let view, .best):
      Ratchet(key: "fidelity" + (view.map { " \($0.rawValue)" } ?? ""), kind: kind)
    case .budget(let measure, .best): Ratchet(key: measure.rawValue, kind: kind)
    default: nil
    }
  }
}

/// What became of an assertion.
public struct AssertionResult: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case holds
    /// What is not as it must be, in words.
    case fails(String)
    /// It fails, and somebody said why that is accepted.
    case suppressed(String, Suppression)
    /// It is about something that this export does not have: another format, facts that nobody meant.
    case notApplicable(String)

    public var isFailure: Bool { if case .fails = self { true } else { false } }
  }

  public var assertion: Assertion
  public var outcome: Outcome
}

/// Why an assertion may fail for a while.
public struct Suppression: Sendable, Hashable {
  public enum Target: Sendable, Hashable {
    case rule(String)
    case fact(String)
    case fidelity(ViewID?)
    case budget(Measure)
  }

  public var target: Target
  /// A folder or an export of the corpus; nil for all.
  public var place: String?
  public var reason: String
  /// The last day on which it holds; nil for always.
  public var expires: Day?
  public var line: Int

  /// Whether it is about an assertion on an export, expired or not.
  func covers(_ assertion: Assertion, on export: String) -> Bool {
    guard place.map({ Path.isInside(export, $0) }) ?? true else { return false }
    return switch (target, assertion.kind) {
    case (.rule(let suppressed), .absent(let rule)): suppressed == rule
    case (.fact(let suppressed), .intact(let path, _)): suppressed == path
    case (.fidelity(let suppressed), .fidelity(let view, _)): suppressed == nil || suppressed == view
    case (.budget(let suppressed), .budget(let measure, _)): suppressed == measure
    default: false
    }
  }
}
