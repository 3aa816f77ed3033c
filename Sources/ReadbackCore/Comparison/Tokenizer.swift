/// Cuts text into tokens. Facts and views go through the same code, so what it decides is the same on both
/// sides.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  /// The folded bytes of the word that is being read.
  private var key: [UInt8] = []

  /// Reads one line of a text.
  ///
  /// - Parameters:
  ///   - scalars: the whole text.
  ///   - range: the line in it.
  ///   - line: number of the line, for the tokens.
  ///   - number: gives each word its index in the vocabulary.
  mutating func read(
    _ scalars: [Unicode.Scalar], range: Range<Int>, line: Int, number: (String) -> Int32
  ) {
    var position = range.lowerBound
    // Where the last token ended; -1 after white space or punctuation.
    var gluedAt = -1
    // Whether a joiner may follow: only after words and signs.
    var isJoinable = false

    func scalar(_ index: Int) -> Unicode.Scalar? { index < range.upperBound ? scalars[index] : nil }
    func isWordPart(_ index: Int) -> Bool { scalar(index).map(Tokenizer.isWordPart) ?? false }
    func startsWord(_ index: Int) -> Bool {
      switch scalar(index) {
      case "#", "+", "$", "€", "£": true
      case ".": isWordPart(index + 1)
      default: isWordPart(index)
      }
    }
    func endsLine(_ index: Int) -> Bool {
      var index = index
      while let scalar = scalar(index), Folding.isSpace(scalar) || Tokenizer.isInvisible(scalar) {
        index += 1
      }
      return index == range.upperBound
    }
    func isDigit(_ index: Int) -> Bool {
      index >= range.lowerBound && (scalar(index).map(Folding.isDigit) ?? false)
    }

    while position < range.upperBound {
      let current = scalars[position]
      if Tokenizer.isWordPart(current) {
        let start = position
        let isIdeograph = Tokenizer.isIdeograph(current)
        key.removeAll(keepingCapacity: true)
        repeat {
          Tokenizer.appendFolded(scalars[position], to: &key)
          position += 1
        } while !isIdeograph && position < range.upperBound && Tokenizer.isWordPart(scalars[position])
          && !Tokenizer.isIdeograph(scalars[position])
        tokens.append(
          Token(
            word: number(String(decoding: key, as: UTF8.self)), start: Int32(start), end: Int32(position),
            line: Int32(line), kind: isIdeograph ? .ideograph : .word, isGlued: gluedAt == start,
            isOpen: false))
        gluedAt = position
        isJoinable = true
        continue
      }
      if Tokenizer.isInvisible(current) {
        if gluedAt == position { gluedAt += 1 }
        position += 1
        continue
      }
      var kind: Token.Kind?
      var name = current
      var isOpen = false
      let follows = gluedAt == position && isJoinable
      switch Sign(current) {
      case .hyphen, .wideDash, .slash:
        if follows, startsWord(position + 1) || endsLine(position + 1) {
          kind = Sign(current) == .slash ? .slash : Sign(current) == .wideDash ? .wideDash : .joiner
          name = kind == .slash ? "/" : "-"
          isOpen = !startsWord(position + 1)
        }
      case .apostrophe:
        if follows, isWordPart(position + 1) {
          kind = .joiner
          name = "'"
        }
      case .underscore: if follows, isWordPart(position + 1) { kind = .joiner }
      case .point:
        let isRepeated = position > range.lowerBound && scalars[position - 1] == "."
        if isWordPart(position + 1), !isRepeated { kind = .joiner }
      case .digitJoiner: if isDigit(position - 1), isDigit(position + 1) { kind = .joiner }
      case .sign: kind = .sign
      case .looseSign: kind = .looseSign
      case .mark: kind = .mark
      case .damage: kind = .damage
      case .dropped: break
      }
      if let kind {
        tokens.append(
          Token(
            word: number(String(name)), start: Int32(position), end: Int32(position + 1), line: Int32(line),
            kind: kind, isGlued: gluedAt == position, isOpen: isOpen))
        gluedAt = position + 1
        isJoinable = kind == .sign || kind == .looseSign
      } else {
        gluedAt = -1
      }
      position += 1
    }
  }

  // MARK: Characters

  /// What a character that is no letter and no digit does.
  private enum Sign {
    case hyphen, wideDash, slash, apostrophe, underscore, point, digitJoiner, sign, looseSign, mark, damage,
      dropped

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x2D, 0x2010, 0x2011: self = .hyphen
      case 0x2012...0x2015, 0x2212: self = .wideDash
      case 0x2F, 0x2044, 0x2215: self = .slash
      case 0x27, 0x2018, 0x2019, 0x02BC: self = .apostrophe
      case 0x5F: self = .underscore
      case 0x2E: self = .point
      case 0x2C, 0x3A: self = .digitJoiner
      case 0x2B, 0x23, 0x26, 0x40, 0x3D, 0x3C, 0x3E, 0x5C: self = .sign
      case 0x24, 0x25, 0xA2...0xA5, 0xB0, 0x2030, 0x20A0...0x20CF: self = .looseSign
      case 0x7C, 0xA6, 0xA7, 0xAC, 0xB1, 0xB6, 0xB7, 0xD7, 0xF7: self = .mark
      case 0xA9, 0xAE, 0x2122: self = .dropped
      // White space, which ends words like punctuation does.
      case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: self = .dropped
      case 0x00...0x1F, 0x7F...0x9F, 0xE000...0xF8FF, 0xFFFD, 0xF0000...0x10FFFF: self = .damage
      case 0x21...0x7E, 0xA1, 0xA8, 0xAB, 0xAF, 0xB4, 0xB8, 0xBB, 0xBF, 0x2B0...0x2FF: self = .dropped
      case 0x2016...0x201F, 0x2024...0x2026, 0x2032...0x203A, 0x203C...0x203E, 0x2045...0x205E:
        self = .dropped
      // Punctuation of East Asian scripts, full-width forms included.
      case 0x3000...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
        self = .dropped
      default: self = .mark
      }
    }
  }

  /// Letters, digits and the marks that are put on them, of any script.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return 0x61...0x7A ~= value | 0x20 || 0x30...0x39 ~= value }
    switch value {
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE: return true
    case 0x80..<0xC0, 0xD7, 0xF7, 0x2B0...0x2FF: return false
    case 0xC0...0x36F: return true
    // General punctuation, arrows, shapes and private use are common and need no look into the Unicode tables.
    case 0x2000...0x206F, 0x20A0...0x20FF, 0x2190...0x2BFF, 0x3000...0x303F, 0xE000...0xF8FF, 0xFE00...0xFE0F,
      0xFEFF...0xFF0F, 0xFFFD:
      return false
    default:
      let properties = scalar.properties
      if properties.isAlphabetic { return true }
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return true
      default: return false
      }
    }
  }

  /// Han, kana, Thai, Lao, Burmese and Khmer: no spaces between words.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xE00: false
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Soft hyphens, zero-width characters, direction marks and variation selectors.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD: false
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
      0xFEFF:
      true
    default: false
    }
  }

  /// Appends a letter or digit without case. Capitals of `ß` are `SS`, and the Turkish i's lose or gain
  /// their dot in capitals, so a text in capitals does not tell which it was.
  private static func appendFolded(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: key.append(UInt8(scalar.value | 0x20))
    case 0..<0x80: key.append(UInt8(scalar.value))
    case 0xDF, 0x1E9E: key.append(contentsOf: [0x73, 0x73])
    case 0x130, 0x131: key.append(0x69)
    case 0x3C2: key.append(contentsOf: [0xCF, 0x83])
    // Two bytes of UTF-8: U+00C0 to U+00DE are the capitals of U+00E0 to U+00FE.
    case 0xC0...0xDE: key.append(contentsOf: [0xC3, UInt8(scalar.value & 0x3F | 0xA0)])
    case 0xE0...0xFF: key.append(contentsOf: [0xC3, UInt8(scalar.value & 0x3F | 0x80)])
    default: key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
