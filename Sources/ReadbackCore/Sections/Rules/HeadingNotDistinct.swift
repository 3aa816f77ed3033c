/// Headings that are set like the text below them.
public struct HeadingNotDistinct: ReadoutRule {
  public init() {}

  public static let id = "heading-not-distinct"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Headings look like text", formats: [.pdf, .docx],
      recognizes:
        "headings in the size, weight, colour and case of the body, and in a DOCX without a style of headings; a larger "
        + "or bolder type, capitals or a heading style each suffice",
      why:
        "parsers that tell headings by how they are set find no sections, and those that look for words take every "
        + "`Education` in a sentence for one",
      damage: [.warning("nothing but their words tells the headings from the text")],
      views: ViewID.usual.filter(\.isUsedByParsers),
      basis: .documented(
        "OpenResume's description of its parser: a section's title is told by bold capitals on a line of its own"
      ),
      fix: "set the headings larger, bold or in capitals, all alike",
      advice: [
        .init(.word, "use the styles Heading 1 and Heading 2"),
        .init(.libreOffice, "use the styles Heading 1 and Heading 2"),
        .init(.googleDocs, "Format > Paragraph styles > Heading 1"),
      ])
  }

  public static var examples: RuleExamples {
    let drawing = """
      Jane Doe
      jane.doe@example.org
      Experience
      Nurse, Lakeview Hospital, 2019 - 2023
      Education
      Bachelor of Science in Nursing, 2015
      """
    return RuleExamples(
      found: [.page("headings in the type of the body", drawing)],
      clear: [
        .page("larger headings", drawing, note: "the headings are set in 14 points") { document in
          for run in [2, 4] { document.pages[0].runs[run].size = 14 }
        }
      ])
  }

  public func examine(_ readings: Readings) -> Outcome {
    var gathered = GatheredFindings<Int>()
    var known = 0
    for readout in readings.readouts {
      let headings = readout.sections.filter { $0.heading != nil }
      known += headings.count { $0.isHeadingSetApart != nil }
      // Addresses are found by their form, whatever stands above them.
      let plain = headings.filter { $0.isHeadingSetApart == false && $0.kind != .contact }
      guard !plain.isEmpty else { continue }
      gathered.add(
        plain.count, plain.prefix(8).compactMap { readings.evidence(readout, line: $0.lines.lowerBound) },
        in: readout.view)
    }
    guard known > 0 else { return .inconclusive("no heading was found whose type is known") }
    return gathered.outcome { count, evidence, views in
      Finding(
        rule: Self.id, severity: .warning,
        message: count == 1 ? "a heading is set like the text" : "\(count) headings are set like the text",
        evidence: evidence,
        views: views)
    }
  }
}
