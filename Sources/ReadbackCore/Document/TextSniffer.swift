/// Tells kinds of text from each other and from other bytes.
enum TextSniffer {
  /// How much of a file is looked at.
  private static let window = 65536

  static func lookalike(of bytes: [UInt8]) -> ExtractionError.Lookalike {
    guard let text = text(of: bytes) else { return .binary }
    let head = text.drop { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }.prefix(4096).map(\.asciiLowercased)
    if head.starts(with: "{\\rtf".utf8) { return .rtf }
    if head.starts(with: "mime-version:".utf8), head.holds("text/html") { return .html }
    guard head.first == 0x3C else { return .text }
    if head.holds("<svg"), !head.holds("<html") { return .image }
    let tags: [StaticString] = [
      "<!doctype html", "<html", "<head>", "<body", "<meta ", "<title>", "<div", "<table", "<p>", "<h1",
    ]
    return tags.contains { head.holds($0) } ? .html : .text
  }

  /// The beginning of a text in an encoding that keeps ASCII, or nil for bytes that are not text.
  private static func text(of bytes: [UInt8]) -> [UInt8]? {
    let head = Array(bytes.prefix(window))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      return isPlain(head.dropFirst(3)) ? Array(head.dropFirst(3)) : nil
    }
    if head.starts(with: [0xFF, 0xFE]) { return units(head.dropFirst(2), lowFirst: true) }
    if head.starts(with: [0xFE, 0xFF]) { return units(head.dropFirst(2), lowFirst: false) }
    if isPlain(head[...]) { return head }
    // Without a mark, UTF-16 shows itself by the zero in every second byte of Latin text.
    let zeros = head.indices.lazy.filter { head[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    let even = zeros.count { $0 % 2 == 0 }
    let half = head.count / 2
    if odd * 10 > half * 7, even * 100 < half { return units(head[...], lowFirst: true) }
    if even * 10 > half * 7, odd * 100 < half { return units(head[...], lowFirst: false) }
    return nil
  }

  /// Whether bytes are UTF-8 or a single-byte encoding: no control characters but white space, form feed and
  /// escape, which terminal logs hold.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var high = 0
    for byte in bytes {
      if byte < 0x20, !(0x09...0x0D).contains(byte), byte != 0x1B { return false }
      if byte == 0x7F { return false }
      if byte >= 0x80 { high += 1 }
    }
    // Compressed data has as many high bytes as low ones, but hardly ever lacks control characters for long;
    // text in any script holds to UTF-8's rules.
    return high * 3 < bytes.count || isUTF8(bytes)
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var read = 0
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded): read += encoded.count
      case .emptyInput: return true
      // The window may end within a character.
      case .error: return bytes.count == window && read + 4 > bytes.count
      }
    }
  }

  /// UTF-16 as ASCII, with a high byte for every other character.
  private static func units(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> [UInt8]? {
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let low = bytes[lowFirst ? index : index + 1]
      let high = bytes[lowFirst ? index + 1 : index]
      text.append(high == 0 && low < 0x80 ? low : 0xFF)
      index += 2
    }
    let controls = text.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return controls ? nil : text
  }
}
