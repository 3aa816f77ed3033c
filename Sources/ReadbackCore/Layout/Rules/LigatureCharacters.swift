/// Characters that stand for two letters or three: U+FB00 to U+FB06.
///
/// ```
/// workflow      drawn, with one glyph for fl
/// workﬂow       read: U+FB02, which no search for "workflow" finds
/// ```
///
/// A glyph that the file maps to its letters harms nobody: of 27 ways of extraction only Ghostscript's loses some.
public struct LigatureCharacters: LayoutRule {
  public init() {}

  public static let id = "ligature-characters"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Ligatures", formats: [.pdf, .docx],
      recognizes:
        "the characters U+FB00 to U+FB06, and glyphs named fi, fl and the like in fonts without a Unicode map; glyphs "
        + "that a map leads to their letters are left alone",
      why:
        "a ligature character is another character than its letters: names and keywords with it are not found by "
        + "whoever does not fold it",
      damage: [
        .warning("words are returned with a ligature character by extractors that return what the file says")
      ],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdfminer", "pypdf", "Odoo", "PyMuPDF", "pdftotext"]),
      fix: "switch ligatures off before exporting",
      advice: [
        .init(.word, "Font > Advanced > Ligatures: None"),
        .init(.libreOffice, "add :-liga to the font's name, for instance Carlito:-liga"),
        .init(
          .latex,
          "\\usepackage{cmap} or \\input{glyphtounicode}\\pdfgentounicode=1, or \\DisableLigatures of microtype"
        ),
        .init(.typst, "#set text(ligatures: false)"),
        .init(.browser, "set font-variant-ligatures: none in the style sheet"),
        .init(.designer, "switch ligatures off in the character panel"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("a ligature character", "work\u{FB02}ow"),
        .paragraphs("pasted from a PDF", [ExampleParagraph("work\u{FB02}ow")]),
      ],
      clear: [
        .page("letters", "workflow"),
        .page("two letters in one glyph", "work#ow", note: "# is mapped to the letters fl") { document in
          document.pages[0].scalars.insert(0x6C, at: 5)
          document.pages[0].scalars[4] = 0x66
          document.pages[0].glyphs[4].scalarCount = 2
          for index in 5..<7 { document.pages[0].glyphs[index].firstScalar += 1 }
        },
        .paragraphs("letters", [ExampleParagraph("workflow")]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    var damage = TextDamage()
    for (number, page) in layout.document.pages.enumerated() {
      let flow = layout.flows[number]
      for word in flow.oddWords where word.contains(where: { holdsLigature($0, page, flow, layout) }) {
        damage.add(layout.evidence(word, page: number))
      }
    }
    return outcome(damage, ("word has", "words have"), layout.document) ?? layout.clearOfText
  }

  private func holdsLigature(_ index: Int, _ page: Page, _ flow: GlyphFlow, _ layout: Layout) -> Bool {
    let glyph = page.glyphs[index]
    guard glyph.scalarCount > 0, !flow.kinds[index].contains(.unmapped) else { return false }
    if Self.isLigature(page.scalars[Int(glyph.firstScalar)]) { return true }
    // The names of these glyphs stand for U+FB00 and the like (Adobe Glyph List); poppler takes them apart.
    let font = page.run(of: glyph).font
    return glyph.scalarCount > 1 && layout.document.fonts.indices.contains(font)
      && !layout.document.fonts[font].hasToUnicode && layout.family(font) == .text
      && page.scalars(of: glyph).allSatisfy { GlyphFlow.Kind($0).contains(.letter) }
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var damage = TextDamage()
    for (block, text) in zip(layout.document.blocks, layout.texts) where !block.isTwin {
      if text.unicodeScalars.contains(where: { Self.isLigature($0.value) }) {
        damage.add(block.evidence)
      }
    }
    return outcome(damage, ("paragraph has", "paragraphs have"), layout.document) ?? .clear
  }

  private func outcome(_ damage: TextDamage, _ words: (String, String), _ document: Document) -> Outcome? {
    guard damage.damaged > 0 else { return nil }
    return .found([
      Finding(
        rule: Self.id, severity: .warning,
        message: "\(damage.damaged.counted(words.0, words.1)) a ligature character instead of letters",
        evidence: damage.evidence, views: document.views.map(\.id))
    ])
  }

  private static func isLigature(_ scalar: UInt32) -> Bool { (0xFB00...0xFB06).contains(scalar) }
}
