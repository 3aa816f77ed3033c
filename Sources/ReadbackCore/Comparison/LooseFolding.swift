/// What a letter or sign is taken for where a text is damaged: its base letter without accents, and the
/// letter that it looks like or is a form of.
enum LooseFolding {
  /// Appends what `scalar` folds to, in UTF-8: nothing for invisible characters and marks on letters.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      Folding.append(scalar, to: &bytes)
    } else if Folding.isIgnorable(scalar) || Tokenizer.isInvisible(scalar) {
      return
    } else if let letter = latin(value) {
      Folding.append(letter, to: &bytes)
    } else {
      Folding.append(scalar, to: &bytes)
    }
  }

  /// The ASCII character that a compatibility form stands for or a homoglyph looks like.
  ///
  /// Forms: full width (U+FF01...), mathematical letters and digits (U+1D400...), super- and subscript digits.
  /// Homoglyphs: the Cyrillic and Greek letters that are drawn exactly like a Latin one.
  private static func latin(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0)
    case 0x1D400...0x1D6A3: return Unicode.Scalar(0x61 + (value - 0x1D400) % 26)
    case 0x1D7CE...0x1D7FF: return Unicode.Scalar(0x30 + (value - 0x1D7CE) % 10)
    case 0xB2, 0xB3: return Unicode.Scalar(value - 0x80)
    case 0xB9: return "1"
    case 0x2070, 0x2074...0x2079: return Unicode.Scalar(value - 0x2040)
    case 0x2080...0x2089: return Unicode.Scalar(value - 0x2050)
    // Capitals to small letters, so that both fold alike.
    case 0x391...0x3AB, 0x410...0x42F: return homoglyphs[value + 0x20]
    case 0x400...0x40F: return homoglyphs[value + 0x50]
    default: return homoglyphs[value]
    }
  }

  /// Small letters; for `в` or `η` it is the capital that looks like a Latin one.
  private static let homoglyphs: [UInt32: Unicode.Scalar] = [
    // Cyrillic
    0x430: "a", 0x432: "b", 0x441: "c", 0x501: "d", 0x435: "e", 0x43D: "h", 0x4BB: "h", 0x456: "i",
    0x458: "j",
    0x43A: "k", 0x43C: "m", 0x43E: "o", 0x440: "p", 0x51B: "q", 0x455: "s", 0x442: "t", 0x51D: "w",
    0x445: "x",
    0x443: "y",
    // Greek
    0x3B1: "a", 0x3B2: "b", 0x3B5: "e", 0x3B7: "h", 0x3B9: "i", 0x3BA: "k", 0x3BC: "m", 0x3BF: "o",
    0x3C1: "p",
    0x3C4: "t", 0x3C5: "y", 0x3C7: "x", 0x3B6: "z", 0x3BD: "v",
  ]
}
