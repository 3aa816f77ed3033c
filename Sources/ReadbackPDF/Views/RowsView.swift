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
    var text: ArraySlice<UInt32>
    var glyph: Int
    var isSpace: Bool
  }

  private struct Word {
    var top: Float
    var items: [Item]
  }

  func lines(of pages: [Page], fonts: [Font]) -> [View.Line] {
    pages.enumerated().flatMap { lines(of: $1, number: $0, fonts: fonts) }
  }

  private func lines(of page: Page, number: Int, fonts: [Font]) -> [View.Line] {
    var words: [Word] = []
    // Upright and turned text are taken in stretches, in the order of the content stream.
    var stretch: [Item] = []
    var isUpright = true
    var reader = GlyphReader(page: page, fonts: fonts, policy: policy)
    for run in page.runs where policy.reads(run) {
      if (run.rotation == 0) != isUpright {
        words += self.words(of: stretch, isUpright: isUpright)
        stretch = []
        isUpright = run.rotation == 0
      }
      for index in run.glyphs {
        guard let text = reader.text(of: index, in: run) else { continue }
        stretch.append(
          Item(
            box: page.fontBox(of: page.glyphs[index], in: run, fonts: fonts), text: text, glyph: index,
            isSpace: !text.isEmpty && text.allSatisfy(Self.isSpace)))
      }
    }
    words += self.words(of: stretch, isUpright: isUpright)
    return clusters(of: words, by: \.top).compactMap { row in
      var line = LineBuilder(policy.rightToLeft)
      for word in row {
        line.appendSpace()
        for item in word.items { line.append(item.text, glyph: item.glyph) }
      }
      return line.take(page: number)
    }
  }

  private func words(of items: [Item], isUpright: Bool) -> [Word] {
    // Turned text is read as if the page were turned the other way.
    let items = isUpright ? items : items.map(Self.turned)
    var words: [Word] = []
    for row in clusters(of: items, by: \.box.y0) {
      var word: [Item] = []
      func endWord() {
        guard !word.isEmpty else { return }
        let tops = word.map { isUpright ? $0.box.y0 : $0.box.x0 }
        words.append(Word(top: tops.min() ?? 0, items: word))
        word = []
      }
      for item in Self.stablySorted(row, by: \.box.x0) {
        if item.isSpace {
          endWord()
          continue
        }
        if let last = word.last,
          item.box.x0 < last.box.x0 || item.box.x0 > last.box.x1 + wordGap
            || abs(item.box.y0 - last.box.y0) > rowGap
        {
          endWord()
        }
        word.append(item)
      }
      endWord()
    }
    return words
  }

  /// Groups of values whose neighbours, once sorted, are within ``rowGap`` of each other; each in the given order.
  private func clusters<Value>(of values: [Value], by key: (Value) -> Float) -> [[Value]] {
    var clusters: [[Value]] = []
    var last: Float = 0
    let order = values.indices.sorted { (key(values[$0]), $0) < (key(values[$1]), $1) }
    var members: [Int] = []
    for index in order {
      if !members.isEmpty, key(values[index]) > last + rowGap {
        clusters.append(members.sorted().map { values[$0] })
        members = []
      }
      members.append(index)
      last = key(values[index])
    }
    if !members.isEmpty { clusters.append(members.sorted().map { values[$0] }) }
    return clusters
  }

  private static func stablySorted(_ items: [Item], by key: (Item) -> Float) -> [Item] {
    items.indices.sorted { (key(items[$0]), $0) < (key(items[$1]), $1) }.map { items[$0] }
  }

  private static func turned(_ item: Item) -> Item {
    var turned = item
    turned.box = Box(x0: item.box.y0, y0: item.box.x0, x1: item.box.y1, y1: item.box.x1)
    return turned
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
  }
}
