/// Lines that every page repeats: numbers, running names. They stand inside whatever section the page ends in.
enum PageFurniture {
  static func lines(of view: ViewText) -> Set<Int> {
    var furniture: Set<Int> = []
    var seen: [String: (line: Int, edges: Edges)] = [:]
    var names: [String] = []
    let edges = edges(of: view)
    for (number, line) in view.lines.enumerated() where !line.isBlank && line.content.count <= 200 {
      let endsInNumber = line.text.last.map(Folding.isDigit) == true && line.content.count <= 80
      let edge = edges[number] ?? []
      guard endsInNumber || number < 8 || !edge.isEmpty else { continue }
      let key = Folding.words(line.text)
      if names.count < 3, number < 8, line.letters > 3 { names.append(key) }
      if isPageNumber(line, key, names: names) || isSignature(line, of: view, number) {
        furniture.insert(number)
      } else if let first = seen[key], !first.edges.isDisjoint(with: edge),
        view.lines[first.line].page != line.page, line.letters > 3
      {
        furniture.insert(number)
      } else if seen[key] == nil {
        // The name is above the first page, and may be below the others.
        seen[key] = (number, number < 8 ? [.first, .last] : edge)
      }
    }
    return furniture
  }

  /// Where on its page a line stands: what every page repeats it repeats at one end.
  private struct Edges: OptionSet {
    var rawValue: UInt8
    static let first = Edges(rawValue: 1 << 0)
    static let last = Edges(rawValue: 1 << 1)
  }

  /// The first and last lines of every page, where running heads stand.
  private static func edges(of view: ViewText) -> [Int: Edges] {
    var edges: [Int: Edges] = [:]
    let content = view.lines.indices.filter { !view.lines[$0].isBlank && view.lines[$0].page >= 0 }
    for (position, line) in content.enumerated() {
      let before = position >= 2 ? view.lines[content[position - 2]].page : -1
      let after = position + 2 < content.count ? view.lines[content[position + 2]].page : -1
      if before != view.lines[line].page { edges[line, default: []].insert(.first) }
      if after != view.lines[line].page { edges[line, default: []].insert(.last) }
    }
    return edges
  }

  private static let pageWords = Set(words: "page seite pagina of von de sur di van p s pag")

  /// `Köln, 12.03.2025`, `Lyon, le 3 mai 2025` below everything else: where and when it was signed.
  private static func isSignature(_ line: ViewText.Line, of view: ViewText, _ number: Int) -> Bool {
    guard line.dates.count == 1, let mention = line.dates.first, case .date(let date) = mention.value,
      date.month != nil && date.day != nil || mention.offsets.count >= 8,
      mention.offsets.upperBound >= line.content.upperBound - 1,
      let comma = line.text.firstIndex(of: ","), comma < mention.offsets.lowerBound,
      line.scalars[comma..<mention.offsets.lowerBound].count(where: Folding.isLetter) <= 3,
      line.scalars[line.content.lowerBound..<comma].count <= 30
    else { return false }
    let below = view.lines[(number + 1)...].lazy.filter { !$0.isBlank && !$0.isLoneBullet }
    return below.prefix(3).allSatisfy { $0.dates.isEmpty && !$0.text.contains(where: Folding.isDigit) }
      && below.prefix(4).count < 4
  }

  /// `2`, `1/2`, `Page 1 of 3`, `Jane Doe 1/2`; not `3,71` or `8.4`, which are marks.
  private static func isPageNumber(_ line: ViewText.Line, _ key: String, names: [String]) -> Bool {
    let end = line.text.reversed().prefix { !Folding.isSpace($0) }
    // A number of more than three digits is a year.
    guard let last = end.first, Folding.isDigit(last), end.prefix(4).count(where: Folding.isDigit) < 4,
      !end.contains(","), !end.contains(".")
    else { return false }
    let words = key.split(separator: " ").map { String($0) }
    let numbers = words.reversed().prefix { $0.utf8.count <= 3 && Int($0) != nil }
    guard !numbers.isEmpty, words.count <= 8 else { return false }
    let rest = words.dropLast(numbers.count)
    if rest.isEmpty { return numbers.count <= 2 }
    if numbers.count == 2 {
      let name = rest.joined(separator: " ")
      if names.contains(where: { $0 == name || $0.hasPrefix(name + " ") }) { return true }
    }
    return rest.allSatisfy { pageWords.contains($0) || Int($0) != nil }
      && rest.contains { $0.utf8.count > 3 && pageWords.contains($0) }
  }
}
