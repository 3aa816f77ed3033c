/// Where the labels of a list end that has one on every row, told by their type or by their column: `**Cycling** Gravel`.
struct LabelColumn {
  /// Places that differ by less are one, in points.
  private static let tolerance: Float = 2
  /// Least space between a label and its text, in heights of a letter: more than justified text has between most words.
  private static let leastGap: Float = 0.5
  /// Longest label, in words.
  private static let mostWords = 4

  private enum Sign {
    case style
    /// Where the texts begin, in points.
    case column(Float)
  }

  private let sign: Sign
  private let view: ViewText

  /// Nil for a list without such labels.
  init?(_ rows: ArraySlice<TextRow>, in view: ViewText) {
    guard rows.count > 1, let first = rows.first, first.style != nil else { return nil }
    self.view = view
    if rows.allSatisfy({ $0.style == first.style && Self.styleEnd($0) != nil }) {
      sign = .style
    } else if let x = Self.column(rows, in: view) {
      sign = .column(x)
    } else {
      return nil
    }
  }

  func end(in row: TextRow) -> Int? {
    switch sign {
    case .style: Self.styleEnd(row)
    case .column(let x):
      Self.gaps(row, in: view).first { abs($0.start - x) < Self.tolerance }?.offset
    }
  }

  /// Where the first word of a row stands that is set otherwise than its first.
  private static func styleEnd(_ row: TextRow) -> Int? {
    let line = row.line
    guard let end = line.styleEnd, end > line.content.lowerBound, end < line.content.upperBound,
      Folding.isSpace(line.scalars[end - 1]), isLabel(line, end)
    else { return nil }
    return end
  }

  private static func isLabel(_ line: ViewText.Line, _ end: Int) -> Bool {
    let words = line.scalars[line.content.lowerBound..<end].split(whereSeparator: Folding.isSpace)
    return words.count <= mostWords && words.last?.last.map { Folding.isWord($0) || $0 == ")" } == true
  }

  /// Labels that end below each other beside texts that begin below each other, whatever their lengths: two columns of
  /// items would begin below each other both.
  private static func column(_ rows: ArraySlice<TextRow>, in view: ViewText) -> Float? {
    guard let first = rows.first else { return nil }
    for gap in gaps(first, in: view) {
      var lefts: [Float] = []
      let isColumn = rows.allSatisfy { row in
        guard let left = row.line.left,
          let other = gaps(row, in: view).first(where: {
            abs($0.start - gap.start) < tolerance && abs($0.end - gap.end) < tolerance
          })
        else { return false }
        lefts.append(left)
        return isLabel(row.line, other.offset)
      }
      if isColumn, let least = lefts.min(), let most = lefts.max(), most - least > tolerance {
        return gap.start
      }
    }
    return nil
  }

  /// The wide spaces of a row: the offset of the word behind, where the word before ends and where this one begins.
  private static func gaps(_ row: TextRow, in view: ViewText) -> [(offset: Int, end: Float, start: Float)] {
    let line = row.line
    var gaps: [(offset: Int, end: Float, start: Float)] = []
    var last: Box?
    for offset in line.content where !Folding.isSpace(line.scalars[offset]) {
      guard row.places.indices.contains(offset), row.places[offset].line >= 0,
        let box = view.box(of: row.places[offset].offset, in: row.places[offset].line)
      else { continue }
      if let last, abs(last.y1 - box.y1) < last.y1 - last.y0,
        box.x0 - last.x1 > leastGap * (last.y1 - last.y0)
      {
        gaps.append((offset, last.x1, box.x0))
      }
      last = box
    }
    return gaps
  }
}
