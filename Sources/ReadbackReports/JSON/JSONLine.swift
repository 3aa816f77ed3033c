/// JSON on one line that grows, byte for byte as `JSONEncoder` writes it and ``JSONText/printable(_:)`` shows it.
///
/// An audit writes a row for every file; the encoder's containers cost five times what this does.
struct JSONLine {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(8 << 10) }

  /// Adds what is JSON already.
  mutating func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes += $0 }
  }

  mutating func raw(_ json: some Sequence<UInt8>) { bytes += json }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
      {
        bytes += utf8
      } else {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { escaped(scalar) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": raw("\\\"")
    case "\\": raw("\\\\")
    case "\u{8}": raw("\\b")
    case "\u{C}": raw("\\f")
    case "\n": raw("\\n")
    case "\r": raw("\\r")
    case "\t": raw("\\t")
    case _ where scalar.value < 0x20 || JSONText.steers(scalar):
      let digits = String(scalar.value, radix: 16)
      raw("\\u")
      bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
      bytes += digits.utf8
    default: bytes += UTF8.encode(scalar)?.map { $0 } ?? []
    }
  }

  mutating func number(_ number: Int) { bytes += String(number).utf8 }

  mutating func number(_ number: Double) {
    let digits = number.description
    bytes += digits.hasSuffix(".0") ? digits.dropLast(2).utf8 : digits[...].utf8
  }

  mutating func truth(_ value: Bool) { raw(value ? "true" : "false") }

  mutating func list<Element>(_ elements: [Element], _ body: (inout JSONLine, Element) throws -> Void)
    rethrows
  {
    raw("[")
    for (number, element) in elements.enumerated() {
      if number > 0 { raw(",") }
      try body(&self, element)
    }
    raw("]")
  }

  /// A value, or `null` where there is none.
  mutating func nullable<Value>(_ value: Nullable<Value>, _ body: (inout JSONLine, Value) -> Void) {
    if let value = value.value { body(&self, value) } else { raw("null") }
  }
}
