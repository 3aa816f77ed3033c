/// Where the lines of a page end: tells a line that was broken because it was full from the last of a paragraph.
struct LineEnds {
  private let view: ViewText
  /// Of every page the left edges of its lines in order, each with the furthest right end of the lines up to it.
  private let pages: [Int: [(left: Float, furthest: Float)]]

  init(_ view: ViewText) {
    self.view = view
    var pages: [Int: [(left: Float, furthest: Float)]] = [:]
    // Dates and places at the margin say nothing about the column that the text is set in.
    for line in view.lines where line.letters > 0 && line.dates.isEmpty && line.gaps.isEmpty {
      guard let left = line.left, let right = line.right else { continue }
      pages[line.page, default: []].append((left, right))
    }
    self.pages = pages.mapValues { lines in
      var furthest = -Float.infinity
      return lines.sorted { $0.left < $1.left }.map { line in
        furthest = max(furthest, line.furthest)
        return (line.left, furthest)
      }
    }
  }

  /// Whether the first word of the line after would not have fitted on a line; nil where the view does not say how
  /// long lines are.
  ///
  /// As wide as the column is the furthest end of the lines that begin left of this one's end: those of a column beside
  /// it begin further right.
  func isFull(_ line: Int, before next: Int) -> Bool? {
    let text = view.lines[line]
    guard let left = text.left, let right = text.right, right > left, let ends = pages[text.page] else {
      return nil
    }
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle].left < right { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let word = view.lines[next].text.prefix { !Folding.isSpace($0) }.count
    let width = (right - left) / Float(max(text.content.count, 1))
    return right + Float(word + 1) * width > ends[low - 1].furthest
  }
}
