/// Accents that are drawn as glyphs of their own, as fonts without accented letters do: `J\u{A8}org` is Jörg.
enum SplitAccents {
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA8, 0xB4, 0xB8, 0x2C6, 0x2C7, 0x2DA, 0x2DC: true
    default: false
    }
  }

  /// Letters and what they are with an accent on them, in pairs.
  private static let letters: [Unicode.Scalar: String] = [
    "\u{A8}": "aäeëiïıïoöuüyÿAÄEËIÏOÖUÜ", "\u{B4}": "aáeéiíıíoóuúyýcćnńsśzźAÁEÉIÍOÓUÚYÝCĆNŃSŚZŹ",
    "\u{B8}": "cçsştţCÇSŞTŢ", "\u{2C6}": "aâeêiîıîoôuûAÂEÊIÎOÔUÛ",
    "\u{2C7}": "cčdďeěnňrřsštťzžCČDĎEĚNŇRŘSŠTŤZŽ", "\u{2DA}": "aåuůAÅUŮ", "\u{2DC}": "aãnñoõAÃNÑOÕ",
  ]

  private static func letter(_ base: Unicode.Scalar, with accent: Unicode.Scalar) -> Unicode.Scalar? {
    guard let pairs = letters[accent].map({ Array($0.unicodeScalars) }) else { return nil }
    return stride(from: 0, to: pairs.count - 1, by: 2).first { pairs[$0] == base }.map { pairs[$0 + 1] }
  }

  /// A text with its accents on the letter behind them, or else on the one before: TeX draws them first.
  static func composed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: isAccent) else { return text }
    var composed: [Unicode.Scalar] = []
    var position = 0
    while position < text.count {
      let scalar = text[position]
      if isAccent(scalar) {
        if position + 1 < text.count, let letter = letter(text[position + 1], with: scalar) {
          composed.append(letter)
          position += 2
          continue
        }
        if let last = composed.last, let letter = letter(last, with: scalar) {
          composed[composed.count - 1] = letter
          position += 1
          continue
        }
      }
      composed.append(scalar)
      position += 1
    }
    return composed
  }
}
