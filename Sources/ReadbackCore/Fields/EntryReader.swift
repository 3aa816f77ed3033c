/// Takes an entry apart: its dates, the pieces of its head in order, and the text below.
struct EntryReader {
  let view: ViewText
  let furniture: Set<Int>

  struct Entry {
    var start: PlacedDate?
    var end: PlacedDate?
    /// Whether two dates, or a date and `present`, were given.
    var isRange = false
    /// What the head holds besides dates, cut at strong separators.
    var head: [Piece] = []
    /// Paragraphs below the head without a bullet before the first one with, and the items with bullets.
    var paragraphs: [Passage] = []
    var items: [Passage] = []
    var urls: [Passage] = []
  }

  struct Piece {
    var line: Int
    var range: Range<Int>
    var passage: Passage { Passage(line: line, range: range) }
  }

  /// Reads the entries of a section together: how many lines of an entry are its head shows in all of them.
  func read(_ entries: [EntrySplitter.Entry]) -> [Entry] {
    let splitter = EntrySplitter(view: view, furniture: furniture)
    let contents = entries.map { entry in
      entry.lines.filter { !view.lines[$0].isBlank && !furniture.contains($0) && !view.lines[$0].isLoneBullet }
    }
    // Lines below the date that may still be of the head, the same number in every entry.
    let below = zip(entries, contents).map { entry, content in
      linesBelowDate(content, after: entry.dated.first, splitter)
    }.min() ?? 0
    return zip(entries, contents).map { entry, content in
      var read = Entry()
      let headEnd = headEnd(content, dated: entry.dated, below: below, splitter)
      for line in content[..<headEnd] { readHead(line, isDated: entry.dated.contains(line) || read.start == nil, into: &read) }
      readBody(Array(content[headEnd...]), dated: entry.dated, splitter, into: &read)
      return read
    }
  }

  /// How many short lines without a bullet follow the date line.
  private func linesBelowDate(_ content: [Int], after dated: Int?, _ splitter: EntrySplitter) -> Int {
    guard let dated, let position = content.firstIndex(of: dated) else { return 2 }
    return content[(position + 1)...].prefix(2).prefix { isHead($0, splitter) }.count
  }

  private func isHead(_ line: Int, _ splitter: EntrySplitter) -> Bool {
    let text = view.lines[line]
    let words = text.text.split(whereSeparator: Folding.isSpace).count
    guard let first = text.scalars[text.content].first(where: Folding.isWord) else { return false }
    return !text.hasBullet && words <= 12 && !splitter.isProse(text) && !Folding.isLower(first)
  }

  /// Index behind the last line of the head: the date line and what belongs to it, or, where the date
  /// comes last, the lines before the text.
  private func headEnd(_ content: [Int], dated: [Int], below: Int, _ splitter: EntrySplitter) -> Int {
    let plain = content.prefix { isHead($0, splitter) }.count
    guard let first = dated.first, let position = content.firstIndex(of: first) else {
      return min(max(plain, content.isEmpty ? 0 : 1), 2)
    }
    let isBroken = position + 1 < content.count && splitter.isOpenRange(view.lines[first])
    if position <= plain + 1 && position <= splitter.mostLinesAboveDate {
      // A head that already has two pieces takes no more lines.
      let pieces = content[...position].reduce(0) { $0 + headPieces($1).count }
      let more = pieces >= 2 && position > 0 ? 0 : pieces >= 3 ? 0 : below
      return min(position + 1 + (isBroken ? 1 : 0) + (isBroken ? max(more, 1) : more), content.count)
    }
    return min(max(plain, 1), 2)
  }

  /// The pieces of a line besides its dates.
  private func headPieces(_ line: Int) -> [Range<Int>] {
    let text = view.lines[line]
    guard let first = text.dates.first, let last = text.dates.last else {
      return Separators.strong.pieces(text, text.body)
    }
    var pieces: [Range<Int>] = []
    for side in [
      text.body.lowerBound..<max(text.body.lowerBound, first.offsets.lowerBound), last.offsets.upperBound..<max(last.offsets.upperBound, text.body.upperBound),
    ] {
      pieces += Separators.strong.pieces(text, side).map { bare(text, $0) }.filter { !$0.isEmpty && !isDuration(text, $0) }
    }
    return pieces
  }

