/// Reads a list that may be in groups: `Languages: Go, Python`, one item a line, tags between bars.
///
/// Items end at commas, semicolons, bars, bullets and wide gaps, never inside parentheses: `AWS (ECS, Lambda)`,
/// `CI/CD`, `C++` and `Node.js` stay whole.
struct GroupedList {
  let view: ViewText
  let furniture: Set<Int>
  /// Where text ends on the right, in points: more than one line has to reach it.
  private let margin: Float?

  struct Group {
    var label: Passage?
    var level: Passage?
    var items: [Passage]
  }

  /// Longest label and item, in words; longer ones are sentences.
  var longestLabel = 6
  var longestItem = 6
  /// Most lines that one row may be broken over.
  var mostLines = 12

  /// Lines of one row are nearer than so many heights of a letter.
  private static let lineHeight: Float = 1.7

  init(view: ViewText, furniture: Set<Int>) {
    self.view = view
    self.furniture = furniture
    var ends: (most: Float, second: Float?) = (-.infinity, nil)
    for end in view.lines.lazy.compactMap(\.right) {
      if end > ends.most {
        ends = (end, ends.most)
      } else if end > ends.second ?? -.infinity {
        ends.second = end
      }
    }
    margin = ends.second.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The groups of a section; `hasLoneItems` tells whether a row may have a label and one item, as `Cycling Gravel` has
  /// among interests: among skills, `Python 5 years` looks the same.
  func groups(in lines: Range<Int>, hasLoneItems: Bool = false) -> [Group] {
    var groups: [Group] = []
    var rows = rows(in: lines)[...]
    let labelStyle = labelStyle(rows)
    var labels = LabelColumn(rows, in: view)
    if labels != nil, !hasLoneItems, !rows.contains(where: { self.label(of: $0) != nil }) { labels = nil }
    var label: (passage: Passage, level: Passage?)?
    while let row = rows.popFirst() {
      if let found = self.label(of: row) ?? labels?.end(in: row).flatMap({ split(row, $0) }) {
        groups.append(Group(label: found.label, level: found.level, items: items(row, found.rest)))
        label = nil
      } else if let found = labelRows(row, rows, labelStyle) {
        label = (found.label, found.level)
        rows = rows.dropFirst(found.more)
      } else {
        let items = items(row, row.line.content)
        if let found = label {
          groups.append(Group(label: found.passage, level: found.level, items: items))
          label = nil
        } else if !groups.isEmpty, groups.last?.label == nil || labelStyle != nil {
          groups[groups.count - 1].items += items
        } else {
          groups.append(Group(label: nil, level: nil, items: items))
        }
      }
    }
    return groups.filter { !$0.items.isEmpty }
  }

  /// A label on lines of its own: `Languages:`, or in a narrow column `Machine`, `learning`, `(Advanced)`.
  private func labelRows(
    _ row: TextRow, _ rest: ArraySlice<TextRow>, _ labelStyle: TextStyle?
  ) -> (label: Passage, level: Passage?, more: Int)? {
    let isInLabelStyle = labelStyle != nil && row.style == labelStyle && row.line.isUniform
    if isInLabelStyle || isLabelLine(row, before: rest.first) {
      let content = row.line.content
      let parts = levelParts(row, row.line.trimmed(row.line.text.last == ":" ? content.dropLast() : content))
      return (row.passage(parts.label), parts.level.map(row.passage), 0)
    }
    let above = [row] + rest.prefix(2)
    guard let last = above.firstIndex(where: { $0.line.text.first == "(" }), last > 0,
      above[..<last].allSatisfy({ !$0.line.text.contains(",") && !$0.hasBullet })
    else { return nil }
    let content = above[last].line.content
    guard let level = levelParts(above[last], content, isAlone: true).level else { return nil }
    let pieces = above[..<last].flatMap { $0.passage($0.line.content).pieces }
    return (Passage(pieces), above[last].passage(level), last)
  }

  /// The style of labels above lists with one item on each line: that of the first row, if others come back to it, each
  /// above rows in another style.
  private func labelStyle(_ rows: ArraySlice<TextRow>) -> TextStyle? {
    guard let first = rows.first, let style = first.style else { return nil }
    var labels = 0
    var items = 0
    var isAfterLabel = false
    for row in rows {
      let isLabel = row.style == style
      if isLabel, isAfterLabel || row.hasBullet || row.line.text.contains(",") || !row.line.isUniform {
        return nil
      }
      if isLabel { labels += 1 } else { items += 1 }
      isAfterLabel = isLabel
    }
    return labels > 1 && items > labels && !isAfterLabel ? style : nil
  }

  // MARK: Rows

  func rows(in lines: Range<Int>) -> [TextRow] {
    let content = lines.filter {
      !view.lines[$0].isBlank && !furniture.contains($0) && !view.lines[$0].isLoneBullet
    }
    let longest = content.map { view.lines[$0].content.count }.max() ?? 0
    let hasLabels = content.contains { label(of: TextRow($0, in: view)) != nil }
    var rows: [TextRow] = []
    for number in content {
      if let last = rows.last, continues(number, last, longest: longest, hasLabels: hasLabels) {
        rows[rows.count - 1].append(number, in: view)
      } else {
        rows.append(TextRow(number, in: view))
      }
    }
    return rows
  }

  private func continues(_ number: Int, _ row: TextRow, longest: Int, hasLabels: Bool) -> Bool {
    let line = view.lines[number]
    guard !line.hasBullet, row.lineCount < mostLines, let end = row.line.text.last else { return false }
    if end == "," || end == "/" || end == "(" || end == "&" { return true }
    if Folding.isDash(end), row.line.text.dropLast().last.map(Folding.isSpace) == true { return true }
    let open = row.line.text.count { $0 == "(" } > row.line.text.count { $0 == ")" }
    if open { return true }
    guard label(of: TextRow(number, in: view)) == nil else { return false }
    if isWrapped(number, after: row) { return true }
    // A labelled row that fills its line goes on in the next.
    let last = row.line.text.count % max(longest, 1)
    let isFull = row.line.text.count >= longest * 3 / 4 || last >= longest * 3 / 4
    return isFull && longest >= 40
      && (hasLabels && label(of: row) != nil || line.text.first.map(Folding.isLower) == true)
  }

  /// Whether a line goes on with the one before: the next word would not have fitted there.
  private func isWrapped(_ number: Int, after row: TextRow) -> Bool {
    let before = number - 1
    let line = view.lines[number]
    guard let margin, row.places.last?.line == before, let left = view.lines[before].left,
      let right = view.lines[before].right, let next = line.left, abs(next - left) < 1,
      view.lines[before].page == line.page, view.lines[before].style == line.style,
      Separators([.listCommas, .semicolons]).pieces(row.line, row.line.content).count > 1
    else { return false }
    let end = line.text.firstIndex(where: Folding.isSpace) ?? line.content.upperBound
    guard let last = view.box(of: end - 1, in: number) else { return false }
    let distance = line.baseline - view.lines[before].baseline
    guard distance >= 0, distance < Self.lineHeight * (last.y1 - last.y0) else { return false }
    return right + last.x1 - next + (last.x1 - last.x0) / 2 > margin
  }

  // MARK: Labels

  private func split(_ row: TextRow, _ end: Int) -> (label: Passage, level: Passage?, rest: Range<Int>)? {
    let content = row.line.content
    guard content.contains(end) else { return nil }
    let rest = row.line.trimmed(end..<content.upperBound)
    let parts = levelParts(row, row.line.trimmed(content.lowerBound..<end))
    guard !rest.isEmpty, !parts.label.isEmpty else { return nil }
    return (row.passage(parts.label), parts.level.map(row.passage), rest)
  }

  private func label(of row: TextRow) -> (label: Passage, level: Passage?, rest: Range<Int>)? {
    let line = row.line
    let content = line.content
    func isShort(_ range: Range<Int>) -> Bool {
      let words = line.scalars[range].split(whereSeparator: Folding.isSpace).count
      return words > 0 && words <= longestLabel && range.count <= 60 && !line.scalars[range].contains(",")
    }
    func found(_ label: Range<Int>, _ rest: Range<Int>) -> (
      label: Passage, level: Passage?, rest: Range<Int>
    )? {
      let label = line.trimmed(label)
      let rest = line.trimmed(rest)
      guard !rest.isEmpty, isShort(levelParts(row, label).label) else { return nil }
      let parts = levelParts(row, label)
      return (row.passage(parts.label), parts.level.map(row.passage), rest)
    }
    // `Languages (Expert): Go, Python`.
    if let colon = firstColon(line, content), colon + 1 < content.upperBound,
      let found = found(content.lowerBound..<colon, colon + 1..<content.upperBound)
    {
      return found
    }
    // `Languages   Go, Python`.
    if let gap = line.gaps.first(where: { $0 > content.lowerBound && $0 < content.upperBound }),
      line.scalars[gap..<content.upperBound].contains(","),
      let found = found(content.lowerBound..<gap, gap..<content.upperBound)
    {
      return found
    }
    // `Languages (Expert) Go, Python`.
    if let close = line.scalars[content].firstIndex(of: ")"), close + 1 < content.upperBound,
      Folding.isSpace(line.scalars[close + 1]),
      line.scalars[close..<content.upperBound].contains(","),
      levelParts(row, content.lowerBound..<close + 1).level != nil
    {
      return found(content.lowerBound..<close + 1, close + 1..<content.upperBound)
    }
    // **Languages** Go / Python.
    if let end = line.styleEnd, end > content.lowerBound, end < content.upperBound,
      isList(line, end..<content.upperBound),
      line.scalars[line.trimmed(content.lowerBound..<end)].last.map({ Folding.isWord($0) || $0 == ")" })
        == true,
      Folding.isSpace(line.scalars[end - 1]),
      let found = found(content.lowerBound..<end, end..<content.upperBound)
    {
      return found
    }
    // `Languages – Go, Python`.
    let parts = Separators.dashes.pieces(line, content)
    if parts.count == 2, line.scalars[parts[1]].contains(",") { return found(parts[0], parts[1]) }
    return nil
  }

  private func isList(_ line: ViewText.Line, _ range: Range<Int>) -> Bool {
    Separators([.strong, .listCommas, .semicolons]).pieces(line, range).count > 1
      || Separators.slashes(line, range).count > 1
  }

  /// Outside of parentheses.
  private func firstColon(_ line: ViewText.Line, _ range: Range<Int>) -> Int? {
    var depth = 0
    for position in range {
      switch line.scalars[position] {
      case "(", "（": depth += 1
      case ")", "）": depth -= 1
      case ":" where depth <= 0, "：" where depth <= 0: return position
      default: break
      }
    }
    return nil
  }

  /// A label with what says how well: `Languages (Expert)`.
  private func levelParts(
    _ row: TextRow, _ range: Range<Int>, isAlone: Bool = false
  ) -> (label: Range<Int>, level: Range<Int>?) {
    let line = row.line
    guard line.scalars[range].last == ")", let open = line.scalars[range].lastIndex(of: "("),
      isAlone || open > range.lowerBound
    else {
      return (range, nil)
    }
    let level = line.trimmed(open + 1..<range.upperBound - 1)
    // A narrow column breaks words: `(Advan-ced)`.
    let words = Folding.words(line.scalars[level].filter { !Folding.isDash($0) }).split(separator: " ")
    guard words.count <= 3, words.contains(where: { SkillLevels.words.contains(String($0)) }) else {
      return (range, nil)
    }
    return (line.trimmed(range.lowerBound..<open), level)
  }

  /// A line of its own above its items: it ends in a colon, or is set apart from a list that follows.
  private func isLabelLine(_ row: TextRow, before next: TextRow?) -> Bool {
    guard let next, !row.hasBullet, let end = row.line.text.last else { return false }
    let words = row.line.text.split(whereSeparator: Folding.isSpace).count
    guard words <= longestLabel, !row.line.text.contains(",") else { return false }
    if end == ":" { return true }
    guard !next.hasBullet || row.style != next.style else { return false }
    return row.style != next.style && row.style != nil && row.line.isUniform
      && (next.hasBullet || next.line.text.contains(",")
        || !Separators.strong.pieces(next.line, next.line.content).dropFirst().isEmpty)
  }

  // MARK: Items

  func items(_ row: TextRow, _ range: Range<Int>) -> [Passage] {
    Separators([.strong, .listCommas, .semicolons]).pieces(row.line, range)
      .flatMap { Separators.slashes(row.line, $0) }
      .compactMap { item in
        var item = item
        while let last = row.line.scalars[item].last, isTail(last) {
          item = row.line.trimmed(item.dropLast())
        }
        while let first = row.line.scalars[item].first, isTail(first), first != "." {
          item = row.line.trimmed(item.dropFirst())
        }
        let words = row.line.scalars[item].split(whereSeparator: Folding.isSpace)
        if let first = words.first, words.count > 1, ["and", "y", "und", "et"].contains(Folding.words(first))
        {
          item = words[1].startIndex..<item.upperBound
        }
        guard row.line.scalars[item].contains(where: Folding.isWord), words.count <= longestItem else {
          return nil
        }
        return row.passage(item)
      }
  }

  /// Periods, and the stars and dots that show a level.
  private func isTail(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == ":" || Folding.isDash(scalar) || 0x2500...0x27BF ~= scalar.value
      || 0xE000...0xF8FF ~= scalar.value || scalar.value == 0xFFFD
  }
}
