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

  /// Whether a piece is certainly a place and nothing else: a city with its state or country, a country, `Remote`.
  func isPlace(_ line: Int, _ range: Range<Int>) -> Bool {
    let text = view.lines[line]
    let parts = Separators.commas.pieces(text, range)
    guard let last = parts.last, parts.count <= 3, Separators.dashes.pieces(text, range).count == 1 else {
      return false
    }
    let words = Folding.words(text.scalars[last])
    if parts.count == 1 {
      return PlaceWords.remote.contains(words)
        || PlaceWords.countries.contains(words) && text.scalars[last].count > 3
    }
    guard text.kinds(in: range.lowerBound..<last.lowerBound).isDisjoint(with: [.organisation, .school]) else {
      return false
    }
    let code = text.string(last)
    // Three parts are city, region and country; a company, a city and a state look alike but for the code.
    if parts.count == 3 {
      return code.utf8.count == 2 && PlaceWords.countryCodes.contains(code)
        && !PlaceWords.states.contains(code)
    }
    return PlaceWords.countries.contains(words) || PlaceWords.states.contains(code)
      || PlaceWords.countryCodes.contains(code) || PlaceWords.regions.contains(words)
  }

  /// Reads an address or a city with what follows it; nil without a country, state or postal code.
  func place(_ line: Int, _ range: Range<Int>) -> Place? {
    let text = view.lines[line]
    // What tells a place is behind a comma, a slash, a dash or a parenthesis, or a postal code.
    guard range.count <= 120,
      text.scalars[range].contains(where: {
        $0 == "," || $0 == "/" || $0 == "(" || Folding.isDigit($0) || Folding.isDash($0)
      })
    else { return nil }
    var parts = Separators.commas.pieces(text, range)
    let isDated = text.dates.contains { mention in
      guard case .date(let date) = mention.value else { return false }
      return date.month != nil && mention.offsets.overlaps(range)
    }
    guard (1...6).contains(parts.count), !isDated else { return nil }
    var place = Place()
    var isCertain = false
    func passage(_ range: Range<Int>) -> Passage { Passage(line: line, range: range) }
    parts = parts.flatMap { withState(text, $0) }
    // `Nurse, Springfield, IL`: what the person is stands before the place as well.
    parts = Array(parts.drop { text.kinds(in: $0).contains(.job) })

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
      } else {
        let words = Folding.words(text.scalars[last])
        // `1234 Broadway, New York` ends in a city.
        let isBehindCity = !text.scalars[parts[parts.count - 2]].contains(where: Folding.isDigit)
        if PlaceWords.regions.contains(words) || isBehindCity && PlaceWords.stateOrCity.contains(words) {
          place.region = passage(last)
          parts.removeLast()
          isCertain = true
        }
      }
    }
    // `80797 München`, `EC1V 2NX London`, `Göteborg 411 03`.
    var city: Int?
    for (number, part) in parts.enumerated() {
      // `1234 Broadway, New York` begins like a postal code too: without a country only the last part has one.
      guard place.postalCode == nil, let split = postalSplit(text, part),
        number + (isCertain ? 2 : 1) >= parts.count, !text.scalars[split.city].contains(".")
      else { continue }
      // Four digits and a word on their own may be a house and its street.
      if parts.count == 1, !isCertain, text.scalars[split.code].count == 4 { continue }
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

  /// `São Paulo - SP`, `São Paulo/SP`, `Lyon (France)` in two; any other part as it is.
  private func withState(_ text: ViewText.Line, _ part: Range<Int>) -> [Range<Int>] {
    var end = part.upperBound
    if text.scalars[part].last == ")" { end -= 1 }
    guard
      let joint = text.scalars[part.lowerBound..<end].lastIndex(where: {
        $0 == "/" || $0 == "(" || Folding.isDash($0)
      }),
      joint > part.lowerBound, (text.scalars[joint] == "(") == (end < part.upperBound)
    else { return [part] }
    let state = text.trimmed(joint + 1..<end)
    let city = text.trimmed(part.lowerBound..<joint)
    let isCountry = end < part.upperBound && PlaceWords.countries.contains(Folding.words(text.scalars[state]))
    guard isCountry || PlaceWords.states.contains(text.string(state)), !city.isEmpty,
      !text.scalars[city].contains(where: Folding.isDigit)
    else { return [part] }
    return [city, state]
  }

  /// A part that begins or ends with a postal code, cut in two.
  private func postalSplit(_ text: ViewText.Line, _ part: Range<Int>) -> (code: Range<Int>, city: Range<Int>)?
  {
    let words = text.scalars[part].split(whereSeparator: Folding.isSpace)
    guard words.count > 1 else { return nil }
    func isName(_ range: Range<Int>) -> Bool {
      text.scalars[range].first.map(Folding.isLetter) == true
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
    guard text.allSatisfy({ !Folding.isLower($0) }), (2...5).contains(letters), (1...4).contains(digits),
      others <= 1, text.count <= 8
    else {
      // `D-80797`, `NL 1234 AB`.
      return false
    }
    return letters == 2 && digits == 4 || digits >= 2
  }
}
