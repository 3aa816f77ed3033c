internal import ReadbackCore

/// The pages as one view reads them.
struct Source {
  var pages: [Page] = []
  var fonts: [Font] = []
  /// By page; empty where no view asks for it.
  var operators: [Operators] = []
  /// By font; empty where no view asks for it.
  var widths: [FontWidths] = []
  /// For each glyph of ``pages`` its index in the document's page, or -1 where that does not have it; nil where the pages
  /// are the document's.
  var origins: [[Int32]]?

  /// Leads the characters of a view back to the document's glyphs.
  func lead(_ lines: [View.Line]) -> [View.Line] {
    guard let origins else { return lines }
    return lines.map { line in
      var line = line
      guard origins.indices.contains(line.page) else { return line }
      let glyphs = origins[line.page]
      line.origins = line.origins.map { $0 >= 0 && Int($0) < glyphs.count ? glyphs[Int($0)] : -1 }
      return line
    }
  }

  /// For each glyph of a page with hidden layers its index on the page without: what hidden layers have stands between.
  static func origins(of page: Page, in shown: Page) -> [Int32] {
    var next = 0
    return page.glyphs.map { glyph in
      guard next < shown.glyphs.count, shown.glyphs[next].originX == glyph.originX,
        shown.glyphs[next].originY == glyph.originY, shown.glyphs[next].box == glyph.box,
        shown.scalars(of: shown.glyphs[next]) == page.scalars(of: glyph)
      else { return -1 }
      next += 1
      return Int32(next - 1)
    }
  }
}
