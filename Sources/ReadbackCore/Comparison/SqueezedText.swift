/// The letters, digits and signs of a view without spaces, hyphens, accents and look-alikes: what is left of
/// a text that was letter-spaced, hyphenated, run together or written with other characters.
struct SqueezedText {
  private var bytes: [UInt8] = []
  /// The token that each byte comes from.
  private var tokenOf: [Int32] = []
  /// Places by the hash of the four bytes that begin there, chained through `next`.
  private var first: [Int32]
  private var next: [Int32]
  private let mask: Int
  /// Short words by their bytes, with the tokens that they are made of.
  private var shortWords: [UInt32: [Range<Int>]] = [:]
  private let tokens: [Token]
  /// Bytes that a fact was found in. Facts share a token where words are run together, but no byte.
  private var isTaken: [Bool]

  /// Facts that have at least as many bytes are found inside text without spaces; shorter ones would be
  /// found inside other words by chance.
  private static let longEnough = 12
  /// Places that are looked at for one fact.
  private static let mostPlaces = 256

  init(_ text: TokenText) {
    tokens = text.tokens
    bytes.reserveCapacity(text.scalars.count)
    tokenOf.reserveCapacity(text.scalars.count)
    var chunk = 0
    for (index, token) in tokens.enumerated() {
      if !token.isGlued { chunk = index }
      Self.append(token, of: text.scalars, to: &bytes)
      while tokenOf.count < bytes.count { tokenOf.append(Int32(index)) }
      let endsChunk = index + 1 == tokens.count || !tokens[index + 1].isGlued
      if endsChunk, index - chunk < 4 {
        var key: [UInt8] = []
        for part in chunk...index { Self.append(tokens[part], of: text.scalars, to: &key) }
        if let number = Self.number(of: key) { shortWords[number, default: []].append(chunk..<index + 1) }
      }
    }
    var size = 1024
    while size < bytes.count { size *= 2 }
    mask = size - 1
    first = Array(repeating: -1, count: size)
    next = Array(repeating: -1, count: bytes.count)
    isTaken = Array(repeating: false, count: bytes.count)
    // Backwards, so that a chain begins with the first place.
    for position in stride(from: bytes.count - 4, through: 0, by: -1) {
      let slot = Self.hash(bytes, position) & mask
      next[position] = first[slot]
      first[slot] = Int32(position)
    }
  }

  /// The bytes of a pattern in the same form.
  static func bytes(of pattern: Pattern) -> [UInt8] {
    var bytes: [UInt8] = []
    for token in pattern.tokens { append(token, of: pattern.scalars, to: &bytes) }
    return bytes
  }

  /// The first free place of a pattern, which it takes; nil where there is none.
  mutating func take(_ pattern: Pattern, where isFree: (Range<Int>) -> Bool) -> Range<Int>? {
    let wanted = Self.bytes(of: pattern)
    guard wanted.count >= 4 else {
      return Self.number(of: wanted).flatMap { shortWords[$0]?.prefix(Self.mostPlaces).first(where: isFree) }
    }
    // Text that has lost its spaces has lost them around the fact too.
    let mayTouch = wanted.count >= Self.longEnough && pattern.words > 1
    var place = first[Self.hash(wanted, 0) & mask]
    var left = Self.mostPlaces
    while place >= 0, left > 0 {
      let start = Int(place)
      let end = start + wanted.count
      place = next[start]
      left -= 1
      guard end <= bytes.count, bytes[start..<end].elementsEqual(wanted) else { continue }
      let range = Int(tokenOf[start])..<Int(tokenOf[end - 1]) + 1
      guard mayTouch || isBounded(start, end, range), isFree(range), !isTaken[start..<end].contains(true) else {
        continue
      }
      for byte in start..<end { isTaken[byte] = true }
      return range
    }
    return nil
  }

