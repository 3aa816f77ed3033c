internal import GRDB
internal import ReadbackCore
public import ReadbackReports
internal import Synchronization

extension AuditStore {
  public func isAnswered(_ path: RawPath) throws -> Bool {
    let text = path.text
    let (isWaiting, run) = state.withLock { ($0.batch.paths.contains(text), $0.run?.number) }
    if isWaiting { return true }
    return try StoreError.naming {
      try queue.inDatabase { database in
        try Bool.fetchOne(
          database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM file WHERE run = ? AND path = ?)"),
          arguments: [run, text]) ?? false
      }
    }
  }

  public func row(forContent sha256: String, intent: String?) throws -> AuditRow? {
    if rereads { return nil }
    // What waits for its commit is not found by a query.
    if state.withLock({ $0.batch.contents.contains(sha256) }) { try commit() }
    return try StoreError.naming {
      try known(sha256, intent).map { try AuditRow(json: $0.row.utf8) }
    }
  }

  public func add(_ row: AuditRow, for path: RawPath, intent: String?, isKnown: Bool) throws {
    var entry = StoreBatch.Entry(path: path.text, row: row, intent: intent)
    if isKnown, let sha256 = row.file.sha256.value {
      entry.known = try StoreError.naming { try known(sha256, intent)?.verdict }
    }
    let isDue = state.withLock { state in
      state.batch.add(entry)
      return state.batch.isDue
    }
    if isDue { try commit() }
  }

  /// Puts all rows that wait onto the disk.
  public func commit() throws(StoreError) {
    try StoreError.naming {
      try queue.write { database in
        // Taken where nobody else reads or writes the store: what waits no longer can be found by a query then.
        let (entries, run) = state.withLock { state in
          defer { state.batch = StoreBatch() }
          return (state.batch.entries, state.run)
        }
        guard !entries.isEmpty else { return }
        guard let run else { throw StoreError.noRun(nil) }
        for entry in entries {
          let verdict =
            try entry.known ?? Self.insert(entry.row, intent: entry.intent, tool: run.tool, in: database)
          // A path that is given twice counts once.
          try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO file (run, path, verdict, known) VALUES (?, ?, ?, ?)"
          ).execute(arguments: [run.number, entry.path, verdict, entry.known != nil])
        }
      }
    }
  }

  /// The last verdict on a content by the same tool. What the machine was to blame for is no verdict.
  private func known(_ sha256: String, _ intent: String?) throws -> (verdict: Int64, row: String)? {
    let tool = state.withLock { $0.run?.tool }
    return try queue.inDatabase { database in
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT v.id, a.row FROM verdict v JOIN answer a ON a.verdict = v.id
            WHERE v.sha256 = ? AND v.tool = ? AND v.intent IS ?
            AND coalesce(v.error, '') NOT IN ('timeout', 'crashed', 'unavailable')
            ORDER BY v.id DESC LIMIT 1
            """), arguments: [sha256, tool, intent])
      return row.map { ($0[0], $0[1]) }
    }
  }

  private static func insert(
    _ row: AuditRow, intent: String?, tool: Int, in database: Database
  ) throws -> Int64 {
    let readings = Set(row.views.map(\.id).filter(\.isUsedByParsers))
    let harmed = row.findings.filter { $0.severity > .info }.reduce(into: Set<ViewID>()) {
      $0.formUnion($1.views)
    }
    .intersection(readings)
    try database.cachedStatement(
      sql: """
        INSERT INTO verdict (
          tool, sha256, bytes, intent, format, pages, producer, maker, template, status, fidelity, weakest, readings,
          harmed, error, message)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      tool, row.file.sha256.value, row.file.bytes.value, intent, row.file.format.value?.rawValue,
      row.file.pages.value, row.file.producer.value,
      row.error.value == nil ? ProducerName.family(row.file.producer.value) : nil, template(of: row.file),
      row.verdict.status.rawValue, row.verdict.fidelity.value, row.verdict.weakestView.value?.rawValue,
      readings.count, harmed.count, row.error.value?.code, row.error.value?.message,
    ])
    let verdict = database.lastInsertedRowID
    try insertFindings(row, readings, verdict, in: database)
    try insertScores(row, verdict, in: database)
    try insertPosting(row, verdict, in: database)
    try database.cachedStatement(sql: "INSERT INTO answer (verdict, row) VALUES (?, ?)")
      .execute(arguments: [verdict, try row.line()])
    return verdict
  }

  /// What files of one template have in common: the programs that made them and the fonts that they are set in.
  private static func template(of file: AuditRow.File) -> String? {
    guard !file.fonts.isEmpty else { return nil }
    let programs = [file.creator.value, file.producer.value].compactMap { $0 }.map { ProducerName.family($0) }
    let makers = programs.first == programs.last ? Array(programs.prefix(1)) : programs
    return makers.joined(separator: ", ") + ": " + file.fonts.joined(separator: ", ")
  }

  private static func insertFindings(
    _ row: AuditRow, _ readings: Set<ViewID>, _ verdict: Int64, in database: Database
  ) throws {
    for (rule, findings) in Dictionary(grouping: row.findings, by: \.rule) {
      guard let worst = findings.max(by: { $0.severity < $1.severity }) else { continue }
      let views = Set(findings.flatMap(\.views))
      try database.cachedStatement(
        sql: """
          INSERT INTO finding (verdict, rule, severity, message, findings, places, views, readings)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        verdict, rule, worst.severity.rawValue, JSONFinding.withoutQuotations(worst.message), findings.count,
        findings.reduce(0) { $0 + $1.evidence.count }, views.map(\.rawValue).sorted().joined(separator: " "),
        views.intersection(readings).count,
      ])
    }
    for (rule, outcome) in row.outcomes where outcome == "inconclusive" {
      try database.cachedStatement(sql: "INSERT INTO undecided (verdict, rule) VALUES (?, ?)")
        .execute(arguments: [verdict, rule])
    }
  }

  private static func insertScores(_ row: AuditRow, _ verdict: Int64, in database: Database) throws {
    for view in row.views {
      guard let scores = view.scores.value else { continue }
      let facts = Dictionary(grouping: view.facts, by: \.status).mapValues(\.count)
      try database.cachedStatement(
        sql: "INSERT INTO score VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        verdict, view.id.rawValue, scores.overall.value, scores.text.value, scores.order.value,
        scores.structure.value, scores.contact.value, scores.skills.value, facts[.intact] ?? 0,
        facts[.altered] ?? 0, facts[.scattered] ?? 0, facts[.misplaced] ?? 0, facts[.lost] ?? 0,
        facts[.absent] ?? 0,
      ])
    }
    guard let weakest = row.views.first(where: { $0.id == row.verdict.weakestView.value }) else { return }
    let causes = weakest.facts.flatMap { Set($0.causes) }
    for (cause, facts) in Dictionary(grouping: causes, by: \.self).mapValues(\.count) {
      try database.cachedStatement(sql: "INSERT INTO cause (verdict, cause, facts) VALUES (?, ?, ?)")
        .execute(arguments: [verdict, cause, facts])
    }
  }

  private static func insertPosting(_ row: AuditRow, _ verdict: Int64, in database: Database) throws {
    let places = Dictionary(grouping: (row.job ?? []).flatMap(\.views), by: \.view)
    for (view, places) in places {
      let counts = Dictionary(grouping: places, by: \.status).mapValues(\.count)
      try database.cachedStatement(
        sql: "INSERT INTO posting (verdict, view, shown, altered, lost, absent) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        verdict, view.rawValue, (counts[.exact] ?? 0) + (counts[.alias] ?? 0), counts[.altered] ?? 0,
        counts[.lost] ?? 0, counts[.absent] ?? 0,
      ])
    }
  }
}
