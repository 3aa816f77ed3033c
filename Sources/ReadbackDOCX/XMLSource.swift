internal import ReadbackCore

/// A part made fit for the parser: no encoding that hides markup, and no element that would keep it busy for
/// minutes.
struct XMLSource {
  let bytes: [UInt8]
  /// The encoding where it is no longer the one that the part declares.
  let encoding: String?

  /// More attributes on one element than this are refused: libxml2 before 2.12 compares each with all others,
  /// inside one call that no deadline can interrupt. A document's root has about 40.
  static let mostAttributes = 1024

  /// Single-byte relatives of ASCII besides what Office parts may be in, UTF-8 and UTF-16 (ECMA-376-2, 6.2.5).
  private static let encodings = ["utf-8", "utf8", "us-ascii", "ascii", "iso-8859-", "windows-125"]

  /// - Throws: ``ExtractionError/damaged(_:)`` for another encoding, or an element with too many attributes.
  init(_ source: [UInt8], of part: String) throws(ExtractionError) {
    let mark = Array(source.prefix(2))
    if mark == [0xFE, 0xFF] || mark.first == 0 {
      bytes = Self.transcoded(source, highFirst: true)
      encoding = "UTF-8"
    } else if mark == [0xFF, 0xFE] || mark.last == 0 {
      bytes = Self.transcoded(source, highFirst: false)
      encoding = "UTF-8"
    } else {
      let name = Self.declaredEncoding(of: source)
      guard name.isEmpty || Self.encodings.contains(where: name.hasPrefix) else {
        throw .damaged("\(part) is in the encoding \(name), not in UTF-8 or UTF-16")
      }
      bytes = source
      encoding = nil
    }
    guard !Self.hasCrowdedElement(bytes) else {
      throw .damaged("\(part) has an element of more than \(Self.mostAttributes) attributes")
    }
  }

  private static func transcoded(_ bytes: [UInt8], highFirst: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(highFirst ? first << 8 | second : second << 8 | first)
    }
    return Array(String(decoding: units.drop { $0 == 0xFEFF }, as: UTF16.self).utf8)
  }

  /// The encoding that the XML declaration names, in lower case; empty where it names none.
  private static func declaredEncoding(of bytes: [UInt8]) -> String {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard let declaration = head.split(separator: "?>", maxSplits: 1).first,
      declaration.drop(while: { $0 == "\u{FEFF}" }).hasPrefix("<?xml"),
      let name = declaration.split(separator: "encoding", maxSplits: 1).dropFirst().first
    else { return "" }
    return String(name.drop { " \t\r\n='\"".contains($0) }.prefix { !" \t\r\n'\"?".contains($0) })
  }

  /// Whether any stretch without a `<`, which no tag holds inside, has too many attributes.
  private static func hasCrowdedElement(_ bytes: [UInt8]) -> Bool {
    // An attribute takes five bytes at the least: shorter stretches need no counting.
    let window = 5 * mostAttributes
    return bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start + window < bytes.count {
        let reach = bytes[start + 1...start + window]
        if let next = reach.lastIndex(of: 0x3C) {
          start = next
          continue
        }
        let end = bytes[(start + window)...].firstIndex(of: 0x3C) ?? bytes.count
        if attributes(in: bytes[start..<end]) > mostAttributes { return true }
        start = end
      }
      return false
    }
  }

  /// Equal signs with a quotation mark behind them.
  private static func attributes(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    var isAfterEqual = false
    for byte in bytes {
      switch byte {
      case 0x3D: isAfterEqual = true
      case 0x20, 0x09, 0x0A, 0x0D: continue
      case 0x22, 0x27:
        if isAfterEqual { count += 1 }
        isAfterEqual = false
      default: isAfterEqual = false
      }
    }
    return count
  }
}
