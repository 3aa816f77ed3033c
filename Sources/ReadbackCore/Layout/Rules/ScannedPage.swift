/// A page that is a picture: a scan, a photograph, a page printed to an image.
///
/// ```
/// +--------------+
/// | [raster img] |
/// +--------------+
/// ```
public struct ScannedPage: LayoutRule {
  /// Pictures cover at least this share of such a page.
  public var imageShare: Float = 0.6
  /// A page with fewer visible letters shows nothing but its pictures; a page number or a stamp stays below it.
  public var letters = 80

  public init() {}

  public static let id = "scanned-page"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Page that is a picture", formats: [.pdf],
      recognizes:
        "pages that pictures cover to more than half and that show hardly a letter beside them, with or without an "
        + "invisible layer of recognized text; pages with text over a background picture are left alone",
      why:
        "there is nothing to extract but what a recognizer made of the picture, if any reader runs one: names, "
        + "numbers and addresses come out wrong or not at all",
      damage: [
        .error("the page has no text at all"),
        .warning("the only text is an invisible layer of recognized text"),
      ],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .reproduced(["pdftotext", "PDFBox", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "Apache Tika"]),
      fix: "export the document from the program that it was written in; do not scan or photograph a print",
      advice: [
        .init(.word, "use File > Save As > PDF instead of scanning a print"),
        .init(.googleDocs, "use File > Download > PDF Document"),
        .init(.libreOffice, "use File > Export As > PDF"),
        .init(
          .browser, "print with the browser's \"Save as PDF\"; html2canvas and jsPDF make pictures of pages"),
        .init(.designer, "download as \"PDF Standard\" without \"Flatten PDF\""),
        .init(.printer, "use the program's own PDF export: this printer driver makes pictures"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("a scan", "", note: "a picture covers the page") { $0.pages[0].scan() },
        .page(
          "a scan with recognized text", "Jane Doe", note: "a picture covers the page, the text has no ink"
        ) {
          $0.pages[0].scan()
          $0.restyle(0..<7) {
            $0.renderMode = 3
            $0.flags = .invisible
          }
        },
      ],
      clear: [
        .page(
          "text over a background picture",
          """
          Jane Doe, foreman at a shipyard that built two ferries and repaired
          forty trawlers in nine winters, with a crew of twelve.
          """, note: "a picture covers the page"
        ) { $0.pages[0].scan() }
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var evidence: [Evidence] = []
    var recognized = 0
    for (number, page) in document.pages.enumerated() where page.imageShare >= imageShare {
      let flow = layout.flows[number]
      guard flow.letters(shown: true) < letters else { continue }
      if flow.letters(shown: false) >= letters { recognized += 1 }
      evidence.append(Evidence(place: .page(number + 1, box: page.box), excerpt: ""))
    }
    guard !evidence.isEmpty else { return layout.clearOfPages }
    let total = document.pages.count
    let pages = evidence.count == total ? "every page is" : "\(evidence.count) of \(total) pages are"
    return .found([
      Finding(
        rule: Self.id, severity: recognized == evidence.count ? .warning : .error,
        message: "\(pages) a picture"
          + (recognized == evidence.count ? " with recognized text behind it" : ""),
        evidence: evidence, views: document.views.map(\.id))
    ])
  }
}

extension Page {
  /// Covers the page with a picture, as a scanner does; for examples.
  mutating func scan() {
    images = [PlacedImage(box: box, pixelWidth: 1240, pixelHeight: 1754, paintOrder: 0)]
  }
}
