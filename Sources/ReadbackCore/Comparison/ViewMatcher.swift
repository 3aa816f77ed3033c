/// Finds the facts in one view.
///
/// Every word of the text counts for one fact only. Texts are looked for from the longest to the shortest, each
/// at the places of its rarest word. Where a text stands more often than it is meant, or is meant several times,
/// the places nearest to the other facts of the entry are taken. What is not there as written is looked for
/// squeezed, and then scattered.
struct ViewMatcher {
  private let sheet: FactSheet
  private let text: TokenText
  /// What is known of the headings as long as facts are still being found.
  private(set) var sections: ReadSections
  private var anchors: Anchors
  /// What each token belongs to.
  private var owners: [Owner]
  private(set) var matches: [FactMatch?]
  /// For facts that are lost.
  private(set) var remains: [Remains?]
  /// Places where a text stands more often than it is meant, with the facts that it is.
  private var copies: [(members: [Int], places: [Range<Int>])] = []
  /// Facts whose only candidate is too far from where they belong to be them.
  private var isRefused: [Bool]

  /// What is left of a lost fact.
  struct Remains {
    var tokens: Range<Int>
    /// Whether it is most of its words with others between, and not the whole with other letters.
    var isScattered: Bool
  }

  private enum Owner: UInt8 {
    case nobody
    /// A fact that is there as written.
    case fact
    /// Another copy of a fact. Its words may still belong to a longer text that is damaged.
    case copy
    /// A fact that was found after folding; others may share the token where words are run together.
    case altered
  }

  /// Places of the rarest word that are looked at for one fact: more only happens in text made to exhaust us.
  private static let mostPlaces = 512
  /// Places times facts that are weighed against each other for one text.
  private static let mostChoices = 4096
  /// Within so many tokens of a fact of its entry, about three lines, a short text is taken for a fact
  /// although the heading over it says otherwise.
  private static let near = 30

  init(_ sheet: FactSheet, text: TokenText) {
    self.sheet = sheet
    self.text = text
    sections = ReadSections(text, named: [:]) { _ in true }
    anchors = Anchors(entryCount: sheet.entryCount)
    owners = Array(repeating: .nobody, count: text.tokens.count)
    matches = Array(repeating: nil, count: sheet.facts.count)
    remains = Array(repeating: nil, count: sheet.facts.count)
    isRefused = Array(repeating: false, count: sheet.facts.count)
  }

  mutating func run() {
    matchText()
    matchAlternatives()
    matchDamaged()
    markDuplicated()
    markMisplaced()
  }

  /// Words that belong to no fact.
  var unexpectedWords: Int {
    var count = 0
    for (token, owner) in zip(text.tokens, owners) where owner == .nobody && token.isWord { count += 1 }
    return count
  }

  // MARK: As written

  private mutating func matchText() {
    // Texts with more than one candidate wait until the others have shown where the entries are.
    var waiting: [(pattern: Int, found: [Range<Int>])] = []
    var isSurplus = [Bool](repeating: false, count: text.tokens.count)
    var isDateTime = true
    var mentions: [Mention] = []
    for (index, pattern) in sheet.patterns.enumerated() {
      if isDateTime, pattern.kind == .text, pattern.tokens.count == 1 {
        // Dates before single words, so that a number or `May` in a date is no skill.
        mentions = readMentions()
        isDateTime = false
      }
      let found = occurrences(of: pattern)
      if found.isEmpty { continue }
      for range in found { take(range, .fact) }
      if found.count == 1, pattern.members.count == 1 {
        settle(pattern.members[0], at: found[0])
      } else {
        waiting.append((index, found))
        if found.count > pattern.members.count {
          for token in found.joined() { isSurplus[token] = true }
        }
      }
    }
    sections = ReadSections(text, named: sheet.headings) { owners[$0] == .fact && !isSurplus[$0] }
    if isDateTime { mentions = readMentions() }
    matchPhones()
    for (index, found) in waiting { assign(sheet.patterns[index], to: found) }
    // `Austin` and `TX` stand in what looked like another `Austin, TX` of a job.
    for pattern in sheet.patterns
    where pattern.members.contains(where: { matches[$0] == nil && !isRefused[$0] }) {
      var rest = pattern
      rest.members.removeAll { matches[$0] != nil || isRefused[$0] }
      let found = occurrences(of: rest, in: .copy)
      if !found.isEmpty { assign(rest, to: found) }
    }
    matchDates(mentions)
    matchCountries()
  }

