/// Finds the headings of a view by two witnesses: what they say and how they are set.
///
/// Words alone do not make a heading: `Languages` is a heading, a group of skills and an entry of a list. Lines
/// that are set alike form a class; a class most of whose lines the lexicon knows is how this document
/// sets its headings. All known lines of such a class are headings, and where nearly all are known, so are the
/// unknown ones. Lines set like the body are believed only in a document whose headings are not set apart.
///
/// What typography does not tell, the text below may: a known heading alone on its line, of a kind that no other
/// heading has, is believed where what follows looks like its section.
///
/// A line that no table knows and that has a date beside it on the page is the head of an entry, whatever it shares with
/// headings.
///
/// Headings that stand side by side on one line of two columns open a section of kind `unknown` with status
/// `ambiguous`: the lines below belong to both, and nothing on them says to which.
struct HeadingFinder {
  struct Heading {
    /// One line, or several where a narrow column breaks the heading.
    var lines: Range<Int>
    var kind: SectionKind
    var status: HeadingStatus
    /// Whether it is set otherwise than the body; nil where the view does not say.
    var isSetApart: Bool?
  }

  /// Share of the lines of a class that the lexicon must know before the class counts as headings: half,
  /// or a good quarter where several are known. Entry titles share their class with few headings by chance.
  var knownShare = 0.5
  var knownShareOfSeveral = 0.28
  /// Share from which on the unknown lines of a class are headings too.
  var trustedShare = 0.7
  /// The same for a class that is set larger than the body by at least this factor.
  var trustedShareOfLarger = 0.45
  var larger: Float = 1.1
  /// Longest heading, in words.
  var mostWords = 8
  /// With fewer headings that their type tells, rules and space are looked at as well.
  var fewestDistinct = 2
  /// Fewest known lines with the same rule or space; one happens by chance.
  var fewestMarked = 2

  private let lexicon = HeadingLexicon.shared

  /// The headings of a view; `margin` holds those that are known by their place, if there are any.
  func headings(in text: ViewText, margin: MarginHeadings? = nil) -> [Heading] {
    let body = text.bodyStyle
    let lines = text.lines.indices.map { candidate(text, $0, body: body) }
    var classes: [LineClass: Statistics] = [:]
    var bodyHits = 0
    let first = text.lines.firstIndex { !$0.isBlank }
    for (number, line) in lines.enumerated() {
      // A name at the top says nothing about how headings are set, even where it is set like them.
      guard let line, number != first || line.match != nil else { continue }
      if line.group.isBody {
        if line.match?.isWhole == true, line.isStrict { bodyHits += 1 }
      } else {
        classes[line.group, default: Statistics()].add(line)
      }
    }
    for (group, found) in classes {
      classes[group]?.isAccepted = isAccepted(found)
    }
    let distinctHits = classes.values.reduce(0) { $0 + ($1.isAccepted ? $1.hits : 0) }
    let isBodyAccepted = bodyHits > 2 * distinctHits
    // Where the type tells the headings, nothing else is asked.
    let marked = distinctHits < fewestDistinct ? marked(lines, in: text, besides: first) : [:]
    let primary = classes.values.filter(\.isAccepted).max { ($0.hits, $0.size) < ($1.hits, $1.size) }

    let dates = datesBeside(lines, in: text)
    var headings: [Heading] = []
    var hasSeenContact = false
    var number = 0
    var places = margin?.headings[...] ?? []
    while number < lines.count {
      defer { number += 1 }
      if let place = places.first, place.lowerBound == number {
        headings.append(heading(text, at: place))
        places.removeFirst()
        number = place.upperBound - 1
        continue
      }
      if margin?.beside.contains(number) == true { continue }
      if text.lines[number].text.contains("@") { hasSeenContact = true }
      guard let line = lines[number] else { continue }
      guard !line.group.isBody else {
        if isBodyAccepted || marked[number] != nil, line.isStrict, let match = line.match, match.isWhole,
          number != first || !line.isTitle
        {
          headings.append(
            Heading(
              lines: number..<number + 1, kind: match.kind, status: match.status,
              isSetApart: line.group.style == nil ? nil : false))
        } else if marked[number]?.isTrusted == true, line.isStrict, line.isName,
          !headings.isEmpty || hasSeenContact, !hasDate(beside: number, dates, in: text)
        {
          headings.append(
            Heading(lines: number..<number + 1, kind: .unknown, status: .unknown, isSetApart: false))
        }
        continue
      }
      guard let found = classes[line.group], found.isAccepted else { continue }
      let isSetApart: Bool? = line.group.style == nil ? nil : true
      if let joined = joined(text, lines, from: number) {
        headings.append(
          Heading(
            lines: number..<number + joined.count, kind: joined.match.kind, status: joined.match.status,
            isSetApart: isSetApart)
        )
        number += joined.count - 1
      } else if let match = line.match {
        if number == first, line.isTitle { continue }
        if let primary, isLabel(line, match, found, in: primary, after: headings.last) { continue }
        headings.append(
          Heading(lines: number..<number + 1, kind: match.kind, status: match.status, isSetApart: isSetApart))
      } else if isTrusted(found, body: body), number != first, !headings.isEmpty || hasSeenContact,
        line.isName, found.texts[line.key, default: 0] == 1, !hasDate(beside: number, dates, in: text)
      {
        headings.append(
          Heading(lines: number..<number + 1, kind: .unknown, status: .unknown, isSetApart: isSetApart))
      }
    }
    return withLone(headings, in: text, lines, besides: first, margin)
  }

