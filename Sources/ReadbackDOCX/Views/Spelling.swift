extension DOCXPolicy.Spelling {
  func spelled(_ text: String) -> String {
    switch self {
    case .asWritten: return text
    case .withoutEntities:
      guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 })
      else {
        return text
      }
      return String(
        String.UnicodeScalarView(text.unicodeScalars.filter { !"&<>".unicodeScalars.contains($0) }))
    case .ascii:
      guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
      var spelled = ""
      for scalar in text.unicodeScalars {
        if let plain = Self.plain[scalar.value] {
          spelled += plain
        } else {
          spelled.unicodeScalars.append(scalar)
        }
      }
      return spelled
    }
  }

  /// What docx2txt.pl 1.4 writes for characters outside ASCII (measured); others it leaves as they are.
  private static let plain: [UInt32: String] = [
    0xA0: " ", 0xA2: "cent", 0xA3: "Pound", 0xA5: "Yen", 0xA6: "|", 0xA9: "(C)", 0xAB: "<<", 0xAC: "-",
    0xAE: "(R)", 0xB1: "+-", 0xB4: "'", 0xB5: "u", 0xBB: ">>", 0xBC: "(1/4)", 0xBD: "(1/2)", 0xBE: "(3/4)",
    0xD7: "x", 0xF7: "/", 0x3C0: "PI", 0x2002: "  ", 0x2003: "  ", 0x2005: " ", 0x2013: " - ",
    0x2014: " -- ", 0x2015: "--", 0x2018: "`", 0x2019: "'", 0x201C: "\"", 0x201D: "\"", 0x2022: "::",
    0x2026: "...", 0x2030: "%.", 0x20AC: "Euro", 0x2105: "c/o", 0x2117: "(P)", 0x2120: "(SM)",
    0x2122: "(TM)", 0x2126: "Ohm", 0x2190: "<--", 0x2192: "-->", 0x2194: "<-->", 0x2202: "d",
    0x221E: "infinity", 0x2260: "!=", 0x2264: "<=", 0x2265: ">=", 0xF0B7: "*",
  ]
}
