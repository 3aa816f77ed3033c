extension String {
  init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + 8)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        Folding.encode(scalar.value, to: &bytes)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

/// Letters without case and diacritics, as plain bytes: what words are looked up by.
///
/// Extractors give accents composed, decomposed or not at all, capitals as drawn, and ligatures as one
/// character; none of that changes which word it is.
enum Folding {
  /// The folded words of a stretch of text, with one space between them; punctuation counts as space.
  static func words(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    var isPending = false
    for scalar in scalars {
      if isIgnorable(scalar) { continue }
      guard isWord(scalar) else {
        isPending = !bytes.isEmpty
        continue
      }
      if isPending {
        bytes.append(UInt8(ascii: " "))
        isPending = false
      }
      append(scalar, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what a letter or digit folds to, in UTF-8: `É` as `e`, `ﬁ` as `fi`, `ß` as `ss`.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: bytes.append(UInt8(value + 0x20))
    case 0..<0x80: bytes.append(UInt8(value))
    case 0xC0...0x17F: bytes.append(contentsOf: latin[Int(value - 0xC0)])
    case 0x1E9E:
      bytes.append(UInt8(ascii: "s"))
      bytes.append(UInt8(ascii: "s"))
    case 0x1A0...0x21B, 0x1E00...0x1EF9:
      if let letter = letter(value) { bytes.append(letter) } else { encode(value, to: &bytes) }
    case 0xFB00...0xFB06: bytes.append(contentsOf: ligatures[Int(value - 0xFB00)])
    case 0x386, 0x3AC: encode(0x3B1, to: &bytes)
    case 0x388, 0x3AD: encode(0x3B5, to: &bytes)
    case 0x389, 0x3AE: encode(0x3B7, to: &bytes)
    case 0x38A, 0x3AA, 0x3AF, 0x3CA, 0x390: encode(0x3B9, to: &bytes)
    case 0x38C, 0x3CC: encode(0x3BF, to: &bytes)
    case 0x38E, 0x3AB, 0x3CD, 0x3CB, 0x3B0: encode(0x3C5, to: &bytes)
    case 0x38F, 0x3CE: encode(0x3C9, to: &bytes)
    case 0x3C2: encode(0x3C3, to: &bytes)
    case 0x401, 0x451: encode(0x435, to: &bytes)
    case 0x622, 0x623, 0x625, 0x671: encode(0x627, to: &bytes)
    case 0x391...0x3A9, 0x410...0x42F: encode(value + 0x20, to: &bytes)
    case 0x400...0x40F: encode(value + 0x50, to: &bytes)
    default: encode(value, to: &bytes)
    }
  }

  /// The one letter that a Latin letter with marks folds to; nil for ligatures and anything else.
  static func letter(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xC0...0x17F:
      let letter = letters[Int(value - 0xC0)]
      return letter == 0 ? nil : letter
    case 0x1A0, 0x1A1: return UInt8(ascii: "o")
    case 0x1AF, 0x1B0: return UInt8(ascii: "u")
    case 0x218, 0x219: return UInt8(ascii: "s")
    case 0x21A, 0x21B: return UInt8(ascii: "t")
    case 0x1E00...0x1E9D, 0x1E9F...0x1EF9: return moreLatin[Int(value - 0x1E00)]
    default: return nil
    }
  }

  /// Appends a scalar that is not ASCII in UTF-8.
  fileprivate static func encode(_ value: UInt32, to bytes: inout [UInt8]) {
    func next(_ shift: UInt32) -> UInt8 { UInt8(0x80 | value >> shift & 0x3F) }
    if value < 0x800 {
      bytes.append(UInt8(0xC0 | value >> 6))
    } else if value < 0x10000 {
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(next(6))
    } else {
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(next(12))
      bytes.append(next(6))
    }
    bytes.append(next(0))
  }

  /// Marks that are put on letters (vowels in Hebrew and Arabic too) and characters that nobody sees, as those that turn
  /// the direction of text.
  static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD: false
    case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x640, 0x64B...0x65F, 0x670: true
    default: isDirection(scalar)
    }
  }

  /// What turns the direction of text: pdftotext puts it around lines and pieces that run from right to left.
  static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Letters of any script with their marks, and ASCII digits.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) || isDigit(scalar) }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { 0x30...0x39 ~= scalar.value }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return 0x61...0x7A ~= value | 0x20 }
    if value < 0x250 {
      return value >= 0xC0 && value != 0xD7 && value != 0xF7 || value == 0xAA || value == 0xBA
    }
    if 0xFB00...0xFB06 ~= value { return true }
    // General punctuation, arrows, shapes and private use are common (bullets, dashes, icons) and need
    // no look into the Unicode tables.
    if 0x2000...0x2BFF ~= value || 0xE000...0xF8FF ~= value || value == 0xFFFD { return false }
    // So are the plain letters of Greek, Russian, Japanese, Chinese and Korean where they occur.
    switch value {
    case 0x3A3...0x3CE, 0x410...0x44F, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FEF, 0xAC00...0xD7A3:
      return true
    default:
      // Marks in Indic scripts and Thai are no letters to Unicode, and stand inside words all the same.
      let properties = scalar.properties
      if properties.isAlphabetic { return true }
      let category = value < 0x590 ? .unassigned : properties.generalCategory
      return category == .nonspacingMark || category == .spacingMark
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return 0x41...0x5A ~= value }
    return value < 0x2000 && scalar.properties.isUppercase
  }

  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return 0x61...0x7A ~= value }
    return (value < 0x2000 || 0xFB00...0xFB06 ~= value) && scalar.properties.isLowercase
  }

  /// Any of the characters that people and programs set as a dash.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x2043, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// U+00C0 to U+017F in order, without case and diacritics; `×` and `÷` stand for nothing.
  private static let latin: [[UInt8]] = """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
    o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u \
    w w y y y z z z z z z s
    """.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) }

  /// ``latin`` where it is one letter, 0 elsewhere.
  private static let letters: [UInt8] = latin.map { folded in
    folded.count == 1 && folded[0] != UInt8(ascii: "-") ? folded[0] : 0
  }

  /// U+1E00 to U+1EF9 in order, as ``latin``: how many letters in a row fold to each.
  private static let moreLatin: [UInt8] = [
    ("a", 2), ("b", 6), ("c", 2), ("d", 10), ("e", 10), ("f", 2), ("g", 2), ("h", 10), ("i", 4), ("k", 6),
    ("l", 8),
    ("m", 6), ("n", 8), ("o", 8), ("p", 4), ("r", 8), ("s", 10), ("t", 8), ("u", 10), ("v", 4), ("w", 10),
    ("x", 4),
    ("y", 2), ("z", 6), ("h", 1), ("t", 1), ("w", 1), ("y", 1), ("a", 1), ("s", 4), ("d", 1), ("a", 24),
    ("e", 16),
    ("i", 4), ("o", 24), ("u", 14), ("y", 8),
  ].flatMap { (letter: String, count: Int) in
    Array(repeating: letter.utf8.first ?? 0, count: count)
  }

  private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
    Array($0.utf8)
  }
}
