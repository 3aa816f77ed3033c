/// The letters, digits and signs of a view without spaces, hyphens, accents and look-alikes: what is left of
/// a text that was letter-spaced, hyphenated, run together or written with other characters.
struct SqueezedText {
  private let letters: [UInt32]
  /// The token that each letter comes from.
  private let tokenOf: [Int32]
  /// Letters that a fact was found in. Facts share a token where words are run together, but no letter.
  private var isTaken: [Bool]
  /// Places by the hash of the three letters that begin there, chained through `next`.
  private var first: [Int32]
  private var next: [Int32]
  private let mask: Int
  /// Words of one to three letters, with the tokens that they are made of.
  private var shortWords: [[UInt32]: [Range<Int>]] = [:]
  /// Words of two to four characters of which one or two have no meaning.
  private var shortDamaged: [(letters: [UInt32], tokens: Range<Int>)] = []
  private let tokens: [Token]

  /// Facts of as many letters are found inside text without spaces; shorter ones would be found inside
  /// other words by chance.
  private static let longEnough = 12
  /// Places that are looked at for one fact.
  private static let mostPlaces = 256
  /// Stands for a bullet, an icon or a character without meaning. Nothing folds to it, so no text is
  /// found across one.
  private static let foreign: UInt32 = 1

  init(_ text: TokenText) {
    tokens = text.tokens
    var squeezer = Squeezer()
    var tokenOf: [Int32] = []
    tokenOf.reserveCapacity(text.scalars.count)
    var chunk = 0
    var chunkLetters = 0
    for (index, token) in tokens.enumerated() {
      if !token.isGlued { (chunk, chunkLetters) = (index, squeezer.letters.count) }
      squeezer.append(token, of: text.scalars)
      while tokenOf.count < squeezer.letters.count { tokenOf.append(Int32(index)) }
      let endsChunk = index + 1 == tokens.count || !tokens[index + 1].isGlued
      let chunkLength = squeezer.letters.count - chunkLetters
      guard endsChunk, (1...4).contains(chunkLength) else { continue }
      let letters = Array(squeezer.letters[chunkLetters...])
      if chunkLength < 4 { shortWords[letters, default: []].append(chunk..<index + 1) }
      // What stands before a word is a bullet or an icon.
      if letters[0] != Self.foreign, letters.contains(Self.foreign) {
        shortDamaged.append((letters, chunk..<index + 1))
      }
    }
    letters = squeezer.letters
    self.tokenOf = tokenOf
    var size = 1024
    while size < letters.count { size *= 2 }
    mask = size - 1
    first = Array(repeating: -1, count: size)
    next = Array(repeating: -1, count: letters.count)
    isTaken = Array(repeating: false, count: letters.count)
    // Backwards, so that a chain begins with the first place.
    for position in stride(from: letters.count - 3, through: 0, by: -1) {
      let slot = Self.hash(letters, position) & mask
      next[position] = first[slot]
      first[slot] = Int32(position)
    }
  }

  /// The first free place of a pattern, which it takes; nil where there is none.
  mutating func take(_ pattern: Pattern, where isFree: (Range<Int>) -> Bool) -> Range<Int>? {
    let wanted = Self.letters(of: pattern)
    guard wanted.count > 3 else { return shortWords[wanted]?.prefix(Self.mostPlaces).first(where: isFree) }
    // Text that has lost its spaces has lost them around the fact too.
    let mayTouch = wanted.count >= Self.longEnough && pattern.words > 1 && pattern.kind == .text
    for start in places(of: wanted, at: 0, atMost: Self.mostPlaces) {
      let found = start..<start + wanted.count
      guard found.upperBound <= letters.count, letters[found].elementsEqual(wanted) else { continue }
      let range = tokens(of: found)
      guard mayTouch || isBounded(found, range), isFree(range), take(found) else { continue }
      return range
    }
    return nil
  }

  /// The place of a word of two to four letters of which others have lost their meaning: `T\u{FFFD}m`. A
  /// character without meaning stands for one letter, or as a ligature for two.
  func findShort(_ pattern: Pattern, where isFree: (Range<Int>) -> Bool) -> Range<Int>? {
    let wanted = Self.letters(of: pattern)
    guard (2...4).contains(wanted.count) else { return nil }
    return shortDamaged.first { Self.isSame(wanted[...], $0.letters[...]) && isFree($0.tokens) }?.tokens
  }

  private static func isSame(_ wanted: ArraySlice<UInt32>, _ found: ArraySlice<UInt32>) -> Bool {
    guard let letter = found.first else { return wanted.isEmpty }
    guard let first = wanted.first else { return false }
    if letter != foreign { return letter == first && isSame(wanted.dropFirst(), found.dropFirst()) }
    return isSame(wanted.dropFirst(), found.dropFirst())
      || wanted.count > 1 && isSame(wanted.dropFirst(2), found.dropFirst())
  }