  /// A heading that is known to be one.
  private func heading(_ text: ViewText, at place: Range<Int>) -> Heading {
    let match = lexicon.match(joining: place.map { text.lines[$0].text }).flatMap { $0.isWhole ? $0 : nil }
    return Heading(
      lines: place, kind: match?.kind ?? .unknown, status: match?.status ?? .unknown, isSetApart: true)
  }

  /// The headings with those that stand out by nothing but their words and what follows them.
  private func withLone(
    _ headings: [Heading], in text: ViewText, _ lines: [Candidate?], besides first: Int?,
    _ margin: MarginHeadings?
  ) -> [Heading] {
    let kinds = Set(headings.map(\.kind))
    var lone: [SectionKind: String] = [:]
    let taken = headings.reduce(into: margin?.beside ?? []) { $0.formUnion($1.lines) }
    var texts: [String: [Int]] = [:]
    let known = lines.indices.filter { number in
      guard let line = lines[number], let match = line.match, match.isWhole, match.kind != .unknown else {
        return false
      }
      texts[line.key, default: []].append(number)
      return line.isStrict && !taken.contains(number) && !(number == first && line.isTitle)
        && (!line.group.isBody || match.status == .standard)
    }
    guard !known.isEmpty else { return headings }
    let content = SectionContent(view: text)
    var found = headings[...]
    var all: [Heading] = []
    for (position, number) in known.enumerated() {
      while let next = found.first, next.lines.lowerBound < number { all.append(found.removeFirst()) }
      let end = min(
        found.first?.lines.lowerBound ?? text.lines.count,
        position + 1 < known.count ? known[position + 1] : text.lines.count)
      guard let line = lines[number], let match = line.match, isOne(texts[line.key] ?? [], in: text),
        !kinds.contains(match.kind), lone[match.kind, default: line.key] == line.key,
        content.fits(match.kind, number + 1..<max(end, number + 1))
      else { continue }
      lone[match.kind] = line.key
      all.append(
        Heading(
          lines: number..<number + 1, kind: match.kind, status: match.status,
          isSetApart: line.group.style == nil ? nil : !line.group.isBody))
    }
    return all + found
  }

  /// Whether lines that say the same are one: a view may hold a text box twice. Labels that come again have other
  /// lines below them.
  private func isOne(_ lines: [Int], in text: ViewText) -> Bool {
    guard let first = lines.first, lines.count > 1 else { return true }
    func below(_ number: Int) -> ArraySlice<Unicode.Scalar>? {
      text.lines[(number + 1)...].first { !$0.isBlank }?.text
    }
    guard lines.count == 2, let second = lines.last, let text = below(first) else { return false }
    return below(second) == text
  }

