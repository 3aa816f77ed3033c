/// Reads degrees and courses of study.
struct EducationReader {
  let entries: EntryReader
  private var view: ViewText { entries.view }

  init(entries: EntryReader) {
    self.entries = entries
  }

  func read(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume.Education] {
    let read = entries.read(section, titles: .degree, owners: .school)
    let heads = HeadRoles(view: view, titles: .degree, owners: .school, mostTitleParts: 2)
    let roles = heads.assign(read.map(\.head))
    let titles = roles.map { withoutMark($0.title) }
    let first = builder.resume.education?.count ?? 0
    return zip(read, roles).enumerated().map { number, pair in
      let (entry, roles) = pair
      let path = "education[\(first + number)]"
      var education = Resume.Education()
      var degree = split(titles[number].title)
      // `M.S. | University of Colorado Boulder, Computer Science`.
      if degree.area == nil, let place = roles.place, let owner = roles.owner,
        place.pieces.first?.line == owner.pieces.first?.line,
        let piece = place.pieces.first, !LocationReader(view: view).isPlace(piece.line, piece.range),
        roles.title != nil
      {
        degree.area = place
      }
      let isInferred = heads.isInferred(roles)
      education.studyType = builder.take("\(path).studyType", degree.type, isInferred: isInferred)
      education.area = builder.take("\(path).area", degree.area)
      education.institution = builder.take("\(path).institution", roles.owner, isInferred: isInferred)
      education.url = builder.take("\(path).url", entry.urls.first)
      // A single date is when it was finished.
      education.startDate = builder.take("\(path).startDate", entry.isRange ? entry.start : nil)
      education.endDate = builder.take("\(path).endDate", entry.isRange ? entry.end : entry.start)
      let score = score(entry) ?? leftOver(after: number, titles)
      education.score = builder.take("\(path).score", score)
      education.courses = builder.take({ "\(path).courses[\($0)]" }, each: courses(entry, besides: score))
      return education
    }
  }

  /// The mark of an entry that stands before the next title, in another font, where the first title has nothing before it.
  private func leftOver(after number: Int, _ titles: [(title: Passage?, mark: Passage?)]) -> Passage? {
    guard titles.indices.contains(number + 1), titles[0].mark == nil, let mark = titles[number + 1].mark,
      let piece = mark.pieces.first, let title = titles[number + 1].title?.pieces.first,
      let font = view.font(of: piece.range.upperBound - 1, in: piece.line),
      let other = view.font(of: title.range.lowerBound, in: title.line), font != other
    else { return nil }
    return mark
  }

  /// A title without the mark of the entry before, which some templates leave on the line: `8,4 Máster`, `cum laude Diplom`.
  private func withoutMark(_ title: Passage?) -> (title: Passage?, mark: Passage?) {
    guard let title, let piece = title.pieces.first, title.pieces.count == 1 else { return (title, nil) }
    let line = view.lines[piece.line]
    let words = line.words.filter { piece.range.contains($0.start) }
    guard let degree = words.firstIndex(where: { $0.kinds.contains(.degree) && !$0.kinds.contains(.mark) }),
      degree > 0,
      degree <= 4
    else { return (title, nil) }
    let front = line.scalars[piece.range.lowerBound..<words[degree].start]
    let isNumber = front.contains(where: Folding.isDigit) && !front.contains(where: Folding.isLetter)
    guard isNumber || words[degree - 1].kinds.contains(.mark), !front.contains(",") || isNumber else {
      return (title, nil)
    }
    return (
      Passage(line: piece.line, range: words[degree].start..<piece.range.upperBound),
      Passage(line: piece.line, range: line.trimmed(piece.range.lowerBound..<words[degree].start))
    )
  }

  private static let prepositions: Set<String> = ["in", "en", "em", "im"]

  /// How many words of `BSc (Hons) Chemistry` are the letters of the degree; nil where it does not begin with such.
  private func lettersEnd(_ words: [ArraySlice<Unicode.Scalar>]) -> Int? {
    guard words.count > 1, let first = words.first,
      WordKinds.of(Array(Folding.words(first.filter { $0 != "." }).utf8)[...]).contains(.degree),
      first.contains(".") || first.count(where: Folding.isUpper) > 1, first.count <= 8
    else { return nil }
    let cut = words[1].first == "(" && words[1].last == ")" ? 2 : 1
    guard cut < words.count, let letter = words[cut].first, Folding.isUpper(letter),
      !words[cut].allSatisfy({ Folding.isUpper($0) || $0 == "." })
    else { return nil }
    return cut
  }