  /// Gives the places of a text to the facts that it is, the nearest first.
  private mutating func assign(_ pattern: Pattern, to found: [Range<Int>]) {
    let members = pattern.members
    var chosen = [Int?](repeating: nil, count: members.count)
    if members.count * found.count <= Self.mostChoices {
      let costs = members.map { member in found.map { cost(of: member, at: $0.lowerBound) } }
      chosen = Assignment.choose(costs: costs, groups: members.map { sheet.facts[$0].section })
    } else {
      for index in 0..<min(members.count, found.count) { chosen[index] = index }
    }
    if pattern.kind == .text, pattern.words == 1, pattern.letters <= 3 {
      // `C` under another heading is not this skill, only the same letter.
      for (index, choice) in chosen.enumerated() {
        guard let choice, isFar(members[index], from: found[choice].lowerBound) else { continue }
        chosen[index] = nil
        isRefused[members[index]] = true
      }
    }
    let used = Set(chosen.compactMap { $0 })
    let mayRepeat = pattern.kind != .text || pattern.words > 1
    let rest = found.indices.filter { !used.contains($0) }.map { found[$0] }
    for range in rest { take(range, mayRepeat ? .copy : .nobody) }
    if mayRepeat, !used.isEmpty { copies.append((members, rest)) }
    for (member, choice) in zip(members, chosen) {
      guard let choice else { continue }
      take(found[choice], .fact)
      settle(member, at: found[choice])
    }
  }

  /// Under a heading that a fact does not belong to, and not near its entry either.
  private func isFar(_ member: Int, from token: Int) -> Bool {
    let fact = sheet.facts[member]
    return sections.isElsewhere(fact.section, line: Int(text.tokens[token].line))
      && anchors.distance(from: token, entry: sheet.entries[member], section: fact.section) > Self.near
  }

  private func cost(of member: Int, at token: Int) -> Int {
    let fact = sheet.facts[member]
    let distance = anchors.distance(from: token, entry: sheet.entries[member], section: fact.section)
    let isElsewhere = sections.isElsewhere(fact.section, line: Int(text.tokens[token].line))
    return distance + (isElsewhere ? 4 * Anchors.far : 0)
  }

  private mutating func settle(_ member: Int, at range: Range<Int>) {
    matches[member] = FactMatch(tokens: range, status: .intact)
    anchors.add(range, entry: sheet.entries[member], section: sheet.facts[member].section)
  }

  private mutating func take(_ range: Range<Int>, _ owner: Owner) {
    for token in range { owners[token] = owner }
  }

  /// The free places where a text stands as written, ascending and apart from each other.
  private func occurrences(of pattern: Pattern, in owner: Owner = .nobody) -> [Range<Int>] {
    var rarest = 0
    var fewest = Int.max
    for (index, token) in pattern.tokens.enumerated() {
      let count = text.count(of: token.word)
      if count == 0, token.kind != .wideDash { return [] }
      if count < fewest, token.kind != .wideDash { (rarest, fewest) = (index, count) }
    }
    var found: [Range<Int>] = []
    for place in text.places(of: pattern.tokens[rarest].word).prefix(Self.mostPlaces) {
      guard let first = walk(pattern, from: rarest, at: Int(place), step: -1),
        let last = walk(pattern, from: rarest, at: Int(place), step: 1)
      else { continue }
      let range = first..<last + 1
      if let previous = found.last, range.lowerBound < previous.upperBound { continue }
      if isFree(range, for: owner), isBounded(range, pattern), isExact(range, pattern) { found.append(range) }
    }
    return found
  }

