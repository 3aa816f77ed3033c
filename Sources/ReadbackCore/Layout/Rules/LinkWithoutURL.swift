/// Links whose address is only behind the text.
///
/// ```
/// GitHub | LinkedIn | E-mail      nothing a reader of text could follow
/// ```
public struct LinkWithoutURL: LayoutRule {
  /// Contact data and profiles stand in this upper part of the first page ...
  public var head: Float = 0.25
  /// ... or in so many first paragraphs of a DOCX.
  public var paragraphs = 12
  /// Different addresses that are looked for; resumes have tens.
  public var most = 500

  public init() {}

  public static let id = "link-without-url"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Links without a visible address", formats: [.pdf, .docx],
      recognizes:
        "links to an e-mail address, a phone number or a web address that the text shows nowhere; an address "
        + "that is shown without its scheme, \"www.\" or a trailing slash counts as shown",
      why:
        "readers of text do not follow links: the address is lost, and only words like \"GitHub\" come through",
      damage: [
        .error("an e-mail address or phone number is only in a link, and the text shows no other"),
        .warning("a profile at the top is only in a link, or the text shows other contact data"),
        .info("an address further down, of an employer or a project, is only in a link"),
      ],
      views: ViewID.usual,
      basis: .reproduced(["pdftotext", "pypdf", "PDFBox", "python-docx", "mammoth"]),
      fix: "print the address itself, short: github.com/jane instead of \"GitHub\"",
      advice: [
        .init(.word, "right-click the link > Edit Hyperlink, and set the text to display to the address"),
        .init(.googleDocs, "click the link, then Edit, and set its text to the address"),
        .init(.libreOffice, "right-click the link > Edit Hyperlink, and set the text to the address"),
        .init(.latex, "use \\href{https://github.com/jane}{github.com/jane}"),
        .init(.typst, "use #link(\"https://github.com/jane\")[github.com/jane]"),
        .init(.browser, "print the address: a::after { content: attr(href) } in a print style"),
      ])
  }

  public static var examples: RuleExamples {
    func link(_ url: String) -> @Sendable (inout Document) -> Void {
      { document in
        let place =
          document.format == .pdf
          ? Place.page(1, box: Box(x0: 36, y0: 38, x1: 66, y1: 48)) : .part("word/document.xml", paragraph: 1)
        document.links = [Link(place: place, url: url)]
      }
    }
    return RuleExamples(
      found: [
        .page(
          "a profile behind a word", "GitHub", note: "links to https://github.com/jane",
          change: link("https://github.com/jane")),
        .page(
          "an e-mail behind a word", "E-mail", note: "links to mailto:jane@example.org",
          change: link("mailto:jane@example.org")),
        .paragraphs(
          "a profile behind a word", [ExampleParagraph("LinkedIn")],
          note: "links to https://www.linkedin.com/in/jane", change: link("https://www.linkedin.com/in/jane")),
      ],
      clear: [
        .page(
          "a profile that is shown", "github.com/jane", note: "links to https://www.github.com/jane/",
          change: link("https://www.github.com/jane/")),
        .paragraphs(
          "an e-mail that is shown", [ExampleParagraph("jane@example.org")],
          note: "links to mailto:Jane@example.org?subject=Hello",
          change: link("mailto:Jane@example.org?subject=Hello")),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    guard !layout.document.links.isEmpty else { return .clear }
    guard layout.pages.contains(where: { !$0.rows.isEmpty }) else {
      return .inconclusive("there is no visible text to look at")
    }
    let segments = layout.pages.lazy.flatMap { $0.rows.lazy.flatMap(\.segments) }
    return examine(layout, lines: segments.map(\.scalars)) { link in
      guard case .page(let number, let box) = link.place, layout.pages.indices.contains(number - 1) else {
        return ("", false)
      }
      let page = layout.pages[number - 1]
      let text = page.rows.lazy.filter { $0.box.y1 > box.y0 && $0.box.y0 < box.y1 }.flatMap(\.segments)
        .filter { $0.box.x1 > box.x0 && $0.box.x0 < box.x1 && $0.box.midY > box.y0 && $0.box.midY < box.y1 }
        .map(\.text).joined(separator: " ")
      return (text, number == 1 && box.y0 <= head * page.height)
    }
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    guard !layout.document.links.isEmpty else { return .clear }
    let texts = Dictionary(zip(layout.document.blocks.map(\.place), layout.texts)) { first, _ in first }
    return examine(layout, lines: layout.texts.lazy.map { Array($0.unicodeScalars) }) { link in
      guard case .part(_, let paragraph) = link.place else { return ("", false) }
      return (texts[link.place] ?? "", paragraph <= paragraphs)
    }
  }

  private enum Target {
    case contact
    case profile
    case other
  }

  /// `look` gives the words that carry a link, and whether they stand where contact data do.
  private func examine(
    _ layout: Layout, lines: some Sequence<[Unicode.Scalar]>, look: (Link) -> (text: String, isOnTop: Bool)
  ) -> Outcome {
    var shown: [UInt8] = []
    for line in lines { Self.squeeze(line, into: &shown) }
    var evidence: [Target: [Evidence]] = [:]
    var seen: Set<String> = []
    for link in layout.document.links {
      guard seen.count < most, let (isContact, address) = Self.address(of: link.url),
        seen.insert(address).inserted
      else { continue }
      var wanted: [UInt8] = []
      Self.squeeze(address.unicodeScalars, into: &wanted)
      guard !wanted.isEmpty, shown.firstIndex(ofRun: wanted) == nil else { continue }
      let (text, isOnTop) = look(link)
      let target: Target = isContact ? .contact : isOnTop ? .profile : .other
      evidence[target, default: []].append(
        Evidence(place: link.place, excerpt: text.isEmpty ? link.url : "\(link.url) behind \"\(text)\""))
    }
    guard !evidence.isEmpty else { return .clear }
    let showsContact = evidence[.contact] != nil && lines.contains { !ContactToken.tokens(in: $0).isEmpty }
    let kinds: [(target: Target, name: String, severity: Severity)] = [
      (.contact, "contact address", showsContact ? .warning : .error),
      (.profile, "web address at the top", .warning),
      (.other, "web address", .info),
    ]
    return .found(
      kinds.compactMap { kind in
        guard let evidence = evidence[kind.target] else { return nil }
        return Finding(
          rule: Self.id, severity: kind.severity,
          message: evidence.count == 1
            ? "a \(kind.name) is only behind a link" : "\(evidence.count) links hide a \(kind.name)",
          evidence: evidence, views: layout.document.views.map(\.id))
      })
  }

  /// What a text would have to show: the address without scheme, `www.`, query and trailing slash, or the end of a phone
  /// number. Nil for what leads into the document, and for links that name no address.
  private static func address(of url: String) -> (isContact: Bool, String)? {
    var rest = Substring(url.lowercased())
    if rest.hasPrefix("mailto:") {
      rest = rest.dropFirst(7).prefix { $0 != "?" }
      return rest.contains("@") ? (true, String(rest)) : nil
    }
    if rest.hasPrefix("tel:") {
      // The country code may be shown or not.
      let digits = rest.filter(\.isNumber).suffix(7)
      return digits.count >= 5 ? (true, String(digits)) : nil
    }
    guard let scheme = rest.firstIndex(of: ":"), rest[scheme...].hasPrefix("://") else { return nil }
    rest = rest[scheme...].dropFirst(3)
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    return rest.contains(".") ? (false, String(rest)) : nil
  }

  /// Letters, digits and `@` in lower case: what line breaks, hyphens and typography leave of an address.
  private static func squeeze(_ text: some Sequence<Unicode.Scalar>, into bytes: inout [UInt8]) {
    for scalar in text {
      switch scalar {
      case "a"..."z", "0"..."9", "@": bytes.append(UInt8(scalar.value))
      case "A"..."Z": bytes.append(UInt8(scalar.value) + 32)
      default:
        guard !scalar.isASCII, scalar.properties.isAlphabetic else { continue }
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }
}
