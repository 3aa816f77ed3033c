/// The characters of symbol fonts (`w:sym`), whose codes mean something in their font alone.
enum SymbolFont {
  /// The character that looks like a code of a font; nil for one that is not in the table of usual ones.
  static func unicode(_ symbol: String, font: String) -> String? {
    guard let code = symbol.unicodeScalars.first?.value else { return nil }
    // Symbol fonts are coded from F000 on, and often stated without it.
    let low = code & 0xFF
    switch font {
    case "Symbol": return symbols[low]
    case "Wingdings": return wingdings[low]
    case "Webdings": return webdings[low]
    default: return nil
    }
  }

  /// A `span` that names the font, with the code as a character reference.
  static func markup(_ symbol: String, font: String) -> String {
    let code = symbol.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
    let digits = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return "<span style=font-family:\(font)>&#x0\(digits.dropFirst());</span>"
  }

  private static let symbols: [UInt32: String] = [
    0xB7: "•", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xD7: "⋅", 0xA3: "≤", 0xB3: "≥", 0xAE: "→", 0xAC: "←",
    0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0xA5: "∞", 0xB9: "≠", 0xBB: "≈",
  ]

  private static let wingdings: [UInt32: String] = [
    0x28: "🕿", 0x29: "✆", 0x2A: "🖂", 0x2B: "🖃", 0x6C: "●", 0x6E: "■", 0x71: "❑", 0x76: "❖", 0x9F: "•",
    0xA7: "▪", 0xA8: "◻", 0xD8: "⮚", 0xE0: "→", 0xFB: "🗶", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]

  private static let webdings: [UInt32: String] = [0x9B: "🖂", 0xC8: "🖁", 0xC9: "🕿", 0xFC: "🌐"]
}
