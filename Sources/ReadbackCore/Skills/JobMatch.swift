/// Whether a resume still shows in one view what a posting asks for.
public struct JobMatch: Sendable, Hashable {
  public var view: ViewID
  /// One for each keyword of the posting, in its order.
  public var results: [Result]

  public struct Result: Sendable, Hashable {
    public var keyword: JobPosting.Keyword
    public var status: Status
    /// What the view has instead; nil where it has nothing, and where it has the posting's spelling.
    public var found: String?
    /// Where in the view.
    public var span: TextSpan?
  }

  public enum Status: String, Codable, Sendable, Hashable, CaseIterable {
    /// In the posting's spelling; letter case does not count.
    case exact
    /// Only under another name of the same, or spelled with other signs: `NodeJS` for `Node.js`.
    case alias
    /// Only with ligatures, hyphens or spaces inside that the posting does not have.
    case altered
    /// The resume says it, by its intent or by another view, and this view does not.
    case lost
    /// Nothing shows that the resume says it at all.
    case absent
  }

  /// Matches the keywords of a posting with every view.
  ///
  /// - Parameters:
  ///   - posting: whose keywords to look for.
  ///   - views: where to look.
  ///   - intent: what the author meant, which tells what was lost in all views.
  /// - Returns: one match for each view, in their order.
  public static func matches(of posting: JobPosting, views: [View], intent: Resume?) -> [JobMatch] {
    let keywords = posting.keywords.map { Needle($0) }
    var matches = views.map { view in
      let text = KeywordText(view)
      return JobMatch(view: view.id, results: text.results(keywords))
    }
    let written = intent.map { KeywordText($0).results(keywords) }
    for number in posting.keywords.indices {
      let isSaid =
        matches.contains { $0.results[number].status != .absent }
        || written?[number].status ?? .absent != .absent
      guard isSaid else { continue }
      for view in matches.indices where matches[view].results[number].status == .absent {
        matches[view].results[number].status = .lost
      }
    }
    return matches
  }
}

/// A keyword with the keys of its names.
struct Needle {
  let keyword: JobPosting.Keyword
  let tokens: KeywordTokens
  let key: KeywordTokens.Key
  let aliases: [(key: KeywordTokens.Key, name: String, words: Int)]
  /// Letters of the keyword run together, for finding it broken; too short ones are found in anything.
  let letters: [UInt8]

  init(_ keyword: JobPosting.Keyword) {
    self.keyword = keyword
    tokens = KeywordTokens(Array(keyword.spelling.unicodeScalars))
    key = tokens.key(0..<tokens.count)
    aliases = keyword.aliases.map {
      let words = KeywordTokens(Array($0.unicodeScalars))
      return (words.key(0..<words.count), $0, words.count)
    }
    letters = tokens.letters(0..<tokens.count)
  }

  /// `R`, `Go`, `C`, `BI`: so short that letter case is part of the name.
  static func isShort(_ name: ArraySlice<Unicode.Scalar>) -> Bool { name.count <= 2 }
}

/// The words of a view, or of an intent, with where they stand.
struct KeywordText {
  private let tokens: KeywordTokens
  /// For every line of the view where its scalars begin in the tokens' text.
  private var starts: [Int] = []

  init(_ view: View) {
    var scalars: [Unicode.Scalar] = []
    for line in view.lines {
      starts.append(scalars.count)
      scalars += line.text.unicodeScalars
      scalars.append("\n")
    }
    tokens = KeywordTokens(scalars)
  }

  init(_ resume: Resume) {
    var scalars: [Unicode.Scalar] = []
    for fact in Intent(resume: resume).facts {
      scalars += fact.text.unicodeScalars
      scalars.append("\n")
    }
    tokens = KeywordTokens(scalars)
  }

