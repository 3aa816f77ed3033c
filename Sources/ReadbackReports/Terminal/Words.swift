/// Text cut at its spaces, by bytes: cutting by characters would look for their boundaries in all of Unicode.
package enum Words {
  /// The words between spaces, tabs and line ends.
  package static func of(_ text: String) -> [String] {
    text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String(Substring($0)) }
  }

  /// In one line, with one space between its words.
  package static func inOneLine(_ text: String) -> String { of(text).joined(separator: " ") }
}
