public import ReadbackCore

/// One of the `views` of the report for machines.
public struct JSONView: Codable, Sendable, Hashable {
  public var id: ViewID
  public var text: String
  public var scores: Nullable<JSONScores>
  public var sections: [JSONSection]
  public var resume: Resume
  /// JSON paths of the values of ``resume`` that only their place says.
  public var inferred: [String]
  public var facts: [JSONFact]
  /// Neighbouring facts that changed places.
  public var brokenPairs: [[String]]
  public var unexpectedWords: Nullable<Int>

  /// The views of a report in their own order; none for a file that could not be read.
  static func all(of report: Report, keepsText: Bool) -> [JSONView] {
    let readouts = Dictionary(report.verdict.readouts.map { ($0.view, $0) }) { first, _ in first }
    let comparisons = Dictionary(report.verdict.comparisons.map { ($0.view, $0) }) { first, _ in first }
    return report.views.map {
      JSONView($0, readout: readouts[$0.id], comparison: comparisons[$0.id], keepsText: keepsText)
    }
  }

  private init(_ view: View, readout: Readout?, comparison: Comparison?, keepsText: Bool) {
    id = view.id
    text = keepsText ? view.text : ""
    scores = Nullable(comparison.map { JSONScores($0.scores) })
    sections = (readout?.sections ?? []).filter { !$0.lines.isEmpty }.map {
      JSONSection($0, keepsText: keepsText)
    }
    resume = keepsText ? readout?.resume ?? Resume() : Resume()
    inferred = (readout?.fields ?? []).filter(\.isInferred).map(\.path)
    facts = (comparison?.results ?? []).map { JSONFact($0, keepsText: keepsText) }
    brokenPairs = (comparison?.brokenPairs ?? []).map { [$0.first, $0.second] }
    unexpectedWords = Nullable(comparison?.unexpectedWords)
  }
}

/// The scores of a view against an intent, 0 to 100; null where nothing of the kind was meant.
public struct JSONScores: Codable, Sendable, Hashable {
  public var overall: Nullable<Double>
  public var text: Nullable<Double>
  public var order: Nullable<Double>
  public var structure: Nullable<Double>
  public var contact: Nullable<Double>
  public var skills: Nullable<Double>

  init(_ scores: Scores) {
    func rounded(_ score: Double?) -> Nullable<Double> { Nullable(score.map(JSONText.tenths)) }
    overall = rounded(scores.overall)
    text = rounded(scores.text)
    order = rounded(scores.order)
    structure = rounded(scores.structure)
    contact = rounded(scores.contact)
    skills = rounded(scores.skills)
  }
}

/// A section, its lines counted from 1, the last one included.
public struct JSONSection: Codable, Sendable, Hashable {
  public var kind: SectionKind
  public var heading: Nullable<String>
  public var headingStatus: Nullable<HeadingStatus>
  public var firstLine: Int
  public var lastLine: Int

  init(_ section: Readout.Section, keepsText: Bool) {
    kind = section.kind
    heading = Nullable(keepsText ? section.heading : nil)
    headingStatus = Nullable(section.headingStatus)
    firstLine = section.lines.lowerBound + 1
    lastLine = section.lines.upperBound
  }
}

/// What became of a fact in a view.
public struct JSONFact: Codable, Sendable, Hashable {
  public var id: String
  public var section: SectionKind
  public var text: String
  public var status: FactStatus
  public var found: Nullable<String>
  public var readInto: Nullable<String>
  public var duplicated: Bool
  public var causes: [String]

  init(_ result: FactResult, keepsText: Bool) {
    id = result.fact.id
    section = result.fact.section
    text = keepsText ? result.fact.text : ""
    status = result.status
    found = Nullable(keepsText ? result.found : nil)
    readInto = Nullable(keepsText ? result.readInto : nil)
    duplicated = result.isDuplicated
    causes = result.causes
  }
}
