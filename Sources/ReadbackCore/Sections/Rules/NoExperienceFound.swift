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
        "a view without a single job, although the intent has some, or ranges of dates stand where no heading says "
        + "what they are, or nothing else is read either; a resume of studies and projects alone is told as such",
      why:
        "a parser that finds no heading of experience, or no entry below it, reports zero years of experience",
      damage: [
        .error("the intent has jobs, dates stand outside of all sections, or no entry of any kind is read"),
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
          """)
      ],
      clear: [
        .page(
          "jobs below their heading",
          """
          Jane Doe
          jane.doe@example.org
          Experience
          Nurse, Lakeview Hospital, 2019 - 2023
          Nurse, Oakton Clinic, 2015 - 2019
          """)
      ])
  }

  private enum Reason: Hashable {
    case meant, undeclared, nothing, others
  }

  public func examine(_ readings: Readings) -> Outcome {
    if let intent = readings.intent, intent.work?.isEmpty ?? true || !readings.printing.prints("work") {
      return .clear
    }
    var gathered = GatheredFindings<Reason>()
    for readout in readings.readouts where readout.resume.work?.isEmpty ?? true {
      let stray = strayRanges(readings, readout)
      let evidence = stray.prefix(8).compactMap { readings.evidence(readout, line: $0) }
      let hasOthers = readout.sections.contains { !$0.entries.isEmpty }
      let reason: Reason =
        readings.intent != nil
        ? .meant : stray.count >= rangesWithoutHeading ? .undeclared : hasOthers ? .others : .nothing
      gathered.add(reason, evidence, in: readout.view)
    }
    return gathered.outcome { reason, evidence, views in
      let message =
        switch reason {
        case .meant: "no job is read"
        case .undeclared: "no job is read, although ranges of dates stand outside of all known sections"
        case .nothing: "neither jobs nor any other entries are read"
        case .others: "no job is read; there are only entries of other kinds"
        }
      return Finding(
        rule: Self.id, severity: reason == .others ? .info : .error, message: message, evidence: evidence,
        views: views)
    }
  }

  /// Lines with a range of dates in sections that hold no entries.
  private func strayRanges(_ readings: Readings, _ readout: Readout) -> [Int] {
    let lines = readings.lines(of: readout)
    return readout.sections.filter { $0.kind == .header || $0.kind == .unknown || $0.kind == .summary }
      .flatMap { section in
        section.lines.clamped(to: lines.indices).filter { number in
          let scalars = Array(lines[number].text.unicodeScalars)
          let mentions = DateReader.mentions(in: scalars)
          guard mentions.count >= 2, mentions[1].offsets.lowerBound - mentions[0].offsets.upperBound <= 8
          else { return false }
          return true
        }
      }
  }
}
