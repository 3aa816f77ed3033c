/// Finds the words of a text in order with foreign words in between: what a reader across columns gives.
struct ScatteredSearch {
  struct Found {
    /// Ascending; never empty.
    var tokens: [Int]
    var isComplete: Bool

    var range: Range<Int> { tokens[0]..<tokens[tokens.count - 1] + 1 }
  }

  private let text: TokenText

  /// How far the words may be apart: four times as many tokens as the text has words (lines across three
  /// columns give three), and eight more, for the other halves of the first and last line.
  static func window(words: Int) -> Int { 4 * words + 8 }
  /// Whether so many words of a lost text tell that it is there: three fifths of them, or four and two fifths,
  /// as where half of a sentence went elsewhere.
  private static func isTelling(_ found: Int, of words: Int) -> Bool {
    found > 1 && (5 * found >= 3 * words || found >= 4 && 5 * found >= 2 * words)
  }

  /// Places of a rare word that are tried, and words that are tried as the rare one.
  private static let mostPlaces = 16
  private static let mostStarts = 3

  init(_ text: TokenText) {
    self.text = text
  }

  /// The tightest place; incomplete only where no place has all words, and at least most of them.
  func find(_ pattern: Pattern, where isFree: (Int) -> Bool) -> Found? {
    let words = pattern.tokens.filter(\.isWord).map(\.word)
    // Two short words are near each other by chance.
    guard words.count > 1, pattern.letters >= 8 else { return nil }
    let byRarity = words.indices.filter { text.count(of: words[$0]) > 0 }
      .sorted { (text.count(of: words[$0]), $0) < (text.count(of: words[$1]), $1) }
    guard Self.isTelling(byRarity.count, of: words.count) else { return nil }
    var best: Found?
    for start in byRarity.prefix(Self.mostStarts) {
      for place in text.places(of: words[start]).prefix(Self.mostPlaces) where isFree(Int(place)) {
        let found = gather(words, from: start, at: Int(place), where: isFree)
        if Self.isBetter(found, than: best) { best = found }
      }
      // With all words there, every rare word leads to the same places.
      if best?.isComplete ?? false { break }
    }
    guard let best, Self.isTelling(best.tokens.count, of: words.count) else { return nil }
    return best
  }

  private static func isBetter(_ found: Found, than best: Found?) -> Bool {
    guard let best else { return true }
    if found.tokens.count != best.tokens.count { return found.tokens.count > best.tokens.count }
    return (found.tokens.last ?? 0) - found.tokens[0] < (best.tokens.last ?? 0) - best.tokens[0]
  }

  /// From one word outwards the nearest of each next word; words that are not near are left out.
  private func gather(_ words: [Int32], from start: Int, at place: Int, where isFree: (Int) -> Bool) -> Found
  {
    let window = Self.window(words: words.count)
    var before: [Int] = []
    var token = place
    for word in words[..<start].reversed() {
      let places = text.places(of: word)
      var index = places.startIndex + places.partitioningIndex { Int($0) >= token }
      while index > places.startIndex, place - Int(places[index - 1]) <= window {
        index -= 1
        guard isFree(Int(places[index])) else { continue }
        token = Int(places[index])
        before.append(token)
        break
      }
    }
    let earliest = token
    var tokens = Array(before.reversed()) + [place]
    token = place
    for word in words[(start + 1)...] {
      let places = text.places(of: word)
      var index = places.startIndex + places.partitioningIndex { Int($0) > token }
      while index < places.endIndex, Int(places[index]) - earliest <= window {
        defer { index += 1 }
        guard isFree(Int(places[index])) else { continue }
        token = Int(places[index])
        tokens.append(token)
        break
      }
    }
    return Found(tokens: tokens, isComplete: tokens.count == words.count)
  }
}
