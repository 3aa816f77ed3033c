/// A heading that parsers file differently.
public struct HeadingAmbiguous: ReadoutRule {
  public init() {}

  public static let id = "heading-ambiguous"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Heading with several meanings", formats: [.pdf, .docx],
      recognizes:
        "headings such as `Career Highlights`, `Leadership` or `Education & Awards`, and the headings of two columns "
        + "that a view reads as one line",
      why:
        "each parser has its own list: one files the section as experience, another as a summary, a third drops it",
      damage: [
        .warning("headings of two columns are read as one line, so that nothing says which text is whose"),
        .info("the words have more than one meaning; most parsers guess alike"),
      ],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .documented(
        "the lists of headings of OpenResume, pyresparser and openresume-parser, which differ in these words"),
      fix: "give each section one usual name, and each name a section of its own", advice: [])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "highlights of what",
          """
          Jane Doe
          jane.doe@example.org
          Career Highlights
          Led a ward of twenty beds.
          Education
          Bachelor of Science in Nursing, 2015
          """)
      ],
      clear: [
        .page(
          "usual headings",
          """
          Jane Doe
          jane.doe@example.org
          Summary
          Led a ward of twenty beds.
          Education
          Bachelor of Science in Nursing, 2015
          """)
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    let besides = readings.headingOutcome {
      $0.headingStatus == .ambiguous && $0.kind == .unknown && Self.isSeveral($0)
    } finding: { heading, evidence, views in
      Finding(
        rule: Self.id, severity: .warning,
        message: "headings of several columns are read as one: \"\(heading)\"",
        evidence: evidence, views: views)
    }
    let words = readings.headingOutcome {
      $0.headingStatus == .ambiguous && !($0.kind == .unknown && Self.isSeveral($0))
    } finding: { heading, evidence, views in
      Finding(
        rule: Self.id, severity: .info, message: "parsers file the heading \"\(heading)\" differently",
        evidence: evidence,
        views: views)
    }
    let findings = besides.findings + words.findings
    return findings.isEmpty ? .clear : .found(findings)
  }

  /// Headings that have no kind because they are several, not because they may stand over anything.
  private static func isSeveral(_ section: Readout.Section) -> Bool {
    guard let heading = section.heading else { return false }
    return HeadingLexicon.shared.match(Array(heading.unicodeScalars))?.isWhole != true
  }
}
