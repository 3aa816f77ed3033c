internal import ReadbackCore

/// Text in the order of the content stream, the way most libraries return it.
///
/// With its defaults it stands for `pdftotext -raw`, PyMuPDF, pdfium and kreuzberg; with other policies for whoever reads
/// the stream and joins it otherwise.
struct StreamView {
  var policy = JoiningPolicy()

  /// The glyphs as drawn: PDFBox, pypdf and pdf.js do not read ActualText, and return what lies outside the page.
  static let drawn = StreamView(
    policy: JoiningPolicy(
      wordGap: 0.12, readsActualText: false, readsOffPage: true, readsAnnotations: false, unmapped: .dropped,
      expandsLigatures: true, showsSoftHyphens: true))

  /// The items of pdf.js, joined by spaces.
  static let items = StreamView(
    policy: JoiningPolicy(
      wordGap: 0.1, readsActualText: false, readsAnnotations: false, expandsLigatures: true,
      splitsAtFontChange: true))

  /// pdfminer's TextConverter without layout analysis, as Odoo uses it: a page is one line, and where the file places
  /// words instead of writing spaces, there are none.
  static let glued = StreamView(
    policy: JoiningPolicy(
      wordGap: nil, lineStep: nil, readsActualText: false, readsOffPage: true, readsAnnotations: false,
      unmapped: .numbered))

  func lines(of pages: [Page]) -> [View.Line] {
    pages.enumerated().flatMap { lines(of: $1, number: $0) }
  }

  func lines(of page: Page, number: Int) -> [View.Line] {
    var lines: [View.Line] = []
    var line = LineBuilder()
    var pen: Pen?
    var font: (index: Int, size: Float)?
    var reader = GlyphReader(page: page, policy: policy)
    for run in page.runs where policy.reads(run) {
      if policy.splitsAtFontChange, let font, font != (run.font, run.size) { line.appendSpace() }
      font = (run.font, run.size)
      for index in run.glyphs {
        let glyph = page.glyphs[index]
        switch pen?.step(to: glyph, in: run, policy: policy) {
        case .line: if let taken = line.take(page: number) { lines.append(taken) }
        case .space: line.appendSpace()
        case .word, nil: break
        }
        if let text = reader.text(of: index, in: run) { line.append(text, glyph: index) }
        pen = Pen(after: glyph, in: run)
      }
    }
    if let taken = line.take(page: number) { lines.append(taken) }
    return lines
  }
}
