/// The sections of a view as its text alone tells them, once it is known where the facts stand.
///
/// Most extractors hand on text without fonts and boxes, so what a line says must tell whether it is a heading. A line
/// that is a fact is none, whatever it says: `Languages` may be a group of skills.
///
/// A section is wrong only where a standard heading says so: under an ambiguous or unknown heading nobody
/// knows what a parser does. What templates merge by choice (certificates under Education, volunteering under
/// Experience) is no loss.
struct ReadSections {
  struct Heading {
    var line: Int
    /// nil where the lines below may belong to any section.
    var kind: SectionKind?
    var key: [UInt8]
  }

  /// Ascending by line.
  private(set) var headings: [Heading]
  private let text: TokenText

  /// Longest heading in words; letters that are set apart count as one.
  private static let mostWords = 8

  /// - Parameters:
  ///   - text: of the view.
  ///   - named: headings that the author of the resume names, by their ``key(_:)``.
  ///   - isFact: whether a token belongs to a fact and so to no heading.
  init(_ text: TokenText, named: [[UInt8]: SectionKind], isFact: (Int) -> Bool) {
    self.text = text
    var headings: [Heading] = []
    var counts: [[UInt8]: Int] = [:]
    for line in 0..<text.lineCount {
      let tokens = text.tokens(ofLine: line)
      guard !tokens.isEmpty, !tokens.contains(where: isFact), let words = Self.headingWords(text, line) else {
        continue
      }
      let key = Self.key(words.joined())
      if let kind = named[key] {
        headings.append(Heading(line: line, kind: kind, key: key))
      } else if let match = Self.match(words) {
        let isSure = match.status == .standard && match.kind != .unknown
        headings.append(Heading(line: line, kind: isSure ? match.kind : nil, key: key))
        counts[key, default: 0] += 1
      }
    }
    // `Achievements` in every job is a label.
    for index in headings.indices where counts[headings[index].key] ?? 0 > 1 { headings[index].kind = nil }
    self.headings = headings
  }

  /// Adds headings that no lexicon knows: lines like names before which the facts are of one section, and behind which
  /// they are of another one that the heading so far does not explain.
  ///
  /// - Parameters:
  ///   - sections: for each line with facts their section; nil for lines without.
  ///   - isFact: whether a token belongs to a fact or to what is left of one.
  mutating func addUnknown(sections: [SectionKind?], isFact: (Int) -> Bool) {
    var found: [Heading] = []
    var candidate: Int?
    var next = 0
    var kind: SectionKind? = .header
    for (line, section) in sections.enumerated() {
      if next < headings.count, headings[next].line == line {
        kind = headings[next].kind
        candidate = nil
        next += 1
      } else if let section {
        if let line = candidate, let open = kind, !Self.homes(of: section).contains(open) {
          found.append(Heading(line: line, kind: nil, key: []))
          kind = nil
        }
        candidate = nil
      } else if candidate == nil, Self.isName(text, line), !text.tokens(ofLine: line).contains(where: isFact)
      {
        candidate = line
      }
    }
    guard !found.isEmpty else { return }
    headings = (headings + found).sorted { $0.line < $1.line }
  }

  /// The standard heading over a line; nil where none tells.
  func heading(ofLine line: Int) -> Heading? {
    let next = headings.partitioningIndex { $0.line > line }
    guard next > 0, headings[next - 1].kind != nil else { return nil }
    return headings[next - 1]
  }

  /// Whether a line is under a standard heading that a kind of fact does not belong to.
  func isElsewhere(_ section: SectionKind, line: Int) -> Bool {
    isHome(section, line: line) == false
  }

  /// Whether a line is in a section that a kind of fact belongs to; nil where no standard heading tells.
  func isHome(_ section: SectionKind, line: Int) -> Bool? {
    heading(ofLine: line)?.kind.map { Self.homes(of: section).contains($0) }
  }

  /// The sections that a fact may stand in.
  private static func homes(of section: SectionKind) -> [SectionKind] {
    switch section {
    case .header, .contact: [.header, .contact, .summary]
    case .summary: [.header, .contact, .summary]
    case .work: [.work]
    case .volunteer: [.volunteer, .work, .interests]
    case .education: [.education, .certificates]
    case .awards: [.awards, .education, .certificates, .publications]
    case .certificates: [.certificates, .education, .awards, .skills]
    case .publications: [.publications, .projects, .education, .awards]
    // `Languages` also heads programming languages.
    case .skills: [.skills, .languages, .summary]
    case .languages: [.languages, .skills, .interests, .summary, .contact]
    case .interests: [.interests, .skills, .volunteer, .languages]
    case .references: [.references]
    case .projects: [.projects, .work, .publications]
    case .unknown: SectionKind.allCases
    }
  }

  // MARK: Lines

  /// The words of a line that may be a heading: short, not open to the lines around it, and no item of a list.
  private static func headingWords(_ text: TokenText, _ line: Int) -> [ArraySlice<Unicode.Scalar>]? {
    let range = text.line(line)
    guard range.count <= 2 * HeadingLexicon.longest else { return nil }
    let words = text.scalars[range].split(whereSeparator: Folding.isSpace)
    guard let first = words.first?.first, let last = words.last?.last, !isBullet(first),
      !".;,!?".unicodeScalars.contains(last), words.reduce(0, { $0 + $1.count + 1 }) <= HeadingLexicon.longest
    else { return nil }
    let letters = words.count { $0.count == 1 }
    guard words.count <= mostWords || letters * 10 >= words.count * 7 else { return nil }
    guard let letter = text.scalars[range].first(where: Folding.isLetter), !Folding.isLower(letter) else {
      return nil
    }
    return words
  }

  /// What a line means as a heading, or two of them side by side, of which nobody knows what stands below which.
  private static func match(_ words: [ArraySlice<Unicode.Scalar>]) -> HeadingLexicon.Match? {
    let lexicon = HeadingLexicon.shared
    func match(_ words: ArraySlice<ArraySlice<Unicode.Scalar>>) -> HeadingLexicon.Match? {
      lexicon.match(Array(words.joined(separator: [" "]))).flatMap { $0.isWhole ? $0 : nil }
    }
    if let match = match(words[...]) { return match }
    guard (2...mostWords).contains(words.count) else { return nil }
    let isTwo = (1..<words.count).contains { match(words[..<$0]) != nil && match(words[$0...]) != nil }
    return isTwo ? HeadingLexicon.Match(kind: .unknown, status: .ambiguous, isWhole: true) : nil
  }

  /// The letters and digits of a heading without case and accents.
  static func key(_ heading: some Sequence<Unicode.Scalar>) -> [UInt8] {
    var key: [UInt8] = []
    for scalar in heading where Folding.isWord(scalar) { Folding.append(scalar, to: &key) }
    return key
  }

  /// Letters and spaces, as names of sections are.
  private static func isName(_ text: TokenText, _ line: Int) -> Bool {
    guard let words = headingWords(text, line), words.count <= 6 else { return false }
    let letters = words.joined()
    return letters.count(where: Folding.isLetter) >= 3
      && !letters.contains { Folding.isDigit($0) || $0 == "," || $0 == "|" || $0 == "@" }
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "▪", "‣", "●", "○", "◦", "*", "-", "–", "\u{F0B7}", "\u{F0A7}": true
    default: false
    }
  }
}
