/// Pages that show something and hold no text: a scan, a picture of a page, text drawn as outlines.
///
/// ```
/// +--------------+
/// | [raster img] |   no extractor gets a word of it
/// +--------------+
/// ```
public struct NoTextLayer: LayoutRule {
  /// A page with fewer letters is looked at. A page number or a scanner's stamp stays below it; the shortest text
  /// page worth reading does not.
  public var letters = 80
  /// Images that cover this share of such a page are its content.
  public var imageShare: Float = 0.3
  /// So many filled shapes with curves on such a page are outlines of letters: a line of text has dozens.
  public var outlines = 150

  public init() {}

  public static let id = "no-text-layer"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Page without text", formats: [.pdf, .docx],
      recognizes:
        "a page with hardly a letter that a picture or the outlines of letters cover, or a DOCX none of "
        + "whose parts has a letter; blank pages and pages with a picture beside their text are left alone",
      why: "what looks like text is a picture or a drawing: every extractor returns nothing for it",
      damage: [.error("all text of the page is lost to every reader")],
      views: ViewID.usual,
      basis: .reproduced(["pdftotext", "PDFBox", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "Apache Tika"]),
      fix:
        "export the document again as a PDF with text (\"Save as PDF\", not \"print to image\" or a scan), "
        + "and check that words can be selected with the mouse",
      advice: [
        .init(.word, "use File > Save As > PDF instead of a printer that makes pictures"),
        .init(
          .browser,
          "print with the browser's own \"Save as PDF\"; libraries that paint the page on a canvas "
            + "(html2canvas, jsPDF) make a picture of it"),
        .init(
          .designer,
          "download as \"PDF Standard\" without \"Flatten PDF\"; keep type as type, without "
            + "\"Create Outlines\""),
        .init(
          .printer, "use \"Save as PDF\" of the program itself; a printer driver may draw text as shapes"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("a scanned page", "", note: "a picture covers the page") { document in
          document.pages[0].images = [
            PlacedImage(box: document.pages[0].box, pixelWidth: 1240, pixelHeight: 1754, paintOrder: 0)
          ]
        },
        .paragraphs("a document that is one picture", [ExampleParagraph("")], note: "with a picture"),
      ],
      clear: [
        .page(
          "text over a background picture",
          """
          Jane Doe, foreman at a shipyard that built two ferries and repaired
          forty trawlers in nine winters, with a crew of twelve.
          """, note: "a picture covers the page"
        ) { document in
          document.pages[0].images = [
            PlacedImage(box: document.pages[0].box, pixelWidth: 1240, pixelHeight: 1754, paintOrder: 0)
          ]
        },
        .page(
          "letters without Unicode over a picture", String(repeating: "\u{E04A}", count: 90),
          note: "90 letters of the private use area, and a picture that covers the page"
        ) { document in
          document.pages[0].images = [
            PlacedImage(box: document.pages[0].box, pixelWidth: 1240, pixelHeight: 1754, paintOrder: 0)
          ]
        },
        .paragraphs("paragraphs", [ExampleParagraph("Jane Doe")]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var evidence: [Evidence] = []
    var blank: [Int] = []
    for (index, page) in document.pages.enumerated() where page.width > 0 {
      guard !hasText(page) else { continue }
      let area = max(page.box.area, 1)
      let covered = page.images.reduce(Float(0)) { $0 + ($1.box.intersection(page.box)?.area ?? 0) }
      let drawn = page.graphics.reduce(0) { $0 + ($1.isFilled && $1.curves > 0 ? $1.subpaths : 0) }
      if covered / area >= imageShare || drawn >= outlines {
        evidence.append(Evidence(place: .page(index + 1, box: page.box), excerpt: ""))
      } else if page.glyphs.isEmpty {
        blank.append(index + 1)
      }
    }
    if !evidence.isEmpty {
      let total = document.pages.count
      let message =
        evidence.count == total
        ? "no page has text: what is shown is a picture or a drawing"
        : "\(evidence.count) of \(total) pages have no text: what they show is a picture or a drawing"
      return .found([
        Finding(
          rule: Self.id, severity: .error, message: message, evidence: evidence,
          views: document.views.map(\.id))
      ])
    }
    let unreadable = document.gaps.compactMap(\.page)
    if unreadable.count + blank.count == document.pages.count {
      return .inconclusive("every page is blank or unreadable")
    }
    if let page = unreadable.first { return .inconclusive("page \(page) cannot be read") }
    return .clear
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let document = layout.document
    let hasText = document.blocks.contains { $0.text.unicodeScalars.contains { isLetter($0.value) } }
    guard !hasText else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .error, message: "no part of the document has text", evidence: [],
        views: document.views.map(\.id))
    ])
  }

  /// Whether a page holds as many letters as a page of text, or signs that stand for letters and cannot be read, which
  /// ``NoUnicodeMapping`` is about.
  func hasText(_ page: Page) -> Bool {
    page.scalars.lazy.filter { isLetter($0) || $0 < 0x20 || 0xE000...0xF8FF ~= $0 || $0 == 0xFFFD }
      .prefix(letters).count == letters
  }

  private func isLetter(_ value: UInt32) -> Bool {
    GlyphFlow.Kind(value).contains(.letter)
  }
}
