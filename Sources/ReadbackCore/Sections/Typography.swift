/// Looks up how the lines of a view are set in the document that they come from.
struct Typography {
  /// A gap between two glyphs that is wider than this many font sizes separates columns or sets a date
  /// apart; the widest justified spaces of the samples that were measured stay below 1.
  static let gap: Float = 1.5

  private let document: Document
  private let typefaces: Typefaces
  /// The paragraph that the last line came from, the style of each of its scalars, and how many were used:
  /// a paragraph with line breaks makes several lines.
  private var block = -1
  private var blockStyles: [TextStyle] = []
  private var nextInBlock = 0

  init(_ document: Document, _ typefaces: Typefaces) {
    self.document = document
    self.typefaces = typefaces
  }

  /// Fills in style, uniformity, letter counts and gaps of a line; lines come in the order of the view.
  ///
  /// - Returns: whether letters of the line are pictures, and ``ViewText/icon`` stands for them now.
  mutating func describe(_ line: View.Line, _ read: inout ViewText.Line) -> Bool {
    var hasIcons = false
    let isOnPage = document.pages.indices.contains(line.page)
    let glyphs = isOnPage ? document.pages[line.page].glyphs : []
    let runs = isOnPage ? document.pages[line.page].runs : []
    let hasOrigins = line.origins.count == read.scalars.count
    var run = -1
    var isIcon = false
    var spaces = 0
    var style: TextStyle?
    // A run has one style: its first letter is compared with those before, the others need not be.
    var isCompared = false
    var lastEnd: (x: Float, y: Float)?
    for (position, scalar) in read.scalars.enumerated() {
      let isSpace = Folding.isSpace(scalar)
      if isSpace {
        spaces += 1
        if scalar == "\t", position > read.content.lowerBound { read.gaps.append(position + 1) }
      } else {
        // Several spaces in a row set apart as a tab does.
        if spaces > 2, read.gaps.last != position, position > read.content.lowerBound {
          read.gaps.append(position)
        }
        spaces = 0
      }
      let origin = hasOrigins ? Int(line.origins[position]) : -1
      if origin >= 0, origin < glyphs.count {
        let glyph = glyphs[origin]
        if Int(glyph.run) != run, runs.indices.contains(Int(glyph.run)) {
          run = Int(glyph.run)
          style = self.style(of: runs[run])
          isCompared = false
          isIcon = typefaces[runs[run].font].hasIcons
        }
        if isIcon, Folding.isWord(scalar) {
          read.scalars[position] = ViewText.icon
          hasIcons = true
          continue
        }
        if !isSpace {
          if read.left == nil {
            read.left = glyph.box.x0
            read.baseline = glyph.originY
          }
          let size = max(glyph.box.height, 1)
          if let lastEnd, abs(lastEnd.y - glyph.originY) < size, glyph.box.x0 - lastEnd.x > Self.gap * size,
            read.gaps.last != position
          {
            read.gaps.append(position)
          }
          lastEnd = (glyph.box.x1, glyph.originY)
          if abs(read.baseline - glyph.originY) < size {
            read.right = max(read.right ?? glyph.box.x1, glyph.box.x1)
          }
        }
      } else if !isOnPage, origin >= 0, origin < document.blocks.count {
        if origin != block {
          block = origin
          blockStyles = styles(of: document.blocks[block])
          nextInBlock = 0
          read.isListItem = document.blocks[block].isListItem && document.blocks[block].outlineLevel == nil
        }
        if nextInBlock < blockStyles.count { style = blockStyles[nextInBlock] }
        isCompared = false
        nextInBlock += 1
      }
      guard !isSpace, Folding.isLetter(scalar) else { continue }
      read.letters += 1
      if Folding.isUpper(scalar) {
        read.capitals += 1
      } else if Folding.isLower(scalar) {
        read.hasLower = true
      }
      guard !isCompared, let style else { continue }
      isCompared = true
      if let first = read.style {
        if read.lead == nil, style != first, position > 0, Folding.isSpace(read.scalars[position - 1]) {
          read.lead = (position, first.size)
        }
        if read.isUniform, !isSame(first, style) {
          read.isUniform = false
          read.styleEnd = position
        }
        if style.size > first.size, isSame(first, style) { read.style?.size = style.size }
      } else {
        read.style = style
      }
    }
    return hasIcons
  }

  /// Small capitals are set in two sizes of one font, and some headings in two colours; anything else is a
  /// change of style.
  private func isSame(_ first: TextStyle, _ second: TextStyle) -> Bool {
    if first == second { return true }
    var second = second
    second.color = first.color
    let ratio = Float(second.size) / Float(max(first.size, 1))
    second.size = first.size
    return first == second && ratio > 0.6 && ratio < 1.7
  }

  private func style(of run: GlyphRun) -> TextStyle {
    let face = typefaces[run.font]
    // A size from a hostile file may be anything.
    let size = run.size.isFinite ? min(max(run.size * 2, 0), 10_000) : 0
    return TextStyle(
      size: Int32(size.rounded()), isBold: face.isBold, isItalic: face.isItalic, color: run.color,
      font: face.id, outline: -1, isCapitals: false)
  }

  /// A style for each scalar of a paragraph.
  private func styles(of block: Block) -> [TextStyle] {
    var styles: [TextStyle] = []
    for run in block.runs where run.flags.isDisjoint(with: [.deleted, .hidden, .instruction]) {
      let size = run.size.map { $0.isFinite ? min(max($0 * 2, 0), 10_000) : 0 } ?? 0
      let style = TextStyle(
        size: Int32(size.rounded()), isBold: run.isBold, isItalic: run.isItalic, color: run.color ?? 0,
        font: -1, outline: Int32(clamping: block.outlineLevel ?? -1),
        isCapitals: run.flags.contains(.capitals))
      for _ in run.text.unicodeScalars { styles.append(style) }
    }
    return styles
  }
}
