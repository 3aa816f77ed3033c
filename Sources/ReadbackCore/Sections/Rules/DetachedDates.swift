/// Dates that a view puts nearer to another entry than to their own.
public struct DetachedDates: ReadoutRule {
  /// So many lines between an entry's title and its date are no distance: title, company, place and date each may have
  /// a line.
  public var usualLines = 3

  public init() {}

  public static let id = "detached-dates"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Dates stand by another entry", formats: [.pdf, .docx],
      recognizes:
        "the date of a job or degree that comes more than three lines after its title and right before the title of the "
        + "next; dates on the line of the title, or above or below it, are left alone",
      why: "a parser gives a date to the entry that begins beside it: every job has the dates of another",
      damage: [.warning("the dates of an entry are nearer to the title of another")],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .documented(
        "OpenResume's description of its parser: an entry is cut out first, and its dates are looked for in its own lines"
      ),
      fix: "write the dates on the line of the title, after it",
      advice: [
        .init(.typst, "put title and dates into one row or one line, not into columns of a grid"),
        .init(.latex, "write the date after the title with \\hfill, not in a box of its own"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "dates below the text of each job",
          """
          Jane Doe
          Experience
          Charge nurse, Lakeview Hospital
          - Cared for patients after surgery.
          - Cared for patients with fever.
          - Cared for patients in pain.
          2019 - 2023
          Staff nurse, Oakton Clinic
          - Cared for patients after surgery.
          - Cared for patients with fever.
          - Cared for patients in pain.
          2015 - 2019
          """)
      ],
      clear: [
        .page(
          "dates beside the titles",
          """
          Jane Doe
          Experience
          Charge nurse, Lakeview Hospital     2019 - 2023
          - Cared for patients after surgery.
          - Cared for patients with fever.
          - Cared for patients in pain.
          Staff nurse, Oakton Clinic          2015 - 2019
          - Cared for patients after surgery.
          """)
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    var gathered = GatheredFindings<Int>()
    for readout in readings.readouts {
      let entries = Self.entries(of: readout)
      var detached: [TextSpan] = []
      for (number, entry) in entries.enumerated() {
        guard let date = entry.date, let title = entry.title else { continue }
        let own = abs(date.span.start.line - title)
        let nearest = [number - 1, number + 1].compactMap { other in
          entries.indices.contains(other) && entries[other].section == entry.section
            ? entries[other].title.map { abs($0 - date.span.start.line) } : nil
        }.min()
        guard own > usualLines, let nearest, nearest < own else { continue }
        detached.append(date.span)
      }
      gathered.add(detached.lazy.map { readings.evidence(readout, span: $0) }, in: readout.view)
    }
    return gathered.outcome { count, evidence, views in
      Finding(
        rule: Self.id, severity: .warning,
        message: count == 1
          ? "the date of an entry stands by another entry"
          : "the dates of \(count) entries stand by other entries",
        evidence: evidence, views: views)
    }
  }

  private struct Entry {
    var section: String
    var title: Int?
    var date: Readout.Field?
  }

  private static let lists = ["work", "education", "volunteer"]

  /// Jobs, degrees and voluntary work in order, each with the line of its title or name and its first date.
  private static func entries(of readout: Readout) -> [Entry] {
    var entries: [Entry] = []
    var numbers: [String: Int] = [:]
    for field in readout.fields {
      guard let place = field.place, lists.contains(place.list) else { continue }
      let index = numbers[place.entry] ?? entries.count
      if index == entries.count {
        numbers[place.entry] = index
        entries.append(Entry(section: place.list))
      }
      switch place.key {
      case "position", "name", "organization", "institution", "studyType":
        entries[index].title = min(entries[index].title ?? .max, field.span.start.line)
      case "startDate", "endDate":
        if entries[index].date == nil { entries[index].date = field }
      default: break
      }
    }
    return entries
  }
}
