/// Text that extractors return and no reader of the page sees.
///
/// ```
/// Jane Doe                          drawn
/// Jane Doe Kubernetes Scrum Rust    read: the rest is white on white, transparent, tiny or off the page
/// ```
public struct HiddenText: LayoutRule {
  /// Type smaller than this, in points, is not legible in any print.
  public var legibleSize: Float = 2
  /// So many hidden letters and digits are text; less is a stray sign.
  public var letters = 3
  /// So many hidden words that the page does not show are a text of their own.
  public var words = 5
  /// Hidden text of whose words this share, in percent, is also shown says the same as the visible text.
  public var repetition = 90
  /// Pictures that cover this share of a page are its content; unseen text over them is what a recognizer read there.
  public var scanShare: Float = 0.5
  /// A page with fewer visible letters shows nothing but its pictures.
  public var scanLetters = 80

  /// Colours that differ by less, of 255, where a glyph stands show no glyph; the steps of a shading stay below it.
  public var inkContrast: UInt8 = 20

  public init() {}

  public static let id = "hidden-text"

  public static var about: RuleDescription {
    RuleDescription(
      id: id, title: "Hidden text", formats: [.pdf, .docx],
      recognizes:
        "text without ink (render mode 3, opacity 0), in the colour of what lies behind it, below 2 pt, outside the page "
        + "or the clip, or painted over; in a DOCX hidden runs and text in the colour of its background. Text over "
        + "drawn letters and the text layer of a scan are left alone; text on pictures and shadings is looked for on the "
        + "rendered page",
      why:
        "every extractor returns it like any other text, so that keywords, instructions or leftovers stand in the "
        + "extracted resume that no person sees; some services treat that as deceit",
      damage: [
        .error("the hidden text says what the visible text does not"),
        .warning("the hidden text repeats the visible text, or is a few words"),
      ],
      views: [
        .pdfStream, .pdfLines, .pdfReading, .pdfTagged, .docxParagraphs, .docxBody, .docxMarkup, .docxFull,
      ],
      basis: .reproduced(["pdftotext", "pypdf", "PyMuPDF", "pdfium", "pdf.js", "PDFBox", "pdfminer"]),
      fix: "delete it, or show it",
      advice: [
        .init(.word, "show hidden text (Ctrl+Shift+8), select all, and set the font colour to Automatic"),
        .init(.googleDocs, "select all and set the text colour to black, then delete what appears"),
        .init(.libreOffice, "select all and clear Character > Font Effects > Hidden and the font colour"),
        .init(
          .latex, "look for \\color{white}, \\phantom, \\transparent and the package accsupp or pdfcomment"),
        .init(
          .typst, "look for hide(), fill: white and place() outside the page; a template may inject keywords"),
        .init(
          .browser,
          "remove elements with opacity: 0, colour of the background or negative positions before printing"),
        .init(
          .designer, "delete objects outside the artboard, behind others and in the colour of the background"),
      ])
  }

  public static var examples: RuleExamples {
    RuleExamples(
      found: [
        .page("white keywords", "Jane Doe\nKubernetes Scrum Rust Kafka", note: "the second line is white") {
          $0.restyle(7..<31) { $0.color = 0xFFFFFF }
        },
        .page("an invisible line", "Jane Doe\nKubernetes Scrum", note: "the second line has render mode 3") {
          $0.restyle(7..<22) {
            $0.renderMode = 3
            $0.flags = .invisible
          }
        },
        .paragraphs(
          "a hidden run", [ExampleParagraph(runs: [TextRun(text: "Kubernetes Scrum", flags: .hidden)])]),
        .paragraphs(
          "white on white",
          [
            ExampleParagraph(runs: [TextRun(text: "Jane Doe"), TextRun(text: " Kubernetes", color: 0xFFFFFF)])
          ]),
      ],
      clear: [
        .page("white on a dark box", "Jane Doe", note: "white letters, and a dark box behind them") {
          $0.restyle(0..<7) {
            $0.color = 0xFFFFFF
            $0.paintOrder = 1
          }
          $0.pages[0].graphics = [
            Graphic(
              shape: .rectangle, box: Box(x0: 0, y0: 0, x1: 612, y1: 90), isFilled: true, color: 0x203040,
              opacity: 1,
              lineWidth: 0, subpaths: 1, curves: 0, paintOrder: 1)
          ]
        },
        .page("transparent text over drawn letters", "Jane Doe", note: "shapes draw the letters") {
          $0.restyle(0..<7) { $0.opacity = 0 }
          $0.pages[0].graphics = [
            Graphic(
              shape: .other, box: Box(x0: 36, y0: 38, x1: 76, y1: 48), isFilled: true, color: 0, opacity: 1,
              lineWidth: 0, subpaths: 9, curves: 90, paintOrder: 1)
          ]
        },
        .paragraphs(
          "white in a dark cell",
          [ExampleParagraph(runs: [TextRun(text: "Jane Doe", color: 0xFFFFFF, background: 0x203040)])]),
      ])
  }

