/// What a job posting asks for, in the spelling that it uses.
public struct JobPosting: Sendable, Hashable {
  public var keywords: [Keyword]

  public struct Keyword: Sendable, Hashable {
    /// As the posting writes it where it comes first.
    public var spelling: String
    /// What else people call it; without ``spelling``.
    public var aliases: [String]
    /// How often the posting names it, in any spelling.
    public var count: Int
  }

  /// Longest posting that is read, in scalars: some fifty pages.
  public static let longest = 200_000
  /// Most keywords; a posting names a few dozen.
  public static let most = 400

  /// Finds the keywords of a posting: skills of the taxonomy, terms that the resume itself lists as skills, and
  /// abbreviations and names that are written like none of the ordinary words.
  ///
  /// - Parameters:
  ///   - text: the posting as plain text.
  ///   - terms: what the resume lists as skills; those that the posting names are keywords whatever trade they are of.
  public init(text: String, terms: [String] = []) {
    let tokens = KeywordTokens(Array(text.unicodeScalars.prefix(Self.longest)))
    let reader = PostingReader(tokens: tokens, terms: terms)
    keywords = reader.keywords(most: Self.most)
  }
}

/// One walk over a posting: at each word the longest name that begins there.
private struct PostingReader {
  let tokens: KeywordTokens
  private let taxonomy = SkillTaxonomy.shared
  private let terms: Set<KeywordTokens.Key>
  private let longest: Int

  init(tokens: KeywordTokens, terms: [String]) {
    self.tokens = tokens
    var keys: Set<KeywordTokens.Key> = []
    var longest = SkillTaxonomy.shared.mostWords
    for term in terms {
      let words = KeywordTokens(Array(term.unicodeScalars))
      guard (1...6).contains(words.count), words.letters(0..<words.count).count > 1 else { continue }
      keys.insert(words.key(0..<words.count))
      longest = max(longest, words.count)
    }
    self.terms = keys
    self.longest = longest
  }

  func keywords(most: Int) -> [JobPosting.Keyword] {
    var keywords: [JobPosting.Keyword] = []
    var known: [KeywordTokens.Key: Int] = [:]
    var position = 0
    while position < tokens.count, keywords.count < most {
      guard let count = name(at: position) else {
        position += 1
        continue
      }
      let range = position..<position + count
      let spelling = Self.plain(tokens.slice(range))
      let names = taxonomy.names(of: tokens.key(range))
      // All names of one skill are one keyword.
      let identity =
        names.first.map { KeywordTokens(Array($0.unicodeScalars)) }.map { $0.key(0..<$0.count) }
        ?? tokens.key(range)
      if let number = known[identity] {
        keywords[number].count += 1
      } else {
        known[identity] = keywords.count
        let key = spelling.lowercased()
        keywords.append(
          JobPosting.Keyword(spelling: spelling, aliases: names.filter { $0.lowercased() != key }, count: 1))
      }
      position += count
    }
    return keywords
  }

  /// How many words the longest name has that begins here; nil for an ordinary word.
  private func name(at position: Int) -> Int? {
    for count in (1...max(1, min(longest, tokens.count - position))).reversed() {
      let range = position..<position + count
      guard isTogether(range) else { continue }
      let key = tokens.key(range)
      let isTerm = terms.contains(key)
      guard isTerm || !taxonomy.names(of: key).isEmpty else { continue }
      if count > 1 || isName(position, isTerm: isTerm) { return count }
    }
    return isSpecial(position) ? 1 : nil
  }

  /// Names do not go on over the end of a sentence, a list item or a line.
  private func isTogether(_ range: Range<Int>) -> Bool {
    tokens.slice(range).allSatisfy {
      $0 != "," && $0 != ";" && $0 != ":" && $0 != "(" && $0 != ")" && $0 != "\n"
    }
      && zip(range, range.dropFirst()).allSatisfy { left, right in
        tokens.ranges[right].lowerBound - tokens.ranges[left].upperBound <= 3
      }
  }

  /// Whether a single word is meant as a name: `Excel`, not `excel`; `Go` inside a sentence or a list, not at its start.
  private func isName(_ position: Int, isTerm: Bool) -> Bool {
    let word = tokens.slice(position..<position + 1)
    let hasSign = word.contains { !Folding.isLetter($0) }
    let capitals = word.count(where: Folding.isUpper)
    if hasSign || capitals > 1 { return true }
    guard capitals == 1 else {
      // In small letters only what is no English word besides: the resume's own terms, and long names.
      return isTerm && word.count > 3
        || word.count > 8 && !Self.ordinary.contains(String(scalars: word).lowercased())
    }
    guard Self.ordinary.contains(String(scalars: word).lowercased()) || word.count == 1 else { return true }
    return !isSentenceStart(position) || isListed(position)
  }

  private func isSentenceStart(_ position: Int) -> Bool {
    var before = tokens.ranges[position].lowerBound - 1
    while before >= 0, tokens.scalars[before] == " " || tokens.scalars[before] == "\t" { before -= 1 }
    guard before >= 0 else { return true }
    let scalar = tokens.scalars[before]
    return scalar == "\n" || ".!?•·-*–:".unicodeScalars.contains(scalar)
  }

