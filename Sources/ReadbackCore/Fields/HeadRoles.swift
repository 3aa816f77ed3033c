/// Decides what the pieces of entry heads are: the title (position, degree, name of a certificate), its owner
/// (company, school, issuer) and the place.
///
/// Entries of one section are built alike, so all of them decide together which piece is what: a job that no
/// table knows is still a job when it stands where the others' jobs stand. With no evidence in any entry nothing is
/// assigned, unless the section has a usual order (the name of a prize before who gave it).
struct HeadRoles {
  let view: ViewText
  let titles: WordKinds
  let owners: WordKinds
  /// Whether the title comes first where words say nothing.
  var isTitleUsuallyFirst = false
  /// Whether titles come first in a section of the same kind that said so; asked where words say nothing.
  var isTitleFirstElsewhere: Bool?
  /// Of how many parts between commas a title is: a degree has its subject behind it.
  var mostTitleParts = 1
  /// What cuts a piece that holds title and owner; the first that cuts it at all.
  var separators: [Separators] = [[.dashes, .commas]]

  struct Roles {
    var title: Passage?
    var owner: Passage?
    var place: Passage?
  }

  private struct Head {
    var pieces: [EntryReader.Piece]
    var place: Passage?
  }

  /// Whether titles come before owners in some heads; nil where nothing tells.
  func isTitleFirst(_ heads: [[EntryReader.Piece]]) -> Bool? {
    order(heads.map { withoutPlace($0.flatMap { divided($0) }) })
  }

  /// Whether no word says which of title and owner is which: their order alone does. One of two that is told tells the
  /// other.
  func isInferred(_ roles: Roles) -> Bool {
    func has(_ passage: Passage?, _ kinds: WordKinds) -> Bool {
      passage.map { !$0.kinds(in: view).isDisjoint(with: kinds) } ?? false
    }
    return !has(roles.title, titles) && !has(roles.owner, owners)
  }

  func assign(_ heads: [[EntryReader.Piece]]) -> [Roles] {
    let heads = heads.map { withoutPlace($0.flatMap { divided($0) }) }
    let isTitleFirst = order(heads)
    // `Plant Manager` alone, below `Emerald Foods, Cork`: what stands beside the company is no title there.
    let areTitlesAlone = heads.contains {
      $0.pieces.count == 1 && $0.pieces.allSatisfy { parts($0).count == 1 && score($0) == 1 }
    }
    let slots = Set(heads.map { $0.pieces.count }).reduce(into: [Int: Slots]()) { slots, count in
      slots[count] = self.slots(
        heads.filter { $0.pieces.count == count }, count: count, isTitleFirst: isTitleFirst)
    }
    var roles = heads.map { head -> Roles in
      var roles = Roles(place: head.place)
      if head.pieces.count == 1 {
        assignSingle(head.pieces[0], isTitleFirst: isTitleFirst, areTitlesAlone: areTitlesAlone, into: &roles)
      } else if head.pieces.count == 2, let slot = slots[2], let title = slot.title, slot.hasOwnerInTitle {
        // `Engineer, Banco del Ebro | Zaragoza`: both in one piece, and the place beside them.
        assignSingle(head.pieces[title], isTitleFirst: slot.isTitleFirst, into: &roles)
        if roles.place == nil { roles.place = head.pieces[1 - title].passage(in: view) }
      } else if let slot = slots[head.pieces.count] {
        roles.title = slot.title.map { head.pieces[$0].passage(in: view) }
        roles.owner = slot.owner.map { head.pieces[$0].passage(in: view) }
        let rest = head.pieces.indices.filter { $0 != slot.title && $0 != slot.owner }
        if roles.place == nil, slot.title != nil, let owner = slot.owner, rest.count == 1,
          head.pieces[rest[0]].line == head.pieces[owner].line || isBehindDates(head.pieces[rest[0]]),
          isShort(head.pieces[rest[0]])
        {
          roles.place = head.pieces[rest[0]].passage(in: view)
        }
      }
      return roles
    }
    splitPlaces(&roles)
    return roles
  }

