/// Characters that look like others and are not: Cyrillic letters in Latin words, mathematical letters, invisible
/// characters in words.
///
/// ```
/// Kаfkа    drawn; both "а" are Cyrillic, so that no search for "Kafka" finds it
/// ```
public struct LookAlikeCharacters: LayoutRule {
  public init() {}

  public static let id = "look-alike-characters"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Look-alike characters", formats: [.pdf, .docx],
      recognizes:
        "Latin words with Cyrillic or Greek letters of the same shape, words of mathematical, full-width or circled "
        + "letters, Kangxi radicals, invisible characters between Latin letters, and soft hyphens that are drawn as "
        + "hyphens; Greek letters as signs (μs, Δt) and words of one script are left alone",
      why:
        "the page shows a word that the text does not hold: searches, address books and keyword lists miss it",
      damage: [
        .error("one word in ten or more is not the one that is seen"),
        .warning("single words are not the ones that are seen"),
      ],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdftotext", "pypdf", "PyMuPDF", "pdfium", "pdfminer"]),
      fix:
        "type the words anew; text that was copied from web pages, chats or \"font generators\" brings such characters",
      advice: [
        .init(.word, "paste as \"Keep Text Only\" and type words with such characters anew"),
        .init(.googleDocs, "type the words anew instead of pasting styled letters from a web page"),
        .init(
          .latex,
          "use \\usepackage[T1]{fontenc} and a hyphen sign that maps to U+002D (XeLaTeX: \\hyphenchar)"),
        .init(.typst, "use a plain hyphen instead of -? or U+00AD where one must always show"),
        .init(
          .designer, "type the words in a plain font: styled letters from generators are mathematical signs"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "a Cyrillic letter", "Jane Doe builds K\u{0430}fka pipelines and keeps them running day and night"),
        .page(
          "mathematical letters",
          "\u{1D409}\u{1D41A}\u{1D427}\u{1D41E} builds ships and keeps them running all year"),
        .paragraphs(
          "an invisible character", [ExampleParagraph("Kuber\u{200B}netes and other words in a line of it")]),
      ],
      clear: [
        .page("words of one script", "Kafka \u{041A}\u{0430}\u{0444}\u{043A}\u{0430} 3 \u{03BC}s"),
        .paragraphs("plain words", [ExampleParagraph("Kubernetes")]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var damage = TextDamage()
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      damage.count(flow.letteredWords)
      for word in flow.oddWords {
        var scan = Scan()
        for index in word where !flow.kinds[index].contains(.unmapped) {
          for scalar in page.scalars(of: page.glyphs[index]) { scan.take(scalar) }
        }
        if scan.isSuspicious || (scan.hasSoftHyphen && drawsSoftHyphen(word, page, flow)) {
          damage.add(layout.evidence(word, page: number))
        }
      }
    }
    return outcome(damage, document) ?? layout.clearOfText
  }

  /// Whether a soft hyphen stands within the word, as a sign of its own width: at the end of a line it is one.
  private func drawsSoftHyphen(_ word: Range<Int>, _ page: Page, _ flow: GlyphFlow) -> Bool {
    word.dropFirst().dropLast().contains { index in
      let glyph = page.glyphs[index]
      return glyph.scalarCount == 1 && page.scalars[Int(glyph.firstScalar)] == 0xAD
        && glyph.advance(page.run(of: glyph)) > 0.1 && !flow.kinds[index + 1].contains(.startsLine)
    }
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var damage = TextDamage()
    for block in layout.document.blocks where !block.isTwin {
      var scan = Scan()
      func end() {
        if scan.hasLetter { damage.count(1) }
        if scan.isSuspicious { damage.add(block.evidence) }
        scan = Scan()
      }
      for run in block.visibleRuns {
        for scalar in run.text.unicodeScalars {
          if scalar.value != 0x200B, GlyphFlow.Kind(scalar.value).contains(.space) {
            end()
          } else {
            scan.take(scalar.value)
          }
        }
      }
      end()
    }
    return outcome(damage, layout.document) ?? .clear
  }

  private func outcome(_ damage: TextDamage, _ document: Document) -> Outcome? {
    guard damage.damaged > 0 else { return nil }
    return .found([
      Finding(
        rule: Self.id, severity: damage.severity,
        message:
          "\(damage.damaged.counted("word holds", "words hold")) characters that only look like their letters",
        evidence: damage.evidence, views: document.views.map(\.id))
    ])
  }

  /// What a word is made of.
  private struct Scan {
    var hasLetter = false
    var hasSoftHyphen = false
    private var latin = 0
    /// Letters of other alphabets that look like Latin ones, and those that do not.
    private var twins = 0
    private var others = 0
    private var styled = 0
    private var invisible = 0
    private var isAfterLatin = false
    private var pending = 0

    var isSuspicious: Bool {
      styled > 0 || invisible > 0 || (latin > 0 && twins > 0 && others == 0 && latin + twins > 2)
    }

    mutating func take(_ scalar: UInt32) {
      let wasAfterLatin = isAfterLatin
      isAfterLatin = false
      switch scalar {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
        latin += 1
        hasLetter = true
        isAfterLatin = true
        invisible += pending
        pending = 0
        return
      case 0x200B...0x200D, 0x2060, 0xFEFF:
        // Between letters of other scripts joiners have their work to do.
        if wasAfterLatin { pending += 1 }
        isAfterLatin = wasAfterLatin
        return
      case 0xAD: hasSoftHyphen = true
      case 0x1D400...0x1D7CB, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x24B6...0x24E9, 0x1F130...0x1F149,
        0x1F170...0x1F189,
        0x2F00...0x2FD5:
        styled += 1
        hasLetter = true
      case 0x370...0x52F:
        hasLetter = true
        if Self.isTwin(scalar) { twins += 1 } else { others += 1 }
      default:
        if GlyphFlow.Kind(scalar).contains(.letter) { hasLetter = true }
      }
      pending = 0
    }

    /// Whether a Greek or Cyrillic letter has the shape of a Latin one. Small Greek letters other than ο and ν serve as
    /// signs beside Latin letters.
    private static func isTwin(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7,
        0x3BF,
        0x405, 0x406, 0x408, 0x410, 0x412, 0x415, 0x41A, 0x41C, 0x41D, 0x41E, 0x420, 0x421, 0x422, 0x423,
        0x425, 0x430,
        0x435, 0x43E, 0x440, 0x441, 0x443, 0x445, 0x455, 0x456, 0x458, 0x501, 0x51B, 0x51D:
        true
      default: false
      }
    }
  }
}