  /// Follows a pattern from one of its tokens to an end of it.
  ///
  /// - Returns: the token of the view that is its first (`step` -1) or last (1); nil where they part.
  private func walk(_ pattern: Pattern, from index: Int, at place: Int, step: Int) -> Int? {
    var wanted = index
    var token = place
    while true {
      var nextWanted = wanted + step
      guard pattern.tokens.indices.contains(nextWanted) else { return token }
      var nextToken = token + step
      guard text.tokens.indices.contains(nextToken) else { return nil }
      var isSkipped = false
      if text.tokens[nextToken].word != pattern.tokens[nextWanted].word {
        let sign = text.tokens[nextToken]
        if sign.kind == .wideDash || sign.kind == .joiner && sign.isOpen {
          // `nurse-` at a line end where `nurse- and` is meant; `2020–2024` for `2020 – 2024`.
          nextToken += step
        } else if pattern.tokens[nextWanted].kind == .wideDash {
          nextWanted += step
        } else if pattern.isSeparated[max(wanted, nextWanted)], sign.separates {
          nextToken += step
        } else {
          return nil
        }
        isSkipped = true
        guard pattern.tokens.indices.contains(nextWanted), text.tokens.indices.contains(nextToken),
          text.tokens[nextToken].word == pattern.tokens[nextWanted].word
        else { return nil }
      }
      guard isSkipped || isSpacedAlike(pattern.tokens[max(wanted, nextWanted)], max(token, nextToken)) else {
        return nil
      }
      (wanted, token) = (nextWanted, nextToken)
    }
  }

  /// Whether a token of a view stands as close to the one before as it does in the fact.
  private func isSpacedAlike(_ wanted: Token, _ index: Int) -> Bool {
    let before = text.tokens[index - 1]
    let token = text.tokens[index]
    if wanted.isGlued == (token.isGlued || before.isOpen && before.line != token.line) { return true }
    switch (before.kind, token.kind) {
    case (.ideograph, _), (_, .ideograph), (.looseSign, _), (_, .looseSign): return true
    default: return false
    }
  }

  /// Whether no word belongs to a fact, or to none but the owner that may lose it.
  private func isFree(_ range: Range<Int>, for most: Owner = .nobody) -> Bool {
    owners[range].allSatisfy { $0 == .nobody || $0 == most }
  }

  private func isBounded(_ range: Range<Int>, _ pattern: Pattern) -> Bool {
    let first = range.lowerBound
    let last = range.upperBound
    func isSlash(_ index: Int) -> Bool {
      text.tokens.indices.contains(index) && text.tokens[index].kind == .slash && !text.tokens[index].isOpen
    }
    switch pattern.kind {
    case .url:
      // A longer path is another address.
      if last < text.tokens.count, text.tokens[last].isGlued, isSlash(last) { return false }
      if text.tokens[first].isGlued, isSlash(first - 1) { return false }
      let start = Int(text.tokens[first].start)
      let isAfterWWW =
        start >= 4 && text.scalars[start - 1] == "."
        && text.scalars[start - 4..<start - 1].allSatisfy { $0 == "w" || $0 == "W" }
      return (isAfterWWW || !text.tokens.joins(at: first)) && !text.tokens.joins(at: last)
    case .text where pattern.isAlternative:
      if last < text.tokens.count, text.tokens[last].isGlued, isSlash(last) { return false }
      let isHandle =
        text.tokens[first].isGlued && first > 0 && text.scalars[Int(text.tokens[first].start) - 1] == "@"
      let beginsHandle = isHandle && !text.tokens.joins(at: first - 1)
      return (beginsHandle || !text.tokens.joins(at: first)) && !text.tokens.joins(at: last)
    default:
      return !text.tokens.joins(at: first) && !text.tokens.joins(at: last)
    }
  }

  /// Addresses must stand in one piece, and beyond the host letter by letter.
  private func isExact(_ range: Range<Int>, _ pattern: Pattern) -> Bool {
    guard pattern.kind == .email || pattern.kind == .url else { return true }
    guard text.tokens[range.lowerBound].line == text.tokens[range.upperBound - 1].line,
      range.count == pattern.tokens.count
    else { return false }
    guard pattern.kind == .url else { return true }
    return zip(text.tokens[range], pattern.tokens).dropFirst(pattern.hostTokens).allSatisfy { token, wanted in
      text.scalars[Int(token.start)..<Int(token.end)]
        .elementsEqual(pattern.scalars[Int(wanted.start)..<Int(wanted.end)])
    }
  }

