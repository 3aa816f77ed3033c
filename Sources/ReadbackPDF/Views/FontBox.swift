internal import ReadbackCore

extension Page {
  /// The box of a glyph as pdfminer measures it: as high as the font size, from the font's own descent on. It differs
  /// from ``Glyph/box``, whose bounds are poppler's, and decides which lines pdfminer and pdfplumber take for one.
  func fontBox(of glyph: Glyph, in run: GlyphRun, fonts: [Font]) -> Box {
    let descent = (fonts.indices.contains(run.font) ? fonts[run.font].descent ?? 0 : 0) * run.size
    let rise = descent + run.size
    var box = glyph.box
    switch run.rotation {
    case 0: (box.y0, box.y1) = (glyph.originY - rise, glyph.originY - descent)
    case 1: (box.x0, box.x1) = (glyph.originX + descent, glyph.originX + rise)
    case 2: (box.y0, box.y1) = (glyph.originY + descent, glyph.originY + rise)
    default: (box.x0, box.x1) = (glyph.originX - rise, glyph.originX - descent)
    }
    return box
  }
}
