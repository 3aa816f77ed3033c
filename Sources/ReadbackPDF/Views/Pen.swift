internal import ReadbackCore

/// A glyph seen along the reading direction of its run: what most views ask of it.
struct Extent {
  /// Distance along the reading direction at which the glyph starts and ends.
  var start: Float
  var end: Float
  /// Position of the baseline across the reading direction; grows from line to line.
  var across: Float

  /// - Parameters:
  ///   - glyph: where the page has it.
  ///   - rotation: the reading direction in quarter turns.
  @inline(__always)
  init(_ glyph: Glyph, _ rotation: Int) {
    switch rotation {
    case 0: (start, end, across) = (glyph.originX, glyph.box.x1, glyph.originY)
    case 1: (start, end, across) = (glyph.originY, glyph.box.y1, -glyph.originX)
    case 2: (start, end, across) = (-glyph.originX, -glyph.box.x0, -glyph.originY)
    default: (start, end, across) = (-glyph.originY, -glyph.box.y0, glyph.originX)
    }
  }
}

/// The place where a glyph ended, seen along its own reading direction.
struct Pen {
  var along: Float
  var across: Float
  var rotation: Int
  var size: Float

  /// How a glyph follows another.
  enum Step {
    case word, space, line
  }

  /// The pen after a glyph.
  @inline(__always)
  init(after glyph: Extent, in run: GlyphRun) {
    (along, across) = (glyph.end, glyph.across)
    (rotation, size) = (run.rotation, run.size)
  }

  /// Whether a glyph goes on with the word, starts another on the line, or another line.
  @inline(__always)
  func step(to glyph: Extent, in run: GlyphRun, policy: JoiningPolicy) -> Step {
    let size = max(policy.measuresByFollowing ? run.size : self.size, 0.01)
    let gap = glyph.start - along
    if let lineStep = policy.lineStep {
      guard run.rotation == rotation, abs(glyph.across - across) <= lineStep * size else { return .line }
      if gap < -policy.backStep * size { return .line }
    }
    guard let wordGap = policy.wordGap else { return .word }
    if let columnStep = policy.columnStep, gap > columnStep * size { return .line }
    return gap > wordGap * size ? .space : .word
  }
}
