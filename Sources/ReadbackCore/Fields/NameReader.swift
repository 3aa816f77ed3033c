/// Finds whose resume it is.
struct NameReader {
  let view: ViewText
  /// Lines of the header and of sections called contact, in order.
  let lines: [Int]
  /// Lines that are headings: they may be larger than any name.
  let headings: Set<Int>

  /// A line of this many times the size of the body stands out on its page.
  var large: Float = 1.3
  /// Most lines of a name, one for each of its words in a narrow column.
  var mostLines = 3

  /// The largest line of the header that looks like a name, or the first one where sizes say nothing.
  ///
  /// Views that begin with a column beside the name have no header; there it is the largest line of all.
  func name() -> Passage? {
    if let line = lines.first(where: { hasNameLabel($0) }), let range = nameRange(line) {
      return Passage(line: line, range: range)
    }
    let candidates = self.candidates()
    let largest = candidates.max { (size($0.line), $1.line) < (size($1.line), $0.line) }
    let body = view.lines.lazy.compactMap(\.style?.size).min() ?? 0
    if size(largest?.line) * 10 < Int(large * 10) * Int(body) || largest == nil, let other = largestOutside()
    {
      if size(other.line) * 10 >= Int(large * 10) * Int(body), size(other.line) > size(largest?.line) {
        return Passage(line: other.line, range: other.range)
      }
    }
    return largest.map { found in
      Passage([Passage.Piece(line: found.line, range: found.range)] + self.rest(of: found, among: candidates))
    }
  }

  /// The lines of the header that look like names.
  ///
  /// People are called what others are at work: `Robert Koch`, `Jean Boulanger`. Such a line is a name if the e-mail address
  /// says so, or if it is larger than another that could be a name or a title.
  private func candidates() -> [(line: Int, range: Range<Int>)] {
    let all = lines.compactMap { line in
      nameRange(line, mayBeJob: true).map { (line: line, range: $0) }
    }
    func hasJob(_ candidate: (line: Int, range: Range<Int>)) -> Bool {
      view.lines[candidate.line].kinds(in: candidate.range).contains(.job)
    }
    guard all.contains(where: hasJob) else { return all }
    let address = localPart()
    return all.filter { candidate in
      let text = view.lines[candidate.line].scalars[candidate.range]
      guard hasJob(candidate), text.contains(where: Folding.isSpace) else { return true }
      let words = Folding.words(text).split(separator: " ")
      if let last = words.last, words.count <= 4, last.utf8.count > 2, address.contains(last) { return true }
      return words.count <= 3 && candidate.line == all[0].line && all.count > 1
        && all.dropFirst().allSatisfy { hasJob($0) && size($0.line) < size(candidate.line) }
    }
  }

  /// What stands before the @ of the first address, folded.
  private func localPart() -> String {
    for line in lines {
      let text = view.lines[line]
      guard let sign = text.text.firstIndex(of: "@") else { continue }
      let name = text.scalars[text.content.lowerBound..<sign].reversed().prefix { !Folding.isSpace($0) }
      return Folding.words(name.reversed())
    }
    return ""
  }

  /// Whether nothing but its place says that a line is the name: no label, no larger letters, and other lines above it.
  func isInferred(_ name: Passage) -> Bool {
    guard let line = name.pieces.first?.line, !hasNameLabel(line) else { return false }
    let body = view.lines.lazy.compactMap(\.style?.size).min() ?? 0
    return size(line) * 10 < Int(large * 10) * Int(max(body, 1))
      && view.lines[..<line].contains { $0.text.contains(where: Folding.isWord) }
  }

  private func size(_ line: Int?) -> Int { line.flatMap { view.lines[$0].style }.map { Int($0.size) } ?? 0 }

  /// The largest line anywhere, if it looks like a name.
  private func largestOutside() -> (line: Int, range: Range<Int>)? {
    let largest = view.lines.indices.lazy.filter { !headings.contains($0) && view.lines[$0].letters >= 3 }
      .max { (size($0), $1) < (size($1), $0) }
    return largest.flatMap { line in nameRange(line).map { (line, $0) } }
  }

  /// Whether a line ends inside a word: `Marie-`, `Luise Kern`.
  private func isBroken(_ text: ViewText.Line) -> Bool {
    guard let last = text.text.last, Folding.isDash(last) || last == "\u{AD}" else { return false }
    return text.text.dropLast().last.map(Folding.isLetter) ?? false
  }

  /// The other lines of a name that is too long for one.
  private func rest(
    of name: (line: Int, range: Range<Int>), among candidates: [(line: Int, range: Range<Int>)]
  ) -> [Passage.Piece] {
    var rest: [Passage.Piece] = []
    var last = name
    while rest.count + 1 < mostLines, let next = next(of: last, among: candidates) {
      rest.append(Passage.Piece(line: next.line, range: next.range))
      last = next
    }
    return rest
  }

  private func next(
    of name: (line: Int, range: Range<Int>), among candidates: [(line: Int, range: Range<Int>)]
  ) -> (line: Int, range: Range<Int>)? {
    let first = view.lines[name.line]
    guard let style = first.style, name.range.upperBound == first.content.upperBound,
      let body = view.lines.lazy.compactMap(\.style?.size).min(), style.size > body || isBroken(first),
      let second = candidates.first(where: { $0.line == name.line + 1 }),
      view.lines[second.line].style == style,
      !view.lines[second.line].kinds(in: second.range).contains(.job)
    else { return nil }
    return second
  }

