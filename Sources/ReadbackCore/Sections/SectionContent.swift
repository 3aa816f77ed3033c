/// Whether the lines below a known word look like the section that it would open.
///
/// How a heading is set is the better witness. This one is asked where a heading is set like the text or in a style
/// that other lines have as well: `Languages` above `English – Native` opens a section, and above `Go, Python` it is a
/// group of skills.
struct SectionContent {
  let view: ViewText

  /// How many lines below the heading are looked at: the first date of an entry stands in one of them.
  private static let depth = 4
  /// Longest item of a list that has one on each line, in words.
  private static let longestItem = 4
  /// Fewest words of a line of running text.
  private static let fewestWords = 6

  /// - Parameters:
  ///   - kind: what the heading says that follows.
  ///   - lines: what stands between it and the next heading.
  /// - Returns: false also where nothing tells.
  func fits(_ kind: SectionKind, _ lines: Range<Int>) -> Bool {
    let below = lines.lazy.filter { !view.lines[$0].isBlank && !view.lines[$0].isLoneBullet }
      .prefix(Self.depth).map { view.lines[$0] }
    guard let first = below.first else { return false }
    switch kind {
    case .contact: return below.contains(where: hasAddress)
    case .summary:
      return first.wordCount(in: first.content) >= Self.fewestWords || words(first) >= Self.fewestWords
    case .languages: return first.dates.isEmpty && below.contains(where: hasLanguage)
    case .skills, .interests:
      return first.dates.isEmpty && isList(below) && !below.contains(where: hasAddress)
    case .work, .volunteer, .projects: return below.contains(where: hasDate)
    case .education: return below.contains { hasDate($0) || has([.degree, .school], $0) }
    case .certificates, .awards, .publications: return below.contains { hasDate($0) || has(.credit, $0) }
    case .references: return !hasDate(first)
    case .header, .unknown: return false
    }
  }

  private func words(_ line: ViewText.Line) -> Int {
    line.scalars[line.body].split(whereSeparator: Folding.isSpace).count
  }

  private func hasDate(_ line: ViewText.Line) -> Bool { !line.dates.isEmpty || line.brokenDates != nil }

  private func has(_ kinds: WordKinds, _ line: ViewText.Line) -> Bool {
    !line.kinds(in: line.content).isDisjoint(with: kinds)
  }

  private func hasAddress(_ line: ViewText.Line) -> Bool {
    line.text.contains("@") || !LinkScanner.links(in: line.scalars, line.content).isEmpty
      || !PhoneScanner.phones(in: line.scalars, line.content, dates: line.dates).isEmpty
  }

  /// A language by its name, or a word for how well one speaks it.
  private func hasLanguage(_ line: ViewText.Line) -> Bool {
    guard line.content.count <= ViewText.longestTitle else { return false }
    return Folding.words(line.text).split(separator: " ").contains {
      let word = String($0)
      return LanguageNames.words.contains(word) || SkillLevels.words.contains(word)
    }
  }

  /// Items between commas or bars, a label before a colon, or one short item on each line.
  private func isList(_ lines: some Collection<ViewText.Line>) -> Bool {
    guard let first = lines.first else { return false }
    let items = Separators([.strong, .listCommas, .semicolons, .colons]).pieces(first, first.body)
    if items.count > 1 { return first.text.last != "." }
    return lines.prefix(2).allSatisfy { words($0) <= Self.longestItem && $0.dates.isEmpty }
  }
}
