/// The name, or the head of the first page, as a picture or a drawing.
///
/// ```
/// [picture: JANE DOE]
/// Foreman, Hull          the text begins here, in the size of all text
/// ```
public struct NameAsImage: LayoutRule {
  /// The part of the first page, from the top, where a name stands.
  public var head: Float = 0.3
  /// A line of type as a picture is so many times as wide as high.
  public var aspect: ClosedRange<Float> = 2.5...30
  /// It takes this share of the width of the page; wider ones are backgrounds and rules.
  public var width: ClosedRange<Float> = 0.15...0.9
  /// Type that is so many times as large as that of the text is a heading.
  public var heading: Float = 1.15
  /// A line of drawn letters above all text is the name when it is so many times as high as the largest type at the head:
  /// its capitals, which take 0.7 of their size, make it almost half as large again. A logo beside a name is smaller.
  public var drawnHeight: Float = 1

  public init() {}

  public static let id = "name-as-image"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Name as a picture", formats: [.pdf],
      recognizes:
        "a picture or drawing at the head of the first page that shows larger type than all text there, and above it, on the rendered "
        + "page, or a picture of the shape of a line of type, without text over it, on a page whose head has no type larger or bolder than its text; photographs, logos beside a name and background pictures "
        + "are left alone",
      why:
        "the name, or what else the picture shows, is in no extracted text; parsers take the first line of the text "
        + "for the name",
      damage: [.warning("what the picture shows is lost to every extractor")],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .documented("Greenhouse lists WordArt and pictures of text among the causes of failed parsing"),
      fix: "write the name as text",
      advice: [
        .init(.word, "replace WordArt and pictures of the name by a paragraph"),
        .init(.googleDocs, "replace the drawing by a paragraph"),
        .init(.designer, "set the name in type and export without flattening it"),
      ])
  }

  public static var examples: RuleExamples {
    let drawing = "\n\n\n\nForeman, Hull\nJane built two ferries\nand ran the yard"
    return RuleExamples(
      found: [
        .page("the name in a picture", drawing, note: "a picture of 200 by 30 points above the text") {
          $0.pages[0].images = [
            PlacedImage(
              box: Box(x0: 36, y0: 30, x1: 236, y1: 60), pixelWidth: 800, pixelHeight: 120, paintOrder: 0)
          ]
        },
        .page(
          "the name as outlines", drawing,
          note: "a drawing of 200 by 24 points above the text, which shows a line of type"
        ) {
          let name = Box(x0: 36, y0: 30, x1: 236, y1: 54)
          $0.pages[0].ink = Ink(
            columns: 1, cell: 4, contrast: [], lines: [Ink.TypeLine(box: name, drawing: name)])
        },
      ],
      clear: [
        .page("a photograph", drawing, note: "a picture of 60 by 60 points above the text") {
          $0.pages[0].images = [
            PlacedImage(
              box: Box(x0: 36, y0: 20, x1: 96, y1: 80), pixelWidth: 300, pixelHeight: 300, paintOrder: 0)
          ]
        },
        .page(
          "a logo beside a name in larger type", "Jane Doe\nForeman, Hull",
          note: "the name is larger than the rest"
        ) {
          $0.restyle(0..<7) { $0.size = 18 }
          $0.pages[0].images = [
            PlacedImage(
              box: Box(x0: 300, y0: 30, x1: 500, y1: 60), pixelWidth: 800, pixelHeight: 120, paintOrder: 0)
          ]
        },
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    guard let page = document.pages.first, let flow = layout.flows.first, flow.shown > 0 else {
      return layout.clearOfText
    }
    let foot = head * page.height
    let pictures = page.images.prefix(100).map(\.box).filter { box in
      box.height > 6 && box.midY < foot && aspect.contains(box.width / box.height)
        && width.contains(box.width / max(page.width, 1))
    }
    let largest = largestType(of: page)
    let top =
      page.runs.lazy.filter { $0.glyphs.count >= 2 }
      .map { page.glyphs[$0.glyphs.lowerBound].box.y0 }.min() ?? 0
    let drawn = (page.ink?.lines ?? []).map(\.box).filter {
      $0.midY < min(foot, top) && $0.height >= drawnHeight * largest
    }
    guard !(pictures.isEmpty && drawn.isEmpty) else { return layout.clearOfPages }
    let unread =
      !drawn.isEmpty
      ? drawn
      : isHeaded(page, document.fonts)
        ? [] : pictures.filter { picture in !page.glyphs.contains { picture.holdsCentre(of: $0.box) } }
    guard !unread.isEmpty else { return layout.clearOfPages }
    return .found([
      Finding(
        rule: Self.id, severity: .warning,
        message:
          "the head of the first page is a picture, and no name is set in type",
        evidence: unread.map { Evidence(place: .page(1, box: $0), excerpt: "") },
        views: document.views.map(\.id))
    ])
  }

  /// The size of the largest text at the head of a page, transparent text included, as it may be what drawn letters are
  /// read by.
  func largestType(of page: Page) -> Float {
    let foot = head * page.height
    return page.runs.reduce(0) { largest, run in
      run.glyphs.count >= 2 && run.size > largest && page.glyphs[run.glyphs.lowerBound].box.midY < foot
        ? run.size : largest
    }
  }

  /// Whether the head of a page has type that is larger or bolder than its text.
  private func isHeaded(_ page: Page, _ fonts: [Font]) -> Bool {
    // The size that most letters have is that of the text.
    var sizes: [Int: Int] = [:]
    for run in page.runs where run.isShown {
      sizes[Int((2 * run.size).rounded()), default: 0] += run.glyphs.count
    }
    let body = Float(sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0) / 2
    return page.runs.contains { run in
      guard run.glyphs.count >= 2,
        run.size >= heading * body || (fonts.indices.contains(run.font) && fonts[run.font].looksBold)
      else { return false }
      return page.glyphs[run.glyphs.lowerBound].box.midY < head * page.height
    }
  }
}