  /// The lines of dates alone; none where no unknown line may be a heading.
  private func datesBeside(_ lines: [Candidate?], in text: ViewText) -> BaselineRows {
    var rows = BaselineRows()
    guard lines.contains(where: { $0.map { $0.match == nil && $0.isName } ?? false }) else { return rows }
    for (number, line) in text.lines.enumerated() where line.left != nil && line.isDateAlone {
      rows.insert(number, page: line.page, baseline: line.baseline)
    }
    return rows
  }

  private func hasDate(beside number: Int, _ dates: BaselineRows, in text: ViewText) -> Bool {
    let line = text.lines[number]
    guard line.left != nil, !dates.isEmpty else { return false }
    return dates.near(page: line.page, baseline: line.baseline, distance: DateRows.tolerance).contains {
      abs(text.lines[$0].baseline - line.baseline) < DateRows.tolerance
    }
  }

  // MARK: Candidates

  /// Lines that are set alike.
  private struct LineClass: Hashable {
    var style: TextStyle?
    /// Titles of entries share their style with headings often enough, and rarely their capitals.
    var isCapitals: Bool
    var isBody: Bool
  }

  /// A line that is short enough to be a heading.
  private struct Candidate {
    var group: LineClass
    var match: HeadingLexicon.Match?
    /// Begins like a heading and has no bullet: what a heading without any typography must do.
    var isStrict: Bool
    /// Letters and spaces, as names of sections are.
    var isName: Bool
    /// `Resume`, `Curriculum vitae`: the title of the document where it stands first.
    var isTitle: Bool
    var key: String
  }

  private struct Statistics {
    var lines = 0
    var hits = 0
    var ambiguousHits = 0
    var texts: [String: Int] = [:]
    var size: Int32 = 0
    var isAccepted = false

    mutating func add(_ line: Candidate) {
      lines += 1
      texts[line.key, default: 0] += 1
      size = line.group.style?.size ?? 0
      if let match = line.match, match.isWhole {
        hits += 1
        if match.status == .ambiguous { ambiguousHits += 1 }
      }
    }
  }

  private func candidate(_ text: ViewText, _ number: Int, body: TextStyle?) -> Candidate? {
    let line = text.lines[number]
    guard line.isUniform, line.dates.isEmpty, let heading = line.heading ?? HeadingReading(line),
      heading.isSpaced || heading.words <= mostWords
    else { return nil }
    let isSetOff = line.style != body
    let isCapitals = line.isCapitals || line.style?.isCapitals == true
    let group = LineClass(
      style: line.style, isCapitals: isCapitals, isBody: !isSetOff && !isCapitals)
    let match = heading.match?.isWhole == true ? heading.match : segmentMatch(line) ?? heading.match
    let first = line.scalars[line.afterBullet..<line.content.upperBound].first(where: Folding.isWord)
    return Candidate(
      group: group, match: match,
      isStrict: !line.hasBullet && first.map { !Folding.isLower($0) } == true && !continues(text, number)
        && hasContent(text, after: number),
      isName: !line.hasBullet && line.letters >= 3 && (heading.isSpaced || heading.words <= 6)
        && !line.text.contains(where: Folding.isDigit) && !line.text.contains("|")
        && !line.text.contains(","),
      isTitle: ["resume", "curriculum vitae", "cv", "lebenslauf", "profile"].contains(heading.key),
      key: heading.key)
  }

  /// Headings of several columns on one line.
  private func segmentMatch(_ line: ViewText.Line) -> HeadingLexicon.Match? {
    guard !line.gaps.isEmpty else { return nil }
    var start = line.content.lowerBound
    var kinds: [SectionKind] = []
    for end in line.gaps.filter({ $0 > start }) + [line.content.upperBound] {
      guard let match = lexicon.match(line.scalars[start..<max(start, end)]), match.isWhole else {
        return nil
      }
      kinds.append(match.kind)
      start = end
    }
    return kinds.count > 1 ? HeadingLexicon.Match(kind: .unknown, status: .ambiguous, isWhole: true) : nil
  }

