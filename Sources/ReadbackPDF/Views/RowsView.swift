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

  func lines(of pages: [Page], fonts: [Font]) -> [View.Line] {
    pages.enumerated().flatMap { lines(of: $1, number: $0, fonts: fonts) }
  }

  private func lines(of page: Page, number: Int, fonts: [Font]) -> [View.Line] {
    var all = Words()
    // Upright and turned text are taken in stretches, in the order of the content stream.
    var stretch: [Item] = []
    var isUpright = true
    var reader = GlyphReader(page: page, fonts: fonts, policy: policy)
    for run in page.runs where policy.reads(run) {
      if (run.rotation == 0) != isUpright {
        addWords(of: stretch, isUpright: isUpright, to: &all)
        stretch = []
        isUpright = run.rotation == 0
      }
      for index in run.glyphs {
        guard let text = reader.text(of: index, in: run) else { continue }
        stretch.append(
          Item(
            box: page.fontBox(of: page.glyphs[index], in: run, fonts: fonts), text: text, glyph: index,
            isSpace: !text.isEmpty && text.allSatisfy { reader.scalars[$0].isWhiteSpace }))
      }
    }
    addWords(of: stretch, isUpright: isUpright, to: &all)
    var line = LineBuilder(policy.rightToLeft)
    return clusters(of: all.words, by: \.top).compactMap { row in
      for word in row {
        line.appendSpace()
        for item in all.items[all.words[word].items] {
          line.append(item.text, of: reader.scalars, glyph: item.glyph)
        }
      }
      return line.take(page: number)
    }
  }

  private func addWords(of items: [Item], isUpright: Bool, to all: inout Words) {
    // Turned text is read as if the page were turned the other way.
    let items = isUpright ? items : items.map(Self.turned)
    for row in clusters(of: items, by: \.box.y0) {
      var start = all.items.count
      func endWord() {
        let word = start..<all.items.count
        guard !word.isEmpty else { return }
        let tops = all.items[word].lazy.map { isUpright ? $0.box.y0 : $0.box.x0 }
        all.words.append(Word(top: tops.min() ?? 0, items: word))
        start = word.upperBound
      }
      for item in row.sorted(by: { (items[$0].box.x0, $0) < (items[$1].box.x0, $1) }).lazy.map({ items[$0] })
      {
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

  /// Groups of values whose neighbours, once sorted, are within ``rowGap`` of each other; each in the given order.
  ///
  /// - Returns: indices of the values.
  private func clusters<Value>(of values: [Value], by key: (Value) -> Float) -> [[Int]] {
    var clusters: [[Int]] = []
    var last: Float = 0
    let order = values.indices.sorted { (key(values[$0]), $0) < (key(values[$1]), $1) }
    var members: [Int] = []
    for index in order {
      if !members.isEmpty, key(values[index]) > last + rowGap {
        clusters.append(members.sorted())
        members = []
      }
      members.append(index)
      last = key(values[index])
    }
    if !members.isEmpty { clusters.append(members.sorted()) }
    return clusters
  }

  private static func turned(_ item: Item) -> Item {
    var turned = item
    turned.box = Box(x0: item.box.y0, y0: item.box.x0, x1: item.box.y1, y1: item.box.x1)
    return turned
  }
}
