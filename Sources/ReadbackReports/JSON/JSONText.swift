#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// How the contract writes numbers and characters.
package enum JSONText {
  /// Rounded to 0.1. JSON has no word for infinity: what is not finite becomes 0.
  package static func tenths(_ number: Double) -> Double {
    guard number.isFinite else { return 0 }
    let rounded = (number * 10).rounded() / 10
    return rounded == 0 ? 0 : rounded  // no minus zero
  }

  /// Encoded JSON as text that a terminal can show: `\u`-escapes the characters that steer terminals or switch
  /// the direction of writing and that JSON allows to stand as they are.
  package static func printable(_ json: some Collection<UInt8>) -> String {
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: steers) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if steers(scalar) {
        let digits = String(scalar.value, radix: 16)
        result.append(
          contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A value with its keys sorted, printable, as UTF-8.
  static func encoded(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting = []
  ) throws -> String.UTF8View {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return printable(try encoder.encode(value)).utf8
  }

  /// Whether a character steers terminals or switches the direction of writing.
  static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
