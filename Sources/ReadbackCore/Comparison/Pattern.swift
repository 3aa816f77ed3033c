/// What is looked for in the views: one text, with all facts that consist of it.
struct Pattern {
  var kind: Fact.Kind
  var tokens: [Token]
  /// For each token whether a comma, bar or bullet stands before it, in whose place a template may set another one.
  var isSeparated: [Bool]
  /// The text as written, for what must agree letter by letter.
  var scalars: [Unicode.Scalar]
  /// Indices into the facts, in the order of the intent.
  var members: [Int]
  /// Number of tokens that are words.
  var words: Int
  /// Number of letters and digits.
  var letters: Int
  /// For an address of the web: how many tokens belong to the host, whose case does not count.
  var hostTokens: Int
  /// Whether it is a user name in place of an address.
  var isAlternative = false

  /// One or two short words: found everywhere by chance, so they are looked for in their place.
  var isShort: Bool { words <= 2 && letters <= 12 }

  /// - Returns: nil where there is nothing to look for.
  init?(
    _ text: String, kind: Fact.Kind, member: Int, tokenizer: inout Tokenizer, vocabulary: inout Vocabulary
  ) {
    let written = Array(kind == .url ? Pattern.core(ofURL: text) : text[...].unicodeScalars)
    let first = tokenizer.tokens.count
    tokenizer.read(written, range: 0..<written.count, line: 0) { vocabulary.intern($0) }
    var tokens = tokenizer.tokens[first...]
    while let last = tokens.last, last.isEdge || last.kind == .joiner { tokens.removeLast() }
    while let first = tokens.first, first.isEdge { tokens.removeFirst() }
    guard tokens.contains(where: \.isWord) else { return nil }
    self.kind = kind
    self.tokens = []
    isSeparated = []
    var wasMark = false
    var end = Int(tokens.first?.start ?? 0)
    for token in tokens {
      if kind == .text, token.kind == .mark, !token.isGlued {
        wasMark = true
      } else {
        let isAfterComma = written[end..<max(end, Int(token.start))].contains { $0 == "," || $0 == ";" }
        self.tokens.append(token)
        isSeparated.append(wasMark || isAfterComma)
        wasMark = false
      }
      end = Int(token.end)
    }
    self.scalars = written
    self.members = [member]
    self.words = self.tokens.count(where: \.isWord)
    self.letters = self.tokens.reduce(0) { $1.isWord ? $0 + Int($1.end - $1.start) : $0 }
    self.hostTokens = self.tokens.firstIndex { $0.kind == .slash } ?? self.tokens.count
  }

  /// Two patterns with the same key are the same text.
  var key: [Int32] {
    var key = [Int32(kind == .text ? 0 : kind == .url ? 1 : 2)]
    for (index, token) in tokens.enumerated() {
      key.append(token.word << 1 | (index > 0 && token.isGlued ? 1 : 0))
    }
    return key
  }

  /// An address without scheme, `www.` and closing slashes.
  private static func core(ofURL text: String) -> Substring.UnicodeScalarView {
    var core = text[...].unicodeScalars
    while let last = core.last, last == "/" || Folding.isSpace(last) { core.removeLast() }
    while let first = core.first, Folding.isSpace(first) { core.removeFirst() }
    if let colon = core.firstIndex(of: ":"),
      core[core.index(after: colon)...].starts(with: "//".unicodeScalars)
    {
      core = core[core.index(colon, offsetBy: 3)...]
    }
    if core.count > 4,
      core.prefix(4).elementsEqual("www.".unicodeScalars, by: { $0 == $1 || $0.value | 0x20 == $1.value })
    {
      core = core.dropFirst(4)
    }
    return core
  }
}
