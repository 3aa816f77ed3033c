internal import ReadbackCore

/// The boxes of the glyphs of a run as pdfminer measures them: as high as the font size, from the font's own descent on.
/// They differ from ``Glyph/box``, whose bounds are poppler's, and decide which lines pdfminer and pdfplumber take for one.
struct FontBox {
  private let descent: Float
  private let rise: Float
  private let rotation: Int

  init(_ run: GlyphRun, fonts: [Font]) {
    descent = (fonts.indices.contains(run.font) ? fonts[run.font].descent ?? 0 : 0) * run.size
    rise = descent + run.size
    rotation = run.rotation
  }

  func box(of glyph: Glyph) -> Box {
    var box = glyph.box
    switch rotation {
    case 0: (box.y0, box.y1) = (glyph.originY - rise, glyph.originY - descent)
    case 1: (box.x0, box.x1) = (glyph.originX + descent, glyph.originX + rise)
    case 2: (box.y0, box.y1) = (glyph.originY + descent, glyph.originY + rise)
    default: (box.x0, box.x1) = (glyph.originX - rise, glyph.originX - descent)
    }
    return box
  }
}
