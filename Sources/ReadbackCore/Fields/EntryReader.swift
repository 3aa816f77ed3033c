/// Takes an entry apart: its dates, the pieces of its head in order, and the text below.
struct EntryReader {
  let view: ViewText
  let furniture: Set<Int>
  private let ends: LineEnds

  init(view: ViewText, furniture: Set<Int>) {
    self.view = view
    self.furniture = furniture
    ends = LineEnds(view)
  }

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
    /// Short line between the text and a date below it: where the entry was.
    var place: Passage?
  }

  struct Piece {
    var line: Int
    var range: Range<Int>
    /// What of it stands on the next line, where this one was full.
    var rest: Passage.Piece?

    /// With the rest of its cell, if it ends where its line does.
    func passage(in view: ViewText) -> Passage {
      let text = view.lines[line]
      guard text.cellTail > 0, range.upperBound == text.content.upperBound else { return passage }
      return Passage(
        passage.pieces
          + (line + 1...line + text.cellTail).map { Passage.Piece(line: $0, range: view.lines[$0].content) })
    }

    /// A part of it, with the rest on the next line if it ends where the piece does.
    func part(_ range: Range<Int>) -> Piece {
      Piece(line: line, range: range, rest: range.upperBound == self.range.upperBound ? rest : nil)
    }

    /// With the rest on the next line.
    var passage: Passage { Passage([Passage.Piece(line: line, range: range)] + [rest].compactMap { $0 }) }
  }

  /// Most words of a head that a full line leaves for the next.
  private let mostRestWords = 6

  /// The lines with dates that go on in the next line, with that line: they end inside a word, or were full before a word
  /// in small letters.
  private func rests(_ content: [Int], dated: [Int]) -> [Int: Int] {
    let dated = Set(dated)
    var rests: [Int: Int] = [:]
    for (line, next) in zip(content, content.dropFirst())
    where next == line + 1 && dated.contains(line) && !dated.contains(next) {
      let (text, tail) = (view.lines[line], view.lines[next])
      let words = tail.text.split(whereSeparator: Folding.isSpace)
      // Few words and no sentence: what goes on is a title or a name. `– Present` that a narrow column breaks is neither.
      guard !tail.hasBullet, tail.dates.isEmpty, tail.style == text.style, tail.page == text.page,
        let date = text.dates.last, date.offsets.upperBound < text.content.upperBound,
        let end = text.text.last, let first = tail.text.first, words.count <= mostRestWords,
        tail.text.last != ".", !DateWords.present.contains(Folding.words(words[0]))
      else { continue }
      let isInWord = Folding.isDash(end) && text.text.dropLast().last.map(Folding.isLetter) == true
      if isInWord || Folding.isLower(first) && ends.isFull(line, before: next) == true { rests[line] = next }
    }
    return rests
  }

  /// Reads the entries of a section together: which lines of an entry are its head shows in all of them.
  /// `titles` tell the title of an entry, `owners` who it was with.
  func read(_ entries: [EntrySplitter.Entry], titles: WordKinds, owners: WordKinds) -> [Entry] {
    let splitter = EntrySplitter(view: view, furniture: furniture)
    let dates = entries.reduce(into: Set<Int>()) { dates, entry in
      for date in entry.dateLines.values {
        dates.insert(date)
        var tail = date + 1
        while tail < view.lines.count, view.lines[tail].isDateTail {
          dates.insert(tail)
          tail += 1
        }
      }
    }
    var rests: [Int: Int] = [:]
    var drafts = entries.map { entry in
      let content = entry.lines.filter {
        !dates.contains($0) && !view.lines[$0].isBlank && !furniture.contains($0)
          && !view.lines[$0].isLoneBullet
          && !view.lines[$0].isCellTail
      }
      let found = self.rests(content, dated: entry.dated)
      rests.merge(found) { first, _ in first }
      let tails = Set(found.values)
      return draft(content.filter { !tails.contains($0) }, dated: entry.dated, splitter)
    }
    for _ in 0..<2 where takesNextLine(drafts, titles: titles, owners: owners, splitter) {
      for number in drafts.indices where drafts[number].canGrow { drafts[number].head += 1 }
    }
    return zip(drafts, entries).map { draft, entry in
      var read = Entry()
      for line in draft.content[..<draft.head] { readHead(line, of: entry, rest: rests[line], into: &read) }
      readBody(Array(draft.content[draft.head...]), of: entry, splitter, into: &read)
      return read
    }
  }

  /// An entry while it is not yet decided where its head ends.
  private struct Draft {
    var content: [Int]
    var dated: [Int]
    /// How many lines are the head.
    var head: Int
    /// Whether the next line may be of the head too.
    var isOpen: Bool
    var canGrow: Bool { isOpen && head < content.count }
  }

  private func draft(_ content: [Int], dated: [Int], _ splitter: EntrySplitter) -> Draft {
    let plain = content.prefix { isHead($0, splitter) }.count
    guard let first = dated.first, let position = content.firstIndex(of: first),
      position <= splitter.mostLinesAboveDate, position <= plain + 1,
      !content[..<position].contains(where: { view.lines[$0].hasBullet })
    else {
      return Draft(content: content, dated: dated, head: min(max(plain, 1), 2, content.count), isOpen: false)
    }
    var head = position + 1
    while head < content.count, view.lines[content[head]].isDateTail { head += 1 }
    return Draft(content: content, dated: dated, head: head, isOpen: head < content.count)
  }

  /// Whether the lines below the heads so far belong to them, by all entries together.
  private func takesNextLine(
    _ drafts: [Draft], titles: WordKinds, owners: WordKinds, _ splitter: EntrySplitter
  ) -> Bool {
    let open = drafts.filter(\.canGrow)
    guard !open.isEmpty, open.allSatisfy({ isHead($0.content[$0.head], splitter) }) else { return false }
    let reader = LocationReader(view: view)
    let roles = HeadRoles(view: view, titles: titles, owners: owners)
    var complete = 0
    var evidence = 0
    var short = 0
    for draft in open {
      let pieces = draft.content[..<draft.head].flatMap { line in
        headPieces(line).map { Piece(line: line, range: $0) }
      }
      let parts = pieces.flatMap { piece in
        Separators([.dashes, .commas]).pieces(view.lines[piece.line], piece.range)
          .map { roles.score(piece.line, $0) }
      }
      if parts.contains(1), pieces.count > 1 || parts.contains(-1) { complete += 1 }
      let next = view.lines[draft.content[draft.head]]
      if !next.kinds(in: next.content).isDisjoint(with: [titles, owners])
        || reader.isPlace(draft.content[draft.head], next.content)
      {
        evidence += 1
      }
      if next.wordCount(in: next.content) <= 6 { short += 1 }
    }
    if complete * 2 > open.count { return false }
    return evidence * 2 > open.count || short == open.count
  }

  private func isHead(_ line: Int, _ splitter: EntrySplitter) -> Bool {
    let text = view.lines[line]
    let words = text.text.split(whereSeparator: Folding.isSpace).count
    guard let first = text.text.first(where: Folding.isWord), !Folding.isDigit(first) || !text.dates.isEmpty,
      !text.kinds(in: text.content).contains(.mark)
    else { return false }
    // `iSAQB`, `eBay`.
    let isName =
      Folding.isLower(first) && text.text.drop { $0 != first }.dropFirst().first.map(Folding.isUpper) == true
    return !text.hasBullet && words <= 12 && !splitter.isProse(text) && (!Folding.isLower(first) || isName)
  }

  /// The pieces of a line besides its dates.
  private func headPieces(_ line: Int) -> [Range<Int>] {
    let text = view.lines[line]
    if text.brokenDates != nil || text.isDateTail { return [] }
    guard let first = text.dates.first, let last = text.dates.last else {
      return Separators.strong.pieces(text, text.body)
    }
    var pieces: [Range<Int>] = []
    for side in [
      text.body.lowerBound..<max(text.body.lowerBound, first.offsets.lowerBound),
      last.offsets.upperBound..<max(last.offsets.upperBound, text.body.upperBound),
    ] {
      pieces += Separators.strong.pieces(text, side).map { bare(text, $0) }.flatMap { opened(text, $0) }
        .filter {
          !$0.isEmpty && !isDuration(text, $0)
        }
    }
    return pieces
  }

  /// A piece in two where a parenthesis opens that closes behind the date: `Six Sigma Black Belt (DGQ, 2014)`.
  private func opened(_ text: ViewText.Line, _ range: Range<Int>) -> [Range<Int>] {
    guard let open = text.scalars[range].lastIndex(of: "("), open > range.lowerBound,
      !text.scalars[open..<range.upperBound].contains(")")
    else { return [range] }
    return [text.trimmed(range.lowerBound..<open), text.trimmed(open + 1..<range.upperBound)]
  }

  /// Without the separators and brackets that a date leaves at the ends.
  private func bare(_ text: ViewText.Line, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    while let last = text.scalars[range].last,
      "([,;:/–—-|".unicodeScalars.contains(last) || Folding.isDash(last)
    {
      range = text.trimmed(range.dropLast())
    }
    while let first = text.scalars[range].first,
      ")],;:/|.".unicodeScalars.contains(first) || Folding.isDash(first)
    {
      range = text.trimmed(range.dropFirst())
    }
    // `since January 2016`: the word before the date is not the title, nor is a `Present` that the dash before it was
    // lost of.
    guard range.count <= 16 else { return range }
    let word = Folding.words(text.scalars[range])
    if DateWords.since.contains(word) || DateWords.until.contains(word) || word == "de"
      || DateWords.present.contains(word)
    {
      return range.lowerBound..<range.lowerBound
    }
    return range
  }

  private static let units = Set(
    words: """
      years year yrs yr months month mos mo jahre jahr monate monat anos ano meses mes ans an mois anni anno mesi mese
      jaar maanden maand y e and und et
      """)

  /// `7 years 9 months`.
  private func isDuration(_ text: ViewText.Line, _ range: Range<Int>) -> Bool {
    guard range.count <= 60, text.scalars[range].contains(where: Folding.isDigit) else { return false }
    let words = Folding.words(text.scalars[range]).split(separator: " ").map { String($0) }
    return !words.isEmpty && words.contains { Int($0) != nil } && words.contains { Self.units.contains($0) }
      && words.allSatisfy { Int($0) != nil || Self.units.contains($0) }
  }

  private func readHead(
    _ line: Int, of entry: EntrySplitter.Entry, rest: Int?, into read: inout Entry
  ) {
    let text = view.lines[line]
    if text.isDateTail { return }
    let isDated = read.start == nil
    if isDated { readDates(entry.dateLine(of: line), into: &read) }
    let links = LinkScanner.links(in: text.scalars, text.content)
    let ranges =
      text.brokenDates == nil && (text.dates.isEmpty || !isDated)
      ? Separators.strong.pieces(text, text.body) : headPieces(line)
    for range in ranges {
      if let link = links.first(where: { $0.range.overlaps(range) }) {
        read.urls.append(Passage(line: line, range: link.range))
        let before = bare(text, range.lowerBound..<max(range.lowerBound, link.range.lowerBound))
        if !before.isEmpty { read.head.append(Piece(line: line, range: before)) }
      } else if text.scalars[range].contains(where: Folding.isWord) {
        read.head.append(Piece(line: line, range: range))
      }
    }
    guard let rest else { return }
    let end = text.content.upperBound
    // The hyphen at the end of a line was taken for one that separates.
    if let last = read.head.last, last.line == line, last.range.upperBound <= end,
      text.scalars[last.range.upperBound..<end].allSatisfy(Folding.isDash)
    {
      read.head[read.head.count - 1].range = last.range.lowerBound..<end
      read.head[read.head.count - 1].rest = Passage.Piece(line: rest, range: view.lines[rest].content)
    } else {
      read.head.append(Piece(line: rest, range: view.lines[rest].content))
    }
  }

  private func readDates(_ line: Int, into read: inout Entry) {
    let text = view.lines[line]
    if text.brokenDates == nil, text.dates.count == 1, let mention = text.dates.first,
      case .date(let date) = mention.value, read.start == nil
    {
      let word = Folding.words(
        text.scalars[text.content.lowerBound..<mention.offsets.lowerBound].reversed().drop(
          while: Folding.isSpace
        )
        .prefix { Folding.isLetter($0) }.reversed())
      let placed = PlacedDate(date: date, line: line, offsets: mention.offsets)
      if DateWords.since.contains(word) {
        (read.start, read.isRange) = (placed, true)
        return
      }
      if DateWords.until.contains(word) {
        (read.end, read.isRange) = (placed, true)
        return
      }
    }
    let dates =
      text.brokenDates
      ?? text.dates.map { ViewText.BrokenDate(value: $0.value, line: line, offsets: $0.offsets) }
    for mention in dates {
      switch mention.value {
      case .present: if read.start != nil { read.isRange = true }
      case .date(let date):
        let placed = PlacedDate(date: date, line: mention.line, offsets: mention.offsets)
        if read.start == nil {
          read.start = placed
        } else if !read.isRange {
          read.end = placed
          read.isRange = true
        }
      }
    }
  }

  private func readBody(
    _ lines: [Int], of entry: EntrySplitter.Entry, _ splitter: EntrySplitter, into read: inout Entry
  ) {
    let dated = entry.dated
    var hasItems = false
    var previous: Int?
    let longest = lines.map { view.lines[$0].content.count }.max() ?? 0
    for (position, line) in lines.enumerated() {
      let text = view.lines[line]
      if read.start == nil, hasItems || !read.paragraphs.isEmpty, position + 1 < lines.count,
        dated.contains(lines[position + 1]), !text.hasBullet, text.wordCount(in: text.content) <= 5,
        isHead(line, splitter), !text.text.contains(where: Folding.isDigit)
      {
        read.place = Passage(line: line, range: text.content)
        previous = nil
        continue
      }
      // A date below the text: where the entry was, how long.
      if read.start == nil, dated.contains(line) {
        readDates(entry.dateLine(of: line), into: &read)
        for range in headPieces(line) { read.head.append(Piece(line: line, range: range)) }
        previous = nil
        continue
      }
      // Icons and other signs without a word say nothing.
      if isDuration(text, text.content) || !text.text.contains(where: Folding.isWord) { continue }
      let piece = Passage.Piece(line: line, range: text.hasBullet ? text.body : text.content)
      if text.hasBullet {
        read.items.append(Passage([piece]))
        hasItems = true
      } else if let previous, continues(line, previous, isBelowBullet: hasItems, longest: longest) {
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
  private func continues(_ line: Int, _ previous: Int, isBelowBullet: Bool, longest: Int) -> Bool {
    let before = view.lines[previous]
    let text = view.lines[line]
    guard let end = before.text.last, let first = text.text.first else { return false }
    if Folding.isLower(first) { return true }
    if SplitAccents.isAccent(end) { return true }
    if ".!?".unicodeScalars.contains(end) { return false }
    if end == "," || end == ";" || Folding.isDash(end) || end == "&" || end == "/" || end == "(" {
      return true
    }
    // Paragraphs of a DOCX are not broken.
    if view.document.format == .docx { return false }
    let isLong = before.content.count * 4 >= longest * 3
    // Below a bullet a line without one goes on with its text; without bullets only the column tells.
    return ends.isFull(previous, before: line).map { $0 || isBelowBullet && isLong } ?? isLong
  }
}