  /// `B.S., Computer Science`, `M.S. in Computer Science`.
  private func split(_ degree: Passage?) -> (type: Passage?, area: Passage?) {
    guard let degree, let piece = degree.pieces.first, degree.pieces.count == 1 else { return (degree, nil) }
    let line = view.lines[piece.line]
    let parts = Separators([.commas, .dashes]).pieces(line, piece.range)
    if parts.count > 1 {
      return (
        Passage(line: piece.line, range: parts[0]),
        Passage(line: piece.line, range: parts[1].lowerBound..<parts[parts.count - 1].upperBound)
      )
    }
    let words = line.scalars[piece.range].split(whereSeparator: Folding.isSpace)
    if let cut = lettersEnd(words) {
      return (
        Passage(line: piece.line, range: piece.range.lowerBound..<words[cut - 1].endIndex),
        Passage(line: piece.line, range: words[cut].startIndex..<piece.range.upperBound)
      )
    }
    guard let number = words.lastIndex(where: { Self.prepositions.contains(Folding.words($0)) }), number > 0,
      number + 1 < words.count
    else { return (degree, nil) }
    return (
      Passage(line: piece.line, range: piece.range.lowerBound..<words[number - 1].endIndex),
      Passage(line: piece.line, range: words[number + 1].startIndex..<piece.range.upperBound)
    )
  }

  /// What a list of courses begins with, folded.
  private static let courseLabels: Set<String> = [
    "courses", "coursework", "relevant coursework", "relevant courses", "selected courses", "modules",
    "key courses",
    "cursos", "asignaturas", "kurse", "module", "schwerpunkte", "cours", "cours suivis", "disciplinas",
    "corsi", "vakken",
    "courses taken",
  ]

  /// A line that lists courses: behind their label, or several short names between commas and no sentence.
  private func courses(_ entry: EntryReader.Entry, besides score: Passage?) -> [Passage] {
    for passage in entry.paragraphs + entry.items {
      guard let piece = passage.pieces.first, passage.pieces.count == 1,
        score.map({ !$0.overlaps(passage) }) ?? true
      else { continue }
      let line = view.lines[piece.line]
      let parts = Separators.colons.pieces(line, piece.range)
      let isLabelled = parts.count == 2 && Self.courseLabels.contains(Folding.words(line.scalars[parts[0]]))
      let list = Separators([.listCommas, .semicolons, .strong]).pieces(
        line, isLabelled ? parts[1] : piece.range)
      let isList =
        list.count > 2 && line.text.last != "."
        && list.allSatisfy { line.scalars[$0].split(whereSeparator: Folding.isSpace).count <= 5 }
        && list.allSatisfy { line.scalars[$0].first.map { !Folding.isLower($0) } == true }
      guard isLabelled || isList else { continue }
      return list.map { Passage(line: piece.line, range: $0) }
    }
    return []
  }

  /// Marks that have no number and no word for marks, folded.
  private static let classes: Set<String> = [
    "first class", "upper second class", "lower second class", "second class", "third class", "first", "2 1",
    "2 2",
    "first class honours", "upper second class honours", "lower second class honours", "distinction",
    "with distinction", "merit", "with merit", "pass with distinction", "sehr gut", "gut", "mit auszeichnung",
    "mention tres bien", "mention bien", "mention assez bien", "matricula de honor", "sobresaliente",
    "notable",
    "con lode", "met genoegen", "louvor e distincao", "com louvor", "val godkand",
  ]

  /// What stands in the line that gives a mark: a short number, or words that marks are given in.
  private func score(_ entry: EntryReader.Entry) -> Passage? {
    let score = (entry.paragraphs + entry.items).first { passage in
      guard let piece = passage.pieces.first, passage.pieces.count == 1, piece.range.count <= 40 else {
        return false
      }
      let scalars = view.lines[piece.line].scalars[piece.range]
      let hasLetters = scalars.contains(where: Folding.isLetter)
      if !hasLetters { return scalars.count <= 9 && scalars.contains(where: Folding.isDigit) }
      return view.lines[piece.line].kinds(in: piece.range).contains(.mark)
        || Self.classes.contains(Folding.words(scalars))
    }
    // `Note: 1,4`: the label is not the mark.
    guard let piece = score?.pieces.first else { return score }
    let parts = Separators.colons.pieces(view.lines[piece.line], piece.range)
    return parts.count == 2 ? Passage(line: piece.line, range: parts[1]) : score
  }
}
