internal import ReadbackCore

/// Strings in the order of the content stream; what stands between two of them tells whether a word or a line ends, what
/// stands within one does not.
///
/// Stands for pypdf (`crlf_space_check` and `process_tj_offset`), whose gap is half the space of the font, and which keeps
/// the line however far the pen goes back.
struct StringsView {
  var policy = JoiningPolicy(
    readsActualText: false, readsOffPage: true, readsHiddenLayers: true, readsAnnotations: false,
    ligatures: .characters, rightToLeft: .stretches, readsArabicForms: false)
  /// A gap of this share of the font's space is a space. pypdf halves it, and takes 0.95 of that within an array.
  var wordGap: Float = 0.5 * 0.95
  /// Width of a space that the font does not tell, in em (`space_width` of `extract_text`).
  var usualSpace: Float = 0.2
  /// A larger step across the line than this share of the smaller size is a new line.
  var lineStep: Float = 0.8

  func lines(of source: Source) -> [View.Line] {
    zip(source.pages, source.operators).enumerated().flatMap { number, page in
      lines(of: page.0, operators: page.1, number: number, source: source)
    }
  }

  private func lines(of page: Page, operators: Operators, number: Int, source: Source) -> [View.Line] {
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    var reader = GlyphReader(page: page, fonts: source.fonts, policy: policy)
    var next = 0
    var string = Operators.ShownString(firstGlyph: 0, fontSize: 0, characterSpace: 0, wordSpace: 0)
    var last: (pen: Pen, space: Float, isForm: Bool)?
    // The baselines between which the line has been so far.
    var span: ClosedRange<Float> = 0...0
    for run in page.runs where policy.reads(run) {
      let widths = source.widths.indices.contains(run.font) ? source.widths[run.font] : nil
      let space = (widths.map { $0.space > 0 ? $0.space : usualSpace } ?? usualSpace) * run.size
      let isForm = run.flags.contains(.form)
      for index in run.glyphs {
        let glyph = page.glyphs[index]
        var startsString = false
        while next < operators.strings.count, operators.strings[next].firstGlyph <= index {
          string = operators.strings[next]
          next += 1
          startsString = true
        }
        if startsString, let last {
          let across = Pen.across(glyph, run.rotation)
          let step = lineStep * min(last.pen.size, run.size)
          let distance = max(span.lowerBound - across, across - span.upperBound, 0)
          let gap = Pen.start(glyph, run.rotation) - last.pen.along
          if distance > step || run.rotation != last.pen.rotation || isForm != last.isForm {
            if let taken = line.take(page: number) { lines.append(taken) }
            span = across...across
          } else {
            if abs(across - last.pen.across) > step || gap >= wordGap * min(space, last.space) {
              line.appendSpace()
            }
            span = min(span.lowerBound, across)...max(span.upperBound, across)
          }
        } else if last == nil {
          let across = Pen.across(glyph, run.rotation)
          span = across...across
        }
        if let text = reader.text(of: index, in: run) { line.append(text, glyph: index) }
        var pen = Pen(after: glyph, in: run)
        // The pen goes on by the character spacing, which is no part of the glyph's box.
        if string.fontSize > 0 { pen.along += string.characterSpace * run.size / string.fontSize }
        last = (pen, space, isForm)
      }
    }
    if let taken = line.take(page: number) { lines.append(taken) }
    return lines
  }
}
