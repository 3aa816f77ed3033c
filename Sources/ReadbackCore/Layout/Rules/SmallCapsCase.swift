/// Small capitals whose letters are stored in another case than the reader of the page would write them in.
///
/// ```
/// REGISTERED NURSE    drawn, with larger first letters
/// RegisteRed NuRse    read
/// ```
public struct SmallCapsCase: LayoutRule {
  /// The letters after the first of a word are so much smaller: CSS and Word take 0.7 to 0.8.
  public var scale: ClosedRange<Float> = 0.55...0.92
  /// Letters of one baseline differ by less across the line, in font sizes; what is raised is no small capital.
  public var baselineTolerance: Float = 0.05
  /// So many smaller letters are set so on purpose.
  public var letters = 4
  /// A word of one size that mixes its cases has at least so many capitals: shorter ones may be names (`MySQL`).
  public var capitals = 5

  public init() {}

  public static let id = "small-caps-case"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Small capitals", formats: [.pdf, .docx],
      recognizes:
        "words of capitals whose first letter is larger than the rest, words whose small capitals come out in mixed "
        + "case, and runs of a DOCX formatted as small capitals; capitals of one size are left alone, and so are small "
        + "capitals that a font maps to small letters",
      why:
        "extractors return the stored letters: everything in capitals, or cases mixed within words, where headings "
        + "and names are then not recognized; a larger first letter may come out as a word of its own",
      damage: [
        .warning("the case is mixed within words"),
        .info("the words are returned in another case than they are shown or were written in"),
      ],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdftotext", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "PDFBox", "pdfminer"]),
      fix: "write headings and names in normal letters or in capitals of one size",
      advice: [
        .init(.word, "Font > Effects: clear Small caps"),
        .init(.libreOffice, "Character > Font Effects > Case: Without"),
        .init(.latex, "use LuaLaTeX instead of XeLaTeX for \\textsc, or \\MakeUppercase"),
        .init(.typst, "leave out smallcaps()"),
        .init(.browser, "leave out font-variant: small-caps; browsers draw it with capitals of two sizes"),
        .init(.designer, "switch small caps off in the character panel"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("capitals of two sizes", "REGISTERED NURSE", note: "the first letters are larger") {
          $0.restyle(0..<1) { $0.size = 13 }
          $0.restyle(10..<11) { $0.size = 13 }
        },
        .page("mixed case at one size", "ENGiNEERING and PROGRAMMiNG"),
        .paragraphs(
          "small capitals",
          [ExampleParagraph(runs: [TextRun(text: "Nurse", flags: [.capitals, .smallCapitals])])]),
      ],
      clear: [
        .page("capitals and names", "REGISTERED NURSE, PostgreSQL, McDONALD, GitHub, JavaScript, LaTeX"),
        .page("large initials", "Registered Nurse", note: "the first letters are larger") {
          $0.restyle(0..<1) { $0.size = 13 }
          $0.restyle(10..<11) { $0.size = 13 }
        },
        .paragraphs("capitals", [ExampleParagraph(runs: [TextRun(text: "Nurse", flags: .capitals)])]),
      ])
  }

  public func examinePages(_ layout: Layout) -> Outcome {
    var uniform = TextDamage()
    var mixed = TextDamage()
    var small = 0
    for (number, page) in layout.document.pages.enumerated() {
      let flow = layout.flows[number]
      for (run, next) in zip(page.runs, page.runs.dropFirst()) {
        guard let word = wordOfTwoSizes(from: run, to: next, page, flow) else { continue }
        let rest = flow.kinds[word].dropFirst()
        let upper = rest.reduce(0) { $0 + ($1.contains(.upper) ? 1 : 0) }
        if upper > 0 { small += rest.count }
        if upper == rest.count {
          uniform.add(layout.evidence(word, page: number))
        } else if upper > 0 {
          mixed.add(layout.evidence(word, page: number))
        }
      }
      for word in flow.words where isMixed(flow.kinds[word]) {
        small += word.count
        mixed.add(layout.evidence(word, page: number))
      }
    }
    guard small >= letters else { return layout.clearOfText }
    let isMixed = mixed.damaged > 0
    return .found([
      Finding(
        rule: Self.id, severity: isMixed ? .warning : .info,
        message: isMixed
          ? "\(mixed.damaged.counted("word in small capitals reads", "words in small capitals read")) in mixed case"
          : "\(uniform.damaged.counted("word in small capitals reads", "words in small capitals read")) in capitals",
        evidence: isMixed ? mixed.evidence : uniform.evidence, views: layout.document.views.map(\.id))
    ])
  }

  /// The word that begins with the last glyph of one run and goes on in smaller letters of the next.
  private func wordOfTwoSizes(
    from run: GlyphRun, to next: GlyphRun, _ page: Page, _ flow: GlyphFlow
  ) -> Range<Int>? {
    guard run.size > 0, scale.contains(next.size / run.size), run.rotation == next.rotation,
      !run.glyphs.isEmpty,
      !next.glyphs.isEmpty
    else { return nil }
    let first = run.glyphs.upperBound - 1
    let second = next.glyphs.lowerBound
    guard second == first + 1, flow.kinds[first].contains([.letter, .shown]),
      flow.kinds[second].contains(.letter),
      !flow.kinds[second].contains(.startsLine), flow.gaps[second] < GlyphFlow.lineStep,
      abs(page.glyphs[first].place(run.rotation).across - page.glyphs[second].place(run.rotation).across)
        <= baselineTolerance * run.size
    else { return nil }
    // Browsers may put each small capital into marked content, and so into a run, of its own.
    var end = second + 1
    while end < page.glyphs.count, flow.kinds[end].contains(.letter), !flow.kinds[end].contains(.startsLine),
      flow.gaps[end] < GlyphFlow.lineStep,
      abs(page.run(of: page.glyphs[end]).size - next.size) < 0.1 * next.size
    {
      end += 1
    }
    let word = first..<end
    return word.count > 2 ? word : nil
  }

  /// Whether a word of capitals has one or two small letters among them: `ENGiNEER`, `ExPERIENCE`.
  private func isMixed(_ kinds: ArraySlice<GlyphFlow.Kind>) -> Bool {
    guard kinds.count > capitals, kinds.first?.contains(.upper) == true, kinds.last?.contains(.upper) == true
    else {
      return false
    }
    var upper = 0
    var lower = 0
    for kind in kinds {
      if kind.contains(.upper) {
        upper += 1
      } else if kind.contains(.lower) {
        lower += 1
      } else {
        return false
      }
    }
    return (1...2).contains(lower) && upper >= capitals
  }

  public func examineParts(_ layout: Layout) -> Outcome {
    let document = layout.document
    var damage = TextDamage()
    for block in document.blocks where !block.isTwin {
      let isSmall = block.visibleRuns.contains { run in
        run.flags.contains(.smallCapitals)
          && run.text.unicodeScalars.contains { GlyphFlow.Kind($0.value).contains(.lower) }
      }
      if isSmall { damage.add(block.evidence) }
    }
    guard damage.damaged > 0 else { return .clear }
    return .found([
      Finding(
        rule: Self.id, severity: .info,
        message:
          "\(damage.damaged.counted("paragraph has", "paragraphs have")) small capitals over small letters",
        evidence: damage.evidence, views: document.views.map(\.id))
    ])
  }
}