  /// Beside a comma or slash: `Go, Python`.
  private func isListed(_ position: Int) -> Bool {
    var after = tokens.ranges[position].upperBound
    while after < tokens.scalars.count, tokens.scalars[after] == " " { after += 1 }
    return after < tokens.scalars.count && (tokens.scalars[after] == "," || tokens.scalars[after] == "/")
  }

  /// Abbreviations (`CRRT`) and words that are written like no other (`PyTorch`, `C++`, `S4HANA`).
  private func isSpecial(_ position: Int) -> Bool {
    let word = tokens.slice(position..<position + 1)
    let text = String(scalars: word).lowercased()
    guard (2...20).contains(word.count), !Self.notSkills.contains(text), !isShouted(position) else {
      return false
    }
    let capitals = word.count(where: Folding.isUpper)
    let letters = word.count(where: Folding.isLetter)
    if word.contains("+") || word.contains("#") { return capitals > 0 }
    if letters >= 2, capitals == letters { return letters <= 6 }
    // Capitals inside: `QuickBooks`; not the `s` of a plural: `APIs`.
    return capitals >= 2 && letters > 3 && word.dropFirst().contains(where: Folding.isUpper)
      && word.first.map(Folding.isLetter) == true && !word.contains(".")
  }

  /// Whether a word beside it, with nothing but space between, is in capitals too.
  private func isShouted(_ position: Int) -> Bool {
    [position - 1, position + 1].contains { other in
      guard tokens.ranges.indices.contains(other) else { return false }
      let word = tokens.slice(other..<other + 1)
      let left = tokens.ranges[min(position, other)]
      let right = tokens.ranges[max(position, other)]
      return word.count > 1 && word.allSatisfy(Folding.isUpper)
        && tokens.scalars[left.upperBound..<right.lowerBound].allSatisfy { $0 == " " }
    }
  }

  private static func plain(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in slice where !Folding.isIgnorable(scalar) {
      if Folding.isSpace(scalar) {
        if scalars.last != " " { scalars.append(" ") }
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars: scalars[...])
  }

  /// Names of skills that are words of any text too.
  private static let ordinary: Set<String> = [
    "access", "word", "excel", "outlook", "teams", "project", "publisher", "paint", "go", "r", "c", "d",
    "spring", "swift",
    "rust", "react", "express", "slack", "notion", "chef", "puppet", "salt", "ruby", "dart", "scheme",
    "basic", "less", "spark",
    "hive", "pig", "storm", "flask", "bottle", "sketch", "box", "zoom", "make", "ant", "echo", "nest", "next",
    "windows", "office",
    "edge", "sales", "leadership", "communication", "editing", "coaching", "mentoring", "teamwork",
    "logistics", "compliance",
    "lean", "agile", "translation", "animation", "branding", "illustration", "photography", "accessibility",
    "negotiation",
    "processing", "opera", "oracle", "target", "indeed", "square", "stripe", "linear", "signal", "bamboo",
    "confluence", "prism",
    "elements", "reason", "julia", "crystal", "eagle", "max", "cool", "pages", "numbers", "keynote",
    "backbone", "bootstrap",
    "ember", "meteor", "jest", "mocha", "chai", "apex", "forth", "logo", "mercury", "red", "ring", "self",
    "snowball", "squirrel",
    "turing", "whiley", "clean", "component", "factor", "frame", "golo", "hack", "harbour", "io", "nit", "nu",
    "opal", "oz", "pan",
    "parrot", "pony", "q", "racket", "rebol", "roff", "sage", "slash", "stan", "xtend", "zephir", "arc",
    "ballerina", "blade",
    "boo", "brightscript", "ceylon", "click", "cuda", "curry", "e", "ecl", "f", "fancy", "fantom", "b4x",
    "limbo", "moon",
    "monkey", "move", "noon", "idea", "genie", "gosu", "grace", "inform", "j", "k", "lasso", "lark", "lex",
    "live", "p4", "rage",
  ]

  /// Abbreviations and names that postings have and that are no skills.
  private static let notSkills: Set<String> = [
    "us", "usa", "uk", "eu", "eea", "uae", "ny", "nyc", "sf", "la", "dc", "ca", "tx", "eoe", "eeo", "pto",
    "ceo", "cto", "cfo", "coo",
    "cio", "vp", "svp", "inc", "llc", "ltd", "gmbh", "ag", "kg", "plc", "am", "pm", "est", "pst", "cet",
    "utc", "gmt", "faq", "faqs",
    "id", "ok", "tbd", "asap", "etc", "mwd", "lgbtq", "bipoc", "dei", "rrsp", "hsa", "fsa", "usd", "eur",
    "gbp", "chf", "cad", "aud",
    "ote", "fte", "ba", "bs", "bsc", "ma", "ms", "msc", "mba", "phd", "md", "gpa", "cv", "or", "and", "the",
    "not", "we", "you", "job",
    "linkedin", "youtube", "glassdoor", "covid", "dob", "ssn", "nda", "ii", "iii", "iv", "vi", "wfh", "yoe",
    "dod", "va", "ada", "irs",
  ]
}
