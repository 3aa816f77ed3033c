internal import ReadbackCore

struct JSONView: Encodable {
  let id: ViewID
  let text: String
  let scores: Nullable<JSONScores>
  let sections: [JSONSection]
  let resume: Resume
  let facts: [JSONFact]
  /// Neighbouring facts that changed places.
  let brokenPairs: [[String]]
  let unexpectedWords: Nullable<Int>

  /// The views of a report in their own order; none for a file that could not be read.
  static func all(of report: Report) -> [JSONView] {
    let readouts = Dictionary(report.verdict.readouts.map { ($0.view, $0) }) { first, _ in first }
    let comparisons = Dictionary(report.verdict.comparisons.map { ($0.view, $0) }) { first, _ in first }
    return report.views.map {
      JSONView($0, readout: readouts[$0.id], comparison: comparisons[$0.id])
    }
  }

  private init(_ view: View, readout: Readout?, comparison: Comparison?) {
    id = view.id
    text = view.text
    scores = Nullable(comparison.map { JSONScores($0.scores) })
    sections = (readout?.sections ?? []).filter { !$0.lines.isEmpty }.map { JSONSection($0) }
    resume = readout?.resume ?? Resume()
    facts = (comparison?.results ?? []).map { JSONFact($0) }
    brokenPairs = (comparison?.brokenPairs ?? []).map { [$0.first, $0.second] }
    unexpectedWords = Nullable(comparison?.unexpectedWords)
  }
}

struct JSONScores: Encodable {
  let overall: Nullable<Double>
  let text: Nullable<Double>
  let order: Nullable<Double>
  let structure: Nullable<Double>
  let contact: Nullable<Double>
  let skills: Nullable<Double>

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
struct JSONSection: Encodable {
  let kind: SectionKind
  let heading: Nullable<String>
  let headingStatus: Nullable<HeadingStatus>
  let firstLine: Int
  let lastLine: Int

  init(_ section: Readout.Section) {
    kind = section.kind
    heading = Nullable(section.heading)
    headingStatus = Nullable(section.headingStatus)
    firstLine = section.lines.lowerBound + 1
    lastLine = section.lines.upperBound
  }
}

struct JSONFact: Encodable {
  let id: String
  let section: SectionKind
  let text: String
  let status: FactStatus
  let found: Nullable<String>
  let readInto: Nullable<String>
  let duplicated: Bool
  let causes: [String]

  init(_ result: FactResult) {
    id = result.fact.id
    section = result.fact.section
    text = result.fact.text
    status = result.status
    found = Nullable(result.found)
    readInto = Nullable(result.readInto)
    duplicated = result.isDuplicated
    causes = result.causes
  }
}
