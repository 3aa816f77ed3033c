internal import ReadbackCore

/// Text in the order of the content stream, the way most libraries return it.
///
/// With its defaults it stands for `pdftotext -raw`, PyMuPDF, pdfium and kreuzberg; with other policies for whoever reads
/// the stream and joins it otherwise.
struct StreamView {
  var policy = JoiningPolicy()

  /// No space put in after a symbol: PyMuPDF.
  static let symbols = StreamView(policy: .mupdf)

  /// Lines that end in a hyphen joined with the next: kreuzberg.
  static let rejoined = StreamView(
    policy: JoiningPolicy(
      readsHiddenLayers: true, readsAnnotations: false, ligatures: .letters, joinsHyphenated: true))

  /// The items of pdf.js, joined by spaces.
  static let items = StreamView(
    policy: JoiningPolicy(
      wordGap: 0.1, readsActualText: false, readsHiddenLayers: true, readsAnnotations: false,
      ligatures: .letters, splitsAtFontChange: true, joinsLines: true))

  /// pdfminer's TextConverter without layout analysis, as Odoo uses it: a page is one line, and where the file places
  /// words instead of writing spaces, there are none.
  static let glued = StreamView(
    policy: JoiningPolicy(
      wordGap: nil, lineStep: nil, readsActualText: false, readsOffPage: true, readsHiddenLayers: true,
      readsAnnotations: false, unmapped: .numbered, ligatures: .characters, rightToLeft: .asDrawn,
      readsArabicForms: false))

  func lines(of pages: [Page], fonts: [Font]) -> [View.Line] {
    pages.enumerated().flatMap { lines(of: $1, number: $0, fonts: fonts) }
  }

  func lines(of page: Page, number: Int, fonts: [Font]) -> [View.Line] {
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    var pen: Pen?
    var font: (index: Int, size: Float)?
    var reader = GlyphReader(page: page, fonts: fonts, policy: policy)
    for run in page.runs where policy.reads(run) {
      if policy.splitsAtFontChange, let font, font != (run.font, run.size) { line.appendSpace() }
      font = (run.font, run.size)
      for index in run.glyphs {
        let glyph = Extent(page.glyphs[index], run.rotation)
        switch pen?.step(to: glyph, in: run, policy: policy) {
        case .line where policy.joinsHyphenated && line.endsInHyphen: break
        case .line where policy.joinsLines: line.appendSpace()
        case .line: if let taken = line.take(page: number) { lines.append(taken) }
        case .space where !policy.spacesAfterSymbols && !line.endsInLetter: break
        case .space: line.appendSpace()
        case .word, nil: break
        }
        if let text = reader.text(of: index, in: run) { line.append(text, of: reader.scalars, glyph: index) }
        pen = Pen(after: glyph, in: run)
      }
    }
    if let taken = line.take(page: number) { lines.append(taken) }
    return lines
  }
}