  /// Whether the line before is open, so that this one goes on with it.
  private func continues(_ text: ViewText, _ number: Int) -> Bool {
    guard let line = text.lines[..<number].last(where: { !$0.isBlank }), let last = line.text.last else {
      return false
    }
    if last == "," || last == "(" || last == "&" || last == ":" || Folding.isDash(last) { return true }
    let word = line.text.reversed().prefix { Folding.isLetter($0) }
    return word.count <= 3
      && ["and", "or", "y", "und", "et", "e", "en", "the", "of", "de", "der", "in", "for", "with"]
        .contains(Folding.words(word.reversed()))
  }

  private func hasContent(_ text: ViewText, after number: Int) -> Bool {
    text.lines[(number + 1)...].contains { !$0.isBlank }
  }

  // MARK: Classes

  /// A line of the type of the body in a class of ``HeadingMarks`` that the lexicon knows.
  private struct Marked {
    /// Whether nearly all of the class is known, so that a line that no table knows is a heading too.
    var isTrusted: Bool
  }

  private func marked(_ lines: [Candidate?], in text: ViewText, besides first: Int?) -> [Int: Marked] {
    guard lines.count(where: { $0?.group.isBody == true && $0?.match?.isWhole == true }) >= fewestMarked
    else {
      return [:]
    }
    let marks = HeadingMarks(text)
    var classes: [HeadingMarks.Mark: (all: Int, hits: Int, lines: [Int])] = [:]
    for (number, line) in text.lines.enumerated()
    where number != first && line.style == text.bodyStyle && !line.isBlank {
      for mark in marks.marks(of: number) {
        classes[mark, default: (0, 0, [])].all += 1
        guard let candidate = lines[number], candidate.group.isBody, candidate.isStrict else { continue }
        classes[mark]?.lines.append(number)
        if candidate.match?.isWhole == true { classes[mark]?.hits += 1 }
      }
    }
    var marked: [Int: Marked] = [:]
    for found in classes.values where found.hits >= fewestMarked {
      let share = Double(found.hits) / Double(found.all)
      guard share >= knownShare else { continue }
      let isTrusted = found.hits > fewestMarked && share >= trustedShare
      for line in found.lines {
        marked[line] = Marked(isTrusted: isTrusted || marked[line]?.isTrusted == true)
      }
    }
    return marked
  }

  private func isAccepted(_ found: Statistics) -> Bool {
    let share = Double(found.hits) / Double(max(found.lines, 1))
    return found.hits >= 1 && (share >= knownShare || found.hits >= 2 && share >= knownShareOfSeveral)
  }

  private func isTrusted(_ found: Statistics, body: TextStyle?) -> Bool {
    let share = Double(found.hits) / Double(max(found.lines, 1))
    let isLarger = Float(found.size) >= larger * Float(body?.size ?? .max)
    return found.hits >= 2 && share >= (isLarger ? trustedShareOfLarger : trustedShare)
  }

  /// Whether a known word in a lesser style than the headings is a label inside a section: one that comes
  /// again and again (`Achievements` in every job), or a group of skills (`Languages`).
  private func isLabel(
    _ line: Candidate, _ match: HeadingLexicon.Match, _ found: Statistics, in primary: Statistics,
    after heading: Heading?
  ) -> Bool {
    guard found.size < primary.size, let heading else { return false }
    return found.texts[line.key, default: 0] > 1 || heading.kind == .skills
  }

  /// The meaning of two or three neighbouring lines of one class as one heading.
  private func joined(
    _ text: ViewText, _ lines: [Candidate?], from number: Int
  ) -> (match: HeadingLexicon.Match, count: Int)? {
    guard let first = lines[number] else { return nil }
    for count in [3, 2] where number + count <= lines.count {
      let others = lines[number + 1..<number + count]
      guard others.allSatisfy({ $0?.group == first.group }) else { continue }
      let words = text.lines[number..<number + count].map(\.text)
      guard let match = lexicon.match(joining: words), match.isWhole else { continue }
      // Headings without anything between them are not one compound heading.
      let areAllHeadings = first.match?.isWhole == true && others.allSatisfy { $0?.match?.isWhole == true }
      if areAllHeadings, match.status == .ambiguous { continue }
      return (match, count)
    }
    return nil
  }
}
