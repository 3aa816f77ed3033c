/// Letters that a PDF paints without saying which they are.
///
/// ```
/// Engineering      drawn
/// (QJLQHHULQJ      read: the number of each glyph, taken for a letter, or nothing
/// ```
public struct NoUnicodeMapping: LayoutRule {
  /// So many unmapped glyphs side by side are a word and no ornament: bullets and icons stand alone or in pairs.
  public var wordLength = 3
  /// A word has at least so many different glyphs; a row of stars has one or two.
  public var variety = 3

  public init() {}

  public static let id = "no-unicode-mapping"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Letters without Unicode", formats: [.pdf],
      recognizes:
        "words with glyphs that neither a ToUnicode map nor a glyph name leads to a character, or that are mapped to "
        + "the private use area; single signs such as bullets and icons are left to the rules for those",
      why:
        "the page looks right, but extractors return nothing, the numbers of the glyphs or signs of no meaning",
      damage: [
        .error("one word in ten or more cannot be read by any extractor"),
        .warning("single words cannot be read, or lose letters"),
      ],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .reproduced(["pdftotext", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "PDFBox"]),
      fix:
        "export from the original again with fonts embedded as subsets with a Unicode map; a PDF must not be "
        + "printed to PostScript or through a printer driver on its way",
      advice: [
        .init(.word, "use File > Save As > PDF instead of a printer driver"),
        .init(.latex, "load the package cmap, or \\input{glyphtounicode} with \\pdfgentounicode=1"),
        .init(.typst, "use a font file whose cmap has the letters; do not pass the PDF through PostScript"),
        .init(
          .browser,
          "use a web font with a complete cmap, or a system font, and switch font-variant-ligatures off"),
        .init(.designer, "replace the font by another one, and export with text that can be selected"),
        .init(
          .printer, "print from the original program with its own PDF export: PostScript carries no Unicode"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("a font without a map", "Jane Doe\n(QJLQHHU DW VHD", note: "the second line has no mapping") {
          $0.restyle(7..<20) { $0.flags = .guessed }
        },
        .page(
          "a ligature without a map", "Jane Doe\ncertifcation of ships",
          note: "the f stands for fi and has no mapping"
        ) { $0.restyle(12..<13) { $0.flags = .noUnicode } },
      ],
      clear: [
        .page("an icon before a number", "Jane Doe\nT +44 20 7946 0000", note: "T is an icon without mapping")
        {
          $0.restyle(7..<8) { $0.flags = .noUnicode }
        },
        .page("a rating in stars", "Welding\n*****", note: "the stars have no mapping") {
          $0.restyle(7..<12) { $0.flags = .guessed }
        },
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    let textFonts = fontsOfText(layout)
    var damage = TextDamage()
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      damage.count(flow.letteredWords)
      for word in flow.oddWords {
        let unmapped = word.lazy.filter { flow.kinds[$0].contains(.unmapped) }
        guard let first = unmapped.first else { continue }
        let isText = unmapped.contains { textFonts.contains(page.run(of: page.glyphs[$0]).font) }
        // A sign before a word touches it by chance; inside a word it is a letter.
        let isInside = first > word.lowerBound || unmapped.count > 1 || unmapped.count == word.count
        if isText, isInside { damage.add(layout.evidence(word, page: number)) }
      }
    }
    guard damage.damaged > 0 else { return layout.clearOfText }
    return .found([
      Finding(
        rule: Self.id, severity: damage.severity,
        message: "\(damage.damaged.counted("word has", "words have")) letters without a Unicode mapping, "
          + "\(damage.share) % of the text",
        evidence: damage.evidence, views: document.views.map(\.id))
    ])
  }

  /// Fonts that set words, and have glyphs without a mapping in them.
  private func fontsOfText(_ layout: Layout) -> Set<Int> {
    var fonts: Set<Int> = []
    for (page, flow) in zip(layout.document.pages, layout.flows) {
      for word in flow.oddWords where word.count > 1 {
        for index in word where flow.kinds[index].contains(.unmapped) {
          let font = page.run(of: page.glyphs[index]).font
          guard !fonts.contains(font), layout.family(font) == .text else { continue }
          let stands =
            index > word.lowerBound && flow.kinds[index - 1].contains(.letter)
            && page.run(of: page.glyphs[index - 1]).font == font
          if stands || isWord(word, of: font, page, flow) { fonts.insert(font) }
        }
      }
    }
    return fonts
  }

  /// Whether a stretch of unmapped glyphs of one font looks like a word.
  private func isWord(_ word: Range<Int>, of font: Int, _ page: Page, _ flow: GlyphFlow) -> Bool {
    guard word.count >= wordLength else { return false }
    var seen: Set<[UInt32]> = []
    var length = 0
    for index in word where flow.kinds[index].contains(.unmapped) {
      let run = page.run(of: page.glyphs[index])
      guard run.font == font else { continue }
      length += 1
      // Where there is no character to tell glyphs apart by, their widths do.
      let scalars = page.scalars(of: page.glyphs[index])
      seen.insert(
        scalars.isEmpty ? [UInt32(max(0, min(page.glyphs[index].advance(run), 100)) * 1000)] : Array(scalars))
      if length >= wordLength, seen.count >= variety { return true }
    }
    return false
  }
}
