/// The name that a program gives itself, without what changes from release to release, so that files of one program
/// count together: `LibreOffice 7.4` and `LibreOffice 24.2` are both `LibreOffice`.
enum ProducerName {
  /// What files are counted under that name no program.
  static let unnamed = "not named"

  /// - Parameters:
  ///   - producer: the program that wrote the file, as it names itself.
  ///   - most: characters to keep, as the name may be anything.
  /// - Returns: the name, ``unnamed`` where there is none.
  static func family(_ producer: String?, most: Int = 60) -> String {
    guard let producer else { return unnamed }
    var words: [Substring] = []
    var depth = 0
    for word in producer.split(whereSeparator: \.isWhitespace) {
      // What stands in parentheses tells the system and the build.
      let opens = word.count { $0 == "(" }
      let closes = word.count { $0 == ")" }
      let isInside = depth > 0 || word.first == "("
      depth = max(0, depth + opens - closes)
      if isInside || isVersion(word) { continue }
      let name = withoutVersion(word)
      if !name.isEmpty { words.append(name) }
    }
    let name = words.joined(separator: " ")
    return name.isEmpty ? unnamed : String(name.prefix(most))
  }

  /// `7.4`, `v2`, `m138`, `1.40.25,`, and the words that announce one. The number of `Microsoft 365` is its name.
  private static func isVersion(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    if ["version", "release", "build"].contains(lower) { return true }
    if lower == "365" { return false }
    var rest = lower[...]
    if let first = rest.first, first.isLetter { rest = rest.dropFirst() }
    guard let first = rest.first, first.isASCII, first.isNumber else { return false }
    return rest.allSatisfy { $0.isASCII && ($0.isNumber || ".-_,;:+".contains($0)) }
  }

  /// `pdfTeX-1.40.25` and `LibreOffice/7.4.1$Linux` without what follows the name.
  private static func withoutVersion(_ word: Substring) -> Substring {
    for sign in word.indices where "-/_".contains(word[sign]) && sign > word.startIndex {
      let rest = word[word.index(after: sign)...]
      if let first = rest.first, first.isASCII, first.isNumber, rest.contains(".") || isVersion(rest) {
        return word[..<sign]
      }
    }
    return word
  }
}
