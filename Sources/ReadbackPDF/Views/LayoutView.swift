internal import CPopplerGlyphs
internal import ReadbackCore

/// What `pdftotext -layout` prints: its lines without white space at their ends. Its characters lead to no glyph, since
/// poppler keeps no trace of them there.
enum LayoutView {
  static func lines(of page: rbg_page, number: Int) -> [View.Line] {
    guard let layout = page.layout else { return [] }
    return String(cString: layout).unicodeScalars.split { $0 == "\n" || $0 == "\u{0C}" }.compactMap {
      scalars in
      var line = LineBuilder(.asDrawn)
      line.append(ArraySlice(scalars.map(\.value)), glyph: -1)
      return line.take(page: number)
    }
  }
}
