internal import ReadbackCore

/// Words in lines across the page: a word belongs to the line whose top or bottom is near its own.
///
/// Stands for PyMuPDF with `sort` (`get_sorted_text` in its `utils.py`): MuPDF's words, gathered into lines from top to
/// bottom, each line from left to right.
struct SortedWordsView {
  var policy: JoiningPolicy = {
    var policy = JoiningPolicy.mupdf
    policy.rightToLeft = .words
    return policy
  }()
  /// Points by which the top or the bottom of a word may differ from those of its line (`tolerance`).
  var tolerance: Float = 3

  private struct Word {
    var box: Box
    /// Its glyphs, a stretch of those of all words.
    var glyphs: Range<Int>

    /// How far it stands from the left, in its own characters.
    func indent(from left: Float) -> Float {
      box.width > 0 ? (box.x0 - left) / box.width * Float(glyphs.count) : 0
    }
  }

  private struct Row {
    var box: Box
    /// A stretch of the words of all rows.
    var words: Range<Int>
  }

  /// The words of a page, and what they are made of.
  private struct Words {
    var words: [Word] = []
    var glyphs: [ReadGlyph] = []
    var scalars: [UInt32] = []
  }

  func lines(of source: Source) -> [View.Line] {
    source.pages.enumerated().flatMap { lines(of: $1, number: $0, source: source) }
  }

  private func lines(of page: Page, number: Int, source: Source) -> [View.Line] {
    let all = words(of: page, source: source)
    let words = all.words
    let sorted = words.indices.sorted {
      (words[$0].box.y1, words[$0].box.x0, $0) < (words[$1].box.y1, words[$1].box.x0, $1)
    }.map { words[$0] }
    // Gathered twice: the box of a line grows while it is read, and the second time all of it is sorted by x.
    let (rows, ordered) = rows(of: rows(of: sorted).words)
    let left = words.map(\.box.x0).min() ?? 0
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    var bottom = -Float.infinity
    for index in rows.indices.sorted(by: { (rows[$0].box.y1, $0) < (rows[$1].box.y1, $1) }) {
      let row = rows[index]
      // Lines are kept apart by as many line feeds as fit between them: none where they overlap by half. The spaces that
      // stand for the indent of the second one are then all that parts them.
      if row.box.y0 - bottom > -row.box.height / 2, let taken = line.take(page: number) {
        lines.append(taken)
      }
      bottom = row.box.y1
      if ordered[row.words.lowerBound].indent(from: left) >= 0.5 { line.appendSpace() }
      var end = Float.infinity
      for word in ordered[row.words] {
        if word.box.x0 > end { line.appendSpace() }
        for read in all.glyphs[word.glyphs] { line.append(read.text, of: all.scalars, glyph: read.glyph) }
        end = word.box.x1
      }
    }
    if let taken = line.take(page: number) { lines.append(taken) }
    return lines
  }

  private func words(of page: Page, source: Source) -> Words {
    var words: [Word] = []
    var glyphs: [ReadGlyph] = []
    glyphs.reserveCapacity(page.glyphs.count)
    var pen: Pen?
    var isOpen = false
    var reader = GlyphReader(page: page, fonts: source.fonts, policy: policy)
    for run in page.runs where policy.reads(run) {
      let fontBox = FontBox.mupdf(run, source.fonts, source.widths)
      for index in run.glyphs {
        let glyph = page.glyphs[index]
        let extent = Extent(glyph, run.rotation)
        defer { pen = Pen(after: extent, in: run) }
        guard let text = reader.text(of: index, in: run) else { continue }
        if !text.isEmpty, text.allSatisfy({ Self.isSpace(reader.scalars[$0]) }) {
          isOpen = false
          continue
        }
        switch pen?.step(to: extent, in: run, policy: policy) {
        case .line: isOpen = false
        case .space where policy.spacesAfterSymbols || endsInLetter(glyphs.last, reader.scalars):
          isOpen = false
        default: break
        }
        glyphs.append(ReadGlyph(text: text, glyph: index))
        let box = fontBox?.box(of: glyph) ?? glyph.box
        if isOpen {
          words[words.count - 1].box = words[words.count - 1].box.union(box)
          words[words.count - 1].glyphs = words[words.count - 1].glyphs.lowerBound..<glyphs.count
        } else {
          words.append(Word(box: box, glyphs: glyphs.count - 1..<glyphs.count))
          isOpen = true
        }
      }
    }
    return Words(words: words, glyphs: glyphs, scalars: reader.scalars)
  }

  private func endsInLetter(_ last: ReadGlyph?, _ scalars: [UInt32]) -> Bool {
    guard let last = last?.text.last else { return true }
    return LineBuilder.isLetter(scalars[last])
  }

  private static func isSpace(_ scalar: UInt32) -> Bool { scalar == 0x20 || scalar == 0xA0 || scalar == 0x09 }

  /// - Returns: the rows that words make, and the words, those of each row from left to right.
  private func rows(of words: [Word]) -> (rows: [Row], words: [Word]) {
    var rows: [Row] = []
    for (index, word) in words.enumerated() {
      if let row = rows.last,
        abs(row.box.y0 - word.box.y0) <= tolerance || abs(row.box.y1 - word.box.y1) <= tolerance
      {
        rows[rows.count - 1] = Row(box: row.box.union(word.box), words: row.words.lowerBound..<index + 1)
      } else {
        rows.append(Row(box: word.box, words: index..<index + 1))
      }
    }
    var order = Array(words.indices)
    for row in rows { StableOrder.sort(&order, row.words) { words[$0].box.x0 } }
    return (rows, order.map { words[$0] })
  }
}
