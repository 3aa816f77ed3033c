internal import ReadbackCore

/// The boxes of the glyphs of a run by how far their font reaches, and not by poppler's bounds as ``Glyph/box`` has them:
/// other extractors measure other heights, and decide by them what stands on one line.
struct FontBox {
  private let ascent: Float
  private let descent: Float
  private let rotation: Int

  /// - Parameters:
  ///   - run: whose glyphs are measured.
  ///   - ascent: how far the font reaches above the baseline, in em.
  ///   - descent: how far below, 0 or less.
  init(_ run: GlyphRun, ascent: Float, descent: Float) {
    self.ascent = ascent * run.size
    self.descent = descent * run.size
    rotation = run.rotation
  }

  /// As pdfminer and pdfplumber measure them: as high as the font size, from the descent on that the file states.
  static func pdfminer(_ run: GlyphRun, _ widths: [FontWidths]) -> FontBox {
    let font = widths.indices.contains(run.font) ? widths[run.font] : .unknown
    return FontBox(run, ascent: font.descent + font.em, descent: font.descent)
  }

  /// As MuPDF measures them: by what the file states, and 0.8 and -0.2 where it states nothing; nil for a font that
  /// the file does not hold, or whose glyphs are drawings (Type 3).
  static func mupdf(_ run: GlyphRun, _ fonts: [Font], _ widths: [FontWidths]) -> FontBox? {
    guard widths.indices.contains(run.font), fonts.indices.contains(run.font), fonts[run.font].isEmbedded,
      fonts[run.font].kind != .type3
    else { return nil }
    let font = widths[run.font]
    let isStated = font.ascent != 0 || font.descent != 0
    return isStated
      ? FontBox(run, ascent: font.ascent, descent: font.descent) : FontBox(run, ascent: 0.8, descent: -0.2)
  }

  func box(of glyph: Glyph) -> Box {
    var box = glyph.box
    switch rotation {
    case 0: (box.y0, box.y1) = (glyph.originY - ascent, glyph.originY - descent)
    case 1: (box.x0, box.x1) = (glyph.originX + descent, glyph.originX + ascent)
    case 2: (box.y0, box.y1) = (glyph.originY + descent, glyph.originY + ascent)
    default: (box.x0, box.x1) = (glyph.originX - ascent, glyph.originX - descent)
    }
    return box
  }
}