  private mutating func matchAlternatives() {
    for pattern in sheet.alternatives where matches[pattern.members[0]] == nil {
      let found = occurrences(of: pattern)
      let nearest = found.min {
        cost(of: pattern.members[0], at: $0.lowerBound) < cost(of: pattern.members[0], at: $1.lowerBound)
      }
      guard let nearest else { continue }
      take(nearest, .fact)
      settle(pattern.members[0], at: nearest)
    }
  }

  private mutating func matchPhones() {
    guard !sheet.phones.isEmpty else { return }
    let search = PhoneSearch(text)
    for member in sheet.phones {
      let found = search.find(sheet.facts[member].text) { offsets in
        isFree(text.tokens(at: offsets))
      }
      guard let found else { continue }
      let range = text.tokens(at: found)
      guard !range.isEmpty else { continue }
      take(range, .fact)
      settle(member, at: range)
      // In one piece only: a number that is cut in two is no number to a reader of lines.
      let isWhole = text.tokens[range.lowerBound].line == text.tokens[range.upperBound - 1].line
      if !isWhole { matches[member]?.status = .altered }
      let again = search.find(sheet.facts[member].text) { isFree(text.tokens(at: $0)) }
      if let again {
        take(text.tokens(at: again), .copy)
        matches[member]?.isDuplicated = true
      }
    }
  }

  /// A country is looked for beside the other parts of the address: `DE` and `in` stand anywhere.
  private mutating func matchCountries() {
    for country in sheet.countries {
      guard let found = place(of: country) else { continue }
      take(found, .fact)
      settle(country.member, at: found)
    }
  }

  private func place(of country: FactSheet.Country) -> Range<Int>? {
    for fact in sheet.facts.indices where sheet.facts[fact].id.hasPrefix("basics.location.") {
      guard let place = matches[fact]?.tokens else { continue }
      let first = max(0, place.lowerBound - Self.besides)
      let around = first..<min(text.tokens.count, place.upperBound + Self.besides)
      if let code = around.first(where: { isCode(country.code, at: $0) }) { return code..<code + 1 }
      for name in country.names {
        if let found = occurrences(of: name).first(where: around.overlaps) { return found }
      }
    }
    return nil
  }

  private func isCode(_ code: [Unicode.Scalar], at index: Int) -> Bool {
    let token = text.tokens[index]
    return isFree(index..<index + 1) && !text.tokens.joins(at: index) && !text.tokens.joins(at: index + 1)
      && text.scalars[Int(token.start)..<Int(token.end)].elementsEqual(code)
  }

  /// How many tokens a country may stand away from the city, region or postal code.
  private static let besides = 4

  // MARK: Dates

  private struct Mention {
    var date: PartialDate
    var tokens: Range<Int>
  }

  /// The dates of the view that are not part of a longer text.
  private func readMentions() -> [Mention] {
    guard !sheet.datesByYear.isEmpty else { return [] }
    var mentions: [Mention] = []
    for line in 0..<text.lineCount {
      let range = text.line(line)
      guard text.scalars[range].contains(where: Folding.isDigit) else { continue }
      for mention in DateReader.mentions(in: Array(text.scalars[range])) {
        guard case .date(let date) = mention.value else { continue }
        let tokens = text.tokens(inLine: line, offsets: mention.offsets)
        if !tokens.isEmpty, isFree(tokens) { mentions.append(Mention(date: date, tokens: tokens)) }
      }
    }
    let wrapped = readWrappedMentions()
    guard !wrapped.isEmpty else { return mentions }
    let taken = Set(wrapped.flatMap(\.tokens))
    return mentions.filter { !$0.tokens.contains(where: taken.contains) } + wrapped
  }

