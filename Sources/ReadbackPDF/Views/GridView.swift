internal import ReadbackCore

/// Lines on a grid of characters of one width: groups of strings by height, then from left to right.
///
/// Stands for the layout mode of pypdf (`_fixed_width_page.py`). Strings of one text object are a group as long as they
/// stay on the line; groups whose heights differ by less than the size of their text are one line, unless two of them
/// begin at the same place. A group is set apart by spaces only where the grid leaves room for them.
struct GridView {
  var policy = JoiningPolicy(
    readsActualText: false, readsOffPage: true, readsHiddenLayers: true, readsAnnotations: false,
    ligatures: .characters, rightToLeft: .asDrawn, readsArabicForms: false)
  /// Steps back by more than so many spaces begin a group (`LAYOUT_NEW_BT_GROUP_SPACE_WIDTHS`).
  var backSpaces: Float = 5
  /// How much wider than the mean character a place of the grid is (`scale_weight`).
  var widening: Float = 1.25

  private struct Group {
    var x: Float
    var y: Float
    var end: Float
    var size: Float
    /// Its glyphs and the spaces that the view puts in, a stretch of those of all groups.
    var pieces: Range<Int>
    /// In characters.
    var length: Int
  }

  private struct ShownText {
    var firstGlyph: Int
    var x: Float
    var y: Float
    var end: Float
    var size: Float
    /// The font's space with all spacing, in text space, and on the page.
    var textSpace: Float
    var pageSpace: Float
    /// A stretch of the glyphs of all strings.
    var glyphs: Range<Int>
  }

  /// The groups of a page, and what they are made of.
  private struct Groups {
    var groups: [Group] = []
    var pieces: [ReadGlyph] = []
  }

  func lines(of source: Source) -> [View.Line] {
    zip(source.pages, source.operators).enumerated().flatMap { number, page in
      var reader = GlyphReader(page: page.0, fonts: source.fonts, policy: policy)
      let shown = shownTexts(on: page.0, operators: page.1, source: source, reader: &reader)
      // Control characters from U+000E on become spaces.
      let scalars = reader.scalars.map { (0x0E...0x1F).contains($0) ? 0x20 : $0 }
      let groups = groups(
        of: shown.texts, glyphs: shown.glyphs, objects: page.1.textObjects, scalars: scalars)
      return lines(of: groups, scalars: scalars, page: number)
    }
  }

  // MARK: Groups

  private func groups(
    of texts: [ShownText], glyphs: [ReadGlyph], objects: [Int], scalars: [UInt32]
  ) -> Groups {
    var all = Groups()
    all.pieces.reserveCapacity(glyphs.count + texts.count)
    var start = 0
    var nextObject = 0
    for (index, text) in texts.enumerated() {
      while nextObject < objects.count, objects[nextObject] <= text.firstGlyph {
        nextObject += 1
        addGroups(of: texts[start..<index], glyphs: glyphs, scalars: scalars, to: &all)
        start = index
      }
    }
    addGroups(of: texts[start...], glyphs: glyphs, scalars: scalars, to: &all)
    return all
  }

  private func shownTexts(
    on page: Page, operators: Operators, source: Source, reader: inout GlyphReader
  ) -> (texts: [ShownText], glyphs: [ReadGlyph]) {
    var texts: [ShownText] = []
    texts.reserveCapacity(operators.strings.count)
    var glyphs: [ReadGlyph] = []
    glyphs.reserveCapacity(page.glyphs.count)
    var next = 0
    var string = Operators.ShownString(firstGlyph: 0, fontSize: 0, characterSpace: 0, wordSpace: 0)
    for run in page.runs where reads(run, source.fonts) {
      let widths =
        source.widths.indices.contains(run.font) ? source.widths[run.font] : .unknown
      for index in run.glyphs {
        let glyph = page.glyphs[index]
        var startsString = texts.isEmpty
        while next < operators.strings.count, operators.strings[next].firstGlyph <= index {
          string = operators.strings[next]
          next += 1
          startsString = true
        }
        let scale = string.fontSize > 0 ? run.size / string.fontSize : 1
        let end = glyph.box.x1 + string.characterSpace * scale
        let start = glyphs.count
        if let text = reader.text(of: index, in: run) { glyphs.append(ReadGlyph(text: text, glyph: index)) }
        guard startsString else {
          texts[texts.count - 1].end = end
          texts[texts.count - 1].glyphs = texts[texts.count - 1].glyphs.lowerBound..<glyphs.count
          continue
        }
        var space = string.fontSize * widths.space + string.characterSpace + string.wordSpace
        // Without a space of its own, half of any other character.
        if space < 1e-6 { space = string.fontSize * (widths.other / 2) }
        texts.append(
          ShownText(
            firstGlyph: index, x: glyph.originX, y: page.height - glyph.originY, end: end, size: run.size,
            textSpace: space, pageSpace: space * scale, glyphs: start..<glyphs.count))
      }
    }
    return (texts, glyphs)
  }

  /// Turned text, forms and Type 3 fonts that only their glyphs' names could map are left out.
  private func reads(_ run: GlyphRun, _ fonts: [Font]) -> Bool {
    guard policy.reads(run), run.rotation == 0, !run.flags.contains(.form) else { return false }
    guard fonts.indices.contains(run.font) else { return true }
    return fonts[run.font].kind != .type3 || fonts[run.font].hasToUnicode || !run.flags.contains(.guessed)
  }

