extension Document {
  /// Changes how some glyphs of the first page are painted, whose run is divided for it.
  ///
  /// - Parameters:
  ///   - glyphs: neighbours, counted from 0 without spaces.
  ///   - change: what becomes of their run.
  mutating func restyle(_ glyphs: Range<Int>, _ change: (inout GlyphRun) -> Void) {
    var runs: [GlyphRun] = []
    for run in pages[0].runs {
      let chosen = run.glyphs.clamped(to: glyphs)
      guard !chosen.isEmpty else {
        runs.append(run)
        continue
      }
      for part in [
        run.glyphs.lowerBound..<chosen.lowerBound, chosen, chosen.upperBound..<run.glyphs.upperBound,
      ] where !part.isEmpty {
        var piece = run
        piece.glyphs = part
        if part == chosen { change(&piece) }
        runs.append(piece)
      }
    }
    pages[0].runs = runs
    for (number, run) in runs.enumerated() {
      for index in run.glyphs { pages[0].glyphs[index].run = UInt32(number) }
    }
  }

  /// Sets some glyphs of the first page in a font of its own.
  mutating func restyle(_ glyphs: Range<Int>, font name: String) {
    let font = fonts.firstIndex { $0.name == name } ?? fonts.count
    if font == fonts.count {
      fonts.append(
        Font(
          name: name, kind: .trueType, isEmbedded: true, hasToUnicode: true, isSymbolic: true, isBold: false,
          isItalic: false))
    }
    restyle(glyphs) { $0.font = font }
  }

  /// Moves each of some glyphs of the first page further to the right than the one before.
  ///
  /// - Parameters:
  ///   - glyphs: neighbours, counted from 0 without spaces.
  ///   - step: in points.
  mutating func track(_ glyphs: Range<Int>, by step: Float) {
    for (count, index) in glyphs.enumerated() {
      let shift = step * Float(count)
      pages[0].glyphs[index].originX += shift
      pages[0].glyphs[index].box.x0 += shift
      pages[0].glyphs[index].box.x1 += shift
    }
  }
}
