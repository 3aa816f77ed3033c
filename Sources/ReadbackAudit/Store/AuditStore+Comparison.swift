internal import GRDB

extension AuditStore {
  /// How many files that got worse, or better, are named.
  private static let mostChanges = 20

  /// Makes the tables of another store visible as `earlier.run` and so on.
  static func attach(_ path: String, to database: Database) throws {
    // Opened on its own first: what is wrong with it is said of it, and it is checked as every store is.
    try AuditStore(reading: path).close()
    try database.execute(sql: "ATTACH DATABASE ? AS earlier", arguments: [path])
  }

  /// Compares the selected files with an earlier run.
  static func comparison(
    _ database: Database, _ selected: SelectedFiles, with earlier: EarlierRun
  ) throws -> RunComparison {
    let schema = earlier.store == nil ? "main" : "earlier"
    let number = earlier.number ?? (earlier.store == nil ? selected.run - 1 : nil)
    let before = try run(number, in: database, schema: schema)
    try database.execute(
      sql: """
        CREATE TEMP TABLE pair (
          path TEXT NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL, isChanged INTEGER NOT NULL,
          -- Negative where the file got worse, positive where it got better.
          turn INTEGER NOT NULL,
          statusBefore TEXT NOT NULL, statusAfter TEXT NOT NULL, fidelityBefore REAL, fidelityAfter REAL)
        """)
    func rank(_ verdict: String) -> String {
      "CASE \(verdict).status WHEN 'clean' THEN 3 WHEN 'at-risk' THEN 2 WHEN 'broken' THEN 1 ELSE 0 END"
    }
    // A tenth is what reports show.
    let turn = """
      CASE WHEN \(rank("v")) <> \(rank("w")) THEN \(rank("v")) - \(rank("w"))
        WHEN abs(coalesce(v.fidelity - w.fidelity, 0)) >= 0.1 THEN sign(v.fidelity - w.fidelity)
        ELSE 0 END
      """
    try database.execute(
      sql: """
        INSERT INTO pair
        SELECT s.path, w.id, v.id, w.sha256 IS NOT v.sha256, \(turn), w.status, v.status, w.fidelity, v.fidelity
        FROM (SELECT f.path, f.verdict FROM \(selected.source)) s
        JOIN verdict v ON v.id = s.verdict
        JOIN \(schema).file e ON e.run = ? AND e.path = s.path
        JOIN \(schema).verdict w ON w.id = e.verdict
        """, arguments: selected.arguments + [before.number])
    let counts = try Row.fetchOne(
      database,
      sql: "SELECT count(*), total(isChanged), total(turn < 0), total(turn > 0) FROM pair")
    let selectedFiles = try Int.fetchOne(database, sql: "SELECT sum(files) FROM chosen") ?? 0
    let removed =
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM \(schema).file e WHERE e.run = ?
          AND NOT EXISTS (SELECT 1 FROM file f WHERE f.run = ? AND f.path = e.path)
          """, arguments: [before.number, selected.run]) ?? 0
    let files: Int = counts?[0] ?? 0
    return RunComparison(
      before: before, files: files, changed: counts?[1] ?? 0, added: selectedFiles - files, removed: removed,
      moves: try Row.fetchAll(
        database,
        sql: """
          SELECT statusBefore, statusAfter, count(*) FROM pair GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
          """
      ).map { RunComparison.Move(before: $0[0], after: $0[1], files: $0[2]) },
      rules: try ruleChanges(database, schema), worseFiles: counts?[2] ?? 0, betterFiles: counts?[3] ?? 0,
      worse: try changes(database, "turn < 0"), better: try changes(database, "turn > 0"))
  }

  private static func ruleChanges(
    _ database: Database, _ schema: String
  ) throws -> [RunComparison.RuleChange] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT rule, sum(appeared), sum(disappeared) FROM (
          SELECT n.rule AS rule, 1 AS appeared, 0 AS disappeared FROM pair p JOIN finding n ON n.verdict = p.after
          WHERE NOT EXISTS (SELECT 1 FROM \(schema).finding m WHERE m.verdict = p.before AND m.rule = n.rule)
          UNION ALL
          SELECT m.rule, 0, 1 FROM pair p JOIN \(schema).finding m ON m.verdict = p.before
          WHERE NOT EXISTS (SELECT 1 FROM finding n WHERE n.verdict = p.after AND n.rule = m.rule))
        GROUP BY rule ORDER BY sum(appeared) + sum(disappeared) DESC, rule
        """
    ).map { RunComparison.RuleChange(rule: $0[0], appeared: $0[1], disappeared: $0[2]) }
  }

  private static func changes(
    _ database: Database, _ condition: String
  ) throws -> [RunComparison.FileChange] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT path, statusBefore, statusAfter, fidelityBefore, fidelityAfter FROM pair WHERE \(condition)
        ORDER BY path LIMIT \(mostChanges)
        """
    ).map {
      RunComparison.FileChange(
        path: $0[0], before: $0[1], after: $0[2], fidelityBefore: $0[3], fidelityAfter: $0[4])
    }
  }
}
