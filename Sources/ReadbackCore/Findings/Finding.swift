/// One violated rule, with the places that show it.
public struct Finding: Codable, Sendable, Hashable {
  /// Id of the rule, kebab-case, stable.
  public var rule: String
  public var severity: Severity
  /// What is there, lower case, without a full stop: `text is set in 2 columns on page 1`.
  public var message: String
  public var evidence: [Evidence]
  /// The views whose text suffers from it.
  public var views: [ViewID]

  public init(rule: String, severity: Severity, message: String, evidence: [Evidence], views: [ViewID]) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.evidence = evidence
    self.views = views
  }
}

/// A place that shows a finding, with a piece of the text there.
public struct Evidence: Codable, Sendable, Hashable {
  public var place: Place
  /// At most ``excerptLength`` characters; empty where there is no text.
  public var excerpt: String

  /// Enough to recognise the place, too little to carry a resume away.
  public static let excerptLength = 80

  public init(place: Place, excerpt: String) {
    self.place = place
    // Characters are dear to count, and no text has more of them than scalars.
    guard excerpt.unicodeScalars.count > Self.excerptLength,
      let end = excerpt.index(excerpt.startIndex, offsetBy: Self.excerptLength, limitedBy: excerpt.endIndex),
      end < excerpt.endIndex
    else {
      self.excerpt = excerpt
      return
    }
    self.excerpt = String(excerpt[..<end]) + "…"
  }
}

/// What a rule says of a document.
public enum Outcome: Sendable, Hashable {
  /// Looked at everything that it needs and found nothing.
  case clear
  /// Never empty.
  case found([Finding])
  /// Could not decide, and why, in words.
  case inconclusive(String)
  /// Does not concern this kind of file.
  case notApplicable

  /// The word of the JSON contract.
  public var name: String {
    switch self {
    case .clear: "clear"
    case .found: "found"
    case .inconclusive: "inconclusive"
    case .notApplicable: "notApplicable"
    }
  }
}

extension Outcome {
  /// The findings of ``found(_:)``, none for the others.
  public var findings: [Finding] {
    if case .found(let findings) = self { findings } else { [] }
  }
}
