/// What headings mean, in all languages at once: a resume in German has English headings often enough.
struct HeadingLexicon: Sendable {
  static let shared = HeadingLexicon(tables: tables)

  /// One for each language in Latin letters.
  static let tables: [HeadingTable] = [
    .english, .spanish, .german, .french, .portuguese, .italian, .dutch, .polish, .swedish, .danish, .turkish,
    .czech, .hungarian, .romanian, .finnish, .croatian, .vietnamese, .indonesian,
  ]

  /// The others.
  static let otherTables: [HeadingTable] = [
    .greek, .russian, .ukrainian, .bulgarian, .chinese, .japanese, .korean, .arabic, .hebrew, .hindi, .thai,
  ]

  /// What is not in Latin letters: built where a heading is not.
  private static let others = HeadingLexicon(tables: otherTables, isLatin: false)

  private let isLatin: Bool

  struct Match: Hashable {
    var kind: SectionKind
    var status: HeadingStatus
    /// Whether the whole text is known, not only a word of it: enough to believe it without typography.
    var isWhole: Bool
  }

  /// The longest heading that is looked up, in scalars; longer lines are text. The longest of the tables
  /// has 34 letters.
  static let longest = 70

  private var entries = KeyTable<Match>(capacity: 2000)
  private var modifiers = KeyTable<Bool>(capacity: 100)
  private var firstWords = KeyTable<SectionKind>(capacity: 100)
  private var lastWords = KeyTable<SectionKind>(capacity: 100)
  /// Longest first, so that `sprachkenntnisse` is not taken for `kenntnisse`.
  private var endings: [(text: [UInt8], kind: SectionKind)] = []
  private let conjunctions: [[UInt8]]
  private let longestConjunction: Int

