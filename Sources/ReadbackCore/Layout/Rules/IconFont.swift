/// Icons set as characters of an icon font: a telephone, an envelope, the mark of a company.
///
/// ```
/// (envelope) jane@example.org    drawn
///  jane@example.org             read, or "# jane@example.org", or "ENVELOPE jane@example.org"
/// ```
public struct IconFont: LayoutRule {
  public init() {}

  public static let id = "icon-font"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Icons from a font", formats: [.pdf, .docx],
      recognizes:
        "glyphs of fonts that are known to hold icons, and fonts of whose glyphs none has a character of its own and "
        + "none stands in a word; bullets at the start of lines are left to their rule, icons drawn as graphics do no "
        + "harm to text",
      why:
        "extractors return the icon as a sign of no meaning, as a letter or as a word such as \"MOBILE-ALT\", right "
        + "before the phone number or address that it stands for",
      damage: [.warning("signs or words that nobody wrote stand in the contact data")],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdftotext", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "PDFBox", "pdfminer"]),
      fix:
        "write \"Phone\", \"Email\" and the like instead of icons, leave them out, or draw them as graphics",
      advice: [
        .init(.word, "delete the symbols, or insert icons as pictures (Insert > Icons)"),
        .init(.googleDocs, "delete the symbols, or insert them as drawings"),
        .init(.libreOffice, "delete the symbols, or insert them as pictures"),
        .init(
          .latex,
          "redefine the template's symbols (in moderncv \\renewcommand*{\\emailsymbol}{} and the like)"),
        .init(.typst, "switch the icons of the template off, or use image() with SVG"),
        .init(.browser, "use inline SVG icons with aria-hidden instead of an icon font"),
        .init(.designer, "place icons as vector graphics, not as characters of a symbol font"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("an icon before the address", "Jane Doe\nE jane@example.org", note: "E is set in Font Awesome")
        {
          $0.restyle(7..<8, font: "FontAwesome5Free-Solid")
        },
        .page(
          "an unknown font of icons", "Jane Doe\n\u{E001} +44 20 7946 0000 \u{E002} jane@example.org",
          note: "the private characters are set in a font of their own"
        ) {
          for index in [7, 21] {
            $0.restyle(index..<index + 1, font: "Custom")
            $0.restyle(index..<index + 1) { $0.flags = .noUnicode }
          }
        },
        .paragraphs(
          "an icon of Font Awesome",
          [
            ExampleParagraph(runs: [
              TextRun(text: "\u{F0E0}", font: "Font Awesome 6 Free"), TextRun(text: " jane@example.org"),
            ])
          ]),
      ],
      clear: [
        .page("a letter and an address", "Jane Doe\nE jane@example.org"),
        .page("bullets of a symbol font", "\u{F0B7} built two ferries\n\u{F0B7} ran the yard") {
          $0.restyle(0..<1, font: "OpenSymbol")
        },
        .paragraphs("words", [ExampleParagraph("Email jane@example.org")]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    guard layout.hasReadableText else {
      return .inconclusive("most glyphs have no Unicode, so that icons cannot be told from letters")
    }
    let document = layout.document
    let unknown = unknownIconFonts(layout)
    var evidence: [Evidence] = []
    var count = 0
    for (number, page) in document.pages.enumerated() {
      let flow = layout.flows[number]
      for word in flow.words {
        // Some icon fonts hold an alphabet as well: words set in them are words.
        let spelled = word.lazy.filter {
          flow.kinds[$0].contains(.letter) && page.glyphs[$0].scalarCount == 1
        }.count
        if spelled >= Self.spelled { continue }
        for index in word {
          let font = page.run(of: page.glyphs[index]).font
          guard layout.family(font) == .icons || unknown.contains(font) else { continue }
          count += 1
          if evidence.count < TextDamage.places {
            evidence.append(layout.evidence(index..<index + 1, page: number))
          }
        }
      }
    }
    return outcome(count, evidence, document) ?? layout.clearOfText
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    var evidence: [Evidence] = []
    var count = 0
    for block in layout.document.blocks where !block.isTwin {
      for run in block.visibleRuns where run.font.map(FontFamily.init) == .icons {
        let icons = run.text.unicodeScalars.reduce(0) {
          $0 + (GlyphFlow.Kind($1.value).contains(.space) ? 0 : 1)
        }
        guard icons > 0 else { continue }
        count += icons
        if evidence.count < TextDamage.places { evidence.append(block.evidence) }
      }
    }
    return outcome(count, evidence, layout.document) ?? .clear
  }

  /// So many letters side by side spell a word; an icon font under the codes of letters gives one or two.
  private static let spelled = 3

  private func outcome(_ count: Int, _ evidence: [Evidence], _ document: Document) -> Outcome? {
    guard count > 0 else { return nil }
    return .found([
      Finding(
        rule: Self.id, severity: .warning, message: "\(count.counted("icon is", "icons are")) set as text",
        evidence: evidence, views: document.views.map(\.id))
    ])
  }

  /// Fonts without a telling name all of whose glyphs are private characters, some of which occur once: bullets recur.
  private func unknownIconFonts(_ layout: Layout) -> Set<Int> {
    var uses: [Int: [UInt32: Int]] = [:]
    var fontsOfText: Set<Int> = []
    for (page, flow) in zip(layout.document.pages, layout.flows) where flow.unmapped > 0 {
      for run in page.runs where layout.family(run.font) == .text && !fontsOfText.contains(run.font) {
        for index in run.glyphs
        where flow.kinds[index].contains(.shown) && !flow.kinds[index].contains(.space) {
          let scalars = page.scalars(of: page.glyphs[index])
          guard scalars.count == 1, let scalar = scalars.first, (0xE000...0xF8FF).contains(scalar) else {
            fontsOfText.insert(run.font)
            break
          }
          uses[run.font, default: [:]][scalar, default: 0] += 1
        }
      }
    }
    return Set(
      uses.filter { font, use in
        !fontsOfText.contains(font) && use.values.lazy.filter { $0 == 1 }.count >= 2
      }.keys)
  }
}
