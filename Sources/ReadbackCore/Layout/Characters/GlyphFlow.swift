/// The glyphs of a page in the order of painting, each with what rules about characters and words ask of it.
public struct GlyphFlow: Sendable {
  /// What a glyph is.
  struct Kind: OptionSet, Sendable, Hashable {
    var rawValue: UInt8

    /// Painted where a reader of the page can see it, as far as the glyph itself says.
    static let shown = Kind(rawValue: 1 << 0)
    /// White space, or nothing at all.
    static let space = Kind(rawValue: 1 << 1)
    /// A letter of any script, by the Unicode that the file gives.
    static let letter = Kind(rawValue: 1 << 2)
    static let upper = Kind(rawValue: 1 << 3)
    static let lower = Kind(rawValue: 1 << 4)
    static let digit = Kind(rawValue: 1 << 5)
    /// The file does not say which character it is, or says nothing that can be used.
    static let unmapped = Kind(rawValue: 1 << 6)
    /// Does not go on from the glyph before it: another line, another place on the line, another direction.
    static let startsLine = Kind(rawValue: 1 << 7)
  }

  /// For each of ``Page/glyphs``.
  let kinds: [Kind]
  /// For each of ``Page/glyphs`` the distance from the end of the glyph before it along the line, in font sizes;
  /// 0 for one that starts a line.
  let gaps: [Float]
  /// Shown glyphs without white space, gap or line break between them.
  let words: [Range<Int>]
  /// Those of them that are more than plain words: with a glyph that is not one Latin letter, digit or common sign or has the name of another, or
  /// with something else than a small letter between small letters. All that rules about characters look for is here.
  let oddWords: [Range<Int>]
  /// Number of words with a letter, or with a glyph that may be one.
  let letteredWords: Int
  /// Number of shown glyphs that are no white space, and of those without a mapping to Unicode.
  let shown: Int
  let unmapped: Int

  /// A wider gap, in font sizes, separates words: poppler's `minWordSpacing`.
  static let wordGap: Float = 0.15
  /// A larger step across the line, or back along it, starts another line.
  static let lineStep: Float = 0.5
  /// A larger step forward along the line starts another: no word space is that wide.
  static let columnGap: Float = 3

  init(page: Page) {
    var kinds: [Kind] = []
    var gaps: [Float] = []
    var words: [Range<Int>] = []
    var oddWords: [Range<Int>] = []
    var letteredWords = 0
    var word = Word()
    kinds.reserveCapacity(page.glyphs.count)
    gaps.reserveCapacity(page.glyphs.count)
    var previous: (along: Float, across: Float, rotation: Int)?
    var first: Int?
    var shown = 0
    var unmapped = 0
    for run in page.runs {
      let isShown = run.isShown
      let lacksMapping = run.lacksMapping
      let size = max(run.size, 0.01)
      for index in run.glyphs {
        let glyph = page.glyphs[index]
        var kind = glyph.scalarCount > 0 ? Kind(page.scalars[Int(glyph.firstScalar)]) : []
        if isShown { kind.insert(.shown) }
        if lacksMapping || (glyph.scalarCount == 0 && !run.flags.contains(.actualText)) {
          kind.insert(.unmapped)
          kind.remove(.space)
        }
        let place = glyph.place(run.rotation)
        var gap: Float = 0
        if let previous, previous.rotation == run.rotation,
          abs(place.across - previous.across) <= Self.lineStep * size,
          place.start - previous.along >= -Self.lineStep * size,
          place.start - previous.along <= Self.columnGap * size
        {
          gap = (place.start - previous.along) / size
        } else {
          kind.insert(.startsLine)
        }
        previous = (place.end, place.across, run.rotation)
        if let start = first,
          !kind.contains(.shown) || !kind.isDisjoint(with: [.space, .startsLine]) || gap > Self.wordGap
        {
          words.append(start..<index)
          if word.isOdd { oddWords.append(start..<index) }
          if word.isLettered { letteredWords += 1 }
          first = nil
        }
        if kind.contains(.shown), !kind.contains(.space) {
          if first == nil {
            first = index
            word = Word()
          }
          let isPlain =
            glyph.scalarCount == 1 && !run.flags.contains(.misnamed)
            && Self.isPlain(page.scalars[Int(glyph.firstScalar)])
          word.take(kind, isPlain: isPlain)
          shown += 1
          if kind.contains(.unmapped) { unmapped += 1 }
        }
        kinds.append(kind)
        gaps.append(gap)
      }
    }
    if let first {
      words.append(first..<page.glyphs.count)
      if word.isOdd { oddWords.append(first..<page.glyphs.count) }
      if word.isLettered { letteredWords += 1 }
    }
    self.kinds = kinds
    self.gaps = gaps
    self.words = words
    self.oddWords = oddWords
    self.letteredWords = letteredWords
    self.shown = shown
    self.unmapped = unmapped
  }

  /// What a word holds as far as it goes.
  private struct Word {
    var isOdd = false
    var isLettered = false
    private var isAfterLower = false
    private var isInside = false

    mutating func take(_ kind: Kind, isPlain: Bool) {
      let isLower = kind.contains(.lower)
      if !isPlain || kind.contains(.unmapped) || (isLower && isInside) { isOdd = true }
      if !kind.isDisjoint(with: [.letter, .unmapped]) { isLettered = true }
      isInside = !isLower && isAfterLower
      isAfterLower = isLower
    }
  }

  /// Latin letters with their accents and the signs of ASCII and Latin-1, but for the soft hyphen.
  private static func isPlain(_ scalar: UInt32) -> Bool { scalar < 0x250 && scalar != 0xAD }

  /// Whether a glyph is the first one on its line that is no space.
  func startsLine(_ index: Int) -> Bool {
    var index = index
    while index > 0, !kinds[index].contains(.startsLine), kinds[index - 1].contains(.space) { index -= 1 }
    return kinds[index].contains(.startsLine)
  }
}

extension GlyphFlow.Kind {
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A: self = [.letter, .lower]
    case 0x41...0x5A: self = [.letter, .upper]
    case 0x30...0x39: self = .digit
    case 0x00...0x20, 0x7F...0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0x21...0x7E, 0xE000...0xF8FF, 0xFFFC...0xFFFF: self = []
    default:
      guard let properties = Unicode.Scalar(scalar)?.properties, properties.isAlphabetic else {
        self = []
        return
      }
      self = .letter
      if properties.isLowercase { insert(.lower) }
      if properties.isUppercase { insert(.upper) }
    }
  }
}

extension GlyphRun {
  /// Whether it is painted inside the page and the clip, filled or stroked, and not fully transparent.
  var isShown: Bool {
    opacity > 0 && renderMode != 7 && flags.isDisjoint(with: [.invisible, .clipped, .offPage])
  }

  /// Whether the file does not say which characters it shows, in no way.
  var lacksMapping: Bool {
    !flags.isDisjoint(with: [.noUnicode, .guessed]) && !flags.contains(.actualText)
  }
}

extension Glyph {
  /// Its extent along the reading direction, and its baseline across it.
  func place(_ rotation: Int) -> (start: Float, end: Float, across: Float) {
    switch rotation {
    case 0: (box.x0, box.x1, originY)
    case 1: (box.y0, box.y1, -originX)
    case 2: (-box.x1, -box.x0, -originY)
    default: (-box.y1, -box.y0, originX)
    }
  }

  /// Its advance in font sizes.
  func advance(_ run: GlyphRun) -> Float {
    (run.rotation & 1 == 0 ? box.width : box.height) / max(run.size, 0.01)
  }
}