  /// Why text is not seen.
  private enum Reason: String, CaseIterable {
    case invisible = "painted without ink"
    case transparent = "transparent"
    case tiny = "too small to read"
    case offPage = "outside the page"
    case clipped = "cut off by a clip"
    case camouflaged = "in the colour of what lies behind it"
    case covered = "painted over"
    case unseen = "without a trace on the rendered page"
    case hidden = "marked as hidden"
  }

  private struct Stretch {
    var reason: Reason
    var page: Int
    var glyphs: Range<Int>
  }

  // MARK: PDF

  public func examinePages(_ layout: Layout) -> Outcome {
    let document = layout.document
    var stretches: [Stretch] = []
    for (number, page) in document.pages.enumerated() {
      stretches += hiddenStretches(of: page, number: number, flow: layout.flows[number])
    }
    let hidden = stretches.map { words($0.glyphs, document.pages[$0.page], layout.flows[$0.page]) }
    let letters = stretches.reduce(0) { $0 + layout.flows[$1.page].kinds[$1.glyphs].characters }
    guard letters >= self.letters else {
      let unseen = document.pages.firstIndex { $0.ink?.isPartial ?? false || Backdrop.isTooMuch($0) }
      return unseen.map {
        .inconclusive("what lies behind the text of page \($0 + 1) is too much to look through")
      }
        ?? layout.clearOfText
    }

    var shown = WordSet()
    var next = stretches[...]
    for (number, page) in document.pages.enumerated() {
      for run in page.runs {
        while let first = next.first, (first.page, first.glyphs.upperBound) <= (number, run.glyphs.lowerBound)
        {
          next.removeFirst()
        }
        if let first = next.first, first.page == number, first.glyphs.overlaps(run.glyphs) { continue }
        shown.insert(words(run.glyphs, page, layout.flows[number]))
      }
    }
    let evidence = stretches.prefix(TextDamage.places).map { layout.evidence($0.glyphs, page: $0.page) }
    return .found([
      finding(
        hidden.flatMap { $0 }, reasons: stretches.map(\.reason), shown: shown, evidence: evidence, document)
    ])
  }

  /// The runs of a page that are not seen and hold letters, neighbours together.
  private func hiddenStretches(of page: Page, number: Int, flow: GlyphFlow) -> [Stretch] {
    let isScan = page.imageShare >= scanShare && flow.letters(shown: true) < scanLetters
    let backdrop = Backdrop(page)
    var stretches: [Stretch] = []
    for run in page.runs where !run.flags.contains(.annotation) && !run.glyphs.isEmpty {
      guard let reason = reason(run, on: page, backdrop),
        !(isScan && (reason == .invisible || reason == .transparent)),
        flow.kinds[run.glyphs].contains(where: { !$0.isDisjoint(with: [.letter, .digit]) })
      else { continue }
      if let last = stretches.last, last.reason == reason, run.glyphs.lowerBound - last.glyphs.upperBound <= 1
      {
        stretches[stretches.count - 1].glyphs = last.glyphs.lowerBound..<run.glyphs.upperBound
      } else {
        stretches.append(Stretch(reason: reason, page: number, glyphs: run.glyphs))
      }
    }
    return stretches
  }

  /// Why a run is not seen; nil for one that is, or may be.
  private func reason(_ run: GlyphRun, on page: Page, _ backdrop: Backdrop) -> Reason? {
    let glyphs = page.glyphs[run.glyphs]
    if run.flags.contains(.offPage) { return .offPage }
    if run.flags.contains(.clipped) { return .clipped }
    if run.flags.contains(.invisible) || run.renderMode == 7 || run.opacity < 0.02 {
      let isDrawn = backdrop.drawsLetters(in: glyphs[glyphs.startIndex + glyphs.count / 2].box)
      return isDrawn ? nil : run.opacity < 0.02 ? .transparent : .invisible
    }
    if run.size < legibleSize { return .tiny }
    let samples = run.samples(page)
    let isCamouflaged = samples.allSatisfy { box in
      backdrop.colors(behind: box, paintedAt: run.paintOrder)
        .map { $0.allSatisfy { Contrast.isNone(run.color, $0, size: run.size) } } ?? false
    }
    // Filled letters with an outline of another colour show by that.
    if isCamouflaged, run.renderMode & 3 != 2 { return .camouflaged }
    if samples.allSatisfy({ backdrop.cover(of: $0, paintedAt: run.paintOrder) != nil }) { return .covered }
    return hasNoInk(run, on: page, backdrop) ? .unseen : nil
  }

