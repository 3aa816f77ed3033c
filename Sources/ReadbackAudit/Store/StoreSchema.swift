internal import GRDB

/// The tables of a store.
///
/// What was read out of a content and where that content lies are apart: a content that occurs twice, or in the next
/// run again, has one verdict and several files. Every column is text or a number that `sqlite3` shows as it is.
enum StoreSchema {
  /// `RBAU`, in the header of the file, by which a store is told from other databases.
  static let applicationID = 0x5242_4155

  /// Changes with the tables.
  static let version = 1

  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE tool (
          id INTEGER PRIMARY KEY,
          version TEXT NOT NULL, poppler TEXT NOT NULL, libxml2 TEXT NOT NULL, libzip TEXT NOT NULL,
          rubric TEXT NOT NULL,
          -- What else decides about a verdict: views, limits, the posting.
          settings TEXT NOT NULL,
          UNIQUE (version, poppler, libxml2, libzip, rubric, settings)
        ) STRICT;

        CREATE TABLE run (
          id INTEGER PRIMARY KEY,
          -- UTC, ISO 8601. A run without an end was interrupted, or is going on.
          started TEXT NOT NULL, ended TEXT,
          tool INTEGER NOT NULL REFERENCES tool (id),
          -- The paths as given, and the folder that they are relative to, as JSON.
          inputs TEXT NOT NULL
        ) STRICT;

        CREATE TABLE verdict (
          id INTEGER PRIMARY KEY,
          tool INTEGER NOT NULL REFERENCES tool (id),
          -- Unknown for a file that was not read.
          sha256 TEXT, bytes INTEGER,
          -- SHA-256 of the intent that it was compared with.
          intent TEXT,
          format TEXT, pages INTEGER, producer TEXT,
          -- Of a file that was read, the producer without its version, and what tells its templates apart.
          maker TEXT, template TEXT,
          status TEXT NOT NULL, fidelity REAL, weakest TEXT,
          -- How many of the file's views parsers use, and how many of those suffer from an error or a warning.
          readings INTEGER NOT NULL, harmed INTEGER NOT NULL,
          error TEXT, message TEXT
        ) STRICT;
        CREATE INDEX verdict_content ON verdict (sha256);

        -- The row as it was answered, for a file of the same content. It holds text of the resume only where that
        -- was asked for.
        CREATE TABLE answer (
          verdict INTEGER PRIMARY KEY REFERENCES verdict (id),
          row TEXT NOT NULL
        ) STRICT;

        CREATE TABLE file (
          run INTEGER NOT NULL REFERENCES run (id),
          path TEXT NOT NULL,
          verdict INTEGER NOT NULL REFERENCES verdict (id),
          -- 1 where the content was not read again.
          known INTEGER NOT NULL,
          PRIMARY KEY (run, path)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE finding (
          verdict INTEGER NOT NULL REFERENCES verdict (id),
          rule TEXT NOT NULL,
          severity TEXT NOT NULL,
          -- Of the first finding of the rule. What it quotes of the resume is left out.
          message TEXT NOT NULL,
          findings INTEGER NOT NULL, places INTEGER NOT NULL,
          -- The views whose text suffers, separated by spaces, and how many of them parsers use.
          views TEXT NOT NULL, readings INTEGER NOT NULL,
          PRIMARY KEY (verdict, rule)
        ) STRICT, WITHOUT ROWID;

        -- Rules that could not decide about a content.
        CREATE TABLE undecided (
          verdict INTEGER NOT NULL REFERENCES verdict (id),
          rule TEXT NOT NULL,
          PRIMARY KEY (verdict, rule)
        ) STRICT, WITHOUT ROWID;

        -- Only with intents.
        CREATE TABLE score (
          verdict INTEGER NOT NULL REFERENCES verdict (id),
          view TEXT NOT NULL,
          overall REAL, text REAL, "order" REAL, structure REAL, contact REAL, skills REAL,
          intact INTEGER NOT NULL, altered INTEGER NOT NULL, scattered INTEGER NOT NULL,
          misplaced INTEGER NOT NULL, lost INTEGER NOT NULL, absent INTEGER NOT NULL,
          PRIMARY KEY (verdict, view)
        ) STRICT, WITHOUT ROWID;

        -- Facts of the intent that are not intact in the weakest view, by what explains it.
        CREATE TABLE cause (
          verdict INTEGER NOT NULL REFERENCES verdict (id),
          cause TEXT NOT NULL,
          facts INTEGER NOT NULL,
          PRIMARY KEY (verdict, cause)
        ) STRICT, WITHOUT ROWID;

        -- Only with a posting: how many of its keywords each view shows.
        CREATE TABLE posting (
          verdict INTEGER NOT NULL REFERENCES verdict (id),
          view TEXT NOT NULL,
          shown INTEGER NOT NULL, altered INTEGER NOT NULL, lost INTEGER NOT NULL, absent INTEGER NOT NULL,
          PRIMARY KEY (verdict, view)
        ) STRICT, WITHOUT ROWID;
        """)
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// - Returns: whether the tables are there; false for an empty database.
  static func isThere(in database: Database) throws -> Bool {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application == applicationID {
      guard version == Self.version else { throw StoreError.newer(version: version) }
      return true
    }
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard application == 0, version == 0, tables == 0 else { throw StoreError.notAStore }
    return false
  }
}