  private func parts(_ piece: EntryReader.Piece) -> [Range<Int>] {
    let line = view.lines[piece.line]
    return separators.lazy.map { $0.pieces(line, piece.range) }.first { parts in
      // `Cloud Practitioner – Associate` is one name.
      parts.count > 1 && (!isTitleUsuallyFirst || score(piece.line, parts[parts.count - 1]) <= 0)
    } ?? [piece.range]
  }

  /// `M.S. University of Colorado` holds both without anything between; letters for a degree stand for themselves.
  private func divided(_ piece: EntryReader.Piece) -> [EntryReader.Piece] {
    guard titles == .degree else { return [piece] }
    let line = view.lines[piece.line]
    let words = line.words.filter { piece.range.contains($0.start) }
    guard words.count > 2, words[0].kinds.contains(.degree), !words[1].kinds.contains(.degree) else {
      return [piece]
    }
    let first = line.trimmed(words[0].start..<words[1].start)
    let isLetters = line.scalars[first].contains(".") || line.scalars[first].count(where: Folding.isUpper) > 1
    let parts = Separators([.commas, .dashes]).pieces(line, words[1].start..<piece.range.upperBound)
    guard isLetters, let part = parts.first, part.lowerBound == words[1].start,
      line.scalars[first].last.map({ Folding.isLetter($0) || $0 == "." }) == true,
      line.kinds(in: part).contains(.school), words[1].start < part.upperBound,
      Folding.isUpper(line.scalars[words[1].start])
    else { return [piece] }
    return [
      piece.part(first), piece.part(words[1].start..<piece.range.upperBound),
    ]
  }

  // MARK: Evidence

  private func score(_ piece: EntryReader.Piece) -> Int { score(piece.line, piece.range, rest: piece.rest) }

  /// Above zero for a title, below for an owner.
  func score(_ line: Int, _ range: Range<Int>, rest: Passage.Piece? = nil) -> Int {
    var isTitle = false
    var isOwner = false
    var isOnlyOwner = false
    func read(_ line: Int, _ range: Range<Int>) {
      for word in view.lines[line].words where range.contains(word.start) {
        if word.kinds.contains(titles) { isTitle = true }
        if word.kinds.contains(owners) {
          isOwner = true
          if !word.kinds.contains(.trade) { isOnlyOwner = true }
        }
      }
    }
    read(line, range)
    if let rest { read(rest.line, rest.range) }
    guard isTitle else { return isOwner ? -1 : 0 }
    return isOnlyOwner ? 0 : 1
  }

  private func withoutPlace(_ pieces: [EntryReader.Piece]) -> Head {
    let reader = LocationReader(view: view)
    guard pieces.count > 1, let number = pieces.lastIndex(where: { reader.isPlace($0.line, $0.range) }) else {
      return Head(pieces: pieces)
    }
    var rest = pieces
    let place = rest.remove(at: number)
    return Head(pieces: rest, place: place.passage(in: view))
  }

  /// Whether titles come before owners, by all heads; nil where nothing tells.
  private func order(_ heads: [Head]) -> Bool? {
    var votes = 0
    for head in heads {
      let parts =
        head.pieces.count == 1
        ? parts(head.pieces[0]).map { head.pieces[0].part($0) } : head.pieces
      guard parts.count > 1 else { continue }
      let scores = parts.map { score($0) }
      if let title = scores.firstIndex(of: 1), scores.firstIndex(of: -1) ?? .max > title {
        votes += title == 0 ? 1 : -1
      } else if let owner = scores.firstIndex(of: -1) {
        votes += owner == 0 ? -1 : 1
      }
    }
    if votes == 0 { return isTitleUsuallyFirst ? true : isTitleFirstElsewhere }
    return votes > 0
  }

