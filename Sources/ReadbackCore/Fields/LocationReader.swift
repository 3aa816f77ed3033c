/// Tells places by what they end in: a country, a state, a postal code. A city alone is told by nothing.
struct LocationReader {
  let view: ViewText

  struct Place {
    var address: Passage?
    var postalCode: Passage?
    var city: Passage?
    var region: Passage?
    var countryCode: Passage?
  }

  /// Whether a piece is certainly a place of work: it ends in a country or state, or says `Remote`.
  func isPlace(_ line: Int, _ range: Range<Int>) -> Bool {
    let text = view.lines[line]
    let parts = Separators.commas.pieces(text, range)
    guard let last = parts.last, parts.count <= 4 else { return false }
    let words = Folding.words(text.scalars[last])
    if PlaceWords.remote.contains(words) { return true }
    if parts.count > 1, PlaceWords.countries.contains(words) { return true }
    let code = text.string(last)
    if parts.count > 1, PlaceWords.states.contains(code) || PlaceWords.countryCodes.contains(code) { return true }
    return parts.count == 1 && PlaceWords.countries.contains(words) && text.scalars[last].count > 3
  }

  /// Reads an address or a city with what follows it; nil without a country, state or postal code.
  func place(_ line: Int, _ range: Range<Int>) -> Place? {
    let text = view.lines[line]
    var parts = Separators.commas.pieces(text, range)
    guard (1...6).contains(parts.count), range.count <= 120 else { return nil }
    var place = Place()
    var isCertain = false
    func passage(_ range: Range<Int>) -> Passage { Passage(line: line, range: range) }

    if let last = parts.last, parts.count > 1 {
      let code = text.string(last)
      let isState = PlaceWords.states.contains(code) && parts.count == 2
      if PlaceWords.countryCodes.contains(code), !isState {
        place.countryCode = passage(last)
        parts.removeLast()
        isCertain = true
      } else if PlaceWords.countries.contains(Folding.words(text.scalars[last])) {
        parts.removeLast()
        isCertain = true
      }
    }
    // `TX 78702`, `TX`.
    if parts.count > 1, let last = parts.last {
      let words = text.scalars[last].split(whereSeparator: Folding.isSpace)
      if let first = words.first, PlaceWords.states.contains(text.string(first.startIndex..<first.endIndex)) {
        place.region = passage(first.startIndex..<first.endIndex)
        if words.count > 1 {
          let code = text.trimmed(first.endIndex..<last.upperBound)
          guard isPostalCode(text.scalars[code]) else { return nil }
          place.postalCode = passage(code)
        }
        parts.removeLast()
        isCertain = true
      }
    }
    // `80797 München`, `EC1V 2NX London`, `Göteborg 411 03`.
    var city: Int?
    for (number, part) in parts.enumerated() {
      guard place.postalCode == nil, let split = postalSplit(text, part) else { continue }
      place.postalCode = passage(split.code)
      place.city = passage(split.city)
      city = number
      isCertain = true
    }
    guard isCertain, !parts.isEmpty else { return nil }
    if city == nil {
      // Numbers belong to streets; the city is the last part, or the first where a region follows it.
      let hasNumber = parts.map { text.scalars[$0].contains(where: Folding.isDigit) }
      if place.region != nil || parts.count == 1 {
        city = parts.count - 1
      } else {
        city = hasNumber.lastIndex(of: true).map { min($0 + 1, parts.count - 1) } ?? 0
      }
      guard let city, !hasNumber[city] else { return nil }
      place.city = passage(parts[city])
    }
    guard let city else { return nil }
    if place.region == nil, city + 1 < parts.count { place.region = passage(parts[city + 1]) }
    if city > 0 { place.address = passage(parts[0].lowerBound..<parts[city - 1].upperBound) }
    return place
  }

  /// A part that begins or ends with a postal code, cut in two.
  private func postalSplit(_ text: ViewText.Line, _ part: Range<Int>) -> (code: Range<Int>, city: Range<Int>)? {
    let words = text.scalars[part].split(whereSeparator: Folding.isSpace)
    guard words.count > 1 else { return nil }
    func isName(_ range: Range<Int>) -> Bool {
      !range.isEmpty && text.scalars[range].contains(where: Folding.isLetter)
        && !text.scalars[range].contains(where: Folding.isDigit)
    }
    for count in [2, 1] where words.count > count {
      let head = part.lowerBound..<words[count - 1].endIndex
      let rest = text.trimmed(head.upperBound..<part.upperBound)
      if isPostalCode(text.scalars[head]), isName(rest) { return (head, rest) }
      let tail = words[words.count - count].startIndex..<part.upperBound
      let front = text.trimmed(part.lowerBound..<tail.lowerBound)
      if isPostalCode(text.scalars[tail]), isName(front) { return (tail, front) }
    }
    return nil
  }

  /// Four to six digits, perhaps cut in two (`411 03`, `1000-001`, `12345-6789`), or a British or Canadian
  /// code.
  private func isPostalCode(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = text.count(where: Folding.isDigit)
    let letters = text.count(where: Folding.isLetter)
    let others = text.count - digits - letters
    if letters == 0 { return (4...9).contains(digits) && digits != 8 && others <= 1 }
    guard text.allSatisfy({ !Folding.isLower($0) }), (2...4).contains(letters), (1...4).contains(digits),
      others <= 1, text.count <= 8
    else {
      // `D-80797`, `NL 1234 AB`.
      return false
    }
    return letters == 2 && digits == 4 || digits >= 2
  }
}