  /// The place that a text is most like, where some of its letters are lost or others: `Opera�ng Systems`,
  /// `operaOons`, `Aus琀椀n`. Another letter may stand for a quarter of its letters, a foreign character
  /// for half of them.
  ///
  /// Candidates are the places that share most runs of three letters with it.
  mutating func takeSimilar(_ pattern: Pattern, where isFree: (Range<Int>) -> Bool) -> Range<Int>? {
    let wanted = Self.letters(of: pattern)
    guard wanted.count > 3, wanted.count <= Self.longestSimilar else { return nil }
    var votes: [Int: Int] = [:]
    for offset in 0...wanted.count - 3 {
      for position in places(of: wanted, at: offset, atMost: 8) {
        votes[(position - offset) / Self.voteWidth, default: 0] += 1
      }
    }
    for (slot, _) in votes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(3) {
      let from = max(0, slot * Self.voteWidth - wanted.count / 2)
      let to = min(letters.count, (slot + 1) * Self.voteWidth + wanted.count + wanted.count / 2)
      guard from < to, let found = Self.similar(wanted, in: letters[from..<to]) else { continue }
      var range = tokens(of: found)
      // The rest of a word whose end is lost belongs to it.
      while range.lowerBound > 0, tokens[range.lowerBound].isGlued, range.count < 2 * pattern.tokens.count + 8
      {
        range = range.lowerBound - 1..<range.upperBound
      }
      while range.upperBound < tokens.count, tokens[range.upperBound].isGlued,
        range.count < 2 * pattern.tokens.count + 8
      {
        range = range.lowerBound..<range.upperBound + 1
      }
      if isFree(range), take(found) { return range }
    }
    return nil
  }

  /// Candidates this near to each other are one; about a word.
  private static let voteWidth = 8
  /// Letters of the longest text that is compared letter by letter; longer ones are told by their words.
  private static let longestSimilar = 400

  /// The stretch with the least edit distance to a text (Sellers 1980), where that is near enough.
  private static func similar(_ wanted: [UInt32], in text: ArraySlice<UInt32>) -> Range<Int>? {
    // One row of the table: for each prefix of `wanted` its distance to the best stretch that ends here, and
    // where that begins. A foreign character costs half of what another letter costs.
    var row = (0...wanted.count).map { (distance: 2 * $0, start: text.startIndex) }
    var best: (distance: Int, range: Range<Int>)?
    for (position, letter) in zip(text.indices, text) {
      let price = letter == foreign || letter >= 0x2E80 ? 1 : 2
      var diagonal = row[0]
      row[0] = (0, position + 1)
      for index in 1...wanted.count {
        let above = row[index]
        let left = row[index - 1]
        let isSame = wanted[index - 1] == letter
        var cell = (distance: diagonal.distance + (isSame ? 0 : price), start: diagonal.start)
        if above.distance + price < cell.distance { cell = (above.distance + price, above.start) }
        if left.distance + 2 < cell.distance { cell = (left.distance + 2, left.start) }
        diagonal = above
        row[index] = cell
      }
      let end = row[wanted.count]
      if 2 * end.distance <= wanted.count, end.distance < best?.distance ?? .max, end.start <= position {
        best = (end.distance, end.start..<position + 1)
      }
    }
    return best?.range
  }

  // MARK: Letters

  /// The letters of a pattern in the same form.
  private static func letters(of pattern: Pattern) -> [UInt32] {
    var squeezer = Squeezer()
    for token in pattern.tokens { squeezer.append(token, of: pattern.scalars) }
    return squeezer.letters
  }

  /// Folds tokens one after the other.
  private struct Squeezer {
    var letters: [UInt32] = []
    private var folded: [UInt8] = []

    mutating func append(_ token: Token, of scalars: [Unicode.Scalar]) {
      switch token.kind {
      case .word, .ideograph, .sign, .looseSign:
        folded.removeAll(keepingCapacity: true)
        for position in Int(token.start)..<Int(token.end) {
          LooseFolding.append(scalars[position], to: &folded)
        }
        if folded.allSatisfy({ $0 < 0x80 }) {
          for byte in folded { letters.append(UInt32(byte)) }
        } else {
          for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
            letters.append(scalar.value)
          }
        }
      // Hyphens, points and slashes are lost or added when words are cut and joined.
      case .joiner, .wideDash, .slash: break
      case .mark, .damage: letters.append(SqueezedText.foreign)
      }
    }
  }

  /// The first places that begin with three letters of a text.
  private func places(of wanted: [UInt32], at offset: Int, atMost limit: Int) -> [Int] {
    var places: [Int] = []
    var place = first[Self.hash(wanted, offset) & mask]
    while place >= 0, places.count < limit {
      let position = Int(place)
      place = next[position]
      if letters[position..<position + 3].elementsEqual(wanted[offset..<offset + 3]) {
        places.append(position)
      }
    }
    return places
  }

  private func tokens(of found: Range<Int>) -> Range<Int> {
    Int(tokenOf[found.lowerBound])..<Int(tokenOf[found.upperBound - 1]) + 1
  }

  private mutating func take(_ found: Range<Int>) -> Bool {
    guard !isTaken[found].contains(true) else { return false }
    for position in found { isTaken[position] = true }
    return true
  }

  private func isBounded(_ found: Range<Int>, _ range: Range<Int>) -> Bool {
    let beginsToken = found.lowerBound == 0 || tokenOf[found.lowerBound - 1] != tokenOf[found.lowerBound]
    let endsToken =
      found.upperBound == letters.count || tokenOf[found.upperBound] != tokenOf[found.upperBound - 1]
    return beginsToken && endsToken && !tokens.joins(at: range.lowerBound)
      && !tokens.joins(at: range.upperBound)
  }

  private static func hash(_ letters: [UInt32], _ position: Int) -> Int {
    var value = letters[position]
    value = value &* 0x9E37_79B1 &+ letters[position + 1]
    value = value &* 0x9E37_79B1 &+ letters[position + 2]
    value &*= 0x9E37_79B1
    return Int(value ^ value >> 15)
  }
}
