/// A line that is set like the headings of the resume and says what no parser knows.
public struct HeadingUnknown: ReadoutRule {
  public init() {}

  public static let id = "heading-unknown"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Heading that no parser knows", formats: [.pdf, .docx],
      recognizes:
        "a line set like the other headings whose words are in no list of headings in any of the languages; titles "
        + "and names set alike are told apart by how many of the lines of their style are headings",
      why:
        "parsers look headings up in lists; below one that they do not know the text goes to the section before it, or is "
        + "dropped",
      damage: [.warning("what stands below the heading is filed under something else, or nowhere")],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .documented(
        "OpenResume's description of its parser, which files sections by lists of keywords, as the lists of pyresparser do"
      ),
      fix:
        "call the section by its usual name: Summary, Work Experience, Education, Skills, Projects, Certifications",
      advice: [])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a heading of one's own",
          """
          JANE DOE
          jane.doe@example.org
          WHERE MY PATH LED
          Nurse, Lakeview Hospital, 2019 - 2023
          EDUCATION
          Bachelor of Science in Nursing, 2015
          SKILLS
          Triage, wound care
          LANGUAGES
          English, Spanish
          """)
      ],
      clear: [
        .page(
          "usual headings",
          """
          JANE DOE
          jane.doe@example.org
          EXPERIENCE
          Nurse, Lakeview Hospital, 2019 - 2023
          EDUCATION
          Bachelor of Science in Nursing, 2015
          SKILLS
          Triage, wound care
          LANGUAGES
          English, Spanish
          """)
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    let outcome = readings.headingOutcome {
      $0.headingStatus == .unknown
    } finding: { heading, evidence, views in
      Finding(
        rule: Self.id, severity: .warning, message: "no parser knows the heading \"\(heading)\"",
        evidence: evidence,
        views: views)
    }
    guard outcome != .clear, !readings.isInKnownLanguage else { return outcome }
    return .languageUnknown
  }
}

extension Readings {
  /// The headings of some kind, each told once for all views that have it.
  func headingOutcome(
    where isMeant: (Readout.Section) -> Bool, finding: (String, [Evidence], [ViewID]) -> Finding
  ) -> Outcome {
    var gathered = GatheredFindings<String>()
    var words: [String: String] = [:]
    for readout in readouts {
      for section in readout.sections where isMeant(section) {
        guard let heading = section.heading else { continue }
        let key = Folding.words(heading.unicodeScalars)
        if words[key] == nil { words[key] = heading }
        gathered.add(
          key, [evidence(readout, line: section.lines.lowerBound)].compactMap { $0 }, in: readout.view)
      }
    }
    return gathered.outcome { key, evidence, views in finding(words[key] ?? key, evidence, views) }
  }
}
