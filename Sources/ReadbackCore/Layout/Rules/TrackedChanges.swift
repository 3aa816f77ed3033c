/// Changes that were tracked and neither accepted nor rejected.
///
/// ```
/// Led a crew of [nine] twelve men     python-docx: Led a crew of men
///                                     tag strippers: Led a crew of nine twelve men
/// ```
public struct TrackedChanges: LayoutRule {
  /// PDF: a line through text lies this far above the baseline, in font sizes: below the middle of capitals and above
  /// an underline, which is drawn under the baseline.
  public var strikeHeight: ClosedRange<Float> = 0.12...0.5
  /// ... and goes through at least so many characters.
  public var characters = 4

  public init() {}

  public static let id = "tracked-changes"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Tracked changes", formats: [.pdf, .docx],
      recognizes:
        "insertions, deletions and moves that a DOCX still tracks; in a PDF lines drawn through words, as "
        + "deleted text is printed; underlines and rules beside a heading are left alone",
      why:
        "some readers lose what was inserted, some return what was deleted, and a PDF holds the deleted words like "
        + "any others",
      damage: [.error("inserted text is lost or deleted text comes back")],
      views: [.docxParagraphs, .docxMarkup] + ViewID.usual(of: .pdf),
      basis: .reproduced(["python-docx", "OpenCATS", "Odoo", "pdftotext"]),
      fix: "accept or reject all changes, then export again",
      advice: [
        .init(.word, "Review > Accept > Accept All Changes, and save or export again"),
        .init(.googleDocs, "Tools > Review suggested edits > Accept all, and download again"),
        .init(.libreOffice, "Edit > Track Changes > Accept All, and save or export again"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "a word replaced by another",
          [
            ExampleParagraph(runs: [
              TextRun(text: "Led a crew of "), TextRun(text: "nine", flags: .deleted),
              TextRun(text: "twelve", flags: .inserted), TextRun(text: " men"),
            ])
          ]),
        .page(
          "deleted words as a PDF prints them", "Led a crew of nine twelve men", note: "a line through nine"
        ) {
          $0.pages[0].graphics = [rule(x0: 106, x1: 126, y: 43)]
        },
      ],
      clear: [
        .paragraphs("a text without tracked changes", [ExampleParagraph("Led a crew of twelve men")]),
        .page(
          "an underlined link and a line beside a heading",
          "WORK\nwww.example.org", note: "a line under the link and one to the right of the heading"
        ) {
          $0.pages[0].graphics = [rule(x0: 36, x1: 111, y: 60), rule(x0: 70, x1: 500, y: 43)]
        },
      ])
  }

  private static func rule(x0: Float, x1: Float, y: Float) -> Graphic {
    Graphic(
      shape: .horizontalRule, box: Box(x0: x0, y0: y, x1: x1, y1: y), isFilled: false, color: 0, opacity: 1,
      lineWidth: 0.7, subpaths: 1, curves: 0, paintOrder: 1)
  }

  // MARK: DOCX

  public func examineParts(_ layout: Layout) -> Outcome {
    var inserted = 0
    var deleted = 0
    var evidence: [Evidence] = []
    for block in layout.document.blocks where !block.isTwin {
      let changed = block.runs.filter {
        !$0.flags.isDisjoint(with: [.inserted, .deleted]) && !$0.flags.contains(.instruction)
          && $0.text.contains { !$0.isWhitespace }
      }
      guard let first = changed.first else { continue }
      inserted += changed.count { $0.flags.contains(.inserted) && !$0.flags.contains(.deleted) }
      deleted += changed.count { $0.flags.contains(.deleted) }
      evidence.append(Evidence(place: block.place, excerpt: first.text))
    }
    guard !evidence.isEmpty else { return .clear }
    let parts = [(inserted, "insertion"), (deleted, "deletion")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let views: [(ViewID, Int)] = [(.docxParagraphs, inserted), (.docxMarkup, deleted)]
    return .found([
      Finding(
        rule: Self.id, severity: .error,
        message:
          "\(parts.joined(separator: " and ")) \(inserted + deleted == 1 ? "is" : "are") tracked and not accepted",
        evidence: evidence, views: views.filter { $0.1 > 0 }.map(\.0))
    ])
  }

  // MARK: PDF

  public func examinePages(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    for (number, page) in layout.document.pages.enumerated() {
      let rules = page.graphics.filter {
        $0.shape == .horizontalRule && $0.opacity > 0 && $0.box.width < 0.9 * page.width
      }
      guard !rules.isEmpty else { continue }
      let index = RowIndex(layout.pages[number])
      for rule in rules {
        guard let struck = struck(by: rule.box, layout.pages[number], index) else { continue }
        evidence.append(Evidence(place: .page(number + 1, box: struck.box), excerpt: struck.text))
      }
    }
    guard !evidence.isEmpty else {
      if let page = layout.pages.firstIndex(where: { $0.rows.isEmpty }) {
        return .inconclusive("page \(page + 1) has no text that can be read")
      }
      return .clear
    }
    return .found([
      Finding(
        rule: Self.id, severity: .error,
        message: "words with a line through them: readers return deleted text like any other",
        evidence: evidence, views: layout.document.views.map(\.id))
    ])
  }

  /// The text that a horizontal line goes through.
  private func struck(by rule: Box, _ page: PageLayout, _ index: RowIndex) -> (box: Box, text: String)? {
    // No text is larger than the line is long for so few characters.
    for row in index.rows(baselinesIn: rule.midY...rule.midY + rule.width) {
      for segment in page.rows[row].segments {
        let height = (page.rows[row].baseline - rule.midY) / segment.size
        guard strikeHeight.contains(height) else { continue }
        let start = max(rule.x0, segment.box.x0)
        let end = min(rule.x1, segment.box.x1)
        // A line that leaves the text is a rule that runs behind it.
        guard rule.x0 >= segment.box.x0 - segment.size, rule.x1 <= segment.box.x1 + segment.size, end > start
        else {
          continue
        }
        let count = segment.scalars.count
        let width = max(segment.box.width, 1)
        let from = min(count, Int(Float(count) * (start - segment.box.x0) / width))
        let to = min(count, Int((Float(count) * (end - segment.box.x0) / width).rounded()))
        guard to - from >= characters else { continue }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: segment.scalars[from..<to])
        return (Box(x0: start, y0: segment.box.y0, x1: end, y1: segment.box.y1), String(text))
      }
    }
    return nil
  }
}
