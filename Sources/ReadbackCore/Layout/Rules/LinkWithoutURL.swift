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
    let segments = layout.pages.lazy.flatMap(\.rows).flatMap(\.segments)
    var shown: [UInt8] = []
    shown.reserveCapacity(layout.pages.reduce(0) { $0 + $1.weight })
    for page in layout.pages {
      for row in page.rows {
        for segment in row.segments { Self.squeeze(segment.scalars, into: &shown) }
      }
    }
    return examine(
      layout, shown: shown, showsContact: segments.contains { !ContactToken.tokens(in: $0.scalars).isEmpty }
    ) { link in
      guard case .page(let number, let box) = link.place, layout.pages.indices.contains(number - 1) else {
        return ("", false)
      }
      let page = layout.pages[number - 1]
      var words: [String] = []
      for row in page.rows where row.box.y1 > box.y0 && row.box.y0 < box.y1 {
        for segment in row.segments
        where segment.box.x1 > box.x0 && segment.box.x0 < box.x1 && segment.box.midY > box.y0
          && segment.box.midY < box.y1
        {
          words.append(segment.text)
        }
      }
      return (words.joined(separator: " "), number == 1 && box.y0 <= head * page.height)
    }
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    guard !layout.document.links.isEmpty else { return .clear }
    let texts = Dictionary(zip(layout.document.blocks.map(\.place), layout.texts)) { first, _ in first }
    var shown: [UInt8] = []
    for text in layout.texts { Self.squeeze(text.unicodeScalars, into: &shown) }
    return examine(
      layout, shown: shown,
      showsContact: layout.texts.contains { !ContactToken.tokens(in: Array($0.unicodeScalars)).isEmpty }
    ) { link in
      guard case .part(_, let paragraph) = link.place else { return ("", false) }
      return (texts[link.place] ?? "", paragraph <= paragraphs)
    }
  }

  private enum Target {
    case contact
    case profile
    case other
  }

  /// `shown` is all text, squeezed; `look` gives the words that carry a link, and whether they stand where contact data
  /// do.
  private func examine(
    _ layout: Layout, shown: [UInt8], showsContact: @autoclosure () -> Bool,
    look: (Link) -> (text: String, isOnTop: Bool)
  ) -> Outcome {
    var links: [(link: Link, isContact: Bool)] = []
    var addresses: [[UInt8]] = []
    var seen: Set<[UInt8]> = []
    for link in layout.document.links {
      guard addresses.count < most, let (isContact, address) = Self.address(of: link.url), !address.isEmpty,
        seen.insert(address).inserted
      else { continue }
      links.append((link, isContact))
      addresses.append(address)
    }
    let found = RunFinder.find(addresses, in: shown)
    var evidence: [Target: [Evidence]] = [:]
    for (index, (link, isContact)) in links.enumerated() where !found[index] {
      let (text, isOnTop) = look(link)
      let target: Target = isContact ? .contact : isOnTop ? .profile : .other
      evidence[target, default: []].append(
        Evidence(place: link.place, excerpt: text.isEmpty ? link.url : "\(link.url) behind \"\(text)\""))
    }
    guard !evidence.isEmpty else { return .clear }
    let kinds: [(target: Target, name: String, severity: Severity)] = [
      (.contact, "contact address", evidence[.contact] != nil && showsContact() ? .warning : .error),
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

  /// What a text would have to show, squeezed: the address without scheme, `www.`, query and trailing slash, or the end
  /// of a phone number. Nil for what leads into the document, and for links that name no address.
  private static func address(of url: String) -> (isContact: Bool, [UInt8])? {
    var rest = Array(url.utf8)[...]
    if rest.take("mailto:") {
      rest = rest.prefix { $0 != UInt8(ascii: "?") }
      return rest.contains(UInt8(ascii: "@")) ? (true, squeezed(rest)) : nil
    }
    if rest.take("tel:") {
      // The country code may be shown or not.
      let digits = Array(rest.filter { (0x30...0x39).contains($0) }.suffix(7))
      return digits.count >= 5 ? (true, digits) : nil
    }
    guard let scheme = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    rest = rest[scheme...]
    guard rest.take("://") else { return nil }
    _ = rest.take("www.")
    rest = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return rest.contains(UInt8(ascii: ".")) ? (false, squeezed(rest)) : nil
  }

  private static func squeezed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    squeeze(String(decoding: text, as: UTF8.self).unicodeScalars, into: &bytes)
    return bytes
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

extension ArraySlice<UInt8> {
  /// Drops a beginning, in any case; whether it was there.
  fileprivate mutating func take(_ beginning: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: beginning.utf8Start, count: beginning.utf8CodeUnitCount)
    let isThere = zip(self, bytes).allSatisfy { $0 == $1 || $0 ^ 0x20 == $1 && (0x61...0x7A).contains($1) }
    guard count >= bytes.count, isThere else { return false }
    removeFirst(bytes.count)
    return true
  }
}
