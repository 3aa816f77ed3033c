/// Contact data that stands only where many readers do not look: in a DOCX in the header or footer part, in a PDF in
/// page furniture (tagged as Artifact) or below the text at the foot of the page.
///
/// ```
/// word/header1.xml    Jane Doe · jane@example.org      never read by body-only readers
/// word/document.xml   Experience ...
/// ```
public struct ContactInHeaderFooter: LayoutRule {
  /// PDF: the foot of a page is its lowest part ...
  public var foot: Float = 0.1
  /// ... that is set apart from the text above by so many font sizes.
  public var distance: Float = 2.5

  public init() {}

  public static let about = RuleDescription(
    id: "contact-in-header-footer", severity: .error, title: "Contact data in header or footer",
    why: "readers of the body never see header and footer, and readers of the page get the footer last: "
      + "the name, e-mail or phone is missing or out of place",
    fix: "put name, e-mail and phone into the first lines of the body; leave header and footer to page numbers",
    fixByProducer: [
      ("word", "double-click the header, cut the contact lines and paste them at the top of the page itself"),
      ("libreoffice", "cut the contact lines out of the header and paste them at the top of the page itself"),
      ("tex", "print the contact data in \\\\maketitle or as text, not through fancyhdr or \\\\makecvfooter"),
      ("typst", "print the contact data as content, not through page(header: ...) or page(footer: ...)"),
    ],
    formats: [.pdf, .docx])

  public func examine(_ layout: Layout) -> Outcome {
    switch layout.document.format {
    case .pdf: examinePages(layout)
    case .docx: examineBlocks(layout.document)
    }
  }

  private func examineBlocks(_ document: Document) -> Outcome {
    let outside = document.blocks.filter { $0.isHeaderOrFooter }
    guard outside.contains(where: { !$0.text.isEmpty }) else { return .clear }
    let body = document.blocks.filter { !$0.isHeaderOrFooter }
    let inBody = Set(body.flatMap { ContactToken.tokens(in: Array($0.text.unicodeScalars)) })
    var evidence: [Evidence] = []
    var kinds: Set<ContactToken.Kind> = []
    for block in outside {
      let missing = ContactToken.tokens(in: Array(block.text.unicodeScalars)).filter { !inBody.contains($0) }
      guard !missing.isEmpty else { continue }
      kinds.formUnion(missing.map(\.kind))
      evidence.append(block.evidence)
    }
    guard !evidence.isEmpty else { return .clear }
    return .found([
      Finding(
        rule: Self.about.id, severity: .error,
        message: "\(Self.list(kinds)) only in the header or footer of the document", evidence: evidence,
        views: [.docxParagraphs, .docxBody, .docxMarkup])
    ])
  }

  private func examinePages(_ layout: Layout) -> Outcome {
    guard layout.pages.contains(where: { !$0.rows.isEmpty }) else {
      return .inconclusive("there is no visible text to look at")
    }
    var elsewhere: Set<ContactToken> = []
    var apart: [(token: ContactToken, isArtifact: Bool, evidence: Evidence)] = []
    for (index, page) in layout.pages.enumerated() {
      let foot = footStart(of: page, height: layout.document.pages[index].height)
      for (number, row) in page.rows.enumerated() {
        for segment in row.segments {
          for token in ContactToken.tokens(in: segment.scalars) {
            if segment.isArtifact || number >= foot {
              let place = Place.page(index + 1, box: segment.box)
              apart.append((token, segment.isArtifact, Evidence(place: place, excerpt: segment.text)))
            } else {
              elsewhere.insert(token)
            }
          }
        }
      }
    }
    let missing = apart.filter { !elsewhere.contains($0.token) }
    guard !missing.isEmpty else { return .clear }
    let views = layout.document.views.map(\.id).filter { view in
      missing.contains { $0.isArtifact == (view == .pdfTagged) }
    }
    var evidence: [Evidence] = []
    for item in missing where !evidence.contains(item.evidence) { evidence.append(item.evidence) }
    let place = missing.allSatisfy(\.isArtifact) ? "in page furniture that is tagged as no content" : "at the foot of a page"
    return .found([
      Finding(
        rule: Self.about.id, severity: .warning,
        message: "\(Self.list(Set(missing.map(\.token.kind)))) only \(place)", evidence: evidence, views: views)
    ])
  }

  /// Index of the first row of the page's foot: what follows a wide space in the lowest part. The number of rows where
  /// there is none.
  private func footStart(of page: PageLayout, height: Float) -> Int {
    for number in page.rows.indices.dropFirst().reversed() {
      let row = page.rows[number]
      guard row.box.midY >= (1 - foot) * height else { break }
      let size = row.segments.first?.size ?? 0
      if row.box.y0 - page.rows[number - 1].box.y1 >= distance * size { return number }
    }
    return page.rows.count
  }

  /// `e-mail and phone`.
  private static func list(_ kinds: Set<ContactToken.Kind>) -> String {
    let names = ContactToken.Kind.allCases.filter(kinds.contains).map(\.rawValue)
    let list = names.joined(separator: " and ")
    return names.count == 1 ? "\(list) is" : "\(list) are"
  }
}
