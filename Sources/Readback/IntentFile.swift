public import ReadbackCore

extension Intent {
  /// Reads a JSON Resume from the bytes of a JSON file.
  public init(json bytes: [UInt8]) throws(IntentError) {
    try self.init(IntentTree(json: bytes))
  }
}

extension IntentTree {
  /// Parses a JSON document.
  init(json bytes: [UInt8]) throws(IntentError) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.document()
  }
}

/// A strict JSON parser (RFC 8259) that keeps the order of keys, repeated keys and numbers as written, and
/// knows the line and column of every error: `JSONDecoder` gives none of these.
private struct JSONParser {
  let bytes: [UInt8]
  var position = 0
  var values = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    // Windows editors put a byte order mark in front, which RFC 8259 lets parsers ignore.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(IntentError) -> IntentTree {
    guard bytes.count <= IntentTree.mostBytes else {
      throw .limitExceeded("larger than \(IntentTree.mostBytes) bytes")
    }
    skipSpace()
    guard position < bytes.count else { throw .empty }
    let tree = try value(level: 0)
    skipSpace()
    guard position == bytes.count else { throw failure("expected the end of the document, found \(found)") }
    return tree
  }

  private mutating func value(level: Int) throws(IntentError) -> IntentTree {
    guard level <= IntentTree.deepestLevel else {
      throw .limitExceeded("nested deeper than \(IntentTree.deepestLevel) levels")
    }
    values += 1
    guard values <= IntentTree.mostValues else {
      throw .limitExceeded("more than \(IntentTree.mostValues) values")
    }
    switch current {
    case UInt8(ascii: "{"): return try object(level: level)
    case UInt8(ascii: "["): return try list(level: level)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), .some(0x30...0x39): return .number(try number())
    default:
      for (word, tree) in [("null", IntentTree.null), ("true", .bool(true)), ("false", .bool(false))]
      where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return tree
      }
      throw failure("expected a value, found \(found)")
    }
  }

  private mutating func object(level: Int) throws(IntentError) -> IntentTree {
    var members: [IntentTree.Member] = []
    position += 1
    skipSpace()
    if skip("}") { return .object([]) }
    while true {
      guard current == UInt8(ascii: "\"") else { throw failure("expected a key in quotes, found \(found)") }
      let key = try string()
      skipSpace()
      guard skip(":") else { throw failure("expected a colon after the key \"\(key)\", found \(found)") }
      skipSpace()
      members.append(IntentTree.Member(key: key, value: try value(level: level + 1)))
      skipSpace()
      if skip("}") { return .object(members) }
      guard skip(",") else { throw failure("expected a comma or } in an object, found \(found)") }
      skipSpace()
    }
  }

  private mutating func list(level: Int) throws(IntentError) -> IntentTree {
    var items: [IntentTree] = []
    position += 1
    skipSpace()
    if skip("]") { return .list([]) }
    while true {
      items.append(try value(level: level + 1))
      skipSpace()
      if skip("]") { return .list(items) }
      guard skip(",") else { throw failure("expected a comma or ] in a list, found \(found)") }
      skipSpace()
    }
  }

  private mutating func number() throws(IntentError) -> String {
    let start = position
    skip("-")
    if skip("0") {
      if let current, (0x30...0x39).contains(current) { throw failure("a number must not begin with 0") }
    } else {
      guard digits() else { throw failure("expected a digit, found \(found)") }
    }
    if skip(".") { guard digits() else { throw failure("expected a digit after the point, found \(found)") } }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      guard digits() else { throw failure("expected a digit in the exponent, found \(found)") }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() -> Bool {
    let start = position
    while let current, (0x30...0x39).contains(current) { position += 1 }
    return position > start
  }

  private mutating func string() throws(IntentError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while true {
      guard let byte = current else {
        position = start
        throw failure("a text in quotes has no end")
      }
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          position = start
          throw failure("a text is not valid UTF-8")
        }
        return string
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(try escaped()).utf8)
      case 0..<0x20:
        throw failure("a text must not contain \(found); write it as \\n or \\t")
      default:
        text.append(byte)
        position += 1
      }
    }
  }

  private mutating func escaped() throws(IntentError) -> Unicode.Scalar {
    position += 1
    defer { position += 1 }
    switch current {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicode()
    default: throw failure("a backslash must be followed by one of \" \\ / b f n r t u, found \(found)")
    }
  }

  /// The four digits after `\u`, with a second escape where they are half of a surrogate pair; ends on the
  /// last digit.
  private mutating func unicode() throws(IntentError) -> Unicode.Scalar {
    let high = try fourDigits()
    if let scalar = Unicode.Scalar(UInt32(high)) { return scalar }
    if UTF16.isLeadSurrogate(high), bytes[(position + 1)...].starts(with: "\\u".utf8) {
      position += 2
      let low = try fourDigits()
      if UTF16.isTrailSurrogate(low),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
      {
        return scalar
      }
    }
    throw failure("half of a surrogate pair is no character")
  }

  private mutating func fourDigits() throws(IntentError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      position += 1
      guard let current, let digit = Character(Unicode.Scalar(current)).hexDigitValue else {
        throw failure("expected four hexadecimal digits after \\u, found \(found)")
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  // MARK: Bytes

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  @discardableResult
  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let current, current == 0x20 || current == 0x0A || current == 0x0D || current == 0x09 {
      position += 1
    }
  }

  /// What stands at the position, for messages.
  private var found: String {
    switch current {
    case nil: return "the end of the document"
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return "the end of the line"
    case UInt8(ascii: "\t"): return "a tab"
    case .some(let byte) where byte < 0x20: return "a control character"
    default:
      let character = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
        .prefix(1)
      return "\(character)"
    }
  }

  private func failure(_ message: String) -> IntentError {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[start..<before.endIndex], as: UTF8.self).unicodeScalars.count + 1
    return .syntax(line: line, column: column, message: message)
  }
}
