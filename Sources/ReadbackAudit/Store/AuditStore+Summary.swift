internal import GRDB
internal import ReadbackCore

extension AuditStore {
  /// Lists that may grow with the files are cut here; the files themselves are in the CSV report.
  private enum Most {
    static let groups = 200
    static let duplicates = 100
    static let paths = 5
  }

  /// Counts everything that a report says about a run.
  ///
  /// - Parameters:
  ///   - number: of the run; nil for the last one.
  ///   - filter: which of its files count.
  ///   - worst: how many files to list, the worst first.
  ///   - earlier: the run to compare with.
  /// - Returns: the counts, all of one moment, whether or not an audit goes on.
  /// - Throws: ``StoreError/noRun(_:)`` where there is no such run, and whatever keeps the store from being read.
  public func summary(
    ofRun number: Int? = nil, where filter: FileFilter = FileFilter(), worst: Int = 0,
    comparedWith earlier: EarlierRun? = nil
  ) throws(StoreError) -> AuditSummary {
    try StoreError.naming {
      try queue.inDatabase { database in
        if let store = earlier?.store { try Self.attach(store, to: database) }
        // In one transaction, so that an audit that is going on does not change one count and not the other.
        var summary: AuditSummary?
        try database.inTransaction {
          summary = try Self.summary(database, number, filter, worst, earlier)
          return .rollback
        }
        if earlier?.store != nil { try database.execute(sql: "DETACH DATABASE earlier") }
        guard let summary else { throw StoreError.noRun(number) }
        return summary
      }
    }
  }

