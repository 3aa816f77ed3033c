/// Looks for the strip of a page that divides the most text into two flows.
struct ColumnSearch {
  /// Two flows side by side.
  struct Columns {
    struct Side {
      var box: Box
      /// Its first words.
      var text: String
    }

    var minor: Side
    var major: Side
    var minorIsLeft: Bool
    /// Characters on each side.
    var minorWeight: Int
    var majorWeight: Int
  }

  private let page: PageLayout
  private let rule: MultiColumn
  /// The segments of all rows, one after the other, without what they say.
  private let spans: [Span]
  /// For each row the first of its spans, and one past the last of all.
  private let starts: [Int]
  /// Whether the segments of a side of a row say little but dates, by the first of them and their number; found out once.
  private var dates: [Int: Bool] = [:]

  private struct Span {
    var x0: Float
    var x1: Float
    var weight: Int
  }

  /// Rows that a vertical strip divides in two.
  private struct Split: Equatable {
    var rows: Range<Int>
    var minorIsLeft: Bool
    var minorWeight: Int
    var majorWeight: Int

    /// The most text first; equal ones stand together.
    var order: (Int, Int, Int, Int) { (-minorWeight, -majorWeight, rows.lowerBound, rows.upperBound) }
  }

  private struct SideRow {
    var row: Int
    /// Index of its first segment among ``spans``.
    var start: Int
    var segments: [PageLayout.Segment]

    var words: Int {
      segments.reduce(0) { $0 + $1.scalars.split(separator: " ").count }
    }
  }

  init(_ page: PageLayout, _ rule: MultiColumn) {
    self.page = page
    self.rule = rule
    var spans: [Span] = []
    var starts: [Int] = []
    starts.reserveCapacity(page.rows.count + 1)
    for row in page.rows {
      starts.append(spans.count)
      for segment in row.segments {
        spans.append(Span(x0: segment.box.x0, x1: segment.box.x1, weight: segment.weight))
      }
    }
    starts.append(spans.count)
    self.spans = spans
    self.starts = starts
  }

  /// The columns that hold the most text; nil where a page has none.
  func columns() -> Columns? {
    guard let text = page.textBox, page.rows.count >= rule.lines else { return nil }
    // Narrow enough to hit any gutter between segments, and at most 150 steps whatever the page's size.
    let step = max(4, text.width / 150)
    let fewest = rule.share * Float(page.weight)
    var found: [(split: Split, x: Float)] = []
    var x = text.x0 + step
    while x < text.x1 {
      for split in splits(at: x) where Float(split.minorWeight) >= fewest { found.append((split, x)) }
      x += step
    }
    found.sort { $0.split.order == $1.split.order ? $0.x < $1.x : $0.split.order < $1.split.order }
    var search = self
    var last: Split?
    for (split, x) in found {
      // A few points further the same text is divided.
      if split == last { continue }
      last = split
      if let columns = search.columns(split, at: x) { return columns }
    }
    return nil
  }

  /// Stretches of rows that no segment crosses at `x`, with text on both sides.
  private func splits(at x: Float) -> [Split] {
    var splits: [Split] = []
    var start = 0
    var left = (rows: 0, weight: 0)
    var right = (rows: 0, weight: 0)
    func close(at end: Int) {
      if min(left.rows, right.rows) >= rule.lines {
        splits.append(
          Split(
            rows: start..<end, minorIsLeft: left.weight < right.weight,
            minorWeight: min(left.weight, right.weight), majorWeight: max(left.weight, right.weight)))
      }
      start = end + 1
      left = (0, 0)
      right = (0, 0)
    }
    var next = 0
    for row in 0..<starts.count - 1 {
      let end = starts[row + 1]
      var (onLeft, onRight) = (0, 0)
      var isCrossed = false
      while next < end {
        let span = spans[next]
        if span.x1 <= x {
          onLeft += span.weight
        } else if span.x0 >= x {
          onRight += span.weight
        } else {
          isCrossed = true
        }
        next += 1
      }
      guard !isCrossed else {
        close(at: row)
        continue
      }
      if onLeft > 0 { left = (left.rows + 1, left.weight + onLeft) }
      if onRight > 0 { right = (right.rows + 1, right.weight + onRight) }
    }
    close(at: starts.count - 1)
    return splits
  }