  /// Dates that a line wrap cuts: a month at the end of a line, its year at the beginning of the next.
  private func readWrappedMentions() -> [Mention] {
    var mentions: [Mention] = []
    for line in 0..<max(0, text.lineCount - 1) {
      let (above, below) = (text.tokens(ofLine: line), text.tokens(ofLine: line + 1))
      guard let last = above.last, let first = below.first, text.tokens[last].kind == .word,
        text.tokens[first].kind == .word, Folding.isLetter(text.scalars[Int(text.tokens[last].start)]),
        Folding.isDigit(text.scalars[Int(text.tokens[first].start)])
      else { continue }
      // `marzo de` and a number have three words at most.
      let start = max(above.lowerBound, last - 2)
      let head = text.scalars[Int(text.tokens[start].start)..<Int(text.tokens[last].end)]
      let year = text.scalars[Int(text.tokens[first].start)..<Int(text.tokens[first].end)]
      for mention in DateReader.mentions(in: head + [" "] + year) {
        guard case .date(let date) = mention.value, mention.offsets.lowerBound < head.count,
          mention.offsets.upperBound > head.count
        else { continue }
        let offset = Int(text.tokens[start].start) + mention.offsets.lowerBound
        let tokens = text.tokens(at: offset..<Int(text.tokens[first].end))
        if isFree(tokens) { mentions.append(Mention(date: date, tokens: tokens)) }
      }
    }
    return mentions
  }

  private mutating func matchDates(_ mentions: [Mention]) {
    var byYear: [Int: [Mention]] = [:]
    for mention in mentions where isFree(mention.tokens) {
      byYear[mention.date.year, default: []].append(mention)
    }
    for (year, members) in sheet.datesByYear {
      guard let found = byYear[year] else { continue }
      var chosen = [Int?](repeating: nil, count: members.count)
      if members.count * found.count <= Self.mostChoices {
        let costs = members.map { member in found.map { cost(of: member, asDate: $0) } }
        chosen = Assignment.choose(costs: costs, groups: members.map { sheet.facts[$0].section })
      } else {
        for index in 0..<min(members.count, found.count)
        where cost(of: members[index], asDate: found[index]) != nil {
          chosen[index] = index
        }
      }
      for (member, choice) in zip(members, chosen) {
        guard let choice else { continue }
        take(found[choice].tokens, .fact)
        matches[member] = FactMatch(tokens: found[choice].tokens, status: .intact)
      }
    }
  }

  /// nil where it is another date.
  private func cost(of member: Int, asDate mention: Mention) -> Int? {
    guard let wanted = sheet.dates[member] else { return nil }
    if let month = wanted.month, let found = mention.date.month, month != found { return nil }
    if let day = wanted.day, let found = mention.date.day, day != found { return nil }
    // A bare year under another heading may be any year.
    if mention.date.month == nil, isFar(member, from: mention.tokens.lowerBound) { return nil }
    // A month more or less than meant: rather another mention that is exact, if it is not much farther.
    let isExact = (wanted.month == nil) == (mention.date.month == nil)
    return cost(of: member, at: mention.tokens.lowerBound) + (isExact ? 0 : 50)
  }

  // MARK: Damaged

  /// Dates that have run into the word before them: `Engineer02/2020`.
  private mutating func matchGluedDates() {
    let missing = sheet.datesByYear.filter { $0.members.contains { matches[$0] == nil } }
    guard !missing.isEmpty else { return }
    var mentions: [Mention] = []
    for line in 0..<text.lineCount where mentions.count < Self.mostPlaces {
      let range = text.line(line)
      // The line with a space wherever a digit follows a letter, and where each of its characters comes from.
      var scalars: [Unicode.Scalar] = []
      var origins: [Int] = []
      for position in range {
        if position > range.lowerBound, Folding.isDigit(text.scalars[position]),
          Folding.isLetter(text.scalars[position - 1])
        {
          scalars.append(" ")
          origins.append(position)
        }
        scalars.append(text.scalars[position])
        origins.append(position)
      }
      guard scalars.count > range.count else { continue }
      for mention in DateReader.mentions(in: scalars) {
        guard case .date(let date) = mention.value else { continue }
        let first = origins[mention.offsets.lowerBound]
        guard first > range.lowerBound, Folding.isLetter(text.scalars[first - 1]) else { continue }
        let tokens = text.tokens(at: first..<origins[mention.offsets.upperBound - 1] + 1)
        if !tokens.isEmpty { mentions.append(Mention(date: date, tokens: tokens)) }
      }
    }
    for (year, members) in missing {
      for member in members where matches[member] == nil {
        let place = mentions.filter { $0.date.year == year && isFreeForDamaged($0.tokens) }
          .compactMap { mention in cost(of: member, asDate: mention).map { (cost: $0, mention: mention) } }
          .min { $0.cost < $1.cost }
        guard let place else { continue }
        take(place.mention.tokens, .altered)
        matches[member] = FactMatch(tokens: place.mention.tokens, status: .altered)
        mentions.removeAll { $0.tokens == place.mention.tokens }
      }
    }
  }

