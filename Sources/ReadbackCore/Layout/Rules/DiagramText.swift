/// Text in SmartArt and charts, which a DOCX keeps in parts of their own.
public struct DiagramText: LayoutRule {
  public init() {}

  public static let id = "diagram-text"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in SmartArt or charts", formats: [.docx],
      recognizes: "SmartArt drawings and charts; shapes with text are text boxes, and pictures are pictures",
      why:
        "the words of SmartArt and charts are in parts of their own that readers of the document do not open",
      damage: [
        .error("what a SmartArt drawing says is lost to readers of the main part"),
        .warning("the labels and numbers of a chart are lost to them"),
      ],
      views: ViewID.usual(of: .docx),
      basis: .reproduced(["python-docx", "mammoth", "OpenCATS"]),
      fix: "say in paragraphs what the drawing says",
      advice: [
        .init(
          .word, "copy the words out of the SmartArt's text pane into paragraphs, and delete the drawing"),
        .init(.libreOffice, "type the drawing's words as paragraphs, and delete the drawing"),
      ])
  }

  public static var examples: RuleExamples {
    func drawing(_ kind: EmbeddedObject.Kind) -> @Sendable (inout Document) -> Void {
      { $0.objects = [EmbeddedObject(kind: kind, place: .part("word/document.xml", paragraph: 1))] }
    }
    return RuleExamples(
      found: [
        .paragraphs(
          "a career drawn as SmartArt", [ExampleParagraph("Career")], note: "with SmartArt in the paragraph",
          change: drawing(.diagram)),
        .paragraphs(
          "skills drawn as a chart", [ExampleParagraph("Skills")], note: "with a chart in the paragraph",
          change: drawing(.chart)),
      ],
      clear: [
        .paragraphs(
          "a picture", [ExampleParagraph("Jane Doe")], note: "with a picture in the paragraph",
          change: drawing(.picture))
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let parts: [(kind: EmbeddedObject.Kind, severity: Severity, one: String, several: String)] = [
      (.diagram, .error, "a SmartArt drawing", "SmartArt drawings"), (.chart, .warning, "a chart", "charts"),
    ]
    let findings: [Finding] = parts.compactMap { part in
      let places = layout.document.objects.filter { $0.kind == part.kind }
        .map { Evidence(place: $0.place, excerpt: "") }
      guard !places.isEmpty else { return nil }
      return Finding(
        rule: Self.id, severity: part.severity,
        message: places.count == 1
          ? "\(part.one) keeps its words in a part of its own"
          : "\(places.count) \(part.several) keep their words in parts of their own",
        evidence: places, views: layout.document.views.map(\.id))
    }
    return findings.isEmpty ? .clear : .found(findings)
  }
}
