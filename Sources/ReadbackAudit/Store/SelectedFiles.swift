internal import GRDB

/// The files of a run that a report counts, as SQL: `f` is the file, `v` its verdict.
struct SelectedFiles {
  let run: Int
  let filter: FileFilter

  /// What stands after `FROM`.
  var source: String {
    let groups = Dictionary(grouping: filter.conditions, by: \.property)
    let conditions = FileFilter.Property.allCases.compactMap { property in
      groups[property].map { group in
        "(" + group.map { _ in Self.condition(property) }.joined(separator: " OR ") + ")"
      }
    }
    return "file f JOIN verdict v ON v.id = f.verdict WHERE "
      + (["f.run = ?"] + conditions).joined(separator: " AND ")
  }

  /// What its question marks stand for.
  var arguments: StatementArguments {
    let groups = Dictionary(grouping: filter.conditions, by: \.property)
    let values = FileFilter.Property.allCases.flatMap { property in
      (groups[property] ?? []).flatMap { condition in
        let value = property == .path ? Self.withoutSlash(condition.value) : condition.value
        return Array(repeating: value, count: Self.condition(property).count { $0 == "?" })
      }
    }
    return StatementArguments([run]) + StatementArguments(values)
  }

  private static func condition(_ property: FileFilter.Property) -> String {
    switch property {
    case .rule: "EXISTS (SELECT 1 FROM finding WHERE verdict = v.id AND rule = ?)"
    case .status: "v.status = ?"
    case .format: "v.format = ?"
    case .producer: "v.maker = ?"
    case .template: "v.template = ?"
    case .error: "v.error = ?"
    case .path: "f.path = ? OR substr(f.path, 1, length(?) + 1) = ? || '/'"
    case .sha256: "v.sha256 = lower(?)"
    }
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// How bad a file is, as a list of terms to order by: what breaks before what is at risk, the lowest fidelity first,
  /// then the share of readings that suffer. A file that nobody can read has its error and stands last.
  static let worstFirst = """
    CASE v.status WHEN 'broken' THEN 0 WHEN 'at-risk' THEN 1 WHEN 'clean' THEN 2 ELSE 3 END,
    v.fidelity IS NULL, v.fidelity,
    -1.0 * v.harmed / max(v.readings, 1),
    -(SELECT count(*) FROM finding WHERE verdict = v.id AND severity = 'error'),
    -(SELECT count(*) FROM finding WHERE verdict = v.id AND severity = 'warning'),
    f.path
    """
}
