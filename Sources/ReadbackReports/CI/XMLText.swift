/// Text inside XML 1.0.
package enum XMLText {
  /// For attributes and for text between tags. What XML has no place for, and what
  /// steers terminals or the direction of writing, becomes U+FFFD.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      // Parsers of attributes turn them into spaces where they stand as they are.
      case "\n", "\r", "\t": result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      default: result.append(isAllowed(scalar.value) ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }

  /// The same for text between tags, whose lines stay lines.
  package static func content(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      .joined(separator: "\n")
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    // Marks that switch the direction of writing would let a file shape the log that it is shown in.
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    case 0x20...0x7E, 0xA0...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
