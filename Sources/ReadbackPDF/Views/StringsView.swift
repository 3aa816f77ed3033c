internal import ReadbackCore

/// Strings in the order of the content stream; what the operators between two of them do tells whether a word or a line
/// ends, what stands within one does not.
///
/// Stands for pypdf (`crlf_space_check` and `process_tj_offset`), whose gap is half the space of the font, which keeps the
/// line however far the pen goes back, and breaks it where the pen is put elsewhere, even if nothing is shown there.
struct StringsView {
  var policy = JoiningPolicy(
    readsActualText: false, readsOffPage: true, readsHiddenLayers: true, readsAnnotations: false,
    ligatures: .characters, rightToLeft: .stretches, readsArabicForms: false)
  /// A gap of this share of the font's space is a space.
  var wordGap: Float = 0.5
  /// The same within one array of strings.
  var wordGapWithin: Float = 0.5 * 0.95
  /// Width of a space that the font does not tell, in em (`space_width` of `extract_text`).
  var usualSpace: Float = 0.2
  /// A larger step across the line than this share of the smaller size is a new line.
  var lineStep: Float = 0.8

  /// The pen and the line so far.
  private struct State {
    /// Where the last operator put the pen, along and across the reading direction.
    var along: Float = 0
    var across: Float = 0
    /// Where the pen is; nil where nothing was shown since the last move.
    var end: Float?
    var size: Float = 0
    var space: Float = 0
    var rotation = 0
    var isForm = false
    /// The baselines between which the line has been so far.
    var span: ClosedRange<Float>?
  }

  func lines(of source: Source) -> [View.Line] {
    zip(source.pages, source.operators).enumerated().flatMap { number, page in
      lines(of: page.0, operators: page.1, number: number, source: source)
    }
  }

  private func lines(of page: Page, operators: Operators, number: Int, source: Source) -> [View.Line] {
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    var reader = GlyphReader(page: page, fonts: source.fonts, policy: policy)
    var (nextString, nextMove) = (0, 0)
    var string = Operators.ShownString(firstGlyph: 0, fontSize: 0, characterSpace: 0, wordSpace: 0)
    var state = State()
    func endLine() {
      if let taken = line.take(page: number) { lines.append(taken) }
    }
    for run in page.runs where policy.reads(run) {
      let width = source.widths.indices.contains(run.font) ? source.widths[run.font].space : 0
      let space = (width > 0 ? width : usualSpace) * run.size
      if run.flags.contains(.form) != state.isForm || run.rotation != state.rotation {
        endLine()
        state = State(rotation: run.rotation, isForm: run.flags.contains(.form))
      }
      for index in run.glyphs {
        let glyph = Extent(page.glyphs[index], run.rotation)
        var startsString = false
        while nextString < operators.strings.count, operators.strings[nextString].firstGlyph <= index {
          string = operators.strings[nextString]
          nextString += 1
          startsString = true
        }
        var wasMoved = false
        while nextMove < operators.moves.count, operators.moves[nextMove].nextGlyph <= index {
          switch step(to: operators.moves[nextMove], size: run.size, space: space, state: &state) {
          case .line: endLine()
          case .space: line.appendSpace()
          case .word: break
          }
          nextMove += 1
          wasMoved = true
        }
        if startsString, !wasMoved, let end = state.end,
          glyph.start - end >= wordGapWithin * space
        {
          line.appendSpace()
        }
        if let text = reader.text(of: index, in: run) { line.append(text, of: reader.scalars, glyph: index) }
        // The pen goes on by the character spacing, which is no part of the glyph's box.
        let spacing = string.fontSize > 0 ? string.characterSpace * run.size / string.fontSize : 0
        state.end = glyph.end + spacing
        (state.size, state.space) = (run.size, space)
      }
    }
    endLine()
    return lines
  }

  private func step(to move: Operators.Move, size: Float, space: Float, state: inout State) -> Pen.Step {
    let place = Extent(
      Glyph(
        firstScalar: 0, scalarCount: 0, run: 0, originX: move.x, originY: move.y,
        box: Box(x0: move.x, y0: move.y, x1: move.x, y1: move.y)), state.rotation)
    let (along, across) = (place.start, place.across)
    defer { (state.along, state.across, state.end) = (along, across, nil) }
    guard let span = state.span else {
      state.span = across...across
      return .word
    }
    let most = lineStep * min(state.size, size)
    if max(span.lowerBound - across, across - span.upperBound, 0) > most {
      state.span = across...across
      return .line
    }
    state.span = min(span.lowerBound, across)...max(span.upperBound, across)
    let isElsewhere = abs(across - state.across) > most
    let gap = along - (state.end ?? state.along)
    return isElsewhere || gap >= wordGap * min(space, state.space) ? .space : .word
  }
}
