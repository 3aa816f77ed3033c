/// Pictures that may say something.
public struct ImageContent: LayoutRule {
  /// Pictures that cover less of a page are ornaments and logos.
  public var share: Float = 0.01
  /// From this share of a page on a picture is as large as a section of text.
  public var large: Float = 0.1

  public init() {}

  public static let id = "image-content"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Pictures that may carry content", formats: [.pdf, .docx],
      recognizes:
        "pictures that are larger than an icon and have no text over them; portraits, icons, lines and "
        + "backgrounds behind text are left alone",
      why: "whatever a picture says is lost: no resume parser that was found reads pictures",
      damage: [
        .warning("the picture is as large as a section of text"),
        .info("the picture is small, such as a logo, or the file does not say how large it is"),
      ],
      views: ViewID.usual,
      basis: .documented(
        "Greenhouse and DaXtra advise against graphics and pictures; no extractor of the views returns their text"
      ),
      fix: "say in text what the picture says",
      advice: [
        .init(.word, "type the picture's words into the document; an alternative text is not read"),
        .init(.designer, "keep headings and lists as text, and do not flatten groups into pictures"),
      ])
  }

  public static var examples: RuleExamples {
    let chart = Box(x0: 36, y0: 300, x1: 400, y1: 600)
    return RuleExamples(
      found: [
        .page(
          "skills as a picture", "Jane Doe\nForeman at a shipyard",
          note: "with a picture of 364 by 300 points"
        ) {
          $0.pages[0].images = [PlacedImage(box: chart, pixelWidth: 900, pixelHeight: 700, paintOrder: 1)]
        },
        .paragraphs(
          "a picture of a list", [ExampleParagraph("Skills")], note: "with a picture of 400 by 300 points"
        ) {
          $0.objects = [
            EmbeddedObject(
              kind: .picture, place: .part("word/document.xml", paragraph: 30), width: 400, height: 300)
          ]
        },
      ],
      clear: [
        .page(
          "a portrait", "Jane Doe\nForeman at a shipyard",
          note: "with a picture of 80 by 100 points at the top"
        ) {
          $0.pages[0].images = [
            PlacedImage(
              box: Box(x0: 450, y0: 40, x1: 530, y1: 140), pixelWidth: 400, pixelHeight: 500, paintOrder: 1)
          ]
        }
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    var largest: Float = 0
    for (number, image) in layout.images(.content) {
      let page = layout.document.pages[number]
      let part = (image.box.intersection(page.box)?.area ?? 0) / max(page.box.area, 1)
      guard part >= share else { continue }
      largest = max(largest, part)
      evidence.append(Evidence(place: .page(number + 1, box: image.box), excerpt: ""))
    }
    return outcome(evidence, largest: largest, views: layout.document.views.map(\.id))
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    // Pages of a DOCX exist only once it is laid out: as large as paper usually is.
    let page: Float = 595 * 842
    var evidence: [Evidence] = []
    var largest: Float = 0
    for object in layout.pictures(.content) {
      let part = (object.width ?? 0) * (object.height ?? 0) / page
      guard part >= share || object.width == nil else { continue }
      largest = max(largest, min(part, 1))
      evidence.append(Evidence(place: object.place, excerpt: ""))
    }
    return outcome(evidence, largest: largest, views: layout.document.views.map(\.id))
  }

  private func outcome(_ evidence: [Evidence], largest: Float, views: [ViewID]) -> Outcome {
    guard !evidence.isEmpty else { return .clear }
    let percent = Int((100 * largest).rounded())
    let size = largest > 0 ? " of \(percent) % of a page" : " of unknown size"
    return .found([
      Finding(
        rule: Self.id, severity: largest >= large ? .warning : .info,
        message: evidence.count == 1
          ? "a picture\(size)" : "\(evidence.count) pictures, the largest\(size)",
        evidence: evidence, views: views)
    ])
  }
}
