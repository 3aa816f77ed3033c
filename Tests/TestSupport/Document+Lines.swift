public import ReadbackCore

extension Document {
  /// A PDF of one page with one line of text below the other, whose views all say the same.
  ///
  /// Each character takes 6 by 12 points, from the top left of a page of 600 by 800 points.
  public static func pdf(lines: [String], views: [ViewID] = [.pdfStream, .pdfLines, .pdfReading]) -> Document
  {
    var page = Page(width: 600, height: 800)
    var viewLines: [View.Line] = []
    for (row, text) in lines.enumerated() {
      let first = page.glyphs.count
      for (column, scalar) in text.unicodeScalars.enumerated() {
        let x = Float(6 * column)
        let y = Float(12 * row)
        page.glyphs.append(
          Glyph(
            firstScalar: UInt32(page.scalars.count), scalarCount: 1, run: UInt32(row), originX: x,
            originY: y + 10, box: Box(x0: x, y0: y, x1: x + 6, y1: y + 12)))
        page.scalars.append(scalar.value)
      }
      page.runs.append(
        GlyphRun(
          glyphs: first..<page.glyphs.count, font: 0, size: 10, color: 0, opacity: 1, renderMode: 0,
          rotation: 0, flags: [], mark: -1, paintOrder: row))
      viewLines.append(
        View.Line(text: text, page: 0, origins: (first..<page.glyphs.count).map { Int32($0) }))
    }
    return Document(
      format: .pdf, properties: Properties(producer: "Drawn by a test", pageCount: 1), pages: [page],
      fonts: [
        Font(
          name: "Test", kind: .trueType, isEmbedded: true, hasToUnicode: true, isSymbolic: false,
          isBold: false, isItalic: false)
      ], views: views.map { View(id: $0, lines: viewLines) })
  }

  /// A DOCX with a paragraph for each line in its body.
  public static func docx(paragraphs: [String]) -> Document {
    let blocks = paragraphs.enumerated().map {
      Block(part: "word/document.xml", paragraph: $0.offset + 1, runs: [TextRun(text: $0.element)])
    }
    let lines = paragraphs.enumerated().map { index, text in
      View.Line(text: text, origins: text.unicodeScalars.map { _ in Int32(index) })
    }
    let views: [ViewID] = [.docxParagraphs, .docxBody, .docxMarkup, .docxFull]
    return Document(format: .docx, blocks: blocks, views: views.map { View(id: $0, lines: lines) })
  }
}
