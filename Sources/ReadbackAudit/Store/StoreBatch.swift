internal import ReadbackReports

/// Rows that wait for their commit.
struct StoreBatch: Sendable {
  /// A file, and what was read out of it, or the verdict that the store has of its content.
  struct Entry: Sendable {
    var path: String
    var row: AuditRow
    var intent: String?
    var known: Int64?
  }

  /// A commit waits for the disk, about 5 ms; at 200 rows that is nothing beside the reading of the files.
  private static let mostRows = 200
  /// What an interruption may cost: a second of work, which is done again.
  private static let longest: Duration = .seconds(1)
  /// Rows that keep their text may be large: a few of them are enough.
  private static let mostCharacters = 4 << 20

  private(set) var entries: [Entry] = []
  private(set) var paths: Set<String> = []
  private(set) var contents: Set<String> = []
  private var characters = 0
  private var start: ContinuousClock.Instant?

  var isDue: Bool {
    guard let start else { return false }
    return entries.count >= Self.mostRows || characters >= Self.mostCharacters
      || start.duration(to: .now) >= Self.longest
  }

  mutating func add(_ entry: Entry) {
    if start == nil { start = .now }
    paths.insert(entry.path)
    if entry.known == nil, let content = entry.row.file.sha256.value { contents.insert(content) }
    characters += entry.row.views.reduce(0) { $0 + $1.text.utf8.count }
    entries.append(entry)
  }
}