  /// Without the separators and brackets that a date leaves at the ends.
  private func bare(_ text: ViewText.Line, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    while let last = text.scalars[range].last, "([,;:/–—-|".unicodeScalars.contains(last) || Folding.isDash(last) {
      range = text.trimmed(range.dropLast())
    }
    while let first = text.scalars[range].first, ")],;:/|.".unicodeScalars.contains(first) || Folding.isDash(first) {
      range = text.trimmed(range.dropFirst())
    }
    // `since January 2016`: the word before the date is not the title.
    if ["since", "seit", "desde", "depuis", "from", "von", "ab", "dal", "da", "sinds", "du", "de"].contains(Folding.words(text.scalars[range])) {
      return range.lowerBound..<range.lowerBound
    }
    return range
  }

  /// `7 years 9 months`.
  private func isDuration(_ text: ViewText.Line, _ range: Range<Int>) -> Bool {
    let words = Folding.words(text.scalars[range]).split(separator: " ")
    let units: Set<Substring> = [
      "years", "year", "yrs", "yr", "months", "month", "mos", "mo", "jahre", "jahr", "monate", "monat", "anos", "ano",
      "meses", "mes", "ans", "an", "mois", "anni", "anno", "mesi", "mese", "jaar", "maanden", "maand", "y", "e", "and", "und", "et",
    ]
    return !words.isEmpty && words.contains { Int($0) != nil } && words.allSatisfy { Int($0) != nil || units.contains($0) }
  }

  private func readHead(_ line: Int, isDated: Bool, into read: inout Entry) {
    let text = view.lines[line]
    if isDated { readDates(line, into: &read) }
    let links = LinkScanner.links(in: text.scalars, text.content)
    let ranges = text.dates.isEmpty || !isDated ? Separators.strong.pieces(text, text.body) : headPieces(line)
    for range in ranges {
      if let link = links.first(where: { $0.range.overlaps(range) }) {
        read.urls.append(Passage(line: line, range: link.range))
        let before = bare(text, range.lowerBound..<max(range.lowerBound, link.range.lowerBound))
        if !before.isEmpty { read.head.append(Piece(line: line, range: before)) }
      } else if text.scalars[range].contains(where: Folding.isWord) {
        read.head.append(Piece(line: line, range: range))
      }
    }
  }

  private func readDates(_ line: Int, into read: inout Entry) {
    for mention in view.lines[line].dates {
      switch mention.value {
      case .present: if read.start != nil { read.isRange = true }
      case .date(let date):
        let placed = PlacedDate(date: date, line: line, offsets: mention.offsets)
        if read.start == nil {
          read.start = placed
        } else if !read.isRange {
          read.end = placed
          read.isRange = true
        }
      }
    }
  }

  private func readBody(_ lines: [Int], dated: [Int], _ splitter: EntrySplitter, into read: inout Entry) {
    var hasItems = false
    var previous: Int?
    let longest = lines.map { view.lines[$0].content.count }.max() ?? 0
    for line in lines {
      let text = view.lines[line]
      // A date below the text: where the entry was, how long.
      if read.start == nil, dated.contains(line) {
        readDates(line, into: &read)
        for range in headPieces(line) { read.head.append(Piece(line: line, range: range)) }
        previous = nil
        continue
      }
      if isDuration(text, text.content) { continue }
      let piece = Passage.Piece(line: line, range: text.hasBullet ? text.body : text.content)
      if text.hasBullet {
        read.items.append(Passage([piece]))
        hasItems = true
      } else if let previous, continues(line, previous, longest: longest) {
        if hasItems {
          read.items[read.items.count - 1].pieces.append(piece)
        } else {
          read.paragraphs[read.paragraphs.count - 1].pieces.append(piece)
        }
      } else if hasItems, previous != nil, !splitter.isProse(text), isHead(line, splitter) {
        // A short line after the items is of neither.
        previous = nil
        continue
      } else if hasItems {
        read.items.append(Passage([piece]))
      } else {
        read.paragraphs.append(Passage([piece]))
      }
      previous = line
    }
  }

  /// Whether a line goes on with the one before: that one has no end, or was broken because it was full.
  private func continues(_ line: Int, _ previous: Int, longest: Int) -> Bool {
    let before = view.lines[previous]
    let text = view.lines[line]
    guard let end = before.text.last, let first = text.text.first else { return false }
    if Folding.isLower(first) { return true }
    if ".!?".unicodeScalars.contains(end) { return false }
    if end == "," || end == ";" || Folding.isDash(end) || end == "&" || end == "/" || end == "(" { return true }
    return before.content.count * 4 >= longest * 3
  }
}
