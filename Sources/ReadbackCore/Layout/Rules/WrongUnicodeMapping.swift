/// Letters that are mapped to other characters than they show: every extractor returns the same wrong text.
///
/// ```
/// operations    drawn, with one glyph for "ti"
/// operaOons     read, because the file says that this glyph is an O
/// ```
public struct WrongUnicodeMapping: LayoutRule {
  /// A letter of another script is at least this wide, in font sizes for each character; ideographs take a whole one.
  public var foreignAdvance: Float = 0.7
  /// So many words of a script make it one of the document's own: `ל-SQL` is Hebrew.
  public var scriptWords = 3
  /// Glyphs of one character and one font differ in width by less than this share; two glyphs that are called the same
  /// and differ by more are two characters.
  public var advanceTolerance: Float = 0.08
  /// A capital that stands inside so many different words of small letters, and nowhere else, is none.
  public var words = 3
  /// The widths of so many different letters are enough to judge a font.
  public var letters = 10
  /// Widths that agree less with those of the letters are not the widths of these letters. Text fonts reach 0.6 and more,
  /// letters at random about 0.
  public var agreement: Float = 0.4

  public init() {}

  public static let id = "wrong-unicode-mapping"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Letters mapped to other characters", formats: [.pdf],
      recognizes:
        "glyphs that the embedded font itself names as other letters; one or two narrow glyphs beside Latin letters that are "
        + "called ideographs or letters of a script that the document is not written in; a capital or a "
        + "bracket inside words of small letters whose glyph has another width than that character has elsewhere in "
        + "the font, or that is nowhere else; fonts whose letters do not have the widths of letters, such as an \"i\" "
        + "as wide as an \"m\". Words that mix scripts or cases with the right glyphs are left alone",
      why:
        "the page is right and all extractors agree on the wrong text, so that nobody notices but the one who reads it",
      damage: [
        .error("one word in ten or more is wrong for every extractor"),
        .warning("single words are wrong for every extractor"),
      ],
      views: [.pdfStream, .pdfLines, .pdfReading, .pdfTagged],
      basis: .reproduced(["pdftotext", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "PDFBox", "pdfminer"]),
      fix:
        "switch ligatures off or choose another font, export again, and do not pass the PDF through another program",
      advice: [
        .init(
          .word, "on a Mac export with \"Best for electronic distribution\", not through the print dialogue"),
        .init(.libreOffice, "export as PDF directly; add :-liga to the font's name if it persists"),
        .init(.browser, "in react-pdf and pdfkit register whole fonts and switch liga off"),
        .init(.designer, "export with fonts embedded, without another program after it"),
        .init(
          .printer, "do not pass the PDF through Ghostscript or a printer driver: it rewrites the map wrongly"
        ),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a ligature called an ideograph",
          "automa\u{7400}on of ships and ferries in the harbour of a small town"),
        .page(
          "a ligature called a capital", "Oslo harbour operaOons",
          note: "the O inside the word is a quarter narrower"
        ) { $0.pages[0].glyphs[16].box.x1 -= 1.2 },
        .page("another letter by the font", "Jane Doe", note: "the font calls the glyph of the a \"o\"") {
          $0.restyle(1..<2) { $0.flags = .misnamed }
        },
        .page("a ligature called a capital that is nowhere else", "operaOons, staOons, documentaOon"),
      ],
      clear: [
        .page("two scripts", "Java\u{5DE5}\u{7A0B}", note: "the ideographs are as wide as their size") {
          for index in 4..<6 { $0.pages[0].glyphs[index].box.x1 += 5 }
        },
        .page("capitals in words", "JavaScript, Scala"),
        .page("Latin words in a text of another script", "ידע טוב בבסיסי נתונים, בSQL, ב-SQL ובJava"),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var widths = LetterWidths(layout)
    let shuffled = Set(
      document.fonts.indices.filter {
        layout.families[$0] == .text
          && widths.agreement($0, letters: letters).map { $0 < agreement } ?? false
      })
    var damage = TextDamage()
    var own: Set<UInt32>?
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      damage.count(flow.letteredWords)
      for word in shuffled.isEmpty ? flow.oddWords : flow.words where word.count > 1 {
        if isWrong(word, page, flow, shuffled, &widths) {
          damage.add(layout.evidence(word, page: number))
        } else if let script = foreignScript(in: word, page, flow) {
          let scripts = own ?? scripts(of: layout)
          own = scripts
          if !scripts.contains(script) { damage.add(layout.evidence(word, page: number)) }
        }
      }
    }
    guard damage.damaged > 0 else { return layout.clearOfText }
    return .found([
      Finding(
        rule: Self.id, severity: damage.severity,
        message: "\(damage.damaged.counted("word is", "words are")) mapped to other characters than shown, "
          + "\(damage.share) % of the text",
        evidence: damage.evidence, views: document.views.map(\.id))
    ])
  }

  private func isWrong(
    _ word: Range<Int>, _ page: Page, _ flow: GlyphFlow, _ shuffled: Set<Int>, _ widths: inout LetterWidths
  ) -> Bool {
    for index in word {
      let kind = flow.kinds[index]
      guard !kind.contains(.unmapped) else { continue }
      let glyph = page.glyphs[index]
      guard glyph.scalarCount > 0 else { continue }
      let scalar = page.scalars[Int(glyph.firstScalar)]
      let run = page.run(of: glyph)
      if shuffled.contains(run.font), kind.contains(.letter) { return true }
      if run.flags.contains(.actualText) { continue }
      if run.flags.contains(.misnamed) { return true }
      // A capital or bracket between small letters.
      guard index > word.lowerBound, index + 1 < word.upperBound, flow.kinds[index - 1].contains(.lower),
        flow.kinds[index + 1].contains(.lower), glyph.scalarCount == 1, scalar < 0x80, !kind.contains(.lower)
      else { continue }
      if widths.isMisplaced(scalar, run.font, glyph.advance(run), tolerance: advanceTolerance, words: words) {
        return true
      }
    }
    return false
  }

  /// The script of narrow foreign letters, one or two, that have Latin ones beside them.
  private func foreignScript(in word: Range<Int>, _ page: Page, _ flow: GlyphFlow) -> UInt32? {
    func scalar(_ index: Int) -> UInt32? {
      guard word.contains(index), flow.kinds[index].contains(.letter), !flow.kinds[index].contains(.unmapped)
      else { return nil }
      return page.glyphs[index].scalarCount > 0 ? page.scalars[Int(page.glyphs[index].firstScalar)] : nil
    }
    var index = word.lowerBound
    while index < word.upperBound {
      let start = index
      while let letter = scalar(index), Self.isForeign(letter) { index += 1 }
      defer { index = max(index, start + 1) }
      // One ligature or two side by side, as in `competition`.
      guard (1...2).contains(index - start), let letter = scalar(start),
        [scalar(start - 1), scalar(index)].contains(where: { $0.map { $0 < 0x250 } ?? false })
      else { continue }
      let glyph = page.glyphs[start]
      let run = page.run(of: glyph)
      if !run.flags.contains(.actualText), glyph.advance(run) < foreignAdvance * Float(glyph.scalarCount) {
        return Self.script(of: letter)
      }
    }
    return nil
  }

  /// The scripts other than Latin that a document is written in.
  private func scripts(of layout: Layout) -> Set<UInt32> {
    var counts: [UInt32: Int] = [:]
    for (page, flow) in zip(layout.document.pages, layout.flows) {
      for word in flow.oddWords {
        var letters = 0
        var scripts: Set<UInt32?> = []
        for index in word where flow.kinds[index].contains(.letter) && page.glyphs[index].scalarCount > 0 {
          let scalar = page.scalars[Int(page.glyphs[index].firstScalar)]
          letters += 1
          scripts.insert(Self.isForeign(scalar) ? Self.script(of: scalar) : nil)
        }
        // Words with Latin letters are no evidence: their ligatures may be what is wrong.
        if letters > 1, scripts.count == 1, case let script?? = scripts.first {
          counts[script, default: 0] += 1
        }
      }
    }
    return Set(counts.filter { $0.value >= scriptWords }.keys)
  }

  /// Scripts by the blocks of 128 that Unicode gives most of them; all ideographs and syllables of East Asia are one.
  private static func script(of scalar: UInt32) -> UInt32 { scalar < 0x2E80 ? scalar >> 7 : .max }

  /// Letters that stand in no Latin word: all scripts but Latin, Greek, Cyrillic and the phonetic alphabet.
  private static func isForeign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x530...0x1CFF, 0x2E80...0xA63F, 0xA800...0xABFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      GlyphFlow.Kind(scalar).contains(.letter)
    default: false
    }
  }
}