  /// What a split divides, where those are two flows.
  private mutating func columns(_ split: Split, at x: Float) -> Columns? {
    let minor = side(of: split, at: x, isLeft: split.minorIsLeft)
    let major = side(of: split, at: x, isLeft: !split.minorIsLeft)
    guard isTwoFlows(minor, major, minorIsLeft: split.minorIsLeft), let minorBox = box(of: minor),
      let majorBox = box(of: major)
    else { return nil }
    return Columns(
      minor: Columns.Side(box: minorBox, text: minor.first?.segments.first?.text ?? ""),
      major: Columns.Side(box: majorBox, text: major.first?.segments.first?.text ?? ""),
      minorIsLeft: split.minorIsLeft, minorWeight: split.minorWeight, majorWeight: split.majorWeight)
  }

  private func side(of split: Split, at x: Float, isLeft: Bool) -> [SideRow] {
    split.rows.compactMap { row in
      let segments = page.rows[row].segments.filter { ($0.box.x1 <= x) == isLeft }
      guard !segments.isEmpty else { return nil }
      return SideRow(
        row: row, start: isLeft ? starts[row] : starts[row + 1] - segments.count, segments: segments)
    }
  }

  private func box(of side: [SideRow]) -> Box? {
    let boxes = side.flatMap(\.segments).map(\.box)
    guard let first = boxes.first else { return nil }
    return boxes.dropFirst().reduce(first) { $0.union($1) }
  }

  private mutating func isTwoFlows(_ minor: [SideRow], _ major: [SideRow], minorIsLeft: Bool) -> Bool {
    guard let first = major.first?.row, let last = major.last?.row, let top = minor.first,
      let bottom = minor.last,
      page.rows[bottom.row].box.y1 - page.rows[top.row].box.y0 >= rule.height * page.height,
      isFlush(minorIsLeft ? major : minor)
    else { return false }
    var prose: [SideRow] = []
    for row in minor where !isDate(row) { prose.append(row) }
    guard Float(minor.count - prose.count) < rule.dateShare * Float(minor.count) else { return false }

    let baselines = major.map { page.rows[$0.row].baseline }.sorted()
    // How far each paragraph of the smaller side starts off the nearest line of the other, in font sizes; of a long one
    // every line counts. What starts in a gap of the other side mixes with nothing.
    let starts = paragraphs(minor).flatMap { paragraph in
      paragraph.count >= rule.longParagraph && isTight(paragraph) ? paragraph[...] : paragraph.prefix(1)
    }
    let offsets = starts.compactMap { row -> Float? in
      guard row.row > first, row.row <= last else { return nil }
      let offset = offset(of: row, from: baselines)
      return abs(offset) < 1 ? offset : nil
    }.sorted()
    let usual = offsets.isEmpty ? 0 : offsets[offsets.count / 2]
    let irregular = offsets.count { abs($0 - usual) > rule.offsetTolerance }
    if irregular >= 2, Float(irregular) >= rule.independentShare * Float(offsets.count) { return true }
    // A margin of labels has its headings on one side only; columns have sections of their own.
    let kinds = (minor: headingKinds(minor), major: headingKinds(major))
    if !kinds.minor.isSubset(of: kinds.major), !kinds.major.isSubset(of: kinds.minor) { return true }
    return hasProse(prose)
  }

  /// How far the baseline of a row is from the nearest of sorted ones, in font sizes.
  private func offset(of row: SideRow, from heights: [Float]) -> Float {
    let height = page.rows[row.row].baseline
    var low = 0
    var high = heights.count
    while low < high {
      let middle = (low + high) / 2
      if heights[middle] < height { low = middle + 1 } else { high = middle }
    }
    let below = low < heights.count ? height - heights[low] : -Float.infinity
    let above = low > 0 ? height - heights[low - 1] : Float.infinity
    return (above <= -below ? above : below) / max(row.segments.first?.size ?? 1, 1)
  }

