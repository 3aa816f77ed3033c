/// Letters drawn as one glyph: `fi`, `fl`, `ti`.
///
/// ```
/// workflow      drawn, with one glyph for fl
/// workﬂow       read: U+FB02, which no search for "workflow" finds
/// ```
public struct LigatureCharacters: LayoutRule {
  public init() {}

  public static let id = "ligature-characters"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Ligatures", formats: [.pdf, .docx],
      recognizes:
        "the characters U+FB00 to U+FB06, glyphs named fi, fl and the like in fonts without a Unicode map, and glyphs "
        + "that a map leads to several letters",
      why:
        "a ligature character is another character than its letters: names and keywords with it are not found by "
        + "whoever does not fold it; of a glyph that stands for several letters simple readers keep the first or none",
      damage: [
        .warning("words are returned with a ligature character by extractors that return what the file says"),
        .info("one glyph stands for several letters, and the file says so: only simple readers lose some"),
      ],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdfminer", "pypdf", "PyMuPDF"]),
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
        .page("two letters in one glyph", "work#ow", note: "# stands for the letters fl") { document in
          document.pages[0].scalars.insert(0x6C, at: 5)
          document.pages[0].scalars[4] = 0x66
          document.pages[0].glyphs[4].scalarCount = 2
          for index in 5..<7 { document.pages[0].glyphs[index].firstScalar += 1 }
        },
        .paragraphs("pasted from a PDF", [ExampleParagraph("work\u{FB02}ow")]),
      ],
      clear: [.page("letters", "workflow"), .paragraphs("letters", [ExampleParagraph("workflow")])])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var characters = TextDamage()
    var glyphs = TextDamage()
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      for word in flow.oddWords {
        var isCharacter = false
        var isGlyph = false
        for index in word {
          let glyph = page.glyphs[index]
          guard glyph.scalarCount > 0, !flow.kinds[index].contains(.unmapped) else { continue }
          if Self.isLigature(page.scalars[Int(glyph.firstScalar)]) {
            isCharacter = true
          } else if glyph.scalarCount > 1,
            page.scalars(of: glyph).allSatisfy({ GlyphFlow.Kind($0).contains(.letter) })
          {
            let font = page.run(of: glyph).font
            guard layout.family(font) == .text else { continue }
            // The names of these glyphs stand for U+FB00 and the like (Adobe Glyph List); poppler takes them apart.
            let isNamed = document.fonts.indices.contains(font) && !document.fonts[font].hasToUnicode
            if isNamed { isCharacter = true } else { isGlyph = true }
          }
        }
        if isCharacter { characters.add(layout.evidence(word, page: number)) }
        if isGlyph { glyphs.add(layout.evidence(word, page: number)) }
      }
    }
    return outcome(characters, glyphs, document) ?? layout.clearOfText
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var characters = TextDamage()
    for block in layout.document.blocks where !block.isTwin {
      if block.text.unicodeScalars.contains(where: { Self.isLigature($0.value) }) {
        characters.add(block.evidence)
      }
    }
    return outcome(characters, TextDamage(), layout.document) ?? .clear
  }

  private func outcome(_ characters: TextDamage, _ glyphs: TextDamage, _ document: Document) -> Outcome? {
    var findings: [Finding] = []
    if characters.damaged > 0 {
      let where_ = document.format == .pdf ? ("word has", "words have") : ("paragraph has", "paragraphs have")
      findings.append(
        Finding(
          rule: Self.id, severity: .warning,
          message:
            "\(characters.damaged.counted(where_.0, where_.1)) a ligature character instead of letters",
          evidence: characters.evidence, views: document.views.map(\.id)))
    }
    if glyphs.damaged > 0 {
      findings.append(
        Finding(
          rule: Self.id, severity: .info,
          message: "\(glyphs.damaged.counted("word has", "words have")) one glyph for several letters",
          evidence: glyphs.evidence, views: document.views.map(\.id)))
    }
    return findings.isEmpty ? nil : .found(findings)
  }

  private static func isLigature(_ scalar: UInt32) -> Bool { (0xFB00...0xFB06).contains(scalar) }
}
