/// Cuts a section into its entries: jobs, degrees, projects.
///
/// Entries of one section are set alike. Each has one date that stands apart from running text; how many lines stand
/// above the first entry's date is how many stand above the others'. Where the first line of the section is set
/// in a style of its own, lines of that style open entries, which also finds dates below or beside them.
struct EntrySplitter {
  let view: ViewText
  /// Lines that belong to the page, not to the section.
  let furniture: Set<Int>

  /// Most lines between the first line of an entry and its date where the date is in the head.
  var mostLinesAboveDate = 3
  /// Longest line with a date that is not running text, in words.
  var mostWords = 18

  struct Entry {
    var lines: Range<Int>
    /// Lines that the dates of the entry belong to.
    var dated: [Int]
    /// Where the dates of such a line stand if the view has put them elsewhere.
    var dateLines: [Int: Int] = [:]

    /// The line to read the dates from that belong to a line.
    func dateLine(of line: Int) -> Int { dateLines[line] ?? line }
  }

  /// The entries of a section, given its lines without the heading.
  ///
  /// A section that begins with a bullet has one before each of its entries if `areItemsEntries`, dated or not: a list of
  /// certificates has, below a job there may be only what was done there.
  func entries(in lines: Range<Int>, areItemsEntries: Bool = false) -> [Entry] {
    let all = lines.filter {
      !view.lines[$0].isBlank && !furniture.contains($0) && !view.lines[$0].isLoneBullet
        && !view.lines[$0].isCellTail
    }
    let rows = DateRows(view: view, content: all, isText: isProse)
    let content = all.filter { !rows.dates.contains($0) }
    guard let first = content.first else { return [] }
    let anchors = anchors(content, rows)
    let starts = items(content, areEntries: areItemsEntries) ?? starts(content, anchors: anchors)
    let bounds = [first] + starts.filter { $0 > first }
    var next = anchors[...]
    var entries = bounds.enumerated().map { number, start in
      let end = number + 1 < bounds.count ? bounds[number + 1] : lines.upperBound
      let dated = Array(next.prefix { $0 < end })
      next = next.dropFirst(dated.count)
      return Entry(
        lines: start..<end, dated: dated,
        dateLines: rows.dateOf.filter { dated.contains($0.key) })
    }
    // Dates right above the line that they belong to are the entry's, and so are blank lines above the first.
    for number in entries.indices.reversed() {
      var start = entries[number].lines.lowerBound
      while start > lines.lowerBound, rows.dates.contains(start - 1),
        number == 0 || rows.owner(of: start - 1).map({ entries[number].lines.contains($0) }) == true
      {
        start -= 1
      }
      if number == 0 { start = lines.lowerBound }
      entries[number].lines = start..<max(start, entries[number].lines.upperBound)
      if number > 0 {
        entries[number - 1].lines =
          entries[number - 1].lines.lowerBound..<max(start, entries[number - 1].lines.lowerBound)
      }
    }
    return entries
  }

  /// The lines with bullets, if each of them is an entry: most have a date that stands apart, or all are `areEntries`.
  private func items(_ content: [Int], areEntries: Bool) -> [Int]? {
    guard let first = content.first, view.lines[first].hasBullet else { return nil }
    let items = content.filter { view.lines[$0].hasBullet }
    let dated = items.count { !view.lines[$0].dates.isEmpty && isApart(view.lines[$0]) }
    // Sentences that a view has put below the wrong heading are none.
    let isList = areEntries && items.count * 2 > content.count && !items.contains { isProse(view.lines[$0]) }
    return items.count > 1 && (isList || dated * 2 > items.count) ? items : nil
  }

  /// Lines with a date that stands apart: a range, or a date at an edge of a short line.
  private func anchors(_ content: [Int], _ rows: DateRows) -> [Int] {
    var anchors: [Int] = []
    for line in content {
      let text = view.lines[line]
      if rows.dateOf[line] != nil || text.brokenDates != nil
        || !text.dates.isEmpty && (!text.hasBullet || isDatedItem(text)) && isApart(text)
      {
        anchors.append(line)
      }
    }
    return anchors
  }

  /// A bullet before a line that is mostly its date is an entry of a list of degrees or prizes.
  private func isDatedItem(_ text: ViewText.Line) -> Bool {
    guard let last = text.dates.last else { return false }
    return last.offsets.upperBound >= text.content.upperBound - 1 && text.dates.count >= 2
      && text.text.last != "."
  }

