/// Numbers and letters that Word counts and no text holds.
public struct AutomaticNumbering: LayoutRule {
  public init() {}

  public static let id = "automatic-numbering"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Numbers that Word counts by itself", formats: [.docx],
      recognizes:
        "paragraphs that a list or heading numbers (1., a), IV) without the number in their text; bullets and numbers "
        + "that are typed are left alone",
      why:
        "the number is drawn when the file is shown and is in no text: most readers return the items without it, so "
        + "that \"see 2.\" points nowhere",
      damage: [.info("the words of the items come through")],
      views: [.docxParagraphs, .docxBody, .docxMarkup],
      basis: .reproduced(["python-docx", "docx2txt", "OpenCATS"]),
      fix: "type the numbers that the text refers to; leave the others as they are",
      advice: [
        .init(.word, "to keep a number as text, copy the list and paste it with Keep Text Only"),
        .init(.libreOffice, "to keep a number as text, turn the list off and type it"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "a numbered list",
          [
            ExampleParagraph("Hull of the ferry, patent 4711") {
              $0.isListItem = true
              $0.isNumbered = true
            }
          ], note: "a list numbers the paragraph")
      ],
      clear: [
        .paragraphs("numbers that are typed", [ExampleParagraph("1. Hull of the ferry, patent 4711")]),
        .paragraphs(
          "bullets", [ExampleParagraph("Built two ferries") { $0.isListItem = true }],
          note: "the paragraph is an item of a list with bullets"),
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let items = zip(layout.document.blocks, layout.texts).filter {
      $0.isNumbered && !$1.isEmpty && !$0.isTwin
    }
    guard !items.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .info,
        message: items.count == 1
          ? "the number of a paragraph is in no text"
          : "the numbers of \(items.count) paragraphs are in no text",
        evidence: items.map { Evidence(place: $0.place, excerpt: $1) },
        views: [.docxParagraphs, .docxBody, .docxMarkup])
    ])
  }
}
