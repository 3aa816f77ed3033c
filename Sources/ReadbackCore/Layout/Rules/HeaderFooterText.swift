/// Text in the header or footer of the document, which every page repeats.
public struct HeaderFooterText: LayoutRule {
  /// PDF: head and foot of a page are its highest and lowest parts, as a share of its height.
  public var margin: Float = 0.12
  /// PDF: what stands there on several pages within so many points is the same line.
  public var tolerance: Float = 2
  /// PDF: the first line of a page is its header when it stands higher than the text of all pages, this many font
  /// sizes above the line below it.
  public var distance: Float = 2

  public init() {}

  public static let id = "header-footer-text"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text in header or footer", formats: [.pdf, .docx],
      recognizes:
        "text in the header and footer parts of a DOCX; in a PDF lines in the head or foot of pages that "
        + "several pages repeat, that are tagged as furniture, or that stand apart above where text begins; page numbers "
        + "are left alone",
      why:
        "most readers of a DOCX never see it, and those of a PDF read it between the last line of one page and "
        + "the first of the next",
      damage: [
        .warning("the text of a DOCX's header or footer is nowhere in its body"),
        .info(
          "the body says the same, it is only a page number, or the file is a PDF, which holds it between pages"
        ),
      ],
      views: [.docxParagraphs, .docxBody, .docxMarkup] + ViewID.usual(of: .pdf),
      basis: .reproduced(["python-docx", "mammoth", "OpenCATS", "pdftotext", "pypdf"]),
      fix: "keep page numbers there and nothing that matters",
      advice: [
        .init(
          .word, "double-click the header or footer and move its text into the page, except the page number"),
        .init(.googleDocs, "move the text of the header or footer into the page, except the page number"),
        .init(.libreOffice, "move the text of the header or footer into the page, except the page number"),
        .init(.latex, "use \\pagestyle{plain} or \\pagestyle{empty}"),
        .init(.typst, "leave page(header: ...) and page(footer: ...) to the page number"),
        .init(.browser, "print without headers and footers, and leave @page margin boxes to the page number"),
      ])
  }

  public static var examples: RuleExamples {
    let page = "Jane Doe, resume\n\nForeman at a shipyard\nWelder at the docks"
    return RuleExamples(
      found: [
        .paragraphs(
          "a name in the page header",
          [ExampleParagraph("Foreman"), ExampleParagraph("Jane Doe", in: .header(kind: "default"))]),
        RuleExample("a line that two pages begin with", sketch: "\(page)\n(on both of two pages)") {
          .drawn(page, page)
        },
      ],
      clear: [
        .paragraphs(
          "an empty header",
          [ExampleParagraph("Jane Doe"), ExampleParagraph("", in: .header(kind: "default"))]),
        RuleExample("two pages of text", sketch: "\(page)\n(and another page that begins with other words)") {
          .drawn(page, "Apprentice at the docks\nand before that at school")
        },
      ])
  }

  // MARK: DOCX

  public func examineParts(_ layout: Layout) -> Outcome {
    guard layout.document.blocks.contains(where: \.isHeaderOrFooter) else { return .clear }
    var body: [UInt8] = []
    for (index, block) in layout.document.blocks.enumerated() where !block.isHeaderOrFooter {
      Self.squeeze(layout.texts[index].unicodeScalars, into: &body)
    }
    var evidence: [Evidence] = []
    var isNew = false
    for (index, block) in layout.document.blocks.enumerated() where block.isHeaderOrFooter {
      var text: [UInt8] = []
      Self.squeeze(layout.texts[index].unicodeScalars, into: &text)
      guard !text.isEmpty, !Self.isPageNumber(layout.texts[index]) else { continue }
      evidence.append(Evidence(place: block.place, excerpt: layout.texts[index]))
      isNew = isNew || body.firstIndex(ofRun: text) == nil
    }
    guard !evidence.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: isNew ? .warning : .info,
        message: isNew
          ? "header or footer have text that the body does not have"
          : "header or footer say what the body says too",
        evidence: evidence, views: isNew ? [.docxParagraphs, .docxBody, .docxMarkup] : [])
    ])
  }

  // MARK: PDF

  public func examinePages(_ layout: Layout) -> Outcome {
    guard layout.pages.contains(where: { !$0.rows.isEmpty }) else {
      return .inconclusive("there is no visible text to look at")
    }
    let isTagged = layout.document.properties.isTagged
    // A single page repeats nothing, and only tags tell its furniture.
    guard layout.pages.count > 1 || isTagged else { return .clear }
    let bodyTop = bodyTop(of: layout.pages)
    var seen: [[UInt8]: [(page: Int, y: Float)]] = [:]
    var evidence: [Evidence] = []
    for (number, page) in layout.pages.enumerated() {
      for (index, row) in page.rows.enumerated()
      where row.box.y1 <= margin * page.height || row.box.y0 >= (1 - margin) * page.height {
        guard let first = row.segments.first, !Self.holds(number + 1, row) else { continue }
        var key: [UInt8] = []
        for segment in row.segments { Self.squeeze(segment.scalars, into: &key) }
        guard !key.isEmpty else { continue }
        let isRepeated = seen[key, default: []].contains {
          $0.page != number && abs($0.y - row.box.y0) <= tolerance
        }
        let isAboveBody =
          index == 0 && isSetApart(page) && bodyTop.map { row.box.y1 <= $0 - first.size } ?? false
        if isRepeated || isAboveBody || (first.isArtifact && isTagged) {
          let text = row.segments.map(\.text).joined(separator: " ")
          evidence.append(Evidence(place: .page(number + 1, box: row.box), excerpt: text))
        }
        seen[key, default: []].append((number, row.box.y0))
      }
    }
    guard !evidence.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .info, message: "a header or footer is read between the lines of the text",
        evidence: evidence, views: layout.document.views.map(\.id).filter { $0 != .pdfTagged })
    ])
  }

  /// Where text begins on the pages of a document, the header aside; nil where no page begins without one.
  private func bodyTop(of pages: [PageLayout]) -> Float? {
    let pages = pages.filter { !$0.rows.isEmpty }
    guard pages.count >= 2, pages.contains(where: { !isSetApart($0) }) else { return nil }
    return pages.map { isSetApart($0) ? $0.rows[1].box.y0 : $0.rows[0].box.y0 }.min()
  }

  /// Whether the first line of a page stands apart from the text below it.
  private func isSetApart(_ page: PageLayout) -> Bool {
    guard page.rows.count >= 2, let size = page.rows[0].segments.first?.size else { return false }
    return page.rows[1].box.y0 - page.rows[0].box.y1 >= distance * size
  }

  /// Whether a row shows a number, as that of its page.
  private static func holds(_ number: Int, _ row: PageLayout.Row) -> Bool {
    let digits = Array(String(number).unicodeScalars)
    return row.segments.contains { segment in
      segment.scalars.split { !Folding.isDigit($0) }.contains { $0.elementsEqual(digits) }
    }
  }

  /// Appends letters alone, in lower case, with one `#` for every number, so that page numbers are alike.
  private static func squeeze(_ text: some Sequence<Unicode.Scalar>, into squeezed: inout [UInt8]) {
    let number = UInt8(ascii: "#")
    var isInNumber = squeezed.last == number
    for scalar in text {
      if Folding.isDigit(scalar) {
        if !isInNumber { squeezed.append(number) }
        isInNumber = true
      } else if Folding.isLetter(scalar) {
        Folding.append(scalar, to: &squeezed)
        isInNumber = false
      }
    }
  }

  /// `3`, `Page 2 of 3`, `2/3`: a number with at most a word or two.
  private static func isPageNumber(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.count <= 5 && words.contains { $0.allSatisfy(\.isNumber) }
      && words.count { !$0.allSatisfy(\.isNumber) } <= 2
  }
}
