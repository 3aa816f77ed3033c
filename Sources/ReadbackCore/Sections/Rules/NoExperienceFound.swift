/// A resume out of which no experience is read.
public struct NoExperienceFound: ReadoutRule {
  /// So many lines with a range of dates outside of all sections of entries are experience without a heading.
  public var rangesWithoutHeading = 2

  public init() {}

  public static let id = "no-experience-found"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "No experience is read", formats: [.pdf, .docx],
      recognizes:
        "a view without a single job, although the intent has some, a heading of experience stands there, ranges of "
        + "dates stand where no heading says what they are, or nothing else is read either; a resume of studies and "
        + "projects alone is told as such. Also two or more ranges of dates, set apart as those of jobs are, that stand "
        + "under no heading besides the jobs that are read. Undecided for a text in a language whose headings are not known",
      why:
        "a parser that finds no heading of experience, or no entry below it, reports zero years of experience",
      damage: [
        .error(
          "the intent has jobs, a heading of experience has none, dates stand outside of all sections, or no entry of "
            + "any kind is read"),
        .warning("some jobs are read, and others have no heading"),
        .info("there are other entries, and nothing looks like a job"),
      ],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .reproduced(["openresume-parser", "zero-resume-parser"]),
      fix: "put the jobs below a heading `Work Experience`, each with title, employer and dates in text",
      advice: [])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "jobs without a heading",
          """
          Jane Doe
          jane.doe@example.org
          Nurse, Lakeview Hospital, 2019 - 2023
          Nurse, Oakton Clinic, 2015 - 2019
          Education
          Bachelor of Science in Nursing, 2015
          """),
        .page(
          "a heading whose jobs stand elsewhere",
          """
          Jane Doe
          jane.doe@example.org
          Experience
          Education
          Bachelor of Science in Nursing, 2015
          """),
        .page(
          "older jobs above the heading",
          """
          Jane Doe
          jane.doe@example.org
          Nurse, Oakton Clinic, 2012 - 2015
          Nurse, Acme Care, 2009 - 2012
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          """),
      ],
      clear: [
        .page(
          "ranges of years in sentences, and at the foot of each page",
          """
          Jane Doe
          jane.doe@example.org
          Example Union, 2002-2013
          Example Union, 2002-2013
          Summary
          I nursed at Oakton Clinic from 2012 - 2015 and was glad to.
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          Skills
          Triage 2012 - 2023
          Wound care 2015 - 2023
          """),
        .page(
          "jobs below their heading",
          """
          Jane Doe
          jane.doe@example.org
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          Nurse, Oakton Clinic, 2015 - 2019
          """),
      ])
  }

  private enum Reason: Hashable {
    case meant, undeclared, empty, nothing, others
    /// Jobs are read, and besides them dated heads stand under no heading.
    case partly
  }

  public func examine(_ readings: Readings) -> Outcome {
    if let intent = readings.intent, intent.work?.isEmpty ?? true || !readings.printing.prints("work") {
      return .clear
    }
    let reasons = readings.readouts.map { reason($0, in: readings) }
    if reasons.contains(where: { $0.map { [.meant, .undeclared, .nothing].contains($0.0) } ?? false }),
      !readings.isInKnownLanguage
    {
      return .languageUnknown
    }
    var gathered = GatheredFindings<Reason>()
    for (readout, found) in zip(readings.readouts, reasons) {
      guard let (reason, lines) = found else { continue }
      gathered.add(
        reason, lines.prefix(8).compactMap { readings.evidence(readout, line: $0) }, in: readout.view)
    }
    return gathered.outcome { reason, evidence, views in
      let message =
        switch reason {
        case .meant: "no job is read"
        case .undeclared: "no job is read, although ranges of dates stand outside of all known sections"
        case .empty: "no job is read below the heading of experience"
        case .nothing: "neither jobs nor any other entries are read"
        case .others: "no job is read; there are only entries of other kinds"
        case .partly: "besides the jobs that are read, ranges of dates stand outside of all known sections"
        }
      let severity: Severity =
        switch reason {
        case .meant, .undeclared, .empty, .nothing: .error
        case .partly: .warning
        case .others: .info
        }
      return Finding(rule: Self.id, severity: severity, message: message, evidence: evidence, views: views)
    }
  }

  /// What is wrong in a view, and the lines that show it.
  private func reason(_ readout: Readout, in readings: Readings) -> (Reason, [Int])? {
    guard readout.resume.work?.isEmpty ?? true else {
      // Below a heading that nobody knows they have one, and heading-unknown says so.
      var texts: Set<String> = []
      let stray = readout.undeclared.filter { line in
        // A line that comes again is a foot of the page.
        texts.insert(readings.text(of: readout, line: line)).inserted
          && readout.section(ofLine: line).map { readout.sections[$0].kind != .unknown } ?? false
      }
      return stray.count >= rangesWithoutHeading ? (.partly, stray) : nil
    }
    if readings.intent != nil { return (.meant, readout.undeclared) }
    if readout.undeclared.count >= rangesWithoutHeading { return (.undeclared, readout.undeclared) }
    if let heading = readout.sections.first(where: { $0.kind == .work }) {
      return (.empty, [heading.lines.lowerBound])
    }
    return (readout.sections.contains { !$0.entries.isEmpty } ? .others : .nothing, readout.undeclared)
  }
}
