/// Pictures that may say something.
public struct ImageContent: LayoutRule {
  /// Pictures that cover less of a page are ornaments and logos.
  public var share: Float = 0.01
  /// From this share of a page on a picture is as large as a section of text.
  public var large: Float = 0.1
  /// So many lines of type in a picture are a paragraph; a logo has one or two.
  public var lines = 3

  public init() {}

  public static let id = "image-content"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Pictures that may carry content", formats: [.pdf, .docx],
      recognizes:
        "pictures that are larger than an icon and have no text over them, and on the rendered page the lines of type in "
        + "them; portraits, icons, lines and backgrounds behind text are left alone",
      why: "whatever a picture says is lost: no resume parser that was found reads pictures",
      damage: [
        .warning("the picture is as large as a section of text, or shows lines of type"),
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
        .page(
          "a list in a picture", "Jane Doe\nForeman at a shipyard",
          note: "with a picture of 300 by 60 points, which shows three lines of type"
        ) {
          let picture = Box(x0: 36, y0: 300, x1: 336, y1: 360)
          $0.pages[0].images = [
            PlacedImage(box: picture, pixelWidth: 600, pixelHeight: 120, paintOrder: 1)
          ]
          $0.pages[0].ink = Ink(
            columns: 1, cell: 4, contrast: [],
            lines: [304, 324, 344].map { y in
              Ink.TypeLine(box: Box(x0: 40, y0: y, x1: 320, y1: y + 10), drawing: picture)
            })
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
    var typeLines = 0
    for (number, image) in layout.images(.content) {
      let page = layout.document.pages[number]
      typeLines += page.typeLines(in: image.box).count
      let part = (image.box.intersection(page.box)?.area ?? 0) / max(page.box.area, 1)
      guard part >= share else { continue }
      largest = max(largest, part)
      evidence.append(Evidence(place: .page(number + 1, box: image.box), excerpt: ""))
    }
    return outcome(
      evidence, largest: largest, typeLines: typeLines, views: layout.document.views.map(\.id))
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

  private func outcome(
    _ evidence: [Evidence], largest: Float, typeLines: Int = 0, views: [ViewID]
  ) -> Outcome {
    guard !evidence.isEmpty else { return .clear }
    let percent = Int((100 * largest).rounded())
    let size = largest > 0 ? " of \(percent) % of a page" : " of unknown size"
    let type =
      typeLines == 0
      ? "" : "; \(typeLines.counted("line of type is", "lines of type are")) in pictures and no text"
    return .found([
      Finding(
        rule: Self.id, severity: largest >= large || typeLines >= lines ? .warning : .info,
        message: (evidence.count == 1
          ? "a picture\(size)" : "\(evidence.count) pictures, the largest\(size)") + type,
        evidence: evidence, views: views)
    ])
  }
}
