/// Contact data that stands only where many readers do not look: in a DOCX in the header or footer part, in a PDF in
/// page furniture (tagged as Artifact) or below the text at the foot of the page.
///
/// ```
/// word/header1.xml    Jane Doe · jane@example.org      never read by body-only readers
/// word/document.xml   Experience ...
/// ```
public struct ContactInHeaderFooter: LayoutRule {
  /// PDF: head and foot of a page are its highest and lowest parts, as a share of its height ...
  public var margin: Float = 0.15
  /// ... the foot being set apart from the text above by so many font sizes ...
  public var distance: Float = 1.5
  /// ... and what stands there on several pages within so many points is page furniture.
  public var tolerance: Float = 2

  public init() {}

  public static let id = "contact-in-header-footer"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Contact data in header or footer", formats: [.pdf, .docx],
      recognizes:
        "an e-mail, phone number or profile that only a header or footer part of a DOCX has; in a PDF one "
        + "that stands only in page furniture, at the foot below the text, or in a margin that pages repeat",
      why: "readers of the body never see header and footer, and readers of the page get the footer last: "
        + "the name, e-mail or phone is missing or out of place",
      damage: [
        .error("in a DOCX most readers never open the header and footer parts: the contact data is lost"),
        .warning("in a PDF the words are there, but last, repeated or tagged as no content"),
      ],
      views: [.docxParagraphs, .docxBody, .docxMarkup] + ViewID.usual(of: .pdf),
      basis: .reproduced(["python-docx", "mammoth", "OpenCATS", "Odoo", "kreuzberg"]),
      fix:
        "put name, e-mail and phone into the first lines of the body; leave header and footer to page numbers",
      advice: [
        .init(
          .word, "double-click the header, cut the contact lines and paste them at the top of the page itself"
        ),
        .init(
          .googleDocs, "cut the contact lines out of the header and paste them at the top of the page itself"),
        .init(
          .libreOffice, "cut the contact lines out of the header and paste them at the top of the page itself"
        ),
        .init(
          .latex, "print the contact data in \\maketitle or as text, not through fancyhdr or \\makecvfooter"),
        .init(
          .typst, "print the contact data as content, not through page(header: ...) or page(footer: ...)"),
        .init(.browser, "print the contact data in the page, not in a running header or @page margin box"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .paragraphs(
          "an e-mail in the page header",
          [
            ExampleParagraph("Experience"),
            ExampleParagraph("Jane Doe, jane@example.org", in: .header(kind: "default")),
          ]),
        .page(
          "an e-mail at the foot of the page",
          """
          Jane Doe
          Foreman at a shipyard



          jane@example.org
          """, height: 120),
      ],
      clear: [
        .paragraphs(
          "page numbers in the page footer",
          [
            ExampleParagraph("Jane Doe, jane@example.org"),
            ExampleParagraph("Page 1", in: .footer(kind: "default")),
          ]),
        .page(
          "an e-mail in the first lines of the page",
          """
          Jane Doe
          jane@example.org
          Foreman at a shipyard
          """),
      ])
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let document = layout.document
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
        rule: Self.id, severity: .error,
        message: "\(Self.list(kinds)) only in the header or footer of the document", evidence: evidence,
        views: [.docxParagraphs, .docxBody, .docxMarkup])
    ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    guard layout.pages.contains(where: { !$0.rows.isEmpty }) else {
      return .inconclusive("there is no visible text to look at")
    }
    // Only what a foot, a margin or an artifact holds can be badly placed: the rest is read only where one holds any.
    let isSeveral = layout.pages.count > 1
    let outside = contacts(on: layout.pages) { $0.isOutside(ofSeveralPages: isSeveral) }
    guard !outside.isEmpty else { return .clear }
    let inside = contacts(on: layout.pages) { !$0.isOutside(ofSeveralPages: isSeveral) }
    let byToken = Dictionary(grouping: outside + inside, by: \.token)
    let missing = outside.filter { item in
      byToken[item.token, default: []].allSatisfy {
        $0.spot.isArtifact || $0.spot.isInFoot || $0.isRepeated(in: byToken, within: tolerance)
      }
    }
    guard !missing.isEmpty else { return .clear }
    let views = layout.document.views.map(\.id).filter { view in
      missing.contains { view != .pdfTagged || $0.spot.isArtifact }
    }
    let place =
      missing.contains { $0.isRepeated(in: byToken, within: tolerance) }
      ? "in the header or footer that every page repeats"
      : missing.allSatisfy(\.spot.isArtifact)
        ? "in page furniture that is tagged as no content" : "at the foot of a page"
    return .found([
      Finding(
        rule: Self.id, severity: .warning,
        message: "\(Self.list(Set(missing.map(\.token.kind)))) only \(place)",
        evidence: missing.map(\.evidence).uniqued, views: views)
    ])
  }

  /// Where on a page a segment stands.
  private struct Spot {
    var page: Int
    var box: Box
    var isInFoot: Bool
    var isInMargin: Bool
    var isArtifact: Bool

    /// Whether what stands here may be page furniture; a margin is known for one only by another page that repeats it.
    func isOutside(ofSeveralPages isSeveral: Bool) -> Bool {
      isInFoot || isInMargin && isSeveral || isArtifact
    }
  }

  /// A contact token where a page prints it.
  private struct PrintedContact {
    var token: ContactToken
    var spot: Spot
    var evidence: Evidence

    /// Whether another page prints it at the same height, in the head or the foot.
    func isRepeated(in printed: [ContactToken: [PrintedContact]], within tolerance: Float) -> Bool {
      spot.isInMargin
        && printed[token, default: []].contains {
          $0.spot.page != spot.page && abs($0.spot.box.y0 - spot.box.y0) <= tolerance
        }
    }
  }

  /// What is printed at those spots that are asked for.
  private func contacts(on pages: [PageLayout], where isWanted: (Spot) -> Bool) -> [PrintedContact] {
    var contacts: [PrintedContact] = []
    for (number, page) in pages.enumerated() {
      let foot = footStart(of: page)
      for (index, row) in page.rows.enumerated() {
        for segment in row.segments {
          let spot = Spot(
            page: number + 1, box: segment.box, isInFoot: index >= foot,
            isInMargin: segment.box.midY <= margin * page.height
              || segment.box.midY >= (1 - margin) * page.height,
            isArtifact: segment.isArtifact)
          guard isWanted(spot) else { continue }
          for token in ContactToken.tokens(in: segment.scalars) {
            contacts.append(
              PrintedContact(
                token: token, spot: spot,
                evidence: Evidence(place: .page(number + 1, box: segment.box), excerpt: segment.text)))
          }
        }
      }
    }
    return contacts
  }

  /// Index of the first row of the page's foot: what follows a wide space in the lowest part. The number of rows where
  /// there is none.
  private func footStart(of page: PageLayout) -> Int {
    for number in page.rows.indices.dropFirst().reversed() {
      let row = page.rows[number]
      guard row.box.midY >= (1 - margin) * page.height else { break }
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

extension [Evidence] {
  /// Without those that are there already.
  fileprivate var uniqued: [Evidence] {
    var seen: Set<Evidence> = []
    return filter { seen.insert($0).inserted }
  }
}
