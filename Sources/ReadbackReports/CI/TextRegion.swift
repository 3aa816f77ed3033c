internal import ReadbackCore

/// A place of a file as a stretch of the text of a view.
struct TextRegion {
  let region: SARIFLog.Region

  /// The first lines that follow each other and hold characters of the place.
  ///
  /// - Returns: nil where the view has nothing of it.
  init?(of place: Place, in view: View, _ document: Document) {
    var start: TextSpan.Position?
    var end: TextSpan.Position?
    for (number, line) in view.lines.enumerated() {
      let offsets = Self.offsets(of: place, in: line, document)
      guard let offsets else {
        if start != nil { break }
        continue
      }
      if start == nil { start = TextSpan.Position(line: number, offset: offsets.lowerBound) }
      end = TextSpan.Position(line: number, offset: offsets.upperBound)
    }
    guard let start, let end else { return nil }
    region = SARIFLog.Region(
      startLine: start.line + 1, startColumn: start.offset + 1, endLine: end.line + 1,
      endColumn: end.offset + 1)
  }

  /// From the first character of the place to just behind the last one.
  private static func offsets(of place: Place, in line: View.Line, _ document: Document) -> Range<Int>? {
    var range: Range<Int>?
    for offset in line.origins.indices {
      guard holds(place, document.place(of: line, scalar: offset)) else { continue }
      range = (range?.lowerBound ?? offset)..<(offset + 1)
    }
    return range
  }

  private static func holds(_ place: Place, _ other: Place?) -> Bool {
    switch (place, other) {
    case (.page(let page, let box), .page(let number, let glyph)):
      page == number && box.holdsCentre(of: glyph)
    case (_, let other?): place == other
    case (_, nil): false
    }
  }
}
