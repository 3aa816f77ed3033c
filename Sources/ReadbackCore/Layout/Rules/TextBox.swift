/// Text in text boxes of a DOCX: outside the flow of paragraphs, so that some readers drop it, some read it first,
/// and some read it twice.
public struct TextBox: LayoutRule {
  public init() {}

  public static let id = "text-box"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in text boxes", formats: [.docx],
      recognizes:
        "text boxes and shapes with text in them, drawn the new way or the old (VML); a box without text is "
        + "left alone, and the two copies that Word writes of one box count once",
      why: "readers of paragraphs drop text boxes, tag-stripping readers return them twice, "
        + "and none knows where on the page they stand",
      damage: [.error("python-docx recipes return nothing of it, tag-stripping readers return it twice")],
      views: [.docxParagraphs, .docxMarkup],
      basis: .reproduced(["python-docx", "OpenCATS", "Odoo", "docx2txt", "mammoth"]),
      fix: "move the text into normal paragraphs; for a sidebar use a section below the main text",
      advice: [
        .init(.word, "select the box, cut its text, delete the box and paste the text into the body"),
        .init(.googleDocs, "a drawing's text leaves as a box: type it into the document instead"),
        .init(.libreOffice, "turn the frame or box into paragraphs of the body"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "skills in a box beside the text",
          [
            ExampleParagraph("Jane Doe"),
            ExampleParagraph("Welding, rigging", in: .textBox(index: 1, twin: false)),
            ExampleParagraph("Welding, rigging", in: .textBox(index: 1, twin: true)),
          ])
      ],
      clear: [
        .paragraphs(
          "an empty box that draws a line",
          [ExampleParagraph("Jane Doe"), ExampleParagraph("", in: .textBox(index: 1, twin: false))])
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let boxes = ContainedText(in: layout) { $0.textBox?.index }
    guard boxes.count > 0 else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .error, message: boxes.message("a text box", plural: "text boxes"),
        evidence: boxes.first, views: [.docxParagraphs, .docxMarkup])
    ])
  }
}
