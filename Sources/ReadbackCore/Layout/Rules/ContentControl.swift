/// Text in content controls, the fields of forms and of many Word templates.
public struct ContentControl: LayoutRule {
  /// From this share of the text on, in percent, what is lost is more than a date or a title.
  public var percent = 5

  public init() {}

  public static let id = "content-control"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in content controls", formats: [.docx],
      recognizes:
        "content controls (structured document tags) with text, around words, paragraphs, cells or rows; "
        + "empty ones are left alone",
      why:
        "readers that go through the paragraphs of the body and their runs do not look inside content controls",
      damage: [
        .error("python-docx recipes lose contact data, or a good part of the text"),
        .warning("python-docx recipes lose some words"),
      ],
      views: [.docxParagraphs],
      basis: .reproduced(["python-docx"]),
      fix: "remove the content controls and keep their text",
      advice: [
        .init(.word, "right-click each field and choose Remove Content Control; the text stays"),
        .init(.libreOffice, "Form > Content Controls: delete each control and type its text again"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "a name typed into a template's field",
          [ExampleParagraph("Jane Doe", in: .contentControl), ExampleParagraph("Foreman at a shipyard")]),
        .paragraphs(
          "a word in a field",
          [
            ExampleParagraph(runs: [TextRun(text: "Foreman "), TextRun(text: "2019", flags: .contentControl)])
          ]),
      ],
      clear: [
        .paragraphs(
          "an empty field", [ExampleParagraph("", in: .contentControl), ExampleParagraph("Jane Doe")])
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var inside = 0
    var all = 0
    var hasContact = false
    var evidence: [Evidence] = []
    for (index, block) in layout.document.blocks.enumerated() where !block.isTwin {
      all += layout.texts[index].utf8.count
      let text =
        block.containers.contains(.contentControl)
        ? layout.texts[index]
        : block.runs.lazy.filter { $0.flags.contains(.contentControl) && $0.flags.isDisjoint(with: .unseen) }
          .map(\.text).joined()
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      inside += text.utf8.count
      evidence.append(Evidence(place: block.place, excerpt: text))
      hasContact = hasContact || !ContactToken.tokens(in: Array(text.unicodeScalars)).isEmpty
    }
    guard !evidence.isEmpty else { return .clear }
    let share = 100 * inside / max(all, 1)
    return .found([
      Finding(
        rule: Self.id, severity: hasContact || share >= percent ? .error : .warning,
        message: "content controls hold \(share == 0 ? "less than 1" : "\(share)") % of the text"
          + (hasContact ? ", contact data among it" : ""),
        evidence: evidence, views: [.docxParagraphs])
    ])
  }
}
