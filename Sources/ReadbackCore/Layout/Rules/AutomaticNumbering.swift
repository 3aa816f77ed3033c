/// Numbers and letters of lists that Word counts and no text holds.
public struct AutomaticNumbering: LayoutRule {
  public init() {}

  public static let id = "automatic-numbering"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Lists that Word marks by itself", formats: [.docx],
      recognizes:
        "paragraphs that are marked as items of a list and do not carry the mark in their text; lists whose "
        + "marks are typed are left alone",
      why:
        "the mark is drawn when the file is shown and is in no text: most readers return the items without it, so "
        + "that a list reads like separate paragraphs, and \"see 2.\" points nowhere",
      damage: [.info("the words of the items come through")],
      views: [.docxParagraphs, .docxBody, .docxMarkup],
      basis: .reproduced(["python-docx", "docx2txt", "OpenCATS"]),
      fix: "nothing has to be done for bullets; type numbers that the text refers to",
      advice: [
        .init(.word, "to keep a number as text, copy the list and paste it with Keep Text Only"),
        .init(.libreOffice, "to keep a number as text, turn the list off and type it"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "a list", [ExampleParagraph("Built two ferries") { $0.isListItem = true }],
          note: "the paragraph is an item of a list")
      ],
      clear: [.paragraphs("a list whose marks are typed", [ExampleParagraph("- Built two ferries")])])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let items = zip(layout.document.blocks, layout.texts).filter {
      $0.isListItem && !$1.isEmpty && !$0.isTwin
    }
    guard !items.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .info,
        message: items.count == 1
          ? "the mark of a list item is in no text" : "the marks of \(items.count) list items are in no text",
        evidence: items.map { Evidence(place: $0.place, excerpt: $1) },
        views: [.docxParagraphs, .docxBody, .docxMarkup])
    ])
  }
}
