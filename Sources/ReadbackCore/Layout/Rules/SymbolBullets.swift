/// Bullets that read as private characters or as letters, because a symbol font draws them.
///
/// ```
/// * built two ferries        drawn
///  built two ferries        read, or "§ built two ferries", or "l built two ferries"
/// ```
public struct SymbolBullets: LayoutRule {
  /// One sign at the start of so many lines is a bullet.
  public var lines = 2

  public init() {}

  public static let id = "symbol-bullets"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Bullets without a character", formats: [.pdf, .docx],
      recognizes:
        "the same sign alone at the start of several lines, when it is a private character, has no mapping to Unicode, "
        + "or is set in a symbol font under the code of a letter; real bullets and dashes are left alone, and so are "
        + "those of automatic lists in a DOCX, which stand in no text",
      why:
        "every bullet comes out as a sign of no meaning, and where it is a letter it grows together with the first "
        + "word for readers that know no symbol fonts",
      damage: [.info("nothing is lost, each item begins with a foreign sign")],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdftotext", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "PDFBox", "pdfminer"]),
      fix: "use \"•\" or \"-\" of the text's own font as the bullet",
      advice: [
        .init(.word, "choose the bullet through Define New Bullet > Symbol from the font of the text"),
        .init(.googleDocs, "choose a bullet from the menu instead of a character from an imported document"),
        .init(
          .libreOffice,
          "in Bullets and Numbering > Customize choose \"•\" (U+2022) of the text's font instead of OpenSymbol"
        ),
        .init(
          .latex, "use \\textbullet or -- as the label of the list instead of a sign of a math or icon font"),
        .init(.typst, "set list(marker: [•])"),
        .init(.browser, "use list-style-type: disc, or \"•\" as content, instead of an icon font"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("private characters", "\u{F0B7} built two ferries\n\u{F0B7} ran the yard in winter") {
          $0.restyle(0..<1) { $0.flags = .noUnicode }
          $0.restyle(16..<17) { $0.flags = .noUnicode }
        },
        .page(
          "letters of a symbol font", "l built two ferries\nl ran the yard", note: "l is set in Wingdings"
        ) {
          $0.restyle(0..<1, font: "Wingdings-Regular")
          $0.restyle(16..<17, font: "Wingdings-Regular")
        },
        .paragraphs(
          "private characters",
          [
            ExampleParagraph(runs: [
              TextRun(text: "\u{F0B7}", font: "Symbol"), TextRun(text: " built two ferries"),
            ]),
            ExampleParagraph(runs: [
              TextRun(text: "\u{F0B7}", font: "Symbol"), TextRun(text: " ran the yard"),
            ]),
          ]),
      ],
      clear: [
        .page("real bullets", "• built two ferries\n• ran the yard"),
        .page("different icons", "\u{E001} +44 20 7946 0000\n\u{E002} jane@example.org"),
        .paragraphs(
          "real bullets", [ExampleParagraph("• built two ferries"), ExampleParagraph("• ran the yard")]),
      ])
  }

  /// A sign of a font.
  private struct Sign: Hashable {
    var font: Int
    var scalar: UInt32?
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    guard layout.hasReadableText else {
      return .inconclusive("most glyphs have no Unicode, so that bullets cannot be told from letters")
    }
    let document = layout.document
    var places: [Sign: [(page: Int, glyph: Int)]] = [:]
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      for word in flow.words where word.count == 1 && flow.startsLine(word.lowerBound) {
        let glyph = page.glyphs[word.lowerBound]
        let font = page.run(of: glyph).font
        let scalars = page.scalars(of: glyph)
        let isUnmapped =
          flow.kinds[word.lowerBound].contains(.unmapped)
          || scalars.first.map { (0xE000...0xF8FF).contains($0) } == true
        let isSymbol = layout.family(font) == .symbols && scalars.first.map { $0 < 0x100 } == true
        guard isUnmapped || isSymbol, layout.family(font) != .icons else { continue }
        places[Sign(font: font, scalar: scalars.first), default: []].append((number, word.lowerBound))
      }
    }
    let bullets = places.values.filter { $0.count >= lines }.flatMap { $0 }.sorted {
      ($0.page, $0.glyph) < ($1.page, $1.glyph)
    }
    return outcome(
      bullets.count,
      bullets.prefix(TextDamage.places).map { layout.evidence($0.glyph..<$0.glyph + 1, page: $0.page) },
      document)
      ?? layout.clearOfText
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let document = layout.document
    var items: [Sign: [Block]] = [:]
    for block in document.blocks where !block.isTwin {
      guard let run = block.visibleRuns.first(where: { !$0.text.isEmpty }),
        let scalar = run.text.unicodeScalars.first
      else { continue }
      let isSymbol = run.flags.contains(.symbol) || run.font.map(FontFamily.init) == .symbols
      guard (0xE000...0xF8FF).contains(scalar.value) || isSymbol, run.font.map(FontFamily.init) != .icons
      else { continue }
      items[Sign(font: -1, scalar: scalar.value), default: []].append(block)
    }
    let bullets = items.values.filter { $0.count >= lines }.flatMap { $0 }.sorted {
      $0.paragraph < $1.paragraph
    }
    return outcome(bullets.count, bullets.prefix(TextDamage.places).map(\.evidence), document) ?? .clear
  }

  private func outcome(_ count: Int, _ evidence: [Evidence], _ document: Document) -> Outcome? {
    guard count > 0 else { return nil }
    return .found([
      Finding(
        rule: Self.id, severity: .info, message: "\(count) lines begin with a sign that has no character",
        evidence: evidence, views: document.views.map(\.id))
    ])
  }
}
