/// The lines of a view, taken apart once for everything that reads them.
struct ViewText {
  var lines: [Line]
  let source: View
  let document: Document
  /// The style that most letters have.
  let bodyStyle: TextStyle?

  struct Line {
    var scalars: [Unicode.Scalar]
    /// Without the white space around it; empty for a blank line.
    var content: Range<Int>
    /// Scalar offset after a leading bullet and its space; the start of ``content`` without one.
    var afterBullet: Int
    var dates: [DateMention]
    /// What the line and those after it say where a narrow column breaks a range of dates; nil elsewhere.
    var brokenDates: [BrokenDate]?
    /// Whether the line only goes on with the ``brokenDates`` of one before.
    var isDateTail = false
    var page: Int
    /// Formatting of the first letter; nil where the view does not say.
    var style: TextStyle?
    /// Whether all letters have the formatting of the first; the sizes of small capitals do not count.
    var isUniform: Bool
    /// Where the first letter stands that is set otherwise than the first of all; nil in a uniform line.
    var styleEnd: Int?
    /// What stands before the first word that is set otherwise than the first letter, be it in size or colour alone:
    /// where it ends, and its size; nil where there is no such word.
    var lead: (end: Int, size: Int32)?
    var letters: Int
    var capitals: Int
    var hasLower: Bool
    /// Offsets where text begins after a gap that is wider than any space, as between columns.
    var gaps: [Int]
    /// Whether it is set as an item of a list, whose marker is in no text, or elsewhere.
    var isListItem = false
    /// Where the first glyph stands, in points; nil where the view does not say.
    var left: Float?
    /// Where the last glyph ends that stands on the baseline of the first.
    var right: Float?
    /// Its baseline, in points from the top of the page.
    var baseline: Float = 0
    /// How many of the next lines go on with this one in a cell that is too narrow for it.
    var cellTail = 0
    /// Whether the line only goes on with a cell of a line before.
    var isCellTail = false

    /// The words of a line that may be a title; empty for longer ones and those with bullets.
    var words: [Word] = []
    /// Where there is neither letter nor digit nor space: all that may set pieces apart. In order.
    var marks: [Int] = []
    /// Whether it says months, years, words for now and what joins them, and nothing else.
    fileprivate var isDatePhrase = false
    /// What its text means as a heading; nil where it is none.
    var heading: HeadingReading?

    struct Word {
      var start: Int
      var kinds: WordKinds
    }

    /// Whether there is a date and no word besides.
    var isDateAlone: Bool {
      if brokenDates != nil { return true }
      guard let first = dates.first, let last = dates.last else { return false }
      return !scalars[content.lowerBound..<max(content.lowerBound, first.offsets.lowerBound)].contains(
        where: Folding.isWord)
        && !scalars[last.offsets.upperBound..<max(last.offsets.upperBound, content.upperBound)].contains(
          where: Folding.isWord)
    }

    var isBlank: Bool { content.isEmpty }
    var hasBullet: Bool { afterBullet > content.lowerBound || isListItem }
    /// Only a bullet, whose text the view put elsewhere.
    var isLoneBullet: Bool { afterBullet > content.lowerBound && afterBullet >= content.upperBound }
    var isCapitals: Bool { capitals > 1 && !hasLower }
    var text: ArraySlice<Unicode.Scalar> { scalars[content] }
    var body: Range<Int> { afterBullet..<max(afterBullet, content.upperBound) }

