/// Files of which a part cannot be read.
public struct DamagedFile: LayoutRule {
  public init() {}

  public static let id = "damaged-file"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Damaged file", formats: [.pdf, .docx],
      recognizes:
        "pages of a PDF or parts of a DOCX that are announced and missing, or cannot be read; a file of which "
        + "nothing can be read is an error, not a finding",
      why:
        "readers differ in what they make of damage: some repair, some leave out the part, some refuse the file",
      damage: [
        .error("a page cannot be read"),
        .warning("a part beside the text cannot be read"),
      ],
      views: ViewID.usual,
      basis: .reproduced(["pdftotext", "pypdf", "python-docx", "mammoth"]),
      fix: "export the file again, and do not pass it through mail or tools that may cut it short",
      advice: [])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("a page that is missing", "Jane Doe", note: "page 2 cannot be read") {
          $0.gaps = [Document.Gap(page: 2, reason: "the page tree has no readable page here")]
        },
        .paragraphs(
          "a header that is missing", [ExampleParagraph("Jane Doe")], note: "word/header1.xml is missing"
        ) {
          $0.gaps = [Document.Gap(reason: "word/header1.xml is missing")]
        },
      ],
      clear: [
        .paragraphs("a chart that is not read", [ExampleParagraph("Jane Doe")], note: "with a chart") {
          $0.gaps = [
            Document.Gap(reason: "word/document.xml: the text of a chart is not read", isDamage: false)
          ]
        }
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome { examine(layout.document) }
  public func examineParts(_ layout: Layout) -> Outcome { examine(layout.document) }

  private func examine(_ document: Document) -> Outcome {
    let damage = document.gaps.filter(\.isDamage)
    guard let first = damage.first else { return .clear }
    let pages = damage.compactMap(\.page)
    return .found([
      Finding(
        rule: Self.id, severity: pages.isEmpty ? .warning : .error,
        message: damage.count == 1 ? first.reason : "\(first.reason), and \(damage.count - 1) more",
        evidence: pages.map { number in
          let box =
            document.pages.indices.contains(number - 1)
            ? document.pages[number - 1].box : Box(x0: 0, y0: 0, x1: 0, y1: 0)
          return Evidence(place: .page(number, box: box), excerpt: "")
        }, views: document.views.map(\.id))
    ])
  }
}
