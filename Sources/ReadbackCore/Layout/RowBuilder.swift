/// Puts the visible horizontal glyphs of a line together.
struct RowBuilder {
  private let page: Page
  private let isBold: [Bool]
  /// What was asked last of a run; neighbours share it.
  private var style: Style
  private var segments: [PageLayout.Segment] = []
  private var open: Open?
  /// Those of the open segment.
  private var scalars: [Unicode.Scalar] = []

  private struct Style {
    var run: UInt32
    var isShown = false
    var size: Float = 1
    var isBold = false
    var isArtifact = false
  }

  /// A segment that may go on.
  private struct Open {
    var box: Box
    var style: Style
    var firstGlyph: Int
    /// Whether it has a letter or digit so far.
    var hasWord: Bool
  }

  init(_ page: Page, isBold: [Bool]) {
    self.page = page
    self.isBold = isBold
    style = Style(run: .max)
  }

  private mutating func look(at run: UInt32) {
    let number = run
    let run = page.runs[Int(number)]
    style = Style(
      run: number,
      isShown: run.rotation == 0 && run.opacity > 0
        && run.flags.isDisjoint(with: [.invisible, .clipped, .offPage]) && !page.climbs(run),
      size: max(run.size, 1), isBold: run.font >= 0 && isBold[run.font],
      isArtifact: run.flags.contains(.artifact))
  }

  /// The row of a line; nil where nothing of it is seen but spaces.
  mutating func row(_ line: View.Line) -> PageLayout.Row? {
    var box: Box?
    var baseline: Float = 0
    segments = []
    var index = -1
    for scalar in line.text.unicodeScalars {
      index += 1
      let origin = Int(line.origins[index])
      guard origin >= 0 else {
        if open != nil { scalars.append(" ") }
        continue
      }
      let glyph = page.glyphs[origin]
      if glyph.run != style.run { look(at: glyph.run) }
      guard style.isShown else { continue }
      if let known = box {
        box = known.union(glyph.box)
      } else {
        box = glyph.box
        baseline = glyph.originY
      }
      append(scalar, glyph, index: origin)
    }
    close()
    guard let box, !segments.isEmpty else { return nil }
    return PageLayout.Row(baseline: baseline, segments: segments, box: box)
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ glyph: Glyph, index: Int) {
    if let last = open, glyph.box.x0 - last.box.x1 <= PageLayout.gap * max(style.size, last.style.size) {
      open?.box = last.box.union(glyph.box)
      if !last.hasWord, Folding.isWord(scalar) {
        open?.firstGlyph = index
        open?.hasWord = true
      }
      scalars.append(scalar)
    } else if scalar != " " {
      close()
      open = Open(box: glyph.box, style: style, firstGlyph: index, hasWord: Folding.isWord(scalar))
      scalars.append(scalar)
    }
  }

  private mutating func close() {
    guard let last = open else { return }
    while scalars.last == " " { scalars.removeLast() }
    let spaces = scalars.reduce(0) { $0 + ($1 == " " ? 1 : 0) }
    segments.append(
      PageLayout.Segment(
        box: last.box, size: last.style.size, isBold: last.style.isBold, scalars: scalars,
        weight: scalars.count - spaces, firstGlyph: last.firstGlyph, isArtifact: last.style.isArtifact))
    scalars.removeAll(keepingCapacity: true)
    open = nil
  }
}

extension Page {
  /// Whether the baseline of a run is askew, like that of a watermark across the page: such text stands in no row.
  fileprivate func climbs(_ run: GlyphRun) -> Bool {
    // The first two steps tell: one of them may be a line break.
    guard run.glyphs.count >= 3 else { return false }
    let glyphs = glyphs[run.glyphs].prefix(3)
    return zip(glyphs, glyphs.dropFirst()).allSatisfy { glyph, next in
      let (right, down) = (next.originX - glyph.originX, abs(next.originY - glyph.originY))
      return down > 0.1 * run.size && down > 0.2 * abs(right) && down < 5 * abs(right)
    }
  }
}
