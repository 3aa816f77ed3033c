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
      project.startDate = builder.take("\(path).startDate", entry.start)
      project.endDate = builder.take("\(path).endDate", entry.end)
      project.url = builder.take("\(path).url", entry.urls.first)
      project.description = builder.take("\(path).description", entry.paragraphs.first)
      project.highlights = builder.take(
        { "\(path).highlights[\($0)]" },
        each: entry.items.isEmpty ? Array(entry.paragraphs.dropFirst()) : entry.items)
      return project
    }
  }
}
