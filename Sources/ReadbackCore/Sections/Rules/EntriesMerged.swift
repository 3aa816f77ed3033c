/// Two entries of the intent that a parser reads as one.
public struct EntriesMerged: ReadoutRule {
  public init() {}

  public static let id = "entries-merged"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Entries run together", formats: [.pdf, .docx],
      recognizes:
        "with an intent, two jobs, degrees or other entries whose titles or names stand inside one entry as it is read; "
        + "entries whose texts are not printed are left alone",
      why: "the second job disappears into the description of the first, with its dates and its title",
      damage: [
        .error("two jobs or two degrees are one"), .warning("two entries of another section are one"),
      ],
      views: ViewID.usual.filter(\.isUsedByParsers), basis: .reproduced(["openresume-parser"]),
      fix: "begin each entry alike: a title on a line of its own, set apart, with its dates on the same line",
      advice: [])
  }

  private static func isMeant(_ intent: inout Resume) {
    intent.work = [("Lakeview Hospital", "Charge nurse"), ("Oakton Clinic", "Staff nurse")].map {
      name, position in
      var job = Resume.Work()
      job.name = name
      job.position = position
      return job
    }
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "two jobs, and dates for the first alone",
          """
          Jane Doe
          Experience
          Charge nurse, Lakeview Hospital, 2019 - 2023
          Cared for patients after surgery.
          Staff nurse, Oakton Clinic
          Cared for patients in pain.
          """, note: "the intent has both jobs"
        ).meaning(isMeant)
      ],
      clear: [
        .page(
          "two jobs, each with its dates",
          """
          Jane Doe
          Experience
          Charge nurse, Lakeview Hospital, 2019 - 2023
          Cared for patients after surgery.
          Staff nurse, Oakton Clinic, 2015 - 2019
          Cared for patients in pain.
          """, note: "the intent has both jobs"
        ).meaning(isMeant)
      ])
  }

  private struct Merger: Hashable {
    var kind: SectionKind
    var names: [String]
  }

  public func examine(_ readings: Readings) -> Outcome {
    guard let intent = readings.intent else { return .notApplicable }
    let meant = Self.entries(of: intent)
    var gathered = GatheredFindings<Merger>()
    for readout in readings.readouts {
      for (kind, entries) in meant where entries.count > 1 {
        for section in readout.sections where section.kind == kind {
          for lines in section.entries {
            let view = readings.squeezed(readout, in: lines)
            guard view.bytes.count <= Readings.mostLetters else { continue }
            // What makes an entry is there: all its names, each at a place of its own.
            let inside = entries.filter { names in names.allSatisfy { view.line(of: $0) != nil } }
            let distinct = Self.distinct(inside)
            guard distinct.count > 1 else { continue }
            gathered.add(
              Merger(kind: kind, names: distinct.compactMap(\.first)),
              distinct.prefix(4).compactMap { names in
                names.first.flatMap { view.line(of: $0) }.flatMap { readings.evidence(readout, line: $0) }
              }, in: readout.view)
          }
        }
      }
    }
    return gathered.outcome { merger, evidence, views in
      Finding(
        rule: Self.id, severity: merger.kind == .work || merger.kind == .education ? .error : .warning,
        message: "\(merger.names.count) entries of \(merger.kind.rawValue) are read as one",
        evidence: evidence, views: views)
    }
  }

  /// Without those whose names are all part of another's: `Engineer` stands in every `Senior Engineer`.
  private static func distinct(_ entries: [[String]]) -> [[String]] {
    let keys = entries.map { $0.map { Folding.words($0.unicodeScalars).filter { $0 != " " } } }
    return entries.indices.filter { number in
      !keys.indices.contains { other in
        other != number
          && (keys[other] != keys[number] || other < number)
          && keys[number].allSatisfy { name in keys[other].contains { $0.contains(name) } }
      }
    }.map { entries[$0] }
  }

  private static func entries(of intent: Resume) -> [(SectionKind, [[String]])] {
    func named(_ names: [String?]) -> [String]? {
      let names = names.compactMap { $0 }
      return names.isEmpty ? nil : names
    }
    return [
      (.work, (intent.work ?? []).compactMap { named([$0.position, $0.name]) }),
      (.volunteer, (intent.volunteer ?? []).compactMap { named([$0.position, $0.organization]) }),
      (.education, (intent.education ?? []).compactMap { named([$0.institution, $0.area]) }),
      (.projects, (intent.projects ?? []).compactMap { named([$0.name]) }),
    ]
  }
}
