/// U+FFFD in the text: the program that wrote the file no longer knew the character.
public struct ReplacementCharacters: LayoutRule {
  public init() {}

  public static let id = "replacement-characters"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Replacement characters", formats: [.pdf, .docx],
      recognizes:
        "U+FFFD and U+FFFC in words; icons and bullets that read so are left to the rules for those",
      why:
        "the file itself says \"unknown character\" where the page shows letters: every extractor returns that sign, "
        + "and the word is found by no search",
      damage: [
        .error("one word in ten or more has lost letters"), .warning("single words have lost letters"),
      ],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdftotext", "PDFBox", "Apache Tika", "pypdf", "pdfium", "pdf.js", "pdfminer"]),
      fix: "set the text in another font or switch its ligatures off, and export again",
      advice: [
        .init(.word, "Font > Advanced > Ligatures: None"),
        .init(.libreOffice, "add :-liga to the font's name, for instance Carlito:-liga"),
        .init(.browser, "set font-variant-ligatures: none in the style sheet"),
        .init(.latex, "use LuaLaTeX or pdfLaTeX with cmap"),
        .init(.printer, "export from the original again, directly as PDF"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a lost ligature",
          "produc\u{FFFD}on planning for two ferries and many more boats of the yard in the bay"),
        .paragraphs("pasted from a broken PDF", [ExampleParagraph("produc\u{FFFD}on planning")]),
      ],
      clear: [
        .page("plain words", "production planning"),
        .paragraphs("plain words", [ExampleParagraph("production")]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var damage = TextDamage()
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      damage.count(flow.letteredWords)
      for word in flow.oddWords {
        let isDamaged = word.contains { index in
          page.scalars(of: page.glyphs[index]).contains(where: Self.isReplacement)
            && layout.family(page.run(of: page.glyphs[index]).font) == .text
        }
        if isDamaged, word.count > 1 { damage.add(layout.evidence(word, page: number)) }
      }
    }
    return outcome(damage, document) ?? layout.clearOfText
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let document = layout.document
    var damage = TextDamage()
    // Words are counted only where some are damaged: hardly any text is.
    guard layout.texts.contains(where: { $0.unicodeScalars.contains { Self.isReplacement($0.value) } }) else {
      return .clear
    }
    for (block, text) in zip(document.blocks, layout.texts) where !block.isTwin {
      for word in text.unicodeScalars.split(whereSeparator: {
        GlyphFlow.Kind($0.value).contains(.space)
      }) {
        damage.count(1)
        if word.count > 1, word.contains(where: { Self.isReplacement($0.value) }) {
          damage.add(block.evidence)
        }
      }
    }
    return outcome(damage, document) ?? .clear
  }

  private func outcome(_ damage: TextDamage, _ document: Document) -> Outcome? {
    guard damage.damaged > 0 else { return nil }
    return .found([
      Finding(
        rule: Self.id, severity: damage.severity,
        message: "\(damage.damaged.counted("word has", "words have")) replacement characters for letters",
        evidence: damage.evidence, views: document.views.map(\.id))
    ])
  }

  private static func isReplacement(_ scalar: UInt32) -> Bool { scalar == 0xFFFD || scalar == 0xFFFC }
}
