/// Words by their letters and digits without case, to ask whether one text says what another does.
struct WordSet {
  private var hashes: Set<UInt64> = []

  mutating func insert(_ words: [UInt64]) { hashes.formUnion(words) }

  /// How many of the words are in the set.
  func known(_ words: [UInt64]) -> Int { words.reduce(0) { $0 + (hashes.contains($1) ? 1 : 0) } }

  /// The words of a text; what is no letter and no digit separates them.
  static func words(_ scalars: some Sequence<UInt32>) -> [UInt64] {
    var words: [UInt64] = []
    var word = WordHash()
    for scalar in scalars {
      if GlyphFlow.Kind(scalar).isDisjoint(with: [.letter, .digit]) {
        if let hash = word.take() { words.append(hash) }
      } else {
        word.add(scalar)
      }
    }
    if let hash = word.take() { words.append(hash) }
    return words
  }
}

/// FNV-1a over lower-case scalars.
struct WordHash {
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private var hash = start
  private var isEmpty = true

  mutating func add(_ scalar: UInt32) {
    var scalar = scalar
    if (0x41...0x5A).contains(scalar) {
      scalar += 0x20
    } else if scalar >= 0xC0,
      let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first
    {
      scalar = lower.value
    }
    hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
    isEmpty = false
  }

  /// The hash of the word, and the start of another; nil for no word.
  mutating func take() -> UInt64? {
    defer { self = WordHash() }
    return isEmpty ? nil : hash
  }
}
