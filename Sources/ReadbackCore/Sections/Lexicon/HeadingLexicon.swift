/// What headings mean, in all languages at once: a resume in German has English headings often enough.
struct HeadingLexicon: Sendable {
  static let shared = HeadingLexicon(tables: [
    .english, .spanish, .german, .french, .portuguese, .italian, .dutch, .polish, .swedish, .danish, .turkish,
  ])

  /// What is not in Latin letters: built where a heading is not.
  private static let others = HeadingLexicon(tables: [.greek, .russian, .chinese, .japanese, .korean])

  /// Greek begins here; Latin letters above are those with marks that no table has.
  private static let firstOther: UInt32 = 0x370

  struct Match: Hashable {
    var kind: SectionKind
    var status: HeadingStatus
    /// Whether the whole text is known, not only a word of it: enough to believe it without typography.
    var isWhole: Bool
  }

  /// The longest heading that is looked up, in scalars; longer lines are text. The longest of the tables
  /// has 34 letters.
  static let longest = 70

  /// By a hash of the folded words run together (FNV-1a, 64 bits): a stranger that shares the hash of one of a
  /// thousand headings is not expected.
  private var entries: [UInt64: Match] = [:]
  private var modifiers: Set<String> = []
  private var firstWords: [String: SectionKind] = [:]
  private var lastWords: [String: SectionKind] = [:]
  /// Longest first, so that `sprachkenntnisse` is not taken for `kenntnisse`.
  private var endings: [(text: [UInt8], kind: SectionKind)] = []
  private var conjunctions: Set<String> = []
  private var conjunctionKeys: [UInt64] = []

  init(tables: [HeadingTable]) {
    for table in tables { conjunctions.formUnion(table.conjunctions) }
    conjunctionKeys = conjunctions.map { WordList.hash($0.utf8) }
    entries.reserveCapacity(2048)
    for table in tables {
      for (kind, headings) in table.standard {
        for heading in headings { add(heading, Match(kind: kind, status: .standard, isWhole: true), table) }
      }
      for (kind, headings) in table.ambiguous {
        for heading in headings { add(heading, Match(kind: kind, status: .ambiguous, isWhole: true), table) }
      }
      modifiers.formUnion(table.modifiers.map { Folding.words($0.unicodeScalars) })
      for (kind, heads) in table.heads {
        for head in heads.map({ Folding.words($0.unicodeScalars) }) {
          switch table.headPosition {
          case .firstWord: firstWords[head] = kind
          case .lastWord: lastWords[head] = kind
          case .lastWordEnding: endings.append((Array(head.utf8), kind))
          }
        }
      }
    }
    endings.sort { $0.text.count > $1.text.count }
  }

  /// What a line means as a heading; nil where no table has it.
  ///
  /// Case, diacritics, letter spacing, icons, bullets, numbers, rules, colons and parentheses around it are
  /// overlooked. Headings that join several (`Education & Certifications`) are ambiguous unless the tables
  /// have them or all parts mean the same.
  func match(_ text: some Collection<Unicode.Scalar>) -> Match? {
    guard text.count <= Self.longest else { return nil }
    if conjunctions.contains("and"),
      text.contains(where: {
        $0.value >= Self.firstOther && $0.value < 0xE000 && Folding.isLetter($0)
          && !($0.value >= 0x1E00 && $0.value < 0x1F00)
      })
    {
      return Self.others.match(text)
    }
    let written = writtenWords(text)
    guard !written.isEmpty, written.count <= 24 else { return nil }
    // Before any `E` is taken for a conjunction: small capitals are read as `W ORK E XPERIENCE`.
    if let match = entries[key(written[...])] { return match }
    let words = joined(written)
    guard !words.isEmpty else { return nil }
    if let match = wholeMatch(words[...]) { return match }
    if let match = compoundMatch(words) { return match }
    return headMatch(words[...]).map { Match(kind: $0, status: .ambiguous, isWhole: false) }
  }

  // MARK: Keys

  /// A heading that two tables file differently has no one meaning; the first table's kind stays.
  private mutating func add(_ heading: String, _ match: Match, _ table: HeadingTable) {
    // Most headings of the tables are plain words: building each word as a string would cost a process that checks one
    // file a tenth of its time.
    if let key = plainKey(heading) {
      enter(match, under: key)
      return
    }
    let words = joined(writtenWords(heading.unicodeScalars))
    var keys = [key(words[...])]
    // Letter spacing hides which word is the conjunction: `A W A R D S A N D H O N O R S`.
    if words.contains("&") {
      keys += table.conjunctions.map { conjunction in
        key(words.map { $0 == "&" ? conjunction : $0 }[...])
      }
    }
    for key in keys { enter(match, under: key) }
  }