  private static func summary(
    _ database: Database, _ number: Int?, _ filter: FileFilter, _ worst: Int, _ earlier: EarlierRun?
  ) throws -> AuditSummary {
    let run = try run(number, in: database)
    let selected = SelectedFiles(run: run.number, filter: filter)
    try choose(database, selected)
    let totals = try Row.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(c.known), 0) AS known, coalesce(sum(c.files * v.readings), 0) AS readings,
          coalesce(sum(c.files * v.harmed), 0) AS harmed,
          count(DISTINCT coalesce(v.sha256, v.id)) AS contents
        FROM chosen c JOIN verdict v ON v.id = c.verdict
        """)
    var statuses = StatusCounts()
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT v.status, sum(c.files) FROM chosen c JOIN verdict v ON v.id = c.verdict GROUP BY v.status
        """)
    {
      statuses[try Verdict.Status(stored: row[0])] = row[1]
    }
    return AuditSummary(
      run: run, conditions: filter.conditions.map(\.words), statuses: statuses,
      contents: totals?["contents"] ?? 0, known: totals?["known"] ?? 0, readings: totals?["readings"] ?? 0,
      harmed: totals?["harmed"] ?? 0, rules: try rules(database), undecided: try undecided(database),
      producers: try groups(database, by: "v.maker"), formats: try groups(database, by: "v.format"),
      templates: try groups(database, by: "v.template", least: 2), errors: try errors(database),
      fidelity: try fidelity(database), causes: try causes(database), posting: try posting(database),
      duplicates: try duplicates(database, selected),
      listed: worst > 0 ? try files(database, selected, .worstFirst, limit: worst) : [],
      comparison: try earlier.map { try comparison(database, selected, with: $0) })
  }

  /// Makes the temporary table `chosen`: the verdicts of the selected files, with their number.
  private static func choose(_ database: Database, _ selected: SelectedFiles) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE chosen (
          verdict INTEGER PRIMARY KEY, files INTEGER NOT NULL, known INTEGER NOT NULL, path TEXT NOT NULL)
        """)
    try database.execute(
      sql: """
        INSERT INTO chosen SELECT f.verdict, count(*), sum(f.known), min(f.path)
        FROM \(selected.source) GROUP BY f.verdict
        """, arguments: selected.arguments)
  }

  private static func rules(_ database: Database) throws -> [AuditSummary.RuleCount] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT n.rule, sum(c.files), sum(c.files * (n.severity = 'error')), sum(c.files * (n.severity = 'warning')),
          sum(c.files * n.readings * (n.severity <> 'info')),
          (SELECT coalesce(sum(d.files * a.facts), 0) FROM chosen d JOIN cause a ON a.verdict = d.verdict
           WHERE a.cause = n.rule)
        FROM chosen c JOIN finding n ON n.verdict = c.verdict
        GROUP BY n.rule ORDER BY 2 DESC, n.rule
        """
    ).map {
      AuditSummary.RuleCount(
        rule: $0[0], files: $0[1], errors: $0[2], warnings: $0[3], readings: $0[4], facts: $0[5])
    }
  }

  private static func undecided(_ database: Database) throws -> [AuditSummary.RuleFiles] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT u.rule, sum(c.files) FROM chosen c JOIN undecided u ON u.verdict = c.verdict
        GROUP BY u.rule ORDER BY 2 DESC, u.rule
        """
    ).map { AuditSummary.RuleFiles(rule: $0[0], files: $0[1]) }
  }

  /// Files by a column of their verdicts. Those without a value make no group.
  private static func groups(
    _ database: Database, by column: String, least: Int = 1
  ) throws -> [AuditSummary.Group] {
    var groups: [String: StatusCounts] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT \(column), v.status, sum(c.files) FROM chosen c JOIN verdict v ON v.id = c.verdict
        WHERE \(column) IN (
          SELECT \(column) FROM chosen c JOIN verdict v ON v.id = c.verdict WHERE \(column) IS NOT NULL
          GROUP BY \(column) HAVING sum(c.files) >= \(least) ORDER BY sum(c.files) DESC LIMIT \(Most.groups))
        GROUP BY 1, 2
        """)
    {
      groups[row[0], default: StatusCounts()][try Verdict.Status(stored: row[1])] = row[2]
    }
    var blamed: [String: (rule: String, files: Int)] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT \(column), n.rule, sum(c.files)
        FROM chosen c JOIN verdict v ON v.id = c.verdict JOIN finding n ON n.verdict = v.id
        WHERE n.severity <> 'info' AND \(column) IS NOT NULL
        GROUP BY 1, 2 ORDER BY sum(c.files * (n.severity = 'error')) DESC, 3 DESC, n.rule
        """) where blamed[row[0]] == nil
    {
      blamed[row[0]] = (row[1], row[2])
    }
    return groups.map { name, statuses in
      AuditSummary.Group(
        name: name, statuses: statuses, rule: blamed[name]?.rule, ruleFiles: blamed[name]?.files)
    }.sorted { ($1.files, $0.name) < ($0.files, $1.name) }
  }

  private static func errors(_ database: Database) throws -> [AuditSummary.ErrorCount] {
    // SQLite takes the other columns from the row that has the minimum.
    try Row.fetchAll(
      database,
      sql: """
        SELECT v.error, sum(c.files), min(c.path), v.message FROM chosen c JOIN verdict v ON v.id = c.verdict
        WHERE v.error IS NOT NULL GROUP BY v.error ORDER BY 2 DESC, v.error
        """
    ).map { AuditSummary.ErrorCount(code: $0[0], files: $0[1], path: $0[2], message: $0[3] ?? "") }
  }

  private static func fidelity(_ database: Database) throws -> AuditSummary.FidelityCounts? {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT round(v.fidelity, 1), sum(c.files) FROM chosen c JOIN verdict v ON v.id = c.verdict
        WHERE v.fidelity IS NOT NULL GROUP BY 1 ORDER BY 1
        """)
    var counts = AuditSummary.FidelityCounts(files: 0, median: 0, tenths: Array(repeating: 0, count: 10))
    for row in rows {
      let (fidelity, files): (Double, Int) = (row[0], row[1])
      counts.files += files
      counts.tenths[min(max(Int(fidelity / 10), 0), 9)] += files
    }
    guard counts.files > 0 else { return nil }
    var passed = 0
    for row in rows where passed * 2 < counts.files {
      counts.median = row[0]
      passed += row[1]
    }
    return counts
  }

  private static func causes(_ database: Database) throws -> [AuditSummary.CauseCount] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT a.cause, sum(c.files * a.facts), sum(c.files) FROM chosen c JOIN cause a ON a.verdict = c.verdict
        GROUP BY a.cause ORDER BY 2 DESC, a.cause
        """
    ).map { AuditSummary.CauseCount(cause: $0[0], facts: $0[1], files: $0[2]) }
  }

  private static func posting(_ database: Database) throws -> [AuditSummary.PostingCount] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT p.view, sum(c.files * p.shown), sum(c.files * p.altered), sum(c.files * p.lost),
          sum(c.files * p.absent)
        FROM chosen c JOIN posting p ON p.verdict = c.verdict GROUP BY p.view ORDER BY p.view
        """
    ).map {
      AuditSummary.PostingCount(view: $0[0], shown: $0[1], altered: $0[2], lost: $0[3], absent: $0[4])
    }
  }

  private static func duplicates(
    _ database: Database, _ selected: SelectedFiles
  ) throws -> [AuditSummary.Duplicate] {
    let contents = try Row.fetchAll(
      database,
      sql: """
        SELECT v.sha256, sum(c.files) FROM chosen c JOIN verdict v ON v.id = c.verdict
        WHERE v.sha256 IS NOT NULL GROUP BY v.sha256 HAVING sum(c.files) > 1
        ORDER BY 2 DESC, v.sha256 LIMIT \(Most.duplicates)
        """)
    guard !contents.isEmpty else { return [] }
    var paths: [String: [String]] = [:]
    let marks = contents.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT v.sha256, f.path FROM \(selected.source) AND v.sha256 IN (\(marks)) ORDER BY f.path",
      arguments: selected.arguments + StatementArguments(contents.map { $0[0] as String }))
    while let row = try rows.next() {
      let content: String = row[0]
      if paths[content, default: []].count < Most.paths { paths[content, default: []].append(row[1]) }
    }
    return contents.map {
      AuditSummary.Duplicate(sha256: $0[0], files: $0[1], paths: paths[$0[0]] ?? [])
    }
  }
}