    func string(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

    /// What the words in a range tell.
    func kinds(in range: Range<Int>) -> WordKinds {
      words.reduce(into: []) { if range.contains($1.start) { $0.formUnion($1.kinds) } }
    }

    func wordCount(in range: Range<Int>) -> Int { words.count { range.contains($0.start) } }

    /// Where in a range there is neither letter nor digit nor space, in order.
    func marks(in range: Range<Int>) -> ArraySlice<Int> {
      guard let first = marks.firstIndex(where: { $0 >= range.lowerBound }) else { return [] }
      return marks[first...].prefix { $0 < range.upperBound }
    }

    /// A range without the white space at its ends, and without marks of direction.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
      var start = range.lowerBound
      var end = range.upperBound
      while start < end, Folding.isSpace(scalars[start]) || Folding.isIgnorable(scalars[start]) { start += 1 }
      while end > start, Folding.isSpace(scalars[end - 1]) || Folding.isDirection(scalars[end - 1]) {
        end -= 1
      }
      return start..<end
    }
  }

  /// What stands for a letter or digit that a symbol font draws: a picture, whatever it is read as.
  static let icon: Unicode.Scalar = "\u{F8FF}"

  /// Longest line that may be a title of an entry or a person, in scalars.
  static let longestTitle = 200
  /// Longest line with a bullet that may be more than text: a mark, a level. In scalars.
  private static let shortItem = 40

  private static func words(_ line: Line) -> [Line.Word] {
    var words: [Line.Word] = []
    var word: [UInt8] = []
    var start = line.content.lowerBound
    func end() {
      if !word.isEmpty { words.append(Line.Word(start: start, kinds: WordKinds.of(word[...]))) }
      word.removeAll(keepingCapacity: true)
    }
    for position in line.content {
      let scalar = line.scalars[position]
      if Folding.isWord(scalar) {
        if word.isEmpty { start = position }
        Folding.append(scalar, to: &word)
      } else if scalar == ".", (1...2).contains(word.count), position + 1 < line.content.upperBound,
        Folding.isLetter(line.scalars[position + 1])
      {
        // `B.Sc.`, `Ph.D.`, `S.A.` are one word each.
        continue
      } else if !Folding.isIgnorable(scalar) {
        end()
      }
    }
    end()
    return words
  }

  /// A date of several lines, at the place where it begins.
  struct BrokenDate {
    var value: DateMention.Value
    var line: Int
    var offsets: Range<Int>
  }

  /// What the text of a line tells wherever it stands.
  fileprivate struct Reading {
    fileprivate var dates: [DateMention]
    fileprivate var afterBullet: Int
    fileprivate var words: [Line.Word]
    fileprivate var marks: [Int]
    fileprivate var isDatePhrase: Bool
    fileprivate var heading: HeadingReading?
  }

  /// What the views of one document have in common.
  struct Known {
    fileprivate let typefaces: Typefaces
    /// What was read of lines of the views before, by their text: most views have most lines in common.
    fileprivate var readings: [String: Reading] = [:]

    init(_ document: Document) { typefaces = Typefaces(document) }
  }

  init(_ view: View, of document: Document, known: inout Known) {
    source = view
    self.document = document
    var typography = Typography(document, known.typefaces)
    var styles = StyleTally()
    lines = view.lines.map { line in
      var scalars: [Unicode.Scalar] = []
      scalars.reserveCapacity(line.origins.count)
      scalars.append(contentsOf: line.text.unicodeScalars)
      var read = Line(
        scalars: scalars, content: 0..<scalars.count, afterBullet: 0, dates: [], page: line.page, style: nil,
        isUniform: true, letters: 0, capitals: 0, hasLower: false, gaps: [])
      read.content = read.trimmed(0..<scalars.count)
      let hasIcons = typography.describe(line, &read)
      // Icons and lists are not in the text.
      let isPlain = !hasIcons && !read.isListItem
      let reading: Reading
      if isPlain, let before = known.readings[line.text] {
        reading = before
      } else {
        reading = Self.reading(of: read)
        if isPlain { known.readings[line.text] = reading }
      }
      read.dates = reading.dates
      read.afterBullet = reading.afterBullet
      read.words = reading.words
      read.marks = reading.marks
      read.isDatePhrase = reading.isDatePhrase
      read.heading = reading.heading
      styles.add(read)
      return read
    }
    bodyStyle = styles.mostUsed
    joinBrokenDates()
    joinCells()
    placeBullets()
  }

