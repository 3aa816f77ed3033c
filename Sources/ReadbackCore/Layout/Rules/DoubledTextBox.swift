/// Text boxes that the file holds twice: once as Word draws them now, once for programs of before 2010.
public struct DoubledTextBox: LayoutRule {
  public init() {}

  public static let id = "doubled-text-box"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text boxes that the file holds twice", formats: [.docx],
      recognizes:
        "text boxes with a second copy of their text for old programs (mc:AlternateContent); a box that is "
        + "stored once, new or old, is left alone",
      why: "readers that strip tags meet both copies: an employer or a skill comes out twice",
      damage: [.warning("tag-stripping readers return the text twice")],
      views: [.docxMarkup],
      basis: .reproduced(["OpenCATS", "Odoo", "docx2txt"]),
      fix: "move the text into normal paragraphs, which are stored once",
      advice: [
        .init(.word, "select the box, cut its text, delete the box and paste the text into the body"),
        .init(.libreOffice, "turn the frame or box into paragraphs of the body"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "a box with its copy",
          [
            ExampleParagraph("Welding", in: .textBox(index: 1, twin: false)),
            ExampleParagraph("Welding", in: .textBox(index: 1, twin: true)),
          ])
      ],
      clear: [
        .paragraphs(
          "a box that is stored once", [ExampleParagraph("Welding", in: .textBox(index: 1, twin: false))])
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var seen: Set<Int> = []
    var evidence: [Evidence] = []
    for (index, block) in layout.document.blocks.enumerated() where !layout.texts[index].isEmpty {
      guard let box = block.textBox, box.twin, seen.insert(box.index).inserted else { continue }
      evidence.append(Evidence(place: block.place, excerpt: layout.texts[index]))
    }
    guard !evidence.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .warning,
        message: evidence.count == 1
          ? "the text of a text box is stored twice"
          : "the text of \(evidence.count) text boxes is stored twice",
        evidence: evidence, views: [.docxMarkup])
    ])
  }
}