  init(tables: [HeadingTable], isLatin: Bool = true) {
    self.isLatin = isLatin
    conjunctions = tables.flatMap { $0.conjunctions.map { Array($0.utf8) } }
    longestConjunction = conjunctions.map(\.count).max() ?? 0
    let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)
    scratch.initialize(repeating: 0)
    defer { scratch.deallocate() }
    for table in tables {
      for (kind, headings) in table.standard {
        let match = Match(kind: kind, status: .standard, isWhole: true)
        for heading in headings { add(heading, match, table, scratch) }
      }
      for (kind, headings) in table.ambiguous {
        let match = Match(kind: kind, status: .ambiguous, isWhole: true)
        for heading in headings { add(heading, match, table, scratch) }
      }
      for modifier in table.modifiers {
        modifiers.enter(true, under: wordKey(modifier, scratch)[...]) { $0 = true }
      }
      for (kind, heads) in table.heads {
        for head in heads {
          let key = wordKey(head, scratch)
          switch table.headPosition {
          case .firstWord: firstWords.enter(kind, under: key[...]) { $0 = kind }
          case .lastWord: lastWords.enter(kind, under: key[...]) { $0 = kind }
          case .lastWordEnding: endings.append((key, kind))
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
    if isLatin, text.contains(where: Self.isOther) { return Self.others.match(text) }
    let written = HeadingWords(text)
    guard written.count > 0, written.count <= 24 else { return nil }
    // Before any `E` is taken for a conjunction: small capitals are read as `W ORK E XPERIENCE`.
    if let match = entries[written.bytes[...]] { return match }
    let words = written.joined(by: conjunctions)
    guard words.count > 0 else { return nil }
    if let match = wholeMatch(words, 0..<words.count) { return match }
    if let match = compoundMatch(words) { return match }
    return headMatch(words, 0..<words.count).map { Match(kind: $0, status: .ambiguous, isWhole: false) }
  }

  /// What a heading of several lines means.
  func match(joining lines: [ArraySlice<Unicode.Scalar>]) -> Match? {
    match(Array(lines.joined(separator: [" "])))
  }

  /// Letters of other scripts: Greek begins where the Latin letters and their marks end, but for Latin ones with two
  /// marks.
  private static func isOther(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value >= 0x370 && value < 0xE000 && !(0x1E00...0x1EFF ~= value) && Folding.isLetter(scalar)
  }

  // MARK: Keys

  private mutating func add(
    _ heading: String, _ match: Match, _ table: HeadingTable, _ scratch: UnsafeMutableBufferPointer<UInt8>
  ) {
    if let count = plainKey(heading, scratch) {
      add(UnsafeBufferPointer(rebasing: scratch[..<count]), match, table)
    } else {
      HeadingWords(heading.unicodeScalars).joined(by: conjunctions).bytes.withUnsafeBufferPointer {
        add($0, match, table)
      }
    }
  }

  private mutating func add(_ key: UnsafeBufferPointer<UInt8>, _ match: Match, _ table: HeadingTable) {
    enter(match, under: key)
    // Letter spacing hides which word is the conjunction: `A W A R D S A N D H O N O R S`.
    guard key.contains(HeadingWords.joint) else { return }
    for conjunction in table.conjunctions {
      var spelled: [UInt8] = []
      spelled.reserveCapacity(key.count + 8)
      for byte in key {
        if byte == HeadingWords.joint {
          spelled.append(contentsOf: conjunction.utf8)
        } else {
          spelled.append(byte)
        }
      }
      spelled.withUnsafeBufferPointer { enter(match, under: $0) }
    }
  }

  /// The letters of a part of a heading, in which no word joins others.
  private func wordKey(_ word: String, _ scratch: UnsafeMutableBufferPointer<UInt8>) -> [UInt8] {
    if !word.utf8.contains(0x20), let count = plainKey(word, scratch) { return Array(scratch[..<count]) }
    return HeadingWords(word.unicodeScalars).bytes
  }

  /// Writes the key of a heading that is nothing but Latin letters, spaces and ampersands, as nearly all are, without the
  /// cost of ``HeadingWords``, which a process would pay for each heading of the tables.
  ///
  /// - Returns: how long the key is; nil for any other heading.
  private func plainKey(_ heading: String, _ key: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    heading.utf8.withContiguousStorageIfAvailable { source -> Int? in
      guard source.count <= key.count else { return nil }
      var count = 0
      var wordStart = 0
      func isConjunction() -> Bool {
        let length = count - wordStart
        return length <= longestConjunction && length > 0
          && conjunctions.contains { $0.count == length && $0.elementsEqual(key[wordStart..<count]) }
      }
      var position = 0
      while position < source.count {
        let byte = source[position]
        position += 1
        switch byte {
        case 0x61...0x7A, 0x41...0x5A:
          key[count] = byte | 0x20
          count += 1
        case UInt8(ascii: "&") where count == wordStart && count > 0:
          key[count] = HeadingWords.joint
          count += 1
        case 0x20:
          if isConjunction() {
            if wordStart == 0 { return nil }
            key[wordStart] = HeadingWords.joint
            count = wordStart + 1
          }
          wordStart = count
        case 0xC3...0xC8, 0xE1:
          // Letters with marks in two or three bytes; a valid string has the rest of them.
          var value = UInt32(byte & (byte < 0xE0 ? 0x1F : 0x0F))
          for _ in 0..<(byte < 0xE0 ? 1 : 2) where position < source.count {
            value = value << 6 | UInt32(source[position] & 0x3F)
            position += 1
          }
          guard let letter = Folding.letter(value) else { return nil }
          key[count] = letter
          count += 1
        default: return nil
        }
      }
      return isConjunction() || count == 0 || key[count - 1] == HeadingWords.joint ? nil : count
    } ?? nil
  }

  /// A heading that two tables file differently has no one meaning; the first table's kind stays.
  private mutating func enter(_ match: Match, under key: UnsafeBufferPointer<UInt8>) {
    entries.enter(match, under: key) { known in
      if known.kind != match.kind || known.status == .ambiguous {
        known.status = .ambiguous
      } else {
        known = match
      }
    }
  }

  // MARK: Matching

  private func wholeMatch(_ words: HeadingWords, _ range: Range<Int>) -> Match? {
    if let match = entries[words[range]] { return match }
    guard range.count > 1 else { return nil }
    let first = words[range.lowerBound]
    let rest = words[range.dropFirst()]
    if modifiers[first] != nil, let match = entries[rest] { return match }
    if modifiers[words[range.upperBound - 1]] != nil, let match = entries[words[range.dropLast()]] {
      return match
    }
    // An icon that reads as a letter, or a Roman numeral.
    if first.count == 1 || Self.numerals.contains(where: { $0.elementsEqual(first) }) { return entries[rest] }
    return nil
  }

  private static let numerals = ["ii", "iii", "iv", "vi", "vii", "viii", "ix"].map { Array($0.utf8) }

  private func compoundMatch(_ words: HeadingWords) -> Match? {
    let parts = words.parts
    guard parts.count > 1 else { return nil }
    var kinds: [SectionKind] = []
    var isWhole = true
    var status = HeadingStatus.standard
    for part in parts {
      if let match = wholeMatch(words, part) {
        kinds.append(match.kind)
        if match.status == .ambiguous { status = .ambiguous }
      } else {
        isWhole = false
        if let kind = headMatch(words, part) { kinds.append(kind) }
      }
    }
    guard let first = kinds.first else { return nil }
    let isOne = isWhole && kinds.allSatisfy { $0 == first }
    return Match(kind: first, status: isOne ? status : .ambiguous, isWhole: isWhole)
  }

  private func headMatch(_ words: HeadingWords, _ range: Range<Int>) -> SectionKind? {
    guard range.count <= 5, !range.isEmpty else { return nil }
    let last = words[range.upperBound - 1]
    if let kind = lastWords[last] ?? firstWords[words[range.lowerBound]] { return kind }
    return endings.first {
      last.count >= $0.text.count && last.suffix($0.text.count).elementsEqual($0.text)
    }?.kind
  }
}