  /// Where a glyph stands on its page, in points; nil where the view does not say.
  func left(of offset: Int, in number: Int) -> Float? { box(of: offset, in: number)?.x0 }

  func box(of offset: Int, in number: Int) -> Box? { glyph(of: offset, in: number)?.box }

  /// Index of the font of a glyph; nil where the view does not say.
  func font(of offset: Int, in number: Int) -> Int? {
    guard let run = glyph(of: offset, in: number).map({ Int($0.run) }),
      document.pages[source.lines[number].page].runs.indices.contains(run)
    else { return nil }
    return document.pages[source.lines[number].page].runs[run].font
  }

  private func glyph(of offset: Int, in number: Int) -> Glyph? {
    let line = source.lines[number]
    guard document.pages.indices.contains(line.page), line.origins.indices.contains(offset) else {
      return nil
    }
    let glyphs = document.pages[line.page].glyphs
    let origin = Int(line.origins[offset])
    return glyphs.indices.contains(origin) ? glyphs[origin] : nil
  }

  private static func reading(of line: Line) -> Reading {
    var line = line
    line.afterBullet = afterBullet(line.scalars, line.content)
    let dates = DateReader.mentions(in: line.scalars)
    let isTitle =
      !line.hasBullet || !dates.isEmpty || line.content.count <= shortItem
    return Reading(
      dates: dates, afterBullet: line.afterBullet,
      words: isTitle && line.content.count <= longestTitle ? words(line) : [],
      marks: line.content.filter { position in
        let scalar = line.scalars[position]
        return !Folding.isWord(scalar) && !Folding.isSpace(scalar)
      },
      isDatePhrase: isDatePhrase(line),
      heading: dates.isEmpty && line.isUniform ? HeadingReading(line) : nil)
  }

  /// Most lines of one cell, and most letters of each: wider ones are columns of text.
  private static let longestCell = 6
  private static let widestCell = 12

