internal import ReadbackCore

/// Text in the order of the content stream, the way most libraries return it.
///
/// Stands for pypdf, PyMuPDF, MuPDF, pdfium, PDFBox, Tika, pdf.js, kreuzberg and `pdftotext -raw`.
struct StreamView {
  var policy = JoiningPolicy()

  func view(of pages: [Page]) -> View {
    View(
      id: .pdfStream,
      lines: pages.enumerated().flatMap { number, page in
        lines(of: page, number: number, glyphs: page.glyphs.indices)
      })
  }

  /// The lines of some glyphs of a page, in the order given.
  func lines(of page: Page, number: Int, glyphs: some Sequence<Int>) -> [View.Line] {
    var lines: [View.Line] = []
    var line = LineBuilder()
    var pen: Pen?
    var reader = ActualTextReader(page: page, isUsed: policy.readsActualText)
    for index in glyphs {
      let glyph = page.glyphs[index]
      let run = page.run(of: glyph)
      if run.flags.contains(.offPage), !policy.readsOffPage { continue }
      switch pen?.step(to: glyph, in: run, policy: policy) {
      case .line: if let taken = line.take(page: number) { lines.append(taken) }
      case .space: line.appendSpace()
      case .word, nil: break
      }
      if let text = reader.text(of: glyph) { line.append(text, glyph: index) }
      pen = Pen(after: glyph, in: run)
    }
    if let taken = line.take(page: number) { lines.append(taken) }
    return lines
  }
}