  /// Whether a line has a range of dates as the head of a job has it.
  func isDatedHead(_ line: Int) -> Bool {
    let text = view.lines[line]
    if text.brokenDates != nil { return true }
    guard text.dates.count >= 2, !text.hasBullet else { return false }
    let end = text.dates[0].offsets.upperBound
    let start = text.dates[1].offsets.lowerBound
    // A dash that the file maps to nothing joins as well.
    guard
      joins(text, end, start)
        || start > end && start - end <= 3 && text.scalars[end..<start].contains("\u{FFFD}")
    else { return false }
    return isApart(text)
  }

  private func isApart(_ text: ViewText.Line) -> Bool {
    guard let first = text.dates.first, let last = text.dates.last else { return false }
    let words = text.text.split(whereSeparator: Folding.isSpace).count
    guard words <= mostWords else { return false }
    let isRange =
      text.dates.count >= 2 && joins(text, first.offsets.upperBound, text.dates[1].offsets.lowerBound)
    let before = text.trimmed(text.content.lowerBound..<first.offsets.lowerBound)
    let after = text.trimmed(last.offsets.upperBound..<text.content.upperBound)
    let hasBefore =
      text.scalars[before].contains(where: Folding.isWord)
      && !isOpening(text, before, after: last.offsets.upperBound)
    let hasAfter = text.scalars[after].contains(where: Folding.isWord)
    // A sentence that ends in a year or goes on after it is no head.
    if text.text.last == ".", words > 6, hasBefore { return false }
    if isRange { return true }
    if !hasBefore || !hasAfter {
      guard hasBefore else { return hasAfter ? words <= 14 : true }
      // `Graduated in 2019` speaks of a year; `Acme, 2019`, `Acme (2019)` and `Acme  2019` are dated by it.
      guard let glue = text.scalars[before].last else { return true }
      if !Folding.isWord(glue) { return true }
      if case .date(let date) = last.value, date.month != nil { return true }
      let word = Folding.words(text.scalars[before].reversed().prefix { Folding.isLetter($0) }.reversed())
      return ![
        "in", "im", "en", "of", "since", "seit", "desde", "depuis", "from", "the", "by", "until", "dal",
        "nel",
      ]
      .contains(word)
    }
    // In the middle, a date between separators: `Engineer | 2019 | Berlin`.
    guard let left = text.scalars[before].last, let right = text.scalars[after].first else { return false }
    return !Folding.isWord(left) && !Folding.isWord(right) && left != "." && left != "$"
  }

  /// `seit 04.2018 Leiter`, `Since May 2019`: the word belongs to the date, unless a sentence goes on with it.
  private func isOpening(_ text: ViewText.Line, _ before: Range<Int>, after end: Int) -> Bool {
    guard before.count <= 8 else { return false }
    let word = Folding.words(text.scalars[before])
    guard DateWords.since.contains(word) || DateWords.until.contains(word) else { return false }
    let next = text.scalars[end..<max(end, text.content.upperBound)].first(where: Folding.isLetter)
    return next.map { !Folding.isLower($0) } ?? true && text.text.last != "."
  }

  private func joins(_ text: ViewText.Line, _ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 10 else { return start == end }
    let between = text.scalars[start..<end]
    return between.contains(where: Folding.isDash) || between.contains("/")
      || DateWords.connectors.contains(Folding.words(between))
  }

  private func starts(_ content: [Int], anchors: [Int]) -> [Int] {
    guard let first = content.first else { return [] }
    let titles = titleLines(content, anchors: anchors)
    guard let anchor = anchors.first, let above = content.firstIndex(of: anchor) else {
      // Without dates only the style of the titles tells entries apart.
      return titles
    }
    let head = content[..<above]
    let hasBodyAbove = above > mostLinesAboveDate || head.contains { view.lines[$0].hasBullet }
    // As many title lines as dates: they open the entries, wherever the dates stand.
    if titles.count == anchors.count || hasBodyAbove, titles.first == first, titles.count > 1 {
      return titles
    }
    if hasBodyAbove { return startsBelowDates(content, anchors: anchors) }
    var starts: [Int] = []
    var floor = -1
    var position = 0
    var nextTitle = 0
    for anchor in anchors {
      while position < content.count - 1, content[position] < anchor { position += 1 }
      while nextTitle < titles.count, titles[nextTitle] <= anchor { nextTitle += 1 }
      // A title nearby in its own style is where the entry begins, although some lines are missing or more.
      if nextTitle > 0, titles[nextTitle - 1] > floor,
        content[max(0, position - mostLinesAboveDate)...position].contains(titles[nextTitle - 1])
      {
        starts.append(titles[nextTitle - 1])
      } else if let start = startAboveText(position, content, floor: floor) {
        starts.append(start)
      } else {
        let lowest = max(0, position - above)
        var start = position
        while start > lowest {
          let line = content[start - 1]
          if line <= floor || view.lines[line].hasBullet || isProse(view.lines[line]) { break }
          start -= 1
        }
        starts.append(content[start])
      }
      floor = anchor
    }
    return starts
  }

