/// Reads spoken languages, each with how well.
struct LanguageReader {
  let list: GroupedList

  func read(_ lines: Range<Int>, into builder: inout ReadoutBuilder) -> [Resume.Language] {
    var languages: [Resume.Language] = []
    let first = builder.resume.languages?.count ?? 0
    for row in list.rows(in: lines) {
      for (name, fluency) in pairs(row) {
        let path = "languages[\(first + languages.count)]"
        var language = Resume.Language()
        language.language = builder.take("\(path).language", row.passage(name))
        language.fluency = builder.take("\(path).fluency", fluency.map(row.passage))
        languages.append(language)
      }
    }
    return languages
  }

  /// `English – Native`, `English: Native`, `English (Native), German (B1)`, `English   Native`.
  private func pairs(_ row: TextRow) -> [(Range<Int>, Range<Int>?)] {
    let line = row.line
    let both = Separators([.dashes, .colons, .strong]).pieces(line, line.content)
    if both.count == 2, !isLevel(line, both[0]), isName(line, both[0]),
      isLevel(line, both[1])
        || Separators.listCommas.pieces(line, both[1]).count == 1
          && !isName(line, both[1], withParentheses: true)
    {
      return [(both[0], both[1])]
    }
    var pairs: [(Range<Int>, Range<Int>?)] = []
    for item in Separators([.strong, .listCommas, .semicolons]).pieces(line, line.content) {
      if isLevel(line, item), let last = pairs.last, last.1 == nil {
        pairs[pairs.count - 1].1 = item
        continue
      }
      let parts = Separators([.dashes, .colons]).pieces(line, item)
      if parts.count == 2, isName(line, parts[0]) {
        pairs.append((parts[0], parts[1]))
      } else if let open = line.scalars[item].firstIndex(of: "("), line.scalars[item].last == ")",
        open > item.lowerBound
      {
        let name = line.trimmed(item.lowerBound..<open)
        if isName(line, name) { pairs.append((name, line.trimmed(open + 1..<item.upperBound - 1))) }
      } else if let split = levelSplit(line, item) {
        pairs.append(split)
      } else if isName(line, item) {
        pairs.append((item, nil))
      }
    }
    return pairs
  }

  /// `English Fluent`: the words from the first level word on.
  private func levelSplit(_ line: ViewText.Line, _ item: Range<Int>) -> (Range<Int>, Range<Int>?)? {
    let words = line.scalars[item].split(whereSeparator: Folding.isSpace)
    // `Français langue maternelle`: where the first word is a language, the rest says how well.
    let isLanguage =
      words.count > 1 && words.first.map { LanguageNames.words.contains(Folding.words($0)) } == true
    guard let known = words.firstIndex(where: { SkillLevels.words.contains(Folding.words($0)) }), known > 0
    else { return nil }
    let level = isLanguage && !LanguageNames.words.contains(Folding.words(words[1])) ? 1 : known
    let name = item.lowerBound..<words[level - 1].endIndex
    return isName(line, name) ? (name, words[level].startIndex..<item.upperBound) : nil
  }

  private func isLevel(_ line: ViewText.Line, _ range: Range<Int>) -> Bool {
    Folding.words(line.scalars[range]).split(separator: " ").contains {
      SkillLevels.words.contains(String($0))
    }
  }

  private func isName(_ line: ViewText.Line, _ range: Range<Int>, withParentheses: Bool = false) -> Bool {
    let scalars = line.scalars[range]
    let words = scalars.split(whereSeparator: Folding.isSpace).count
    return (1...3).contains(words) && scalars.contains(where: Folding.isLetter)
      && !scalars.contains(where: Folding.isDigit)
      && (!withParentheses || scalars.contains("("))
  }
}
