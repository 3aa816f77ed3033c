internal import CPopplerGlyphs
internal import ReadbackCore

/// What `pdftotext -layout` prints: its lines without white space at their ends. Its characters lead to no glyph, since
/// poppler keeps no trace of them there.
enum LayoutView {
  static func lines(of page: rbg_page, number: Int) -> [View.Line] {
    guard let layout = page.layout else { return [] }
    var lines: [View.Line] = []
    var line = LineBuilder(.asDrawn)
    for scalar in String(cString: layout).unicodeScalars {
      if scalar == "\n" || scalar == "\u{0C}" {
        if let taken = line.take(page: number) { lines.append(taken) }
      } else {
        line.append(scalar.value, glyph: -1)
      }
    }
    if let taken = line.take(page: number) { lines.append(taken) }
    return lines
  }
}