  private struct Slots {
    var title: Int?
    var owner: Int?
    /// Whether the pieces with the title mostly name the owner too, and the other pieces do not.
    var hasOwnerInTitle = false
    /// The order inside such pieces.
    var isTitleFirst: Bool?
  }

  private func slots(_ heads: [Head], count: Int, isTitleFirst: Bool?) -> Slots {
    guard count > 1 else { return Slots() }
    let scores = (0..<count).map { slot in heads.reduce(0) { $0 + score($1.pieces[slot]) } }
    let title = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) }.flatMap {
      scores[$0] > 0 ? $0 : nil
    }
    let owner = scores.indices.filter { $0 != title }.min { (scores[$0], $0) < (scores[$1], $1) }
    // A piece with both counts for neither: look at its parts.
    let both = scores.indices.first { slot in
      heads.count { head in
        let piece = head.pieces[slot]
        let parts = parts(piece).map { score(piece.line, $0) }
        return parts.contains(1) && parts.contains(-1)
      } * 2 > heads.count
    }
    if count == 2, let both = both ?? titledWithOwner(heads), scores[1 - both] >= 0 {
      return Slots(
        title: both, owner: 1 - both, hasOwnerInTitle: true,
        isTitleFirst: order(heads.map { Head(pieces: [$0.pieces[both]]) }))
    }
    if let title { return Slots(title: title, owner: owner) }
    if let owner, scores[owner] < 0 {
      return Slots(title: scores.indices.first { $0 != owner }, owner: owner)
    }
    guard let isTitleFirst else { return Slots() }
    return isTitleFirst ? Slots(title: 0, owner: 1) : Slots(title: 1, owner: 0)
  }

  /// `Casa Pepita – Chef` above `2019 – 2023, Valencia`: the slot of the pieces that a dash cuts into a title and something
  /// else, if the others stand behind the dates and no word tells what they are. What an `@` cuts has both anyway.
  private func titledWithOwner(_ heads: [Head]) -> Int? {
    (0..<2).first { slot in
      heads.count { head in
        let (piece, other) = (head.pieces[slot], head.pieces[1 - slot])
        let line = view.lines[piece.line]
        let parts = Separators.dashes.pieces(line, piece.range)
        let isAt = line.scalars[piece.range].contains("@")
        return parts.count == 2 && parts.count { score(piece.line, $0) == 1 } == 1
          && (isAt || isBehindDates(other)) && score(other) == 0 && isShort(other)
      } * 2 > heads.count
    }
  }

  /// Whether a piece stands behind the dates of its line: `2019 – 2023 | Lyon`.
  private func isBehindDates(_ piece: EntryReader.Piece) -> Bool {
    view.lines[piece.line].dates.last.map { $0.offsets.upperBound <= piece.range.lowerBound } ?? false
  }

  /// Whether a piece has no more words than places do.
  private func isShort(_ piece: EntryReader.Piece) -> Bool {
    view.lines[piece.line].wordCount(in: piece.range) <= 4
  }

  // MARK: One piece

  /// `Senior Data Scientist, Halden & Pryce Retail, London`.
  private func assignSingle(
    _ piece: EntryReader.Piece, isTitleFirst: Bool?, areTitlesAlone: Bool = false, into roles: inout Roles
  ) {
    let line = view.lines[piece.line]
    var parts = parts(piece)
    func passage(_ first: Int, _ last: Int) -> Passage {
      piece.part(parts[first].lowerBound..<parts[last].upperBound).passage
    }
    if parts.count < 2 {
      parts = atParts(line, piece.line, piece.range) ?? Separators.colons.pieces(line, piece.range)
    }
    let reader = LocationReader(view: view)
    for count in [3, 2, 1] where parts.count > count + 1 && roles.place == nil {
      let place = passage(parts.count - count, parts.count - 1)
      if reader.isPlace(piece.line, place.pieces[0].range) {
        roles.place = place
        parts.removeLast(count)
      }
    }
    let scores = parts.map { score(piece.part($0)) }
    guard parts.count > 1 else {
      if let score = scores.first, score != 0 || isTitleUsuallyFirst {
        if score < 0 { roles.owner = piece.passage(in: view) } else { roles.title = piece.passage(in: view) }
      }
      return
    }
    let title = scores.firstIndex(of: 1)
    let owner = scores.firstIndex(of: -1)
    switch (title, owner) {
    case (let title?, let owner?) where title < owner:
      roles.title = passage(title, owner - 1)
      roles.owner = passage(owner, owner)
      setPlace(owner + 1)
    case (let title?, let owner?):
      roles.owner = passage(owner, title - 1)
      roles.title = passage(title, parts.count - 1)
    case (let title?, nil):
      if title == 0, isTitleFirst != false {
        assignTitleFirst()
      } else if title > 0 {
        let last = min(title + mostTitleParts, parts.count) - 1
        roles.owner = passage(0, title - 1)
        roles.title = passage(title, last)
        setPlace(last + 1)
      } else {
        roles.title = passage(0, 0)
      }
    case (nil, let owner?):
      if owner > 0 {
        roles.title = passage(0, owner - 1)
        roles.owner = passage(owner, owner)
        setPlace(owner + 1)
      } else {
        roles.owner = passage(0, 0)
        if areTitlesAlone {
          setPlace(1)
        } else if isTitleFirst == false {
          roles.title = passage(1, min(mostTitleParts, parts.count - 1))
        }
      }
    case (nil, nil):
      guard let isTitleFirst else { return }
      if isTitleFirst {
        assignTitleFirst()
      } else {
        roles.owner = passage(0, 0)
        if areTitlesAlone {
          setPlace(1)
        } else {
          roles.title = passage(1, min(mostTitleParts, parts.count - 1))
        }
      }
    }
    /// Without a word for the owner it is what follows the title; too many parts leave that open.
    func assignTitleFirst() {
      let last = min(mostTitleParts, parts.count - 1) - 1
      roles.title = passage(0, max(last, 0))
      guard parts.count - mostTitleParts <= 2 else { return }
      roles.owner = passage(last + 1, last + 1)
      setPlace(last + 2)
    }
    func setPlace(_ first: Int) {
      if roles.place == nil, first < parts.count { roles.place = passage(first, parts.count - 1) }
    }
  }

  /// What stands between a title and its owner and nowhere else, folded.
  private static let prepositions: Set<String> = [
    "at", "bei", "beim", "chez", "presso", "bij", "na", "pa", "hos",
  ]
  /// What stands there too, and inside titles as well: `Técnico en electrónica`.
  private static let looserPrepositions: Set<String> = ["en", "em", "no", "w", "we", "i", "a", "im", "in"]

  /// `Developer at Company A`; `Chef en Restaurante La Albufera`, where a word tells who the owner is.
  private func atParts(_ line: ViewText.Line, _ number: Int, _ range: Range<Int>) -> [Range<Int>]? {
    for word in line.scalars[range].split(whereSeparator: Folding.isSpace) {
      guard word.startIndex > range.lowerBound, word.count <= 6 else { continue }
      let folded = Folding.words(word)
      let isLoose = Self.looserPrepositions.contains(folded)
      guard isLoose || Self.prepositions.contains(folded) else { continue }
      let title = line.trimmed(range.lowerBound..<word.startIndex)
      let owner = line.trimmed(word.endIndex..<range.upperBound)
      if isLoose, score(number, title) != 1 || score(number, owner) >= 0 { continue }
      return title.isEmpty || owner.isEmpty ? nil : [title, owner]
    }
    return nil
  }

  // MARK: Places behind owners

  /// `Lantern Health, Remote`, `Vela Mobility – Milan`: what follows the owner is its place where it certainly is
  /// one, or where most owners of the section are followed by something short.
  private func splitPlaces(_ roles: inout [Roles]) {
    let owners = roles.map { role -> (line: Int, parts: [Range<Int>])? in
      guard let piece = role.owner?.pieces.first, role.owner?.pieces.count == 1, role.place == nil else {
        return nil
      }
      let line = view.lines[piece.line]
      // `Tallgrass Software – Austin, TX, USA`: the dash is where the place begins.
      let halves = Separators.dashes.pieces(line, piece.range)
      if halves.count == 2, endsInCountry(line, halves[1]) { return (piece.line, halves) }
      return (piece.line, Separators([.dashes, .commas]).pieces(line, piece.range))
    }
    let inBrackets = owners.map { owner in
      owner.flatMap { owner in owner.parts.last.flatMap { bracketed(owner.line, $0) } }
    }
    let areBracketsUsual = inBrackets.count { $0 != nil } > 1
    let several = owners.count { ($0?.parts.count ?? 0) > 1 }
    let isUsual = several > 1 && several * 2 > owners.count { $0 != nil }
    let reader = LocationReader(view: view)
    for (number, owner) in owners.enumerated() {
      guard let owner, let first = owner.parts.first, let last = owner.parts.last else { continue }
      if let place = inBrackets[number], areBracketsUsual || reader.isPlace(owner.line, place) {
        let text = view.lines[owner.line]
        let open = text.scalars[first.lowerBound..<place.lowerBound].lastIndex(of: "(") ?? place.lowerBound
        roles[number].owner = Passage(
          line: owner.line, range: text.trimmed(first.lowerBound..<open))
        roles[number].place = Passage(line: owner.line, range: place)
        continue
      }
      guard owner.parts.count > 1 else { continue }
      let cut = [3, 2, 1].first { count in
        owner.parts.count > count
          && reader.isPlace(owner.line, owner.parts[owner.parts.count - count].lowerBound..<last.upperBound)
      }
      let isShort = last.upperBound - owner.parts[1].lowerBound <= 40
      let isPlace = owner.parts.count == 2 && endsInCountry(view.lines[owner.line], last)
      guard let count = cut ?? (isPlace ? 1 : nil) ?? (isUsual && isShort ? owner.parts.count - 1 : nil)
      else { continue }
      let place = owner.parts.count - count
      roles[number].owner = Passage(
        line: owner.line, range: first.lowerBound..<owner.parts[place - 1].upperBound)
      roles[number].place = Passage(line: owner.line, range: owner.parts[place].lowerBound..<last.upperBound)
    }
  }

  /// What stands in brackets at the end of an owner, if it may be a place: `Midway Industrial (Gary, IN)`, but not
  /// `Technische Universität München (TUM)`.
  private func bracketed(_ line: Int, _ range: Range<Int>) -> Range<Int>? {
    let text = view.lines[line]
    guard text.scalars[range].last == ")", let open = text.scalars[range].lastIndex(of: "("),
      open > range.lowerBound
    else { return nil }
    let inside = text.trimmed(open + 1..<range.upperBound - 1)
    guard !inside.isEmpty, text.scalars[inside].contains(where: Folding.isLower),
      text.scalars[inside].first.map(Folding.isUpper) == true, text.wordCount(in: inside) <= 4,
      !text.scalars[inside].contains(where: Folding.isDigit),
      text.kinds(in: inside).isDisjoint(with: [.job, .organisation, .degree])
    else { return nil }
    return inside
  }

  /// Up to three parts of which the last is a country: `Austin, TX, USA`.
  private func endsInCountry(_ line: ViewText.Line, _ range: Range<Int>) -> Bool {
    let parts = Separators.commas.pieces(line, range)
    guard let last = parts.last, (2...3).contains(parts.count) else { return false }
    return PlaceWords.countries.contains(Folding.words(line.scalars[last]))
  }
}
