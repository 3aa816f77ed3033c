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

  public static let about = RuleDescription(
    id: "no-text-layer", severity: .error, title: "Page without text",
    why: "what looks like text is a picture or a drawing: every extractor returns nothing for it",
    fix: "export the document again as a PDF with text (\"Save as PDF\", not \"print to image\" or a scan), "
      + "and check that words can be selected with the mouse",
    fixByProducer: [
      ("canva", "download as \"PDF Standard\" without \"Flatten PDF\""),
      ("illustrator", "save without \"Create Outlines\": type must stay type"),
      ("microsoft: print to pdf", "use \"Save as PDF\" of the program instead of \"Microsoft Print to PDF\""),
      (
        "ghostscript",
        "print from the original again; do not pass it through a program that draws text as shapes"
      ),
    ],
    formats: [.pdf, .docx])

  public func examine(_ layout: Layout) -> Outcome {
    switch layout.document.format {
    case .pdf: examinePages(layout.document)
    case .docx: examineBlocks(layout.document)
    }
  }

  private func examinePages(_ document: Document) -> Outcome {
    var evidence: [Evidence] = []
    var blank: [Int] = []
    for (index, page) in document.pages.enumerated() where page.width > 0 {
      guard page.scalars.lazy.filter(isLetter).prefix(letters).count < letters else { continue }
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
          rule: Self.about.id, severity: .error, message: message, evidence: evidence,
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

  private func examineBlocks(_ document: Document) -> Outcome {
    let hasText = document.blocks.contains { $0.text.unicodeScalars.contains { isLetter($0.value) } }
    guard !hasText else { return .clear }
    return .found([
      Finding(
        rule: Self.about.id, severity: .error, message: "no part of the document has text", evidence: [],
        views: document.views.map(\.id))
    ])
  }

  private func isLetter(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }
}
