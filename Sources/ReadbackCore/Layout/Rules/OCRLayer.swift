/// Invisible text over a picture: what a program for character recognition believes to have read there.
///
/// ```
/// +--------------------+
/// | [picture: Jane Doe]|    invisible over it: Jane D0e
/// +--------------------+
/// ```
public struct OCRLayer: LayoutRule {
  /// So many invisible letters over pictures are a text layer; a watermark has fewer.
  public var letters = 20

  public init() {}

  public static let id = "ocr-layer"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Recognized text behind a picture", formats: [.pdf],
      recognizes:
        "text without ink, most of it over pictures: the layer that scanners and \"searchable PDF\" programs put over a "
        + "page; invisible text beside pictures is hidden text",
      why:
        "extractors return what was recognized and not what is written: mistaken letters, lost columns, words broken "
        + "at the edges of the scan; nobody sees the mistakes on the page",
      damage: [.warning("the text is a guess of a recognizer, right or wrong")],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .documented(
        "Greenhouse and Lever ask for files whose text can be selected, and advise against pictures"),
      fix: "export the document from the program that it was written in instead of a scan",
      advice: [
        .init(.word, "use File > Save As > PDF of the original document"),
        .init(
          .printer, "switch text recognition off only if the original cannot be exported; check every word"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a searchable scan", "Jane Doe, foreman at a shipyard", note: "no ink, over a picture of the page"
        ) {
          $0.pages[0].scan()
          $0.restyle(0..<26) {
            $0.renderMode = 3
            $0.flags = .invisible
          }
        }
      ],
      clear: [
        .page("text over a background picture", "Jane Doe, foreman at a shipyard") { $0.pages[0].scan() },
        .page("invisible text beside no picture", "Jane Doe, foreman at a shipyard", note: "no ink") {
          $0.restyle(0..<26) {
            $0.renderMode = 3
            $0.flags = .invisible
          }
        },
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var evidence: [Evidence] = []
    var total = 0
    for (number, page) in document.pages.enumerated() where !page.images.isEmpty {
      let flow = layout.flows[number]
      var unseen = 0
      var overPictures = 0
      var first: Range<Int>?
      for run in page.runs where run.flags.contains(.invisible) || run.opacity < 0.02 {
        let letters = run.glyphs.lazy.filter { !flow.kinds[$0].isDisjoint(with: [.letter, .digit]) }.count
        guard letters > 0 else { continue }
        unseen += letters
        let middle = page.glyphs[run.glyphs.lowerBound + run.glyphs.count / 2].box
        // Enough to tell a scan, whose page is one picture or a few strips, and bounded on any page.
        if page.images.prefix(100).contains(where: { $0.box.holdsCentre(of: middle) }) {
          overPictures += letters
          first = first ?? run.glyphs
        }
      }
      guard overPictures >= letters, 2 * overPictures > unseen, let first else { continue }
      total += overPictures
      evidence.append(layout.evidence(first, page: number))
    }
    guard !evidence.isEmpty else { return layout.clearOfPages }
    return .found([
      Finding(
        rule: Self.id, severity: .warning,
        message:
          "\(total) letters of \(evidence.count.counted("page", "pages")) are recognized text over a picture",
        evidence: evidence, views: document.views.map(\.id))
    ])
  }
}