  /// Whether a row says little but dates.
  private mutating func isDate(_ row: SideRow) -> Bool {
    let key = row.start << 16 | min(row.segments.count, 0xFFFF)
    if let known = dates[key] { return known }
    let mentions = DateReader.mentions(in: row.segments.flatMap(\.scalars))
    let characters = row.segments.reduce(0) { $0 + $1.scalars.count }
    let isDate = 2 * mentions.reduce(0) { $0 + $1.offsets.count } >= characters
    dates[key] = isDate
    return isDate
  }

  /// The sections that start in a side: standard headings that are larger than its text, bolder or in
  /// capitals. What is set like the text is a label or a job title that happens to be a heading's word.
  private func headingKinds(_ side: [SideRow]) -> Set<SectionKind> {
    let segments = side.flatMap(\.segments)
    let sizes = segments.map(\.size).sorted()
    guard !sizes.isEmpty else { return [] }
    let usual = sizes[sizes.count / 2]
    let isMostlyBold = 2 * segments.count(where: \.isBold) > segments.count
    var kinds: Set<SectionKind> = []
    for row in side {
      for (index, segment) in row.segments.enumerated() {
        let isDistinct =
          segment.size > 1.05 * usual || (segment.isBold && !isMostlyBold)
          || !segment.scalars.contains(where: Folding.isLower)
        guard isDistinct, let kind = heading(segment) else { continue }
        // The words of a row of cells are no headings, whatever one of them says.
        let isCell = row.segments.indices.contains {
          $0 != index && row.segments[$0].isSet(like: segment) && heading(row.segments[$0]) == nil
        }
        if !isCell { kinds.insert(kind) }
      }
    }
    return kinds
  }

  /// The section that a segment says it heads, by its words.
  private func heading(_ segment: PageLayout.Segment) -> SectionKind? {
    guard let match = HeadingLexicon.shared.match(segment.scalars), match.isWhole, match.status == .standard
    else { return nil }
    return match.kind
  }

  /// Whether most lines of a side start near its left edge, give or take the indent of a list: what is centred or set
  /// to the right is no column.
  private func isFlush(_ side: [SideRow]) -> Bool {
    guard let box = box(of: side) else { return false }
    let flush = side.count { row in
      guard let first = row.segments.first else { return false }
      return first.box.x0 - box.x0 <= 3 * first.size
    }
    return 2 * flush >= side.count
  }

  /// Lines at line distance that belong together.
  private func paragraphs(_ side: [SideRow]) -> [[SideRow]] {
    let baselines = side.map { page.rows[$0.row].baseline }
    let steps = zip(baselines.dropFirst(), baselines).map { $0 - $1 }.sorted()
    let usual = steps.isEmpty ? 0 : steps[steps.count / 2]
    var paragraphs: [[SideRow]] = []
    for row in side {
      if let previous = paragraphs.last?.last,
        page.rows[row.row].baseline - page.rows[previous.row].baseline <= rule.paragraphStep * usual
      {
        paragraphs[paragraphs.count - 1].append(row)
      } else {
        paragraphs.append([row])
      }
    }
    return paragraphs
  }

  /// Whether lines stand as close as in running text, not like labels of separate paragraphs.
  private func isTight(_ paragraph: [SideRow]) -> Bool {
    guard let first = paragraph.first, let last = paragraph.last, let size = first.segments.first?.size else {
      return false
    }
    return page.rows[last.row].baseline - page.rows[first.row].baseline <= 2 * size * Float(paragraph.count)
  }

  /// Whether a side has running text: paragraphs of lines that fill most of its width.
  private func hasProse(_ side: [SideRow]) -> Bool {
    guard let box = box(of: side) else { return false }
    return paragraphs(side).contains { paragraph in
      guard isTight(paragraph) else { return false }
      let full = paragraph.filter { $0.segments.reduce(0) { $0 + $1.box.width } >= 0.6 * box.width }
      let words = full.reduce(0) { $0 + $1.words }
      return full.count >= rule.proseLines && Float(words) >= rule.proseWords * Float(full.count)
    }
  }
}

extension PageLayout.Segment {
  /// Whether it has words in the same type as another.
  fileprivate func isSet(like other: PageLayout.Segment) -> Bool {
    isBold == other.isBold && abs(size - other.size) <= 0.05 * other.size
      && scalars.contains(where: Folding.isWord)
  }
}