  /// Where the entry of a date begins that stands alone below the text of its entry; nil for any other date.
  private func startAboveText(_ position: Int, _ content: [Int], floor: Int) -> Int? {
    // Where the section begins with a date, dates stand above or beside their entries.
    guard view.lines[content[position]].isDateAlone, !view.lines[content[0]].isDateAlone else { return nil }
    var index = position - 1
    var hasText = false
    while index >= 0, content[index] > floor {
      if isText(content[index]) {
        hasText = true
      } else if hasText {
        let lowest = max(0, index - mostLinesAboveDate + 1)
        while index > lowest, content[index - 1] > floor, !isText(content[index - 1]) { index -= 1 }
        return content[index]
      }
      index -= 1
    }
    return nil
  }

  /// An item, a sentence, or a line that goes on with one.
  private func isText(_ line: Int) -> Bool {
    let text = view.lines[line]
    return text.hasBullet || isProse(text) || text.text.first.map(Folding.isLower) == true
  }

  /// Where every entry ends with its date, the next begins behind it and what still belongs to it.
  private func startsBelowDates(_ content: [Int], anchors: [Int]) -> [Int] {
    var starts = content.prefix(1).map { $0 }
    var position = 0
    for anchor in anchors {
      while position < content.count, content[position] <= anchor { position += 1 }
      if position < content.count { starts.append(content[position]) }
    }
    return starts
  }

  /// Lines set like the first of the section, if that is not how its text is set; of neighbours the first.
  ///
  /// A section of titles and little else is set like its titles: those are believed where they differ from the text of
  /// the view and each has its date, or where there are no dates.
  private func titleLines(_ content: [Int], anchors: [Int]) -> [Int] {
    guard let first = content.first, let style = view.lines[first].style else { return [] }
    var styles = StyleTally()
    for line in content { styles.add(view.lines[line]) }
    let isSetApart = style != styles.mostUsed
    guard isSetApart || style != view.bodyStyle else { return [] }
    var titles: [Int] = []
    var previous: Int?
    for line in content {
      if view.lines[line].style == style, !view.lines[line].hasBullet {
        if previous == nil { titles.append(line) }
        previous = line
      } else {
        previous = nil
      }
    }
    return isSetApart || anchors.isEmpty || isOneEach(titles, anchors) ? titles : []
  }

  /// Whether every title has one date before the next title.
  private func isOneEach(_ titles: [Int], _ anchors: [Int]) -> Bool {
    titles.count == anchors.count && zip(titles, anchors).allSatisfy { $0 <= $1 }
      && zip(titles.dropFirst(), anchors).allSatisfy { $0 > $1 }
  }

  /// Text rather than a name or title: a sentence with its period, or a line too long for a title.
  func isProse(_ text: ViewText.Line) -> Bool {
    let words = text.text.split(whereSeparator: Folding.isSpace)
    guard let last = words.last else { return false }
    if words.count > 14 { return true }
    guard let end = last.last else { return false }
    if end == ";" || end == "!" || Folding.isDash(end) && text.dates.isEmpty { return true }
    let hasSentence = words.dropLast().contains { word in
      word.last == "." && word.count > 5 && word.dropLast().allSatisfy(Folding.isLower)
    }
    if hasSentence { return true }
    // `Inc.`, `e. V.`, `B.S.` end in a period too.
    if end == ".", last.count > 4, last.dropLast().allSatisfy(Folding.isLower) { return true }
    return end == "." && words.count > 3 && last.count(where: Folding.isLetter) > 4
  }
}
