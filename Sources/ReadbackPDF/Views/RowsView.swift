internal import ReadbackCore

/// Rows of glyphs whose tops are near each other, from top to bottom; within a row from left to right.
///
/// Stands for pdfplumber (`WordExtractor` and `extract_text`), whose tolerances are points and no shares of the font size:
/// small text loses its spaces, and one line in two sizes becomes two.
struct RowsView {
  var policy = JoiningPolicy(
    readsActualText: false, readsOffPage: true, readsHiddenLayers: true, readsAnnotations: false,
    unmapped: .numbered, ligatures: .letters, rightToLeft: .asDrawn, readsArabicForms: false)
  /// Points between two glyphs of a row beyond which a word ends (`x_tolerance`).
  var wordGap: Float = 3
  /// Points between the tops of neighbours in height that are still one row (`y_tolerance`).
  var rowGap: Float = 3

  private struct Item {
    var box: Box
    /// A stretch of the text that is read.
    var text: Range<Int>
    var glyph: Int
    var isSpace: Bool
  }

  private struct Word {
    var top: Float
    /// A stretch of the items of all words.
    var items: Range<Int>
  }

  /// The words of a page, and what they are made of.
  private struct Words {
    var words: [Word] = []
    var items: [Item] = []
  }

  func lines(of source: Source) -> [View.Line] {
    source.pages.enumerated().flatMap { lines(of: $1, number: $0, source: source) }
  }

  private func lines(of page: Page, number: Int, source: Source) -> [View.Line] {
    var all = Words()
    // Upright and turned text are taken in stretches, in the order of the content stream.
    var stretch: [Item] = []
    var isUpright = true
    var reader = GlyphReader(page: page, fonts: source.fonts, policy: policy)
    stretch.reserveCapacity(page.glyphs.count)
    all.items.reserveCapacity(page.glyphs.count)
    for run in page.runs where policy.reads(run) {
      if (run.rotation == 0) != isUpright {
        addWords(of: stretch, isUpright: isUpright, to: &all)
        stretch.removeAll(keepingCapacity: true)
        isUpright = run.rotation == 0
      }
      let fontBox = FontBox.pdfminer(run, source.widths)
      for index in run.glyphs {
        guard let text = reader.text(of: index, in: run) else { continue }
        var box = fontBox.box(of: page.glyphs[index])
        // Turned text is read as if the page were turned the other way.
        if !isUpright { box = Box(x0: box.y0, y0: box.x0, x1: box.y1, y1: box.x1) }
        stretch.append(
          Item(
            box: box, text: text, glyph: index,
            isSpace: !text.isEmpty && text.allSatisfy { reader.scalars[$0].isWhiteSpace }))
      }
    }
    addWords(of: stretch, isUpright: isUpright, to: &all)
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    let rows = clusters(all.words.count) { all.words[$0].top }
    for row in rows.ranges {
      for word in rows.order[row].sorted() {
        line.appendSpace()
        for item in all.items[all.words[word].items] {
          line.append(item.text, of: reader.scalars, glyph: item.glyph)
        }
      }
      if let taken = line.take(page: number) { lines.append(taken) }
    }
    return lines
  }

  private func addWords(of items: [Item], isUpright: Bool, to all: inout Words) {
    var rows = clusters(items.count) { items[$0].box.y0 }
    for row in rows.ranges {
      StableOrder.sort(&rows.order, row) { items[$0].box.x0 }
      var start = all.items.count
      func endWord() {
        let word = start..<all.items.count
        guard !word.isEmpty else { return }
        // A turned word has the top that it has on the page.
        let top = all.items[word].reduce(.infinity) { min($0, isUpright ? $1.box.y0 : $1.box.x0) }
        all.words.append(Word(top: top, items: word))
        start = word.upperBound
      }
      for index in rows.order[row] {
        let item = items[index]
        if item.isSpace {
          endWord()
          continue
        }
        if start < all.items.count, let last = all.items.last,
          item.box.x0 < last.box.x0 || item.box.x0 > last.box.x1 + wordGap
            || abs(item.box.y0 - last.box.y0) > rowGap
        {
          endWord()
        }
        all.items.append(item)
      }
      endWord()
    }
  }

  /// Groups of values whose neighbours, once sorted by a key, are within ``rowGap`` of each other.
  ///
  /// - Returns: places of the values in the order of the key, and which stretches of them are a group.
  private func clusters(_ count: Int, by key: (Int) -> Float) -> (order: [Int], ranges: [Range<Int>]) {
    let order = StableOrder.of(0..<count, by: key)
    var ranges: [Range<Int>] = []
    var start = 0
    for next in order.indices.dropFirst() where key(order[next]) > key(order[next - 1]) + rowGap {
      ranges.append(start..<next)
      start = next
    }
    if start < count { ranges.append(start..<count) }
    return (order, ranges)
  }
}
