/// Words set with space between their letters.
///
/// ```
/// E X P E R I E N C E    drawn, by tracking or with typed spaces
/// E X P E R I E N C E    read: ten words of one letter
/// ```
public struct LetterSpacing: LayoutRule {
  /// Letters that are this far apart, in font sizes, are read as words of one letter: pdfminer (`word_margin`), pdf.js
  /// and poppler's raw order put a space into gaps wider than a tenth of the size.
  public var gap: Float = 0.1
  /// Gaps this wide are a word space for every extractor that was tried.
  public var wordSpace: Float = 0.2
  /// No tracking is wider, in font sizes: letters further apart are entries of a table.
  public var widest: Float = 1.5
  /// Gaps of one word differ by no more, in font sizes: kerning does, chance does not keep to it.
  public var tolerance: Float = 0.12
  /// So many letters in a row are a word.
  public var letters = 4

  public init() {}

  public static let id = "letter-spacing"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Letter-spaced words", formats: [.pdf, .docx],
      recognizes:
        "four or more single letters in a row at even distances that extractors take for word spaces, by tracking in a "
        + "PDF or typed as spaces; tracking of less than a tenth of the font size, initials and the letters of an "
        + "alphabetical list are left alone, and tracking in a DOCX does no harm",
      why:
        "extractors put a space between the letters: no heading, name or keyword is recognized in what they return",
      damage: [
        .error("every extractor splits the words into letters"),
        .warning("extractors that split at narrow gaps (pdfminer, pdf.js, pdftotext -raw) split the words"),
      ],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced([
        "pypdf", "PyMuPDF", "pdfium", "pdf.js", "PDFBox", "pdfminer", "pdfplumber", "pdftotext -raw",
      ]),
      fix: "set names and headings without letter spacing; bold, size or colour make them stand out as well",
      advice: [
        .init(.word, "Font > Advanced > Spacing: Normal; delete typed spaces between letters"),
        .init(.googleDocs, "delete the spaces between the letters"),
        .init(.libreOffice, "Character > Position > Spacing: 0 pt; delete typed spaces between letters"),
        .init(.latex, "leave out \\textls, \\lsstyle and LetterSpace"),
        .init(.typst, "leave out tracking in text()"),
        .init(.browser, "letter-spacing: normal, or less than 0.08em"),
        .init(.designer, "set the tracking of headings and the name to 0"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("typed spaces", "Jane Doe\nE X P E R I E N C E\nForeman at a yard"),
        .page("tracking", "Jane Doe\nEXPERIENCE\nForeman at a yard", note: "letters 0.3 of their size apart")
        {
          $0.track(7..<17, by: 3)
        },
        .paragraphs("typed spaces", [ExampleParagraph("E X P E R I E N C E")]),
      ],
      clear: [
        .page("narrow tracking", "Jane Doe\nEXPERIENCE", note: "letters 0.05 of their size apart") {
          $0.track(7..<17, by: 0.5)
        },
        .page("licences", "Driving licence: A B C D"),
        .page("short words", "código e a cobertura e o resto"),
        .paragraphs("initials", [ExampleParagraph("J R R Tolkien, plan B")]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var damage = TextDamage()
    var isWide = false
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      var stretch = Stretch()
      func end() {
        defer { stretch = Stretch() }
        guard stretch.count >= letters, stretch.isWord else { return }
        isWide = isWide || stretch.gap >= wordSpace
        damage.add(layout.evidence(stretch.first..<stretch.last + 1, page: number))
      }
      var distance: Float = 0
      for index in page.glyphs.indices {
        let kind = flow.kinds[index]
        if kind.contains(.startsLine) { end() }
        distance += flow.gaps[index]
        if kind.contains(.space) {
          distance += page.glyphs[index].advance(page.run(of: page.glyphs[index]))
          continue
        }
        guard kind.contains([.shown, .letter]), page.glyphs[index].scalarCount == 1 else {
          end()
          distance = 0
          continue
        }
        let scalar = page.scalars[Int(page.glyphs[index].firstScalar)]
        // Between ideographs no reader expects spaces, nor minds them.
        if scalar >= 0x2E80 {
          end()
          distance = 0
          continue
        }
        let stands = distance > gap
        if !stands, index > 0, flow.kinds[index - 1].contains(.letter), !kind.contains(.startsLine) {
          // It touches the letter before: neither is a word of one letter.
          stretch.dropLast()
          end()
        } else if stretch.count == 1, stands, distance <= widest {
          stretch.gap = distance
          stretch.add(scalar, at: index)
        } else if stretch.count > 1, stands, abs(distance - stretch.gap) <= tolerance {
          stretch.add(scalar, at: index)
        } else {
          end()
          stretch.add(scalar, at: index)
        }
        distance = 0
      }
      end()
    }
    return outcome(damage, isWide ? .error : .warning, document) ?? layout.clearOfText
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var damage = TextDamage()
    for (block, text) in zip(layout.document.blocks, layout.texts) where !block.isTwin {
      var stretch = Stretch()
      var spaces = 0
      var isFound = false
      func end() {
        if stretch.count >= letters, stretch.isWord { isFound = true }
        stretch = Stretch()
      }
      var letterBefore = false
      for scalar in text.unicodeScalars {
        let kind = GlyphFlow.Kind(scalar.value)
        if kind.contains(.space) {
          spaces += 1
          if spaces > 1 { end() }
        } else {
          if letterBefore, spaces == 0 {
            // Two letters together: neither of them was a word.
            stretch.dropLast()
            end()
          } else if kind.contains(.letter), scalar.value < 0x2E80 {
            stretch.add(scalar.value, at: 0)
          } else {
            end()
          }
          letterBefore = true
          spaces = 0
        }
      }
      end()
      if isFound { damage.add(block.evidence) }
    }
    return outcome(damage, .error, layout.document) ?? .clear
  }

  private func outcome(_ damage: TextDamage, _ severity: Severity, _ document: Document) -> Outcome? {
    guard damage.damaged > 0 else { return nil }
    let count =
      document.format == .pdf
      ? damage.damaged.counted("word is", "words are") + " set with space between the letters"
      : damage.damaged.counted("paragraph has", "paragraphs have") + " spaces typed between letters"
    return .found([
      Finding(
        rule: Self.id, severity: severity, message: count, evidence: damage.evidence,
        views: document.views.map(\.id))
    ])
  }

  /// Single letters at even distances.
  private struct Stretch {
    private(set) var count = 0
    private(set) var first = 0
    private(set) var last = 0
    /// Between the first two letters, in font sizes.
    var gap: Float = 0
    private var before = 0
    private var lastScalar: UInt32 = 0
    private var followers = 0

    /// Letters that follow each other in the alphabet are a list of letters.
    var isWord: Bool { 2 * followers < count }

    mutating func add(_ scalar: UInt32, at index: Int) {
      if count == 0 {
        first = index
      } else if scalar == lastScalar &+ 1 {
        followers += 1
      }
      before = last
      last = index
      lastScalar = scalar
      count += 1
    }

    /// Takes the last letter back.
    mutating func dropLast() {
      guard count > 0 else { return }
      count -= 1
      last = before
    }
  }
}
