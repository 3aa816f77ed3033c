/// Text whose content stream goes another way than the page.
///
/// ```
/// Foreman, 2019      painted third   ->  2012: Loaded boxes. / 2015: Cut plates. / Foreman, 2019
/// Cut plates.        painted second
/// Loaded boxes.      painted first
/// ```
public struct StreamOrder: LayoutRule {
  /// Fewer lines than this out of order are a heading or a number that was painted late.
  public var lines = 3
  /// Lines out of order are this share of the lines that have a line above them ...
  public var share: Float = 0.1
  /// ... and from this share on the text cannot be followed.
  public var scrambled: Float = 0.25

  public init() {}

  public static let id = "stream-order"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Text painted out of order", formats: [.pdf],
      recognizes:
        "pages on which a good part of the lines are painted before the line right above them; columns that "
        + "are painted one after the other, and single lines that are painted late, are left alone",
      why:
        "most extractors return text in the order in which the page paints it: sentences and entries come apart",
      damage: [
        .error("a quarter of the lines or more come before the line above them"),
        .warning("some lines do, such as headings that are painted after the text"),
      ],
      views: ViewID.usual(of: .pdf),
      basis: .reproduced(["pypdf", "PyMuPDF", "pdfium", "PDFBox", "Apache Tika", "pdf.js", "pdftotext -raw"]),
      fix: "make the file with a program that writes text in reading order; do not place lines one by one",
      advice: [
        .init(.browser, "avoid position: absolute, order and flex-direction: *-reverse for text"),
        .init(.designer, "set the order of the layers to the reading order, the top of the page lowest"),
        .init(.latex, "do not place text with textpos or in overlays"),
        .init(.typst, "do not place text with place()"),
        .init(.printer, "export from the program itself instead of a printer driver"),
      ])
  }

  public static var examples: RuleExamples {
    let lines = "Foreman at a yard\nCut plates there\nLoaded the boxes\nPainted the hull\nSwept the dock"
    return RuleExamples(
      found: [
        .page("lines painted from the bottom up", lines, note: "painted last line first") {
          $0.reversePainting()
        }
      ],
      clear: [.page("lines painted from the top down", lines)])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    layout.outcome(
      lines: lines, share: share,
      position: { _ in { $0 } },
      finding: { count, share, evidence in
        Finding(
          rule: Self.id, severity: share >= scrambled ? .error : .warning,
          message: "\(count) lines are painted before the line above them", evidence: evidence,
          views: layout.document.views.map(\.id).filter {
            $0 != .pdfLines && $0 != .pdfReading && $0 != .pdfTagged
          })
      })
  }
}
