internal import CPopplerGlyphs
internal import ReadbackCore

/// The reading order that poppler guesses from geometry: what `pdftotext` prints, character for character.
enum ReadingView {
  /// The lines of a page; white space at their ends and empty lines are left out.
  static func lines(of page: rbg_page, number: Int) -> [View.Line] {
    var lines: [View.Line] = []
    var text = String.UnicodeScalarView()
    var origins: [Int32] = []
    func endLine() {
      while text.last == " " {
        text.removeLast()
        origins.removeLast()
      }
      if !origins.isEmpty { lines.append(View.Line(text: String(text), page: number, origins: origins)) }
      text = String.UnicodeScalarView()
      origins = []
    }
    for character in UnsafeBufferPointer(start: page.reading, count: page.reading_count) {
      switch character.scalar {
      case 0x0A, 0x0C, 0x0D: endLine()
      case 0x20 where origins.isEmpty: break
      default:
        guard let scalar = Unicode.Scalar(character.scalar) else { continue }
        text.append(scalar)
        origins.append(character.glyph)
      }
    }
    endLine()
    return lines
  }
}
