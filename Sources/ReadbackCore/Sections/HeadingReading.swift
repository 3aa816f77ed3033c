/// What the text of a line tells as a heading, wherever it stands and however it is set.
struct HeadingReading {
  /// How many words it has.
  var words: Int
  /// Whether its letters are set apart, `E X P E R I E N C E`: words to nobody.
  var isSpaced: Bool
  var match: HeadingLexicon.Match?
  /// Its folded words, by which lines that say the same are told.
  var key: String

  /// - Returns: nil for a line that is no heading whatever it says: too long, the end of a sentence, an address.
  init?(_ line: ViewText.Line) {
    guard line.letters >= 2, line.content.count <= HeadingLexicon.longest, let last = line.text.last,
      !Self.sentenceEnds.contains(last), !line.text.contains("@"),
      line.text.firstIndex(ofRun: "://".unicodeScalars) == nil
    else { return nil }
    let words = line.text.split(whereSeparator: Folding.isSpace)
    self.words = words.count
    isSpaced = Self.areLettersApart(words)
    match = HeadingLexicon.shared.match(line.text)
    key = Folding.words(line.text)
  }

  /// Whether words are the letters of others, set apart.
  static func areLettersApart(_ words: [ArraySlice<Unicode.Scalar>]) -> Bool {
    words.count > 3 && words.count(where: { $0.count == 1 }) * 10 >= words.count * 7
  }

  private static let sentenceEnds: [Unicode.Scalar] = [".", ";", ",", "!", "?"]
}
