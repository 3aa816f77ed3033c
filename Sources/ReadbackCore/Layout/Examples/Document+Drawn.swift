extension Document {
  /// A PDF whose pages are drawn as text: each character is a glyph of 5 by 10 pt in a cell of 5 by 12 pt, so that one
  /// space is a word space and three are a gap between columns.
  ///
  /// - Parameters:
  ///   - pages: one drawing a page; blank lines are kept.
  ///   - flags: for every glyph that stands in the rows given.
  ///   - graphics: of every page.
  ///   - images: of every page.
  ///   - height: of every page, in points.
  /// - Returns: a document with the views `pdf.stream` and `pdf.lines`, which are the same.
  public static func drawn(
    _ pages: String..., flags: [Int: GlyphFlags] = [:], graphics: [Graphic] = [],
    images: [PlacedImage] = [], height: Float = 792
  ) -> Document {
    var document = Document(format: .pdf, properties: Properties(pageCount: pages.count))
    document.fonts = [
      Font(
        name: "Drawn", kind: .trueType, isEmbedded: true, hasToUnicode: true, isSymbolic: false,
        isBold: false,
        isItalic: false)
    ]
    var lines: [View.Line] = []
    for (number, drawing) in pages.enumerated() {
      var page = Page(width: 612, height: height, graphics: graphics, images: images)
      for (row, text) in drawing.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let first = page.glyphs.count
        var line = (text: "", origins: [Int32]())
        for (column, scalar) in text.unicodeScalars.enumerated() {
          guard scalar != " " else {
            if !line.text.isEmpty, line.text.last != " " {
              line.text += " "
              line.origins.append(-1)
            }
            continue
          }
          let x = Float(column) * 5 + 36
          let y = Float(row) * 12 + 46
          line.text.unicodeScalars.append(scalar)
          line.origins.append(Int32(page.glyphs.count))
          page.glyphs.append(
            Glyph(
              firstScalar: UInt32(page.scalars.count), scalarCount: 1, run: UInt32(page.runs.count),
              originX: x,
              originY: y, box: Box(x0: x, y0: y - 8, x1: x + 5, y1: y + 2)))
          page.scalars.append(scalar.value)
        }
        guard page.glyphs.count > first else { continue }
        page.runs.append(
          GlyphRun(
            glyphs: first..<page.glyphs.count, font: 0, size: 10, color: 0, opacity: 1, renderMode: 0,
            rotation: 0,
            flags: flags[row] ?? [], mark: -1, paintOrder: 0))
        lines.append(View.Line(text: line.text, page: number, origins: line.origins))
      }
      document.pages.append(page)
    }
    document.views = [View(id: .pdfStream, lines: lines), View(id: .pdfLines, lines: lines)]
    return document
  }

  /// Sets whole rows of a page that was drawn without blank lines in a bold font.
  mutating func embolden(rows: [Int]) {
    guard let font = fonts.first else { return }
    fonts.append(font)
    fonts[fonts.count - 1].isBold = true
    for row in rows where pages[0].runs.indices.contains(row) { pages[0].runs[row].font = fonts.count - 1 }
  }

  /// Paints the rows of a page that was drawn in the opposite order.
  mutating func reversePainting() {
    let page = pages[0]
    let count = page.glyphs.count
    pages[0].glyphs = page.runs.indices.reversed().flatMap { index in
      page.glyphs[page.runs[index].glyphs].map { glyph in
        var glyph = glyph
        glyph.run = UInt32(page.runs.count - 1 - index)
        return glyph
      }
    }
    pages[0].runs = page.runs.reversed().map { run in
      var run = run
      run.glyphs = count - run.glyphs.upperBound..<count - run.glyphs.lowerBound
      return run
    }
    for view in views.indices {
      for line in views[view].lines.indices {
        guard let first = views[view].lines[line].origins.first(where: { $0 >= 0 }),
          let run = page.runs.first(where: { $0.glyphs.contains(Int(first)) })
        else { continue }
        let start = Int32(count - run.glyphs.upperBound - run.glyphs.lowerBound)
        views[view].lines[line].origins = views[view].lines[line].origins.map { $0 < 0 ? $0 : $0 + start }
      }
    }
  }

  /// Adds a structure tree with the given lines of a page that was drawn, and the view that follows it.
  mutating func tagLines(in order: [Int]) {
    guard let lines = view(.pdfLines)?.lines else { return }
    tags = order.map { Tag(type: "P", parent: -1, mcid: $0, page: 0) }
    views.append(View(id: .pdfTagged, lines: order.map { lines[$0] }))
  }
}
