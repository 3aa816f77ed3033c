/// Text of unknown origin, safe to show in a terminal: whatever would move the cursor, switch the direction of
/// writing, or show as nothing at all, is shown as its code instead.
public enum PrintableText {
  /// - Returns: the text with `\u{9B}` for each control, format, private-use, unassigned and separator
  ///   character, tab and line feed included.
  public static func line(_ text: String) -> String { escaped(text, keepsLines: false) }

  /// The same, but line feeds and tabs stay.
  public static func lines(_ text: String) -> String { escaped(text, keepsLines: true) }

  private static func escaped(_ text: String, keepsLines: Bool) -> String {
    // Nearly all text is plain ASCII, told by its bytes alone.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    func isSafe(_ scalar: Unicode.Scalar) -> Bool {
      isPrintable(scalar) || (keepsLines && (scalar == "\n" || scalar == "\t"))
    }
    if text.unicodeScalars.allSatisfy(isSafe) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSafe(scalar) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      }
    }
    return String(result)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value >= 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
      return false
    default: return true
    }
  }
}
