public import ReadbackCore

/// What is recorded of an export: everything that a report says of it, but not where it lies, when it was made and
/// which build of Readback read it. Numbers are rounded to a tenth.
///
/// Facts that are intact stand in ``facts`` alone, so that what is listed of a view is what hurts.
public struct Record: Codable, Sendable, Hashable {
  static let newestSchema = 1

  /// Of the files that hold records. It changes when an older Readback could not read them.
  public private(set) var schemaVersion = Self.newestSchema
  /// nil where the content is neither.
  public var format: FileFormat?
  /// nil for DOCX.
  public var pages: Int?
  /// The code of the error; nil for a file that can be read.
  public var error: String?
  public var status: Verdict.Status
  public var fidelity: Double?
  public var weakestView: ViewID?
  public var findings: [Found]
  /// What each rule said, by its id.
  public var outcomes: [String: String]
  /// Every fact of the intent by its id and text; empty without one.
  public var facts: [String: String]
  /// Ids of facts that are in no view.
  public var absent: [String]
  public var views: [Text]

  /// A finding.
  public struct Found: Codable, Sendable, Hashable {
    public var rule: String
    public var severity: Severity
    public var message: String
    public var evidence: [Spot]
    public var views: [ViewID]
  }

  /// A place of a finding: `page` and `box` in a PDF, `part` and `paragraph` in a DOCX.
  public struct Spot: Codable, Sendable, Hashable {
    public var page: Int?
    /// Points from the top left of the page: x0, y0, x1, y1.
    public var box: [Double]?
    public var part: String?
    public var paragraph: Int?
    public var excerpt: String
  }

  /// What one view gives.
  public struct Text: Codable, Sendable, Hashable {
    public var id: ViewID
    /// Recorded in a file of its own, as plain text.
    public var lines: [String] = []
    /// nil without an intent.
    public var scores: Scores?
    public var sections: [Section]
    /// What is read out of it, by its JSON path.
    public var fields: [String: String]
    /// The same, where it is the target of a link and not in the text.
    public var links: [String: String]
    /// Facts that are not intact, in the order of the intent; those that are absent from the whole file stand apart.
    public var losses: [Loss]
    /// Ids of facts that are there more than once.
    public var duplicated: [String]
    /// Neighbouring facts that changed places.
    public var brokenPairs: [[String]]
    /// Words of no fact; nil without an intent.
    public var unexpectedWords: Int?

    private enum CodingKeys: String, CodingKey {
      case id, scores, sections, fields, links, losses, duplicated, brokenPairs, unexpectedWords
    }

    /// What became of a fact; nil for an id that is in no list of losses, and so intact or absent.
    func loss(of fact: String) -> Loss? { losses.first { $0.id == fact } }
  }

  /// A section, its lines counted from 1, the last one included.
  public struct Section: Codable, Sendable, Hashable {
    public var kind: SectionKind
    public var heading: String?
    public var headingStatus: HeadingStatus?
    public var firstLine: Int
    public var lastLine: Int
    public var entries: Int
  }

  /// A fact that is not intact in a view.
  public struct Loss: Codable, Sendable, Hashable {
    public var id: String
    public var status: FactStatus
    /// What stands there instead.
    public var found: String?
    /// The heading or entry that it was read into.
    public var readInto: String?
    public var causes: [String]
  }
}