  /// Looks for what is not there as written: squeezed, scattered, and at last what is left of it.
  private mutating func matchDamaged() {
    matchGluedDates()
    let missing = sheet.patterns.filter { pattern in
      pattern.members.contains { matches[$0] == nil && !isRefused[$0] }
    }
    guard !missing.isEmpty else { return }
    var squeezed = SqueezedText(text)
    for pattern in missing {
      for member in pattern.members where matches[member] == nil && !isRefused[member] {
        let range = squeezed.take(pattern) { range in
          isFreeForDamaged(range) && (pattern.kind == .text || isBounded(range, pattern))
        }
        guard let range else { break }
        take(range, .altered)
        matches[member] = FactMatch(tokens: range, status: .altered)
      }
    }
    for pattern in missing where pattern.words == 1 && pattern.letters < 5 {
      for member in pattern.members where matches[member] == nil {
        let place = squeezed.findShort(pattern) { range in
          isFreeForDamaged(range)
            && anchors.distance(
              from: range.lowerBound, entry: sheet.entries[member], section: sheet.facts[member].section)
              <= Self.near
        }
        guard let place else { continue }
        take(place, .altered)
        remains[member] = Remains(tokens: place, isScattered: false)
      }
    }
    let search = ScatteredSearch(text)
    for pattern in missing where pattern.letters >= 5 {
      for member in pattern.members where matches[member] == nil {
        // An address in pieces is no address.
        let found = pattern.kind == .text ? search.find(pattern) { isFreeForDamaged($0..<$0 + 1) } : nil
        if let found, found.isComplete {
          for token in found.tokens { owners[token] = .altered }
          matches[member] = FactMatch(tokens: found.range, status: .scattered)
        } else if let range = squeezed.takeSimilar(pattern, where: isFreeForDamaged) {
          take(range, .altered)
          remains[member] = Remains(tokens: range, isScattered: false)
        } else if let found {
          for token in found.tokens { owners[token] = .altered }
          remains[member] = Remains(tokens: found.range, isScattered: true)
        } else {
          break
        }
      }
    }
  }

  private func isFreeForDamaged(_ range: Range<Int>) -> Bool {
    owners[range].allSatisfy { $0 != .fact }
  }

  // MARK: Places

  private mutating func markDuplicated() {
    for copy in copies where copy.places.contains(where: { owners[$0].allSatisfy { $0 == .copy } }) {
      for member in copy.members { matches[member]?.isDuplicated = true }
    }
  }

  private mutating func markMisplaced() {
    sections = ReadSections(text, named: sheet.headings) { owners[$0] == .fact }
    var lines = [SectionKind?](repeating: nil, count: text.lineCount)
    for (fact, match) in zip(sheet.facts, matches) {
      guard let match, match.status != .scattered else { continue }
      let last = Int(text.tokens[match.tokens.upperBound - 1].line)
      for line in Int(text.tokens[match.tokens.lowerBound].line)...last { lines[line] = fact.section }
    }
    sections.addUnknown(sections: lines) { owners[$0] != .nobody }
    let check = PlaceCheck(sheet: sheet, text: text, sections: sections, matches: matches)
    for member in matches.indices where matches[member]?.status == .intact {
      guard let elsewhere = check.elsewhere(member) else { continue }
      matches[member]?.status = .misplaced
      matches[member]?.elsewhere = elsewhere
    }
  }
}