  private mutating func enter(_ match: Match, under key: UInt64) {
    if let known = entries[key], known.kind != match.kind || known.status == .ambiguous {
      entries[key]?.status = .ambiguous
    } else {
      entries[key] = match
    }
  }

  /// The key of a heading of letters and spaces without a conjunction; nil for any other.
  private func plainKey(_ heading: String) -> UInt64? {
    var bytes: [UInt8] = []
    var wordStart = 0
    // Conjunctions are short: only short words have to be looked up as strings.
    func isPlainWord() -> Bool {
      let word = bytes[wordStart...]
      return word.count > 4 || !conjunctionKeys.contains(WordList.hash(word))
    }
    for scalar in heading.unicodeScalars {
      if scalar == " " {
        guard isPlainWord() else { return nil }
        wordStart = bytes.count
      } else if Folding.isWord(scalar), !Folding.isDigit(scalar) {
        Folding.append(scalar, to: &bytes)
      } else {
        return nil
      }
    }
    return isPlainWord() ? WordList.hash(bytes) : nil
  }

  /// Words run together: extractors lose and invent spaces in headings more than anywhere else.
  private func key(_ words: ArraySlice<String>) -> UInt64 { WordList.hash(words.lazy.flatMap(\.utf8)) }

  /// The folded words of a heading, and `&` for every sign that joins two; what is in parentheses and leading
  /// numbers are left out.
  private func writtenWords(_ text: some Collection<Unicode.Scalar>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    func endWord() {
      if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    for scalar in text {
      if scalar == "(" || scalar == "[" { depth += 1 }
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
      if depth > 0 || Folding.isIgnorable(scalar) { continue }
      if Folding.isWord(scalar) {
        if !words.isEmpty || !word.isEmpty || !Folding.isDigit(scalar) { Folding.append(scalar, to: &word) }
        continue
      }
      // `Centres d'intérêt`, `EDV-Kenntnisse`: one key either way.
      endWord()
      if scalar == "&" || scalar == "+" || scalar == "/" || scalar == "," || scalar == "|" || scalar == "·" {
        words.append("&")
      }
    }
    endWord()
    return words
  }

  /// The words with `&` for every word that joins two, and none at the ends.
  private func joined(_ written: [String]) -> [String] {
    // In letters set apart, `E` is the first letter of `EDUCATION` and no Spanish conjunction.
    let isSpaced = written.count > 3 && written.count(where: { $0.utf8.count == 1 }) * 10 >= written.count * 7
    var words = isSpaced ? written : written.map { conjunctions.contains($0) ? "&" : $0 }
    while words.first == "&" { words.removeFirst() }
    while words.last == "&" { words.removeLast() }
    return words
  }

  // MARK: Matching

  private func wholeMatch(_ words: ArraySlice<String>) -> Match? {
    if let match = entries[key(words)] { return match }
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if modifiers.contains(first), let match = entries[key(words.dropFirst())] { return match }
    if modifiers.contains(last), let match = entries[key(words.dropLast())] { return match }
    // An icon that reads as a letter, or a Roman numeral.
    if first.utf8.count == 1 || ["ii", "iii", "iv", "vi", "vii", "viii", "ix"].contains(first) {
      return entries[key(words.dropFirst())]
    }
    return nil
  }

  private func compoundMatch(_ words: [String]) -> Match? {
    guard words.contains("&") else { return nil }
    var kinds: [SectionKind] = []
    var isWhole = true
    var status = HeadingStatus.standard
    for part in words.split(separator: "&") {
      if let match = wholeMatch(part) {
        kinds.append(match.kind)
        if match.status == .ambiguous { status = .ambiguous }
      } else {
        isWhole = false
        if let kind = headMatch(part) { kinds.append(kind) }
      }
    }
    guard let first = kinds.first else { return nil }
    let isOne = isWhole && kinds.allSatisfy { $0 == first }
    return Match(kind: first, status: isOne ? status : .ambiguous, isWhole: isWhole)
  }

  private func headMatch(_ words: ArraySlice<String>) -> SectionKind? {
    guard words.count <= 5, let first = words.first, let last = words.last else { return nil }
    if let kind = lastWords[last] ?? firstWords[first] { return kind }
    let bytes = Array(last.utf8)
    return endings.first {
      bytes.count >= $0.text.count && bytes.suffix($0.text.count).elementsEqual($0.text)
    }?.kind
  }
}
