/// What a font's name says about its glyphs.
enum FontFamily: Sendable, Hashable {
  case text
  /// Pictures: a telephone, an envelope, the mark of a company.
  case icons
  /// Signs of the old symbol fonts, whose codes are those of letters.
  case symbols

  /// - Parameter name: a PostScript or family name, with or without the tag of a subset.
  init(named name: String) {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "+"): bytes.removeAll(keepingCapacity: true)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      default: break
      }
    }
    if Self.symbolFonts.contains(where: { bytes.starts(with: $0.utf8) }) {
      self = .symbols
    } else if Self.iconFonts.contains(where: { bytes.starts(with: $0.utf8) }) || bytes.holdsIcons {
      self = .icons
    } else {
      self = .text
    }
  }

  /// Beginnings of names, lower case, letters and digits only.
  private static let symbolFonts: [StaticString] = [
    "wingdings", "webdings", "zapfdingbats", "dingbats", "opensymbol", "starsymbol", "symbolmt", "symbolset",
    "standardsymbols", "monotypesorts", "d050000l", "bookshelfsymbol",
  ]

  private static let iconFonts: [StaticString] = [
    "fontawesome", "fasolid", "faregular", "fabrands", "lineawesome", "academicons", "marvosym", "phosphor",
    "materialsymbols", "materialdesignicons", "icomoon", "iconfont", "glyphicons", "ionicons", "fontello",
    "typicons", "octicons", "feather", "remixicon", "boxicons", "lineariconsfree", "themify", "entypo",
    "elusive", "zocial", "devicon", "lucide", "tablericon", "segoemdl2", "segoefluent", "simpleicons",
    "fontmfizz", "ifsym", "bbding", "wasy",
  ]
}

extension [UInt8] {
  /// Whether `icons` is part of the name: `MaterialIcons-Regular`, `bootstrap-icons`.
  fileprivate var holdsIcons: Bool {
    let word: StaticString = "icons"
    guard count >= word.utf8CodeUnitCount else { return false }
    return (0...(count - word.utf8CodeUnitCount)).contains { self[$0...].starts(with: word.utf8) }
  }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
