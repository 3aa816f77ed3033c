/// Pictures and drawings in the place of words such as `Phone`.
public struct IconImage: LayoutRule {
  /// A drawn icon is this high and wide, in font sizes of the text beside it; bullets are smaller.
  public var size: ClosedRange<Float> = 0.45...2.5
  /// ... and at most so many font sizes to the left of it.
  public var distance: Float = 1.5

  public init() {}

  public static let id = "icon-image"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Icons as pictures", formats: [.pdf, .docx],
      recognizes:
        "small pictures, and in a PDF small drawings, to the left of an e-mail, phone number or web address; "
        + "bullets and icons beside other text are left alone",
      why:
        "the icon's meaning is not in the text: what is left is a number without the word that says whether it is "
        + "a phone or a fax",
      damage: [.info("the contact data themselves are text and come through")],
      views: ViewID.usual,
      basis: .reproduced(["pdftotext", "pypdf", "python-docx"]),
      fix:
        "write the word (\"Phone\", \"E-mail\") or nothing in front of contact data that speak for themselves",
      advice: [])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "an icon before an e-mail", "  jane@example.org", note: "with a drawing of 8 by 8 points before it"
        ) {
          $0.pages[0].graphics = [drawing(Box(x0: 36, y0: 40, x1: 44, y1: 48))]
        },
        .paragraphs(
          "an icon before a phone number", [ExampleParagraph("+45 12 34 56 78")], note: "with a small picture"
        ) {
          $0.objects = [
            EmbeddedObject(
              kind: .picture, place: .part("word/document.xml", paragraph: 1), width: 11, height: 11)
          ]
        },
      ],
      clear: [
        .page(
          "a bullet before an e-mail", "  jane@example.org", note: "with a dot of 3 by 3 points before it"
        ) {
          $0.pages[0].graphics = [drawing(Box(x0: 40, y0: 42, x1: 43, y1: 45))]
        },
        .page(
          "a mark before a job", "  Foreman at a shipyard", note: "with a drawing of 8 by 8 points before it"
        ) {
          $0.pages[0].graphics = [drawing(Box(x0: 36, y0: 40, x1: 44, y1: 48))]
        },
      ])
  }

  private static func drawing(_ box: Box) -> Graphic {
    Graphic(
      shape: .other, box: box, isFilled: true, color: 0, opacity: 1, lineWidth: 0, subpaths: 1, curves: 8,
      paintOrder: 1)
  }

  // MARK: PDF

  public func examinePages(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    for (number, page) in layout.document.pages.enumerated() {
      let drawn = page.graphics.lazy.filter { $0.shape == .other && $0.curves > 0 && $0.opacity > 0 }.map(
        \.box)
      let boxes = (drawn + page.images.map(\.box)).filter {
        max($0.width, $0.height) <= 40 && min($0.width, $0.height) >= 3
      }
      guard !boxes.isEmpty else { continue }
      let index = RowIndex(layout.pages[number])
      // The strokes of one icon are several paths.
      var seen: Set<Segment> = []
      for box in boxes {
        guard let segment = contact(beside: box, layout.pages[number], index), seen.insert(segment).inserted
        else { continue }
        let text = layout.pages[number].rows[segment.row].segments[segment.segment].text
        evidence.append(Evidence(place: .page(number + 1, box: box), excerpt: text))
      }
    }
    return outcome(evidence, views: layout.document.views.map(\.id))
  }

  private struct Segment: Hashable {
    var row: Int
    var segment: Int
  }

  /// The text right of an icon, where it is contact data.
  private func contact(beside box: Box, _ page: PageLayout, _ index: RowIndex) -> Segment? {
    for row in index.rows(baselinesIn: box.y0...max(box.y0, box.y1 + box.height)) {
      for (number, segment) in page.rows[row].segments.enumerated() {
        // An icon may also stand in a gap within a segment: what counts is the text that follows it.
        guard size.contains(box.height / segment.size), size.contains(box.width / segment.size),
          box.midY > segment.box.y0, box.midY < segment.box.y1, box.x0 < segment.box.x1,
          segment.box.x0 - box.x1 <= distance * segment.size
        else { continue }
        if Self.isContact(segment.scalars) { return Segment(row: row, segment: number) }
      }
    }
    return nil
  }

  private static func isContact(_ scalars: [Unicode.Scalar]) -> Bool {
    !LinkScanner.links(in: scalars, 0..<scalars.count).isEmpty || !ContactToken.tokens(in: scalars).isEmpty
  }

  // MARK: DOCX

  public func examineParts(_ layout: Layout) -> Outcome {
    let icons = layout.pictures(.icon)
    guard !icons.isEmpty else { return .clear }
    let contacts = zip(layout.document.blocks, layout.texts).reduce(into: [Place: String]()) {
      contacts, block in
      if Self.isContact(Array(block.1.unicodeScalars)) { contacts[block.0.place] = block.1 }
    }
    let places = icons.reduce(into: [Place]()) { if !$0.contains($1.place) { $0.append($1.place) } }
    let evidence = places.compactMap { place in
      contacts[place].map { Evidence(place: place, excerpt: $0) }
    }
    return outcome(evidence, views: layout.document.views.map(\.id))
  }

  private func outcome(_ evidence: [Evidence], views: [ViewID]) -> Outcome {
    guard !evidence.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .info,
        message: "icons stand before contact data, and leave no word in the text",
        evidence: evidence, views: views)
    ])
  }
}
