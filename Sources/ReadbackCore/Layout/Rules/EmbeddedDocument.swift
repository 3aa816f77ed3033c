/// Documents within a DOCX that a program takes in when it shows it.
public struct EmbeddedDocument: LayoutRule {
  public init() {}

  public static let id = "embedded-document"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Documents within the document", formats: [.docx],
      recognizes:
        "parts in another format or another document that Word merges in when it opens the file, and "
        + "objects of other programs, such as a spreadsheet; pictures are left alone",
      why:
        "Word shows the text as if it belonged to the document, but it is in another file inside the archive, "
        + "which readers of the document do not open",
      damage: [
        .error("the text of the embedded document is lost to every reader of the main part"),
        .warning("what an object of another program shows is a picture to readers"),
      ],
      views: ViewID.usual(of: .docx),
      basis: .reproduced(["python-docx", "mammoth", "OpenCATS"]),
      fix: "put the text into the document itself",
      advice: [
        .init(
          .word,
          "open the file, save it once more as a new DOCX, and paste objects as text or as a table of text"),
        .init(.libreOffice, "open the file, save it as a new DOCX, and copy the text out of OLE objects"),
      ])
  }

  public static var examples: RuleExamples {
    let place = Place.part("word/document.xml", paragraph: 1)
    return RuleExamples(
      found: [
        .paragraphs(
          "a document that is merged in when Word opens this one", [ExampleParagraph("Jane Doe")],
          note: "with w:altChunk after the paragraph"
        ) { $0.objects = [EmbeddedObject(kind: .document, place: place)] },
        .paragraphs(
          "a spreadsheet shown in the text", [ExampleParagraph("Results")],
          note: "with an OLE object in the paragraph"
        ) { $0.objects = [EmbeddedObject(kind: .object, place: place, width: 200, height: 80)] },
      ],
      clear: [
        .paragraphs("a picture", [ExampleParagraph("Jane Doe")], note: "with a picture in the paragraph") {
          $0.objects = [EmbeddedObject(kind: .picture, place: place, width: 80, height: 100)]
        }
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let objects = layout.document.objects
    let parts: [(kind: EmbeddedObject.Kind, severity: Severity, one: String, several: String)] = [
      (.document, .error, "another document is merged in", "other documents are merged in"),
      (
        .object, .warning, "an object of another program stands in the text",
        "objects of other programs stand in the text"
      ),
    ]
    let findings: [Finding] = parts.compactMap { part in
      let places = objects.filter { $0.kind == part.kind }.map { Evidence(place: $0.place, excerpt: "") }
      guard !places.isEmpty else { return nil }
      return Finding(
        rule: Self.id, severity: part.severity,
        message: places.count == 1 ? part.one : "\(places.count) \(part.several)", evidence: places,
        views: layout.document.views.map(\.id))
    }
    return findings.isEmpty ? .clear : .found(findings)
  }
}
