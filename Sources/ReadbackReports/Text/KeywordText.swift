internal import ReadbackCore

/// The part of a text report about a posting: which of its keywords the resume says, and who can see them.
struct KeywordText {
  let matches: [JobMatch]

  /// Most keywords of one kind that are listed.
  private static let most = 40

  func write(on sheet: inout Sheet) {
    let used = matches.filter(\.view.isUsedByParsers)
    guard let first = used.first else { return }
    let numbers = Array(first.results.indices)
    func statuses(_ number: Int) -> [JobMatch.Status] { used.map { $0.results[number].status } }
    let absent = numbers.filter { statuses($0).allSatisfy { $0 == .absent } }
    let exact = numbers.filter { statuses($0).allSatisfy { $0 == .exact } }
    let hidden = numbers.filter { statuses($0).contains { $0 == .lost || $0 == .altered } }
    let aliases = numbers.filter { !hidden.contains($0) && statuses($0).contains(.alias) }
    sheet.heading([
      Toned("The posting", .strong),
      ": \(Count.of(numbers.count, "keyword")), \(exact.count) in every view as the posting writes them",
    ])
    for number in hidden.prefix(Self.most) { write(hidden: number, used, on: &sheet) }
    if hidden.count > Self.most { sheet.paragraph([Count.more(hidden.count - Self.most)], indent: 4) }
    for number in aliases.prefix(Self.most) {
      let other = used.compactMap { $0.results[number].found }.first ?? ""
      sheet.paragraph(
        [
          Toned(first.results[number].keyword.spelling, .strong),
          ": written as \"\(PrintableText.line(other))\"; the posting spells it otherwise",
        ], indent: 2, hanging: 4)
    }
    list("As the posting writes them", exact, first, .good, on: &sheet)
    list("Not in the resume", absent, first, .faint, on: &sheet)
  }

  /// The line that matters: the resume says it, and a parser does not see it.
  private func write(hidden number: Int, _ used: [JobMatch], on sheet: inout Sheet) {
    guard let keyword = used.first?.results[number].keyword.spelling else { return }
    let lost = used.filter { $0.results[number].status == .lost }.map(\.view.rawValue)
    let altered = used.filter { $0.results[number].status == .altered }
    var words: [String] = []
    if !lost.isEmpty {
      words.append(
        lost.count == used.count
          ? "you wrote it, and no parser can see it" : "you wrote it, and \(Count.list(lost)) cannot see it")
    }
    if let found = altered.first?.results[number].found {
      words.append("\(Count.list(altered.map(\.view.rawValue))) read \"\(PrintableText.line(found))\"")
    }
    sheet.paragraph(
      [Toned(PrintableText.line(keyword), .bad), ": \(words.joined(separator: "; "))"], indent: 2, hanging: 4)
  }

  private func list(
    _ label: String, _ numbers: [Int], _ match: JobMatch, _ tone: Tone, on sheet: inout Sheet
  ) {
    guard !numbers.isEmpty else { return }
    let names = numbers.prefix(Self.most).map { PrintableText.line(match.results[$0].keyword.spelling) }
    sheet.paragraph(
      [Toned(label, .strong), ": ", Toned(names.joined(separator: ", "), tone)], indent: 2, hanging: 4)
    if numbers.count > Self.most { sheet.paragraph([Count.more(numbers.count - Self.most)], indent: 4) }
  }
}