  /// `Dr.`, `rer.`, `nat.` below each other, and then a line that begins beside the first: one cell of a row.
  private mutating func joinCells() {
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, end - first < Self.longestCell, isCell(end, below: first) { end += 1 }
      if end - first > 1, end < lines.count, let left = lines[first].left, let next = lines[end].left,
        lines[end].page == lines[first].page, next > left,
        lines[end].baseline < lines[end - 1].baseline - 1,
        lines[end].baseline > lines[first].baseline - 2
      {
        lines[first].cellTail = end - first - 1
        for line in first + 1..<end { lines[line].isCellTail = true }
        first = end
      } else {
        first += 1
      }
    }
  }

  private func isCell(_ number: Int, below first: Int) -> Bool {
    let line = lines[number]
    guard let left = line.left, let top = lines[first].left, line.content.count <= Self.widestCell,
      !line.isBlank,
      !line.hasBullet, line.letters > 0, line.dates.isEmpty, !line.text.contains(where: Folding.isDigit)
    else { return false }
    return number == first
      || abs(left - top) < 1 && line.page == lines[first].page && line.baseline > lines[number - 1].baseline
  }

  /// `sep 2015 –`, `mar`, `2019` on lines of their own are one range.
  private mutating func joinBrokenDates() {
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, end - first < 4, Self.isDateOnly(lines[end]) { end += 1 }
      if end - first > 1 { join(first..<end) }
      first = max(end, first + 1)
    }
  }

  /// Joins as many of the lines as make one range, and then the others.
  private mutating func join(_ run: Range<Int>) {
    var run = run
    while run.count > 1 {
      for count in 2...run.count {
        let part = run.prefix(count)
        let mentions = DateReader.mentions(
          in: Array(part.map { Array(lines[$0].text) }.joined(separator: [" "])))
        let isNew = mentions.count == 2 && lines[part.startIndex].dates.count < 2
        // The shortest run that makes a range, unless its last date goes on: `2016 – mar`, `2019`.
        guard isNew,
          count == run.count
            || lines[part.endIndex].dates.first?.offsets.lowerBound != lines[part.endIndex].content.lowerBound
            || Self.isWholeRange(mentions)
        else { continue }
        lines[part.startIndex].brokenDates = place(mentions, in: part)
        for line in part.dropFirst() {
          lines[line].isDateTail = true
          lines[line].dates = []
        }
        run = run.dropFirst(count - 1)
        break
      }
      run = run.dropFirst()
    }
  }

  private static func isWholeRange(_ mentions: [DateMention]) -> Bool {
    guard case .date(let start) = mentions[0].value else { return false }
    guard case .date(let end) = mentions[1].value else { return true }
    return (start.month == nil) == (end.month == nil)
  }

  /// Positions in the joined lines back to lines and offsets.
  private func place(_ mentions: [DateMention], in part: Range<Int>) -> [BrokenDate] {
    var start = 0
    var placed: [BrokenDate] = []
    for line in part {
      let content = lines[line].content
      for mention in mentions where start..<start + content.count + 1 ~= mention.offsets.lowerBound {
        let lower = content.lowerBound + mention.offsets.lowerBound - start
        placed.append(
          BrokenDate(
            value: mention.value, line: line,
            offsets: lower..<min(lower + mention.offsets.count, content.upperBound)))
      }
      start += content.count + 1
    }
    return placed
  }

  /// Longest line of a narrow column that may be part of a date, in scalars.
  private static let longestDatePart = 24

  private static func isDateOnly(_ line: Line) -> Bool {
    line.isDatePhrase && (!line.hasBullet || line.letters + line.content.count < longestDatePart)
  }

  /// Months, years, words for now and what joins them, and nothing else.
  private static func isDatePhrase(_ line: Line) -> Bool {
    guard !line.isBlank, line.content.count <= longestDatePart else { return false }
    let phrase = Folding.words(line.text)
    // `aujourd'hui`, `la actualidad`.
    if DateWords.present.contains(phrase) { return true }
    let words = phrase.split(separator: " ")
    return !words.isEmpty
      && words.allSatisfy { word in
        if Int(word) != nil { return word.utf8.count == 4 || word.utf8.count == 2 }
        let word = String(word)
        return DateWords.month(Array(word.utf8)[...]) != nil || DateWords.present.contains(word)
          || DateWords.connectors.contains(word)
          || DateWords.monthOf.contains(word)
      }
  }

  /// Past a bullet and the space behind it.
  ///
  /// A dash or an `o` is a bullet only with space behind it, a number never is one: `2. Preis` and `2 years`
  /// begin alike.
  private static func afterBullet(_ scalars: [Unicode.Scalar], _ content: Range<Int>) -> Int {
    guard let first = content.first else { return content.lowerBound }
    var position = first
    switch scalars[first].value {
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0...0x25FF, 0x2610...0x2612, 0x2713...0x2718,
      0x2756,
      0x2794, 0x27A2...0x27A4, 0x29BF, 0xB7, 0x2B9A, 0x2666, 0x2605, 0x2606, 0x25E6, 0x2794...0x27BE,
      0xE000...0xF8FF, 0x2981, 0x2B25...0x2B2F:
      position += 1
    case 0x2D, 0x2A, 0x6F, 0x2012...0x2015, 0x2212, 0x3E, 0xBB, 0x203A, 0x7E, 0x2B, 0x2192, 0x21D2:
      guard first + 1 == content.upperBound || Folding.isSpace(scalars[first + 1]) else { return first }
      position += 1
    default: return first
    }
    while position < content.upperBound,
      Folding.isSpace(scalars[position]) || Folding.isIgnorable(scalars[position])
    {
      position += 1
    }
    return position
  }
}
