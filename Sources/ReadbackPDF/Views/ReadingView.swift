internal import CPopplerGlyphs
internal import ReadbackCore

/// The reading order that poppler guesses from geometry: what `pdftotext` prints, character for character.
enum ReadingView {
  /// The lines of a page; white space at their ends and empty lines are left out.
  static func lines(of page: rbg_page, number: Int) -> [View.Line] {
    var lines: [View.Line] = []
    var text: [UInt8] = []
    var origins: [Int32] = []
    func endLine() {
      let blanks = text.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      text.removeLast(blanks)
      origins.removeLast(blanks)
      if !origins.isEmpty {
        // An exact copy: the storage is kept for the next line.
        let exact = origins.withUnsafeBufferPointer { Array($0) }
        lines.append(View.Line(text: String(decoding: text, as: UTF8.self), page: number, origins: exact))
      }
      text.removeAll(keepingCapacity: true)
      origins.removeAll(keepingCapacity: true)
    }
    for character in UnsafeBufferPointer(start: page.reading, count: page.reading_count) {
      switch character.scalar {
      case 0x0A, 0x0C, 0x0D: endLine()
      case 0x20 where origins.isEmpty: break
      case 0x20..<0x7F:
        text.append(UInt8(truncatingIfNeeded: character.scalar))
        origins.append(character.glyph)
      default:
        guard let scalar = Unicode.Scalar(character.scalar), let bytes = UTF8.encode(scalar) else { continue }
        text.append(contentsOf: bytes)
        origins.append(character.glyph)
      }
    }
    endLine()
    return lines
  }
}
