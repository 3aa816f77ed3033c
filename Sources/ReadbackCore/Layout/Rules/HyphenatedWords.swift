/// Words divided at the end of a line.
///
/// ```
/// led the develop-
/// ment of ferries     read: "develop-" and "ment", by all that do not join them
/// ```
public struct HyphenatedWords: LayoutRule {
  /// So many words divided by a plain hyphen: fewer may be compounds that happen to stand at the end of a line.
  public var words = 3
  /// Part of a word before and after the hyphen, in letters.
  public var letters = 2

  public init() {}

  public static let id = "hyphenated-words"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Words divided at line ends", formats: [.pdf, .docx],
      recognizes:
        "lines that end in a small letter and a hyphen and go on in small letters on the next line, several times or "
        + "with the hyphen of a hyphenation (U+2010, U+00AD); soft hyphens within the words of a DOCX. Addresses and "
        + "single compounds at the end of a line are left alone",
      why:
        "most extractors keep the hyphen and the line break, so that the word is found in two pieces; a soft hyphen "
        + "stays in the word, where no search expects it",
      damage: [.warning("the divided words are not found as words")],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced([
        "pypdf", "PyMuPDF", "PDFBox", "Apache Tika", "pdf.js", "pdfminer", "pdfplumber", "pdftotext -raw",
      ]),
      fix: "switch hyphenation off and set the text flush left",
      advice: [
        .init(.word, "Layout > Hyphenation > None; delete optional hyphens (search for ^-)"),
        .init(.libreOffice, "clear Paragraph > Text Flow > Hyphenation > Automatically"),
        .init(.latex, "\\usepackage[none]{hyphenat} and \\raggedright"),
        .init(.typst, "#set text(hyphenate: false)"),
        .init(.browser, "hyphens: manual in the style sheet"),
        .init(.designer, "switch hyphenation off in the paragraph panel"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page(
          "divided words", "led the develop-\nment of two fer-\nries and the main-\ntenance of others"),
        .page("a hyphenation sign", "led the develop\u{2010}\nment of ferries"),
        .page("a soft hyphen behind a bracket", "led the (develop\u{AD}\nment) of ferries"),
        .paragraphs("a soft hyphen", [ExampleParagraph("develop\u{AD}ment")]),
      ],
      clear: [
        .page("a compound", "a full-\nstack engineer"), .page("an address", "jane.doe-\nsmith.example"),
        .paragraphs("a compound", [ExampleParagraph("full-stack")]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var plain = TextDamage()
    var certain = TextDamage()
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      for (word, next) in zip(flow.words, flow.words.dropFirst()) {
        guard word.count > letters, page.glyphs[word.upperBound - 1].scalarCount == 1 else { continue }
        let sign = page.scalars[Int(page.glyphs[word.upperBound - 1].firstScalar)]
        guard sign == 0x2D || sign == 0x2010 || sign == 0xAD, flow.startsLine(next.lowerBound) else {
          continue
        }
        // A plain hyphen divides whole words; behind other signs, as in an address, it is a part of what stands there.
        let whole = flow.kinds[word.dropLast()]
        let part = sign == 0x2D ? whole : whole.suffix(while: { $0.contains(.letter) })
        guard part.count >= letters, isPart(part) else { continue }
        let rest = flow.kinds[next].prefix { $0.contains(.letter) }
        guard rest.count >= letters, isPart(rest), goesOn(word, next, page) else { continue }
        if rest.count < next.count,
          let after = page.scalars(of: page.glyphs[next.lowerBound + rest.count]).first,
          after == 0x2E || after == 0x40,
          rest.count + 1 < next.count
        {
          continue  // an address goes on here
        }
        let place = { layout.evidence(word, page: number) }
        if sign == 0x2D { plain.add(place()) } else { certain.add(place()) }
      }
    }
    guard certain.damaged > 0 || plain.damaged >= words else { return layout.clearOfText }
    return outcome(
      (certain.damaged + plain.damaged).counted("word is divided", "words are divided")
        + " at the end of a line",
      certain.evidence + plain.evidence, document)
  }

  /// Whether the second of two words begins a line right below the first, further left.
  private func goesOn(_ word: Range<Int>, _ next: Range<Int>, _ page: Page) -> Bool {
    let last = page.glyphs[word.upperBound - 1]
    let first = page.glyphs[next.lowerBound]
    let rotation = page.run(of: last).rotation
    let size = max(page.run(of: last).size, 1)
    let (from, to) = (last.place(rotation), first.place(rotation))
    return page.run(of: first).rotation == rotation && to.across > from.across
      && to.across - from.across < 3 * size
      && to.start < from.start
  }

  /// Whether all are letters, the last of them small.
  private func isPart(_ kinds: ArraySlice<GlyphFlow.Kind>) -> Bool {
    kinds.allSatisfy { $0.contains(.letter) } && kinds.last?.contains(.lower) == true
      && kinds.dropFirst().contains { $0.contains(.lower) }
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var damage = TextDamage()
    for block in layout.document.blocks where !block.isTwin {
      var before = GlyphFlow.Kind()
      var isPending = false
      scan: for run in block.visibleRuns {
        for scalar in run.text.unicodeScalars {
          if scalar.value == 0xAD {
            isPending = before.contains(.letter)
            continue
          }
          before = GlyphFlow.Kind(scalar.value)
          if isPending, before.contains(.letter) {
            damage.add(block.evidence)
            break scan
          }
          isPending = false
        }
      }
    }
    guard damage.damaged > 0 else { return .clear }
    return outcome(
      damage.damaged.counted("paragraph has", "paragraphs have") + " soft hyphens in words", damage.evidence,
      layout.document)
  }

  private func outcome(_ message: String, _ evidence: [Evidence], _ document: Document) -> Outcome {
    .found([
      Finding(
        rule: Self.id, severity: .warning, message: message, evidence: evidence,
        views: document.views.map(\.id))
    ])
  }
}

extension ArraySlice {
  /// The longest end all of whose elements satisfy a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice {
    let start = lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
