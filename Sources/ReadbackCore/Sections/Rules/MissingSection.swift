/// A section of the intent whose texts are in a view, but not as that section.
public struct MissingSection: ReadoutRule {
  /// At least this share of what identifies a section's entries has to be in the view before the section counts as
  /// printed: skills are named in jobs too.
  public var printedShare = 0.6

  public init() {}

  public static let id = "missing-section"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "A section is not recognised", formats: [.pdf, .docx],
      recognizes:
        "with an intent, a kind of section whose texts are printed while no section of the kind is read; sections that "
        + "a template does not print are not missed",
      why:
        "without a heading that says what follows, a parser files the entries under the section before, or nowhere",
      damage: [
        .error("work, education or skills are not recognised"),
        .warning("another section is not recognised"),
      ],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .documented(
        "OpenResume's description of its parser: a section's title stands alone on its line, bold and in capitals, or "
          + "is one of a list of keywords"),
      fix:
        "give the section a heading of its own on a line of its own, with the usual name in the language of the resume",
      advice: [.init(.latex, "set headings as text in the flow, not in the margin or as a picture")])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "degrees below the jobs",
          """
          Jane Doe
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          Loyola University, Bachelor of Science, 2015
          """, note: "the intent has education"
        ).meaning { intent in
          var degree = Resume.Education()
          degree.institution = "Loyola University"
          intent.education = [degree]
        }
      ],
      clear: [
        .page(
          "degrees below their heading",
          """
          Jane Doe
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          Education
          Loyola University, Bachelor of Science, 2015
          """, note: "the intent has education"
        ).meaning { intent in
          var degree = Resume.Education()
          degree.institution = "Loyola University"
          intent.education = [degree]
        }
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    guard let intent = readings.intent else { return .notApplicable }
    guard readings.isInKnownLanguage else {
      return .languageUnknown
    }
    var gathered = GatheredFindings<SectionKind>()
    for readout in readings.readouts {
      var squeezed: Readings.Squeezed?
      let read = Set(readout.sections.map(\.kind))
      for (kind, texts) in Self.texts(of: intent) where !read.contains(kind) {
        if squeezed == nil { squeezed = readings.squeezed(readout) }
        guard let view = squeezed, view.bytes.count <= Readings.mostLetters else { continue }
        let places = texts.prefix(60).map { view.line(of: $0) }
        let found = places.compactMap { $0 }
        guard !found.isEmpty, Double(found.count) >= printedShare * Double(places.count) else { continue }
        gathered.add(
          kind, found.prefix(1).compactMap { readings.evidence(readout, line: $0) }, in: readout.view)
      }
    }
    return gathered.outcome { kind, evidence, views in
      Finding(
        rule: Self.id, severity: [.work, .education, .skills].contains(kind) ? .error : .warning,
        message:
          "the text of the section \(kind.rawValue) is there, but no section of that kind is recognised",
        evidence: evidence, views: views)
    }
  }

  /// What identifies the entries of each section that the intent has.
  private static func texts(of intent: Resume) -> [(SectionKind, [String])] {
    let all: [(SectionKind, [String?])] = [
      (.work, (intent.work ?? []).flatMap { [$0.name, $0.position] }),
      (.volunteer, (intent.volunteer ?? []).map(\.organization)),
      (.education, (intent.education ?? []).map(\.institution)),
      (.projects, (intent.projects ?? []).map(\.name)),
      (.certificates, (intent.certificates ?? []).map(\.name)),
      (.awards, (intent.awards ?? []).map(\.title)),
      (.publications, (intent.publications ?? []).map(\.name)),
      (.skills, (intent.skills ?? []).flatMap { $0.keywords ?? [$0.name].compactMap { $0 } }),
      (.languages, (intent.languages ?? []).map(\.language)),
      (.interests, (intent.interests ?? []).map(\.name)),
      (.references, (intent.references ?? []).map(\.name)),
    ]
    return all.compactMap { kind, texts in
      let texts = texts.compactMap { $0 }
      return texts.isEmpty ? nil : (kind, texts)
    }
  }
}
