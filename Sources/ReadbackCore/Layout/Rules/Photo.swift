/// A portrait.
public struct Photo: LayoutRule {
  public init() {}

  public static let id = "photo"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Photo", formats: [.pdf, .docx],
      recognizes:
        "a picture of the shape and size of a portrait, high on the first page or in the header; smaller ones "
        + "are icons, wider ones content",
      why:
        "readers of text pass over it; documented advice is to leave it out, since some systems refuse pictures or "
        + "convert the file with less care because of them",
      damage: [.info("no text is lost by it alone")],
      views: [],
      basis: .documented(
        "Greenhouse and DaXtra name photos and graphics among the causes of parsing problems"),
      fix: "leave the photo out where it is not asked for",
      advice: [])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a portrait beside the name", "Jane Doe\nForeman",
          note: "with a picture of 80 by 100 points at the top"
        ) {
          $0.pages[0].images = [
            PlacedImage(
              box: Box(x0: 450, y0: 40, x1: 530, y1: 140), pixelWidth: 400, pixelHeight: 500, paintOrder: 1)
          ]
        },
        .paragraphs("a portrait", [ExampleParagraph("Jane Doe")], note: "with a picture of 80 by 100 points")
        {
          $0.objects = [
            EmbeddedObject(
              kind: .picture, place: .part("word/document.xml", paragraph: 1), width: 80, height: 100)
          ]
        },
      ],
      clear: [
        .page("a banner", "Jane Doe\nForeman", note: "with a picture of 500 by 60 points at the top") {
          $0.pages[0].images = [
            PlacedImage(
              box: Box(x0: 36, y0: 0, x1: 536, y1: 60), pixelWidth: 1000, pixelHeight: 120, paintOrder: 1)
          ]
        }
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    outcome(layout.images(.photo).map { Evidence(place: .page($0.page + 1, box: $0.image.box), excerpt: "") })
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    outcome(layout.pictures(.photo).map { Evidence(place: $0.place, excerpt: "") })
  }

  private func outcome(_ evidence: [Evidence]) -> Outcome {
    guard !evidence.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .info, message: "a picture that looks like a portrait", evidence: evidence,
        views: [])
    ])
  }
}