  /// The place that a text is most like, where some letters are lost or others: `Opera�ng Systems`,
  /// `operaOons`. At most a quarter of its letters may differ.
  ///
  /// Candidates are the places that share most runs of four letters with it.
  mutating func takeSimilar(_ pattern: Pattern, where isFree: (Range<Int>) -> Bool) -> Range<Int>? {
    let wanted = Self.bytes(of: pattern)
    let tolerance = wanted.count / 4
    guard tolerance > 0, wanted.count <= Self.longestSimilar else { return nil }
    var votes: [Int: Int] = [:]
    for offset in 0...wanted.count - 4 {
      var place = first[Self.hash(wanted, offset) & mask]
      var left = 8
      while place >= 0, left > 0 {
        let position = Int(place)
        place = next[position]
        left -= 1
        if bytes[position] == wanted[offset], bytes[position + 3] == wanted[offset + 3] {
          votes[(position - offset) / Self.voteWidth, default: 0] += 1
        }
      }
    }
    let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    for (slot, _) in best {
      let from = max(0, slot * Self.voteWidth - tolerance)
      let to = min(bytes.count, (slot + 1) * Self.voteWidth + wanted.count + tolerance)
      guard let found = Self.similar(wanted, in: bytes[from..<to], tolerance: tolerance) else { continue }
      let range = Int(tokenOf[found.lowerBound])..<Int(tokenOf[found.upperBound - 1]) + 1
      guard isFree(range), !isTaken[found].contains(true) else { continue }
      for byte in found { isTaken[byte] = true }
      return range
    }
    return nil
  }

  /// Candidates this near to each other are one; about a word.
  private static let voteWidth = 8
  /// Bytes of the longest text that is compared letter by letter; longer ones are told by their words.
  private static let longestSimilar = 400

  /// The stretch with the least edit distance to a text (Sellers 1980), where that is within the tolerance.
  private static func similar(_ wanted: [UInt8], in text: ArraySlice<UInt8>, tolerance: Int) -> Range<Int>? {
    // One row of the table: for each prefix of `wanted` its distance to the best stretch that ends here, and
    // where that begins.
    var row = (0...wanted.count).map { (distance: $0, start: text.startIndex) }
    var best: (distance: Int, range: Range<Int>)?
    for (position, byte) in zip(text.indices, text) {
      var diagonal = row[0]
      row[0] = (0, position + 1)
      for index in 1...wanted.count {
        let above = row[index]
        var cell = (distance: diagonal.distance + (wanted[index - 1] == byte ? 0 : 1), start: diagonal.start)
        if above.distance + 1 < cell.distance { cell = (above.distance + 1, above.start) }
        if row[index - 1].distance + 1 < cell.distance { cell = (row[index - 1].distance + 1, row[index - 1].start) }
        diagonal = above
        row[index] = cell
      }
      let end = row[wanted.count]
      if end.distance <= tolerance, end.distance < best?.distance ?? .max, end.start <= position {
        best = (end.distance, end.start..<position + 1)
      }
    }
    return best?.range
  }

  private func isBounded(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
    let beginsToken = start == 0 || tokenOf[start - 1] != tokenOf[start]
    let endsToken = end == bytes.count || tokenOf[end] != tokenOf[end - 1]
    return beginsToken && endsToken && !tokens.joins(at: range.lowerBound) && !tokens.joins(at: range.upperBound)
  }

  private static func append(_ token: Token, of scalars: [Unicode.Scalar], to bytes: inout [UInt8]) {
    switch token.kind {
    case .word, .ideograph, .sign, .looseSign:
      for position in Int(token.start)..<Int(token.end) { LooseFolding.append(scalars[position], to: &bytes) }
    // Hyphens, points and slashes are lost or added when words are cut and joined.
    case .joiner, .wideDash, .slash: break
    // Nothing folds to it, so no text is found across a bullet.
    case .mark, .damage: bytes.append(1)
    }
  }

  private static func hash(_ bytes: [UInt8], _ position: Int) -> Int {
    var value = UInt32(bytes[position])
    value |= UInt32(bytes[position + 1]) << 8
    value |= UInt32(bytes[position + 2]) << 16
    value |= UInt32(bytes[position + 3]) << 24
    value &*= 0x9E37_79B1
    return Int(value ^ value >> 15)
  }

  private static func number(of bytes: [UInt8]) -> UInt32? {
    guard (1...3).contains(bytes.count) else { return nil }
    return bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