  private static let titles: Set<String> = [
    "resume", "curriculum vitae", "cv", "curriculum", "lebenslauf", "hoja de vida", "europass", "bewerbung",
    "contact", "profile", "portfolio", "anschreiben", "curriculo", "curriculo vitae", "levensloop",
    "personalia",
  ]

  /// What forms put before the name, folded.
  private static let labels: Set<String> = [
    "name", "full name", "vor und nachname", "vor und zuname", "vorname und nachname", "name vorname",
    "vorname name", "nom", "nom et prenom", "prenom et nom", "nombre", "nombre completo",
    "nombre y apellidos",
    "apellidos y nombre", "nome", "nome completo", "nome e cognome", "cognome e nome", "naam",
    "voor en achternaam",
  ]

  /// Whether a line is the row of a form that gives the name.
  private func hasNameLabel(_ line: Int) -> Bool {
    let text = view.lines[line]
    return label(text).map { $0.upperBound < text.content.upperBound } == true
  }

  /// The label of a row of a form with what sets it off, if it asks for the name.
  private func label(_ text: ViewText.Line) -> Range<Int>? {
    let pieces = Separators([.strong, .colons]).pieces(text, text.content)
    guard let first = pieces.first, Self.labels.contains(Folding.words(text.scalars[first])) else {
      return nil
    }
    return text.content.lowerBound..<(pieces.count > 1 ? pieces[1].lowerBound : text.content.upperBound)
  }

  private static let particles: Set<String> = [
    "de", "del", "la", "van", "von", "der", "den", "da", "di", "dos", "das", "do", "bin", "ibn", "al", "el",
    "y", "e",
    "le", "du", "ter", "ten", "zu", "af", "av", "und", "ben", "st", "san",
  ]

  /// The stretch of a line that may be a name: one to six words of letters that begin with capitals, with
  /// credentials behind it.
  private func nameRange(_ line: Int, mayBeJob: Bool = false) -> Range<Int>? {
    let text = view.lines[line]
    // Names in Chinese, Japanese and Korean have two or three characters.
    guard !text.isBlank, !text.hasBullet,
      text.letters >= 3 || text.letters == 2 && text.text.allSatisfy({ $0.value >= 0x2E80 }),
      let first = Separators([.strong, .dashes]).pieces(
        text, (label(text)?.upperBound ?? text.content.lowerBound)..<text.content.upperBound
      ).first
    else { return nil }
    var range = first
    // `Name, RN, BSN`: what follows a comma must be short and begin with a capital.
    let scalars = text.scalars[range]
    let spaced = scalars.split(whereSeparator: Folding.isSpace)
    let isSpaced = HeadingReading.areLettersApart(spaced)
    guard isSpaced || (1...7).contains(spaced.count), range.count <= 60,
      !scalars.contains(where: {
        Folding.isDigit($0) || $0 == "@" || $0 == "/" || $0 == ":" || $0 == "?" || $0 == "!"
      })
    else { return nil }
    let next = line + 1 < view.lines.count ? view.lines[line + 1] : nil
    let goesOn = next?.style == text.style && text.style != nil && range.upperBound == text.content.upperBound
    guard scalars.contains(where: Folding.isLetter), let last = scalars.last,
      Folding.isLetter(last) || last == "." || last == ")" || last == "," || goesOn && isBroken(text)
    else { return nil }
    if last == ",", !goesOn { range = range.dropLast() }
    let key = Folding.words(text.scalars[range])
    guard !Self.titles.contains(key), !isNetworks(key),
      HeadingLexicon.shared.match(text.scalars[range])?.isWhole != true
    else {
      return nil
    }
    if !isSpaced {
      guard mayBeJob || spaced.count == 1 || !text.kinds(in: range).contains(.job),
        !LocationReader(view: view).isPlace(line, range)
      else { return nil }
      // `lian Kern` below `Maximi-`.
      let isRest = line > 0 && isBroken(view.lines[line - 1])
      for word in isRest ? spaced.dropFirst() : spaced[...] {
        guard let letter = word.first(where: Folding.isLetter), !isAddress(word) else { return nil }
        guard
          !Folding.isLower(letter) || Self.particles.contains(Folding.words(word))
            // `Dr. med.`, `Dr. rer. nat.`, `geb.`
            || word.last == "." && word.count <= 5
            || word.allSatisfy({ !Folding.isUpper($0) })
              && text.letters == text.scalars.count(where: Folding.isLower)
        else { return nil }
      }
      // A sentence ends with a period, an initial or a title does too.
      if last == ".", let word = spaced.last, word.count > 6 { return nil }
    }
    return range
  }

  /// `johndoe.com`.
  private func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let dot = word.firstIndex(of: ".") else { return false }
    return word[..<dot].count(where: Folding.isLetter) > 2 && word[dot...].count(where: Folding.isLetter) > 1
      && !word[dot...].contains(where: Folding.isUpper)
  }

  /// `LinkedIn GitHub`: links without their addresses.
  private func isNetworks(_ key: String) -> Bool {
    key.split(separator: " ").allSatisfy {
      ["linkedin", "github", "gitlab", "twitter", "xing", "website", "email", "portfolio", "phone"].contains(
        $0)
    }
  }
}
