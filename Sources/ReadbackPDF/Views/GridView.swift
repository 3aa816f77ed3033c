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
    /// Without text for a space that the view puts in.
    var pieces: [ReadGlyph]
    /// In characters.
    var length: Int
  }

  private struct ShownText {
    var x: Float
    var y: Float
    var end: Float
    var size: Float
    /// The font's space with all spacing, in text space, and on the page.
    var textSpace: Float
    var pageSpace: Float
    var pieces: [ReadGlyph]
  }

  func lines(of source: Source) -> [View.Line] {
    zip(source.pages, source.operators).enumerated().flatMap { number, page in
      var reader = GlyphReader(page: page.0, fonts: source.fonts, policy: policy)
      let texts = shownTexts(on: page.0, operators: page.1, source: source, reader: &reader)
      // Control characters from U+000E on become spaces.
      let scalars = reader.scalars.map { (0x0E...0x1F).contains($0) ? 0x20 : $0 }
      let groups = groups(of: texts, objects: page.1.textObjects[...], scalars: scalars)
      return lines(of: groups, scalars: scalars, page: number)
    }
  }

  // MARK: Groups

  private func groups(
    of texts: [(firstGlyph: Int, text: ShownText)], objects: ArraySlice<Int>, scalars: [UInt32]
  ) -> [Group] {
    var groups: [Group] = []
    var ofObject: [ShownText] = []
    var objects = objects
    for text in texts {
      while let object = objects.first, object <= text.firstGlyph {
        objects.removeFirst()
        groups += grouped(ofObject, scalars: scalars)
        ofObject = []
      }
      ofObject.append(text.text)
    }
    return groups + grouped(ofObject, scalars: scalars)
  }

  private func shownTexts(
    on page: Page, operators: Operators, source: Source, reader: inout GlyphReader
  ) -> [(firstGlyph: Int, text: ShownText)] {
    var texts: [(firstGlyph: Int, text: ShownText)] = []
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
        let piece = reader.text(of: index, in: run).map { ReadGlyph(text: $0, glyph: index) }
        guard startsString else {
          texts[texts.count - 1].text.end = end
          if let piece { texts[texts.count - 1].text.pieces.append(piece) }
          continue
        }
        var space = string.fontSize * widths.space + string.characterSpace + string.wordSpace
        // Without a space of its own, half of any other character.
        if space < 1e-6 { space = string.fontSize * (widths.other / 2) }
        texts.append(
          (
            index,
            ShownText(
              x: glyph.originX, y: page.height - glyph.originY, end: end, size: run.size, textSpace: space,
              pageSpace: space * scale, pieces: piece.map { [$0] } ?? [])
          ))
      }
    }
    return texts
  }

  /// Turned text, forms and Type 3 fonts that only their glyphs' names could map are left out.
  private func reads(_ run: GlyphRun, _ fonts: [Font]) -> Bool {
    guard policy.reads(run), run.rotation == 0, !run.flags.contains(.form) else { return false }
    guard fonts.indices.contains(run.font) else { return true }
    return fonts[run.font].kind != .type3 || fonts[run.font].hasToUnicode || !run.flags.contains(.guessed)
  }

  /// The groups of one text object.
  private func grouped(_ texts: [ShownText], scalars: [UInt32]) -> [Group] {
    guard var first = texts.first else { return [] }
    var groups: [Group] = []
    var pieces: [ReadGlyph] = []
    var (end, y, isFirst) = (first.end, first.y, true)
    func close() {
      if !pieces.allSatisfy({ $0.text.allSatisfy { scalars[$0].isWhiteSpace } }) {
        let length = pieces.reduce(0) { $0 + ($1.isPutIn ? 1 : $1.text.count) }
        groups.append(
          Group(x: first.x, y: first.y, end: end, size: first.size, pieces: pieces, length: length))
      }
      pieces = []
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
        pieces.append(.space)
      }
      pieces += text.pieces
      (end, y, isFirst) = (text.end, text.y, false)
    }
    close()
    return groups
  }

  // MARK: Lines

  private func lines(of groups: [Group], scalars: [UInt32], page: Int) -> [View.Line] {
    let left = groups.map(\.x).min() ?? 0
    let length = groups.reduce(0) { $0 + $1.length }
    let width = length > 0 ? groups.reduce(0) { $0 + $1.end - $1.x } / (Float(length) * widening) : 0
    var line = LineBuilder(policy.rightToLeft)
    return rows(of: groups, left: left).compactMap { row in
      var column: Float = 0
      var end: Float = 0
      for group in row {
        let x = group.x - left
        let offset = width > 0 ? (x / width).rounded(.down) : column
        if offset > column, end.rounded(.up) < x.rounded(.towardZero) {
          line.appendSpace()
          column = offset
        }
        for piece in group.pieces {
          if piece.isPutIn {
            line.appendSpace()
          } else {
            line.append(piece.text, of: scalars, glyph: piece.glyph)
          }
        }
        column += Float(group.length)
        end = group.end - left
      }
      return line.take(page: page)
    }
  }

  private func rows(of groups: [Group], left: Float) -> [[Group]] {
    var rows: [(height: Int, size: Float, places: Set<Int>, groups: [Group])] = []
    // What Float keeps of a height must not fall below a whole number.
    func height(_ group: Group) -> Int { Int(clamping: group.y + 0.002) }
    func place(_ group: Group) -> Int { Int(clamping: group.x - left) }
    let sorted = groups.indices.sorted {
      (-groups[$0].y, groups[$0].x, $0) < (-groups[$1].y, groups[$1].x, $1)
    }
    var next = 0
    while next < sorted.count {
      let y = height(groups[sorted[next]])
      var row: [Group] = []
      while next < sorted.count, height(groups[sorted[next]]) == y {
        row.append(groups[sorted[next]])
        next += 1
      }
      row.sort { $0.x < $1.x }
      let places = Set(row.map(place))
      if let last = rows.last, last.places.isDisjoint(with: places),
        Float(abs(y - last.height)) < min(row[0].size, last.size)
      {
        rows[rows.count - 1].groups = (row + last.groups).sorted { $0.x < $1.x }
        rows[rows.count - 1].places.formUnion(places)
        rows[rows.count - 1].size = rows[rows.count - 1].groups[0].size
      } else {
        rows.append((y, row[0].size, places, row))
      }
    }
    return rows.map(\.groups)
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
