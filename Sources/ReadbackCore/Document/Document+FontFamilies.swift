extension Document {
  /// Families of the fonts that the file names, sorted: what files of one template have in common. At most
  /// ``mostFamilies`` of them, as a hostile file may name any number.
  public var fontFamilies: [String] {
    let names =
      format == .pdf ? fonts.map(\.name) : blocks.flatMap { $0.runs.compactMap(\.font) }
    var families: Set<String> = []
    for name in Set(names).sorted() where families.count < Self.mostFamilies {
      let family = Self.family(of: name)
      if !family.isEmpty { families.insert(family) }
    }
    return families.sorted()
  }

  private static var mostFamilies: Int { 24 }
  private static var longestFamily: Int { 40 }

  /// `Lato` of `ABCDEF+Lato-BoldItalic`, `CMR` of `CMR10`: without the tag of a subset, the style and the design size.
  private static func family(of name: String) -> String {
    var bytes = name.utf8[...]
    if bytes.count > 7, bytes[bytes.index(bytes.startIndex, offsetBy: 6)] == UInt8(ascii: "+") {
      bytes = bytes.dropFirst(7)
    }
    bytes = bytes.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ",") }
    while let last = bytes.last, (0x30...0x39).contains(last) { bytes.removeLast() }
    return String(Substring(bytes).prefix(longestFamily))
  }
}