  /// Adds the groups of one text object.
  private func addGroups(
    of texts: ArraySlice<ShownText>, glyphs: [ReadGlyph], scalars: [UInt32], to all: inout Groups
  ) {
    guard var first = texts.first else { return }
    var start = all.pieces.count
    var (end, y, isFirst) = (first.end, first.y, true)
    func close() {
      var length = 0
      var isBlank = true
      for place in start..<all.pieces.count {
        let piece = all.pieces[place]
        length += piece.isPutIn ? 1 : piece.text.count
        isBlank = isBlank && piece.text.allSatisfy { scalars[$0].isWhiteSpace }
      }
      if isBlank {
        all.pieces.removeSubrange(start...)
      } else {
        all.groups.append(
          Group(
            x: first.x, y: first.y, end: end, size: first.size, pieces: start..<all.pieces.count,
            length: length))
      }
      start = all.pieces.count
    }
    for text in texts {
      if abs(text.y - y) > text.size {
        close()
        (first, isFirst) = (text, true)
      }
      if end - text.x > text.textSpace * backSpaces {
        close()
        (first, isFirst) = (text, true)
        end = text.end
      }
      let gap = text.x - end
      if !isFirst, gap > 0, text.pageSpace > 0, (gap / text.pageSpace).rounded(.toNearestOrEven) >= 1 {
        all.pieces.append(.space)
      }
      // Most strings are short, and appending a slice costs more than a few glyphs do.
      for glyph in text.glyphs { all.pieces.append(glyphs[glyph]) }
      (end, y, isFirst) = (text.end, text.y, false)
    }
    close()
  }

  // MARK: Lines

  private func lines(of all: Groups, scalars: [UInt32], page: Int) -> [View.Line] {
    let groups = all.groups
    let left = groups.lazy.map(\.x).min() ?? 0
    let length = groups.reduce(0) { $0 + $1.length }
    let width = length > 0 ? groups.reduce(0) { $0 + $1.end - $1.x } / (Float(length) * widening) : 0
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    let rows = rows(of: groups, left: left)
    for row in rows.ranges {
      var column: Float = 0
      var end: Float = 0
      for group in rows.order[row].lazy.map({ groups[$0] }) {
        let x = group.x - left
        let offset = width > 0 ? (x / width).rounded(.down) : column
        if offset > column, end.rounded(.up) < x.rounded(.towardZero) {
          line.appendSpace()
          column = offset
        }
        for piece in all.pieces[group.pieces] {
          if piece.isPutIn {
            line.appendSpace()
          } else {
            line.append(piece.text, of: scalars, glyph: piece.glyph)
          }
        }
        column += Float(group.length)
        end = group.end - left
      }
      if let taken = line.take(page: page) { lines.append(taken) }
    }
    return lines
  }

  /// The order in which groups are read, and which stretches of it are a line.
  private func rows(of groups: [Group], left: Float) -> (order: [Int], ranges: [Range<Int>]) {
    // What Float keeps of a height must not fall below a whole number.
    func height(_ group: Int) -> Int { Int(clamping: groups[group].y + 0.002) }
    func place(_ group: Int) -> Int { Int(clamping: groups[group].x - left) }
    var order = groups.indices.sorted {
      (-groups[$0].y, groups[$0].x, $0) < (-groups[$1].y, groups[$1].x, $1)
    }
    func sort(_ part: Range<Int>) {
      // Most are in order already, and sorting a part of an array copies it.
      guard zip(part, part.dropFirst()).contains(where: { groups[order[$0]].x > groups[order[$1]].x }) else {
        return
      }
      order[part].sort { groups[$0].x < groups[$1].x }
    }
    var rows: [(height: Int, range: Range<Int>)] = []
    var start = 0
    while start < order.count {
      let y = height(order[start])
      let end = order[start...].firstIndex { height($0) != y } ?? order.count
      let row = start..<end
      sort(row)
      if let last = rows.last,
        Float(abs(y - last.height))
          < min(groups[order[start]].size, groups[order[last.range.lowerBound]].size),
        !sharesPlace(order[last.range], order[row], place)
      {
        let merged = last.range.lowerBound..<end
        sort(merged)
        rows[rows.count - 1].range = merged
      } else {
        rows.append((y, row))
      }
      start = end
    }
    return (order, rows.map(\.range))
  }

  /// Whether two lines, each from left to right, have groups that begin at the same place.
  private func sharesPlace(_ one: ArraySlice<Int>, _ other: ArraySlice<Int>, _ place: (Int) -> Int) -> Bool {
    var (left, right) = (one.startIndex, other.startIndex)
    while left < one.endIndex, right < other.endIndex {
      let (first, second) = (place(one[left]), place(other[right]))
      if first == second { return true }
      if first < second { left += 1 } else { right += 1 }
    }
    return false
  }
}

extension Int {
  /// The whole part of a number, however large it is.
  fileprivate init(clamping value: Float) {
    self = value.isFinite ? Int(Swift.min(Swift.max(value, -1e9), 1e9)) : 0
  }
}

extension ReadGlyph {
  /// A space that the view puts in.
  fileprivate static let space = ReadGlyph(text: 0..<0, glyph: -1)
  fileprivate var isPutIn: Bool { glyph < 0 }
}