  /// Whether the picture of the page shows nothing where a run stands whose background only a picture can tell.
  private func hasNoInk(_ run: GlyphRun, on page: Page, _ backdrop: Backdrop) -> Bool {
    guard let ink = page.ink, run.glyphs.count > 2, backdrop.isUncertain(run, on: page) else { return false }
    return page.glyphs[run.glyphs].allSatisfy { glyph in
      ink.contrast(in: glyph.box).map { $0 < inkContrast } ?? false
    }
  }

  private func words(_ glyphs: Range<Int>, _ page: Page, _ flow: GlyphFlow) -> [UInt64] {
    var words: [UInt64] = []
    var word = WordHash()
    for index in glyphs {
      if !flow.kinds[index].isDisjoint(with: [.startsLine, .space]) || flow.gaps[index] > GlyphFlow.wordGap,
        let hash = word.take()
      {
        words.append(hash)
      }
      for scalar in page.scalars(of: page.glyphs[index]) {
        if !GlyphFlow.Kind(scalar).isDisjoint(with: [.letter, .digit]) {
          word.add(scalar)
        } else if let hash = word.take() {
          words.append(hash)
        }
      }
    }
    if let hash = word.take() { words.append(hash) }
    return words
  }

  // MARK: DOCX

  public func examineParts(_ layout: Layout) -> Outcome {
    let document = layout.document
    var shown = WordSet()
    var hidden: [UInt64] = []
    var reasons: [Reason] = []
    var evidence: [Evidence] = []
    var letters = 0
    for block in document.blocks where !block.isTwin {
      for run in block.runs where run.flags.isDisjoint(with: [.deleted, .instruction]) {
        let words = WordSet.words(run.text.unicodeScalars.lazy.map(\.value))
        guard !words.isEmpty else { continue }
        if let reason = reason(run, in: block) {
          letters += run.text.unicodeScalars.reduce(0) {
            $0 + (GlyphFlow.Kind($1.value).isDisjoint(with: [.letter, .digit]) ? 0 : 1)
          }
          hidden += words
          reasons.append(reason)
          if evidence.count < TextDamage.places {
            evidence.append(Evidence(place: block.place, excerpt: run.text))
          }
        } else {
          shown.insert(words)
        }
      }
    }
    guard letters >= self.letters else { return .clear }
    return .found([finding(hidden, reasons: reasons, shown: shown, evidence: evidence, document)])
  }

  private func reason(_ run: TextRun, in block: Block) -> Reason? {
    if run.flags.contains(.hidden) { return .hidden }
    if let size = run.size, size < legibleSize { return .tiny }
    guard let color = run.color else { return nil }
    if let background = run.background { return Contrast.isNone(color, background) ? .camouflaged : nil }
    // What a table's style, a text box or a frame paints behind its text is not known.
    guard block.table == nil, block.textBox == nil, !block.containers.contains(.frame) else { return nil }
    return Contrast.isNone(color, 0xFFFFFF) ? .camouflaged : nil
  }

  // MARK: Both

  private func finding(
    _ hidden: [UInt64], reasons: [Reason], shown: WordSet, evidence: [Evidence], _ document: Document
  ) -> Finding {
    let known = shown.known(hidden)
    let isRepetition = 100 * known >= repetition * hidden.count
    let names = Reason.allCases.filter { reasons.contains($0) }.map(\.rawValue).joined(separator: ", ")
    return Finding(
      rule: Self.id, severity: isRepetition || hidden.count - known < words ? .warning : .error,
      message: "\(hidden.count.counted("word is", "words are")) hidden (\(names))"
        + (isRepetition ? " and said again in the visible text" : ""),
      evidence: evidence, views: document.views.map(\.id))
  }
}

extension ArraySlice<GlyphFlow.Kind> {
  /// Number of letters and digits.
  fileprivate var characters: Int { reduce(0) { $0 + ($1.isDisjoint(with: [.letter, .digit]) ? 0 : 1) } }
}
