/// Reads projects: their name stands first in the head.
struct ProjectReader {
  let entries: EntryReader

  func read(_ section: [EntrySplitter.Entry], into builder: inout ReadoutBuilder) -> [Resume.Project] {
    let first = builder.resume.projects?.count ?? 0
    return entries.read(section, titles: .job, owners: .organisation).enumerated().map { number, entry in
      let path = "projects[\(first + number)]"
      var project = Resume.Project()
      if let head = entry.head.first {
        // `tinyraft, Go, gRPC`: what follows the name on its line may be anything.
        let parts = Separators([.commas, .dashes, .colons]).pieces(entries.view.lines[head.line], head.range)
        project.name = builder.take("\(path).name", parts.first.map { Passage(line: head.line, range: $0) })
      }
      let keywords = keywords(of: entry)
      project.keywords = builder.take({ "\(path).keywords[\($0)]" }, each: keywords)
      project.startDate = builder.take("\(path).startDate", entry.start)
      project.endDate = builder.take("\(path).endDate", entry.end)
      project.url = builder.take("\(path).url", entry.urls.first)
      let paragraphs = entry.paragraphs.filter { paragraph in !keywords.contains { $0.overlaps(paragraph) } }
      let items = entry.items.filter { item in !keywords.contains { $0.overlaps(item) } }
      project.description = builder.take("\(path).description", paragraphs.first)
      project.highlights = builder.take(
        { "\(path).highlights[\($0)]" }, each: items.isEmpty ? Array(paragraphs.dropFirst()) : items)
      return project
    }
  }

  /// What the means of a project are listed behind, folded.
  private static let labels: Set<String> = [
    "technologies", "technologies used", "tech stack", "stack", "tools", "built with", "skills", "keywords",
    "technologien", "werkzeuge", "eingesetzte technologien", "tecnologias", "herramientas", "technologie",
    "outils", "ferramentas", "tecnologie", "strumenti", "technieken", "tech",
  ]

  /// Longest name of a tool, in words.
  private static let longestKeyword = 4

  /// The means that a project names: behind its name (`tinyraft | Go, gRPC`), on a line of their own, or behind a label.
  private func keywords(of entry: EntryReader.Entry) -> [Passage] {
    if let list = entry.head.dropFirst().lazy.map({ list($0.line, $0.range) }).first(where: { $0.count > 1 })
    {
      return list
    }
    if let head = entry.head.first {
      let parts = Separators([.commas, .dashes, .colons]).pieces(entries.view.lines[head.line], head.range)
      if parts.count > 2 {
        let list = list(head.line, parts[1].lowerBound..<head.range.upperBound)
        if list.count > 1 { return list }
      }
    }
    for passage in entry.paragraphs + entry.items {
      guard let piece = passage.pieces.first, passage.pieces.count == 1 else { continue }
      let line = entries.view.lines[piece.line]
      let parts = Separators.colons.pieces(line, piece.range)
      if parts.count == 2, Self.labels.contains(Folding.words(line.scalars[parts[0]])) {
        return Separators([.strong, .listCommas, .semicolons]).pieces(line, parts[1]).map {
          Passage(line: piece.line, range: $0)
        }
      }
      let list = list(piece.line, piece.range)
      if list.count > 2 { return list }
    }
    return []
  }

  /// The items of a range that holds nothing but short names between commas; none for any other text.
  private func list(_ number: Int, _ range: Range<Int>) -> [Passage] {
    let line = entries.view.lines[number]
    guard range.count <= ViewText.longestTitle, line.scalars[range].last != "." else { return [] }
    let items = Separators([.strong, .listCommas, .semicolons]).pieces(line, range)
    let areNames = items.allSatisfy {
      line.scalars[$0].split(whereSeparator: Folding.isSpace).count <= Self.longestKeyword
    }
    let areCapital = items.count { line.scalars[$0].first.map { !Folding.isLower($0) } == true }
    // `gRPC`, `npm`: not every name of a tool has a capital.
    guard areNames, areCapital * 2 >= items.count else { return [] }
    return items.map { Passage(line: number, range: $0) }
  }
}