  func results(_ needles: [Needle]) -> [JobMatch.Result] {
    var keys: Set<KeywordTokens.Key> = []
    var longest = 1
    for needle in needles {
      keys.insert(needle.key)
      longest = max(longest, needle.tokens.count)
      for alias in needle.aliases {
        keys.insert(alias.key)
        longest = max(longest, alias.words)
      }
    }
    let index = tokens.index(longest: longest, of: keys)
    let squeezed = SqueezedTokens(tokens)
    return needles.map { result($0, index, squeezed) }
  }

  private func result(
    _ needle: Needle, _ index: [KeywordTokens.Key: [Range<Int>]], _ squeezed: SqueezedTokens
  ) -> JobMatch.Result {
    var result = JobMatch.Result(keyword: needle.keyword, status: .absent)
    let spelling = Array(needle.keyword.spelling.unicodeScalars)
    var other: (status: JobMatch.Status, range: Range<Int>)?
    for range in index[needle.key] ?? [] {
      let slice = tokens.slice(range)
      if Self.isSame(slice, spelling[...]) {
        result.status = .exact
        result.span = span(of: range)
        return result
      }
      guard !Needle.isShort(slice) || slice.elementsEqual(spelling) else { continue }
      let isDamaged = slice.contains { Folding.isIgnorable($0) || 0xFB00...0xFB06 ~= $0.value }
      if other == nil || other?.status == .altered { other = (isDamaged ? .altered : .alias, range) }
    }
    if other?.status != .alias {
      for alias in needle.aliases {
        let name = Array(alias.name.unicodeScalars)
        if let range = index[alias.key]?.first(where: {
          !Needle.isShort(name[...]) || tokens.slice($0).elementsEqual(name)
        }) {
          other = (.alias, range)
          break
        }
      }
    }
    if other == nil, let range = squeezed.range(of: needle.letters) { other = (.altered, range) }
    guard let other else { return result }
    result.status = other.status
    result.found = String(scalars: tokens.slice(other.range).map { $0 == "\n" ? " " : $0 }[...])
    result.span = span(of: other.range)
    return result
  }

  /// Whether two spellings differ by letter case and kinds of white space at most.
  private static func isSame(_ found: ArraySlice<Unicode.Scalar>, _ meant: ArraySlice<Unicode.Scalar>) -> Bool
  {
    func plain(_ text: ArraySlice<Unicode.Scalar>) -> String {
      String(scalars: text.map { Folding.isSpace($0) ? " " : $0 }[...])
    }
    if found.elementsEqual(meant) { return true }
    return !Needle.isShort(meant) && plain(found).lowercased() == plain(meant).lowercased()
  }

  private func span(of range: Range<Int>) -> TextSpan? {
    guard let first = range.first, let last = range.last, !starts.isEmpty else { return nil }
    return TextSpan(
      start: position(tokens.ranges[first].lowerBound), end: position(tokens.ranges[last].upperBound))
  }

  private func position(_ offset: Int) -> TextSpan.Position {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return TextSpan.Position(line: low, offset: offset - starts[low])
  }
}

/// The letters of all words run together: a name that spaces or hyphens break is whole in it.
struct SqueezedTokens {
  private var bytes: [UInt8] = []
  /// Where each word begins.
  private var starts: [Int] = []

  /// Names of fewer letters are found in too much by chance.
  private static let fewestLetters = 5
  /// One name is broken into so many pieces at most.
  private static let mostPieces = 24

  init(_ tokens: KeywordTokens) {
    for number in 0..<tokens.count {
      starts.append(bytes.count)
      bytes += tokens.word(number)
    }
  }

  /// The words that a name is broken into: it begins with the first and ends with the last.
  func range(of letters: [UInt8]) -> Range<Int>? {
    guard letters.count >= Self.fewestLetters, let initial = letters.first else { return nil }
    for (number, start) in starts.enumerated() where bytes[start...].first == initial {
      guard bytes[start...].starts(with: letters) else { continue }
      let end = start + letters.count
      for count in 2...Self.mostPieces {
        let next = number + count < starts.count ? starts[number + count] : bytes.count
        if next == end { return number..<min(number + count, starts.count) }
        if next > end { break }
      }
    }
    return nil
  }
}
