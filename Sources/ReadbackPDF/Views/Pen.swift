internal import ReadbackCore

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
  init(after glyph: Glyph, in run: GlyphRun) {
    rotation = run.rotation
    size = run.size
    across = Self.across(glyph, rotation)
    along = Self.end(glyph, rotation)
  }

  /// Whether a glyph goes on with the word, starts another on the line, or another line.
  @inline(__always)
  func step(to glyph: Glyph, in run: GlyphRun, policy: JoiningPolicy) -> Step {
    let size = max(policy.measuresByFollowing ? run.size : self.size, 0.01)
    if let lineStep = policy.lineStep {
      guard run.rotation == rotation, abs(Self.across(glyph, rotation) - across) <= lineStep * size else {
        return .line
      }
      if Self.start(glyph, rotation) - along < -policy.backStep * size { return .line }
    }
    guard let wordGap = policy.wordGap else { return .word }
    let gap = Self.start(glyph, rotation) - along
    if let columnStep = policy.columnStep, gap > columnStep * size { return .line }
    return gap > wordGap * size ? .space : .word
  }

  /// Distance along the reading direction at which a glyph starts.
  @inline(__always)
  static func start(_ glyph: Glyph, _ rotation: Int) -> Float {
    switch rotation {
    case 0: glyph.originX
    case 1: glyph.originY
    case 2: -glyph.originX
    default: -glyph.originY
    }
  }

  @inline(__always)
  static func end(_ glyph: Glyph, _ rotation: Int) -> Float {
    switch rotation {
    case 0: glyph.box.x1
    case 1: glyph.box.y1
    case 2: -glyph.box.x0
    default: -glyph.box.y0
    }
  }

  /// Position of the baseline across the reading direction; grows from line to line.
  @inline(__always)
  static func across(_ glyph: Glyph, _ rotation: Int) -> Float {
    switch rotation {
    case 0: glyph.originY
    case 1: -glyph.originX
    case 2: -glyph.originY
    default: glyph.originX
    }
  }
}
