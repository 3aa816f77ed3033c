/// A word of a view or of a fact, or a sign that is part of how words are written (`C++`, `CI/CD`, `.NET`).
///
/// Punctuation that only stands around words (commas, brackets, quotation marks, full stops at the end) is
/// no token, so it never tells two texts apart.
struct Token {
  enum Kind: UInt8 {
    /// Letters and digits.
    case word
    /// One character of a script that sets no spaces between words.
    case ideograph
    /// `+ # & @ = < >`: part of the word that it stands at.
    case sign
    /// `%` and currencies, which typographers set with or without a space.
    case looseSign
    /// A hyphen, apostrophe, full stop, underscore, or comma or colon between digits, inside a word.
    case joiner
    /// An en or em dash between words without spaces: it joins `4–5` and separates `Engineer—Acme`.
    case wideDash
    case slash
    /// A bullet, bar, icon or other symbol.
    case mark
    /// A character without a meaning: U+FFFD, private use, control.
    case damage
  }

  /// Index into ``Vocabulary``; -1 for a word that is in no fact.
  var word: Int32
  /// Scalar offsets in the whole text.
  var start: Int32
  var end: Int32
  var line: Int32
  var kind: Kind
  /// Whether it follows the token before without a space or punctuation in between.
  var isGlued: Bool
  /// A hyphen, dash or slash that ends a line, so that the word may go on in the next one.
  var isOpen: Bool

  /// Whether it is text rather than a sign: what is counted as a word.
  var isWord: Bool { kind == .word || kind == .ideograph }
  /// Whether it may stand between the items of a list.
  var separates: Bool { kind == .mark || kind == .damage || kind == .slash || kind == .wideDash }
  /// Whether it is no text of its own kind, so that it may be cut off at the edges of a fact.
  var isEdge: Bool { kind == .mark || kind == .damage || kind == .slash || kind == .wideDash || isOpen }
}
