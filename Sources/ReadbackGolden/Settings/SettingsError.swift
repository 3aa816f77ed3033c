/// Why settings cannot be used: every problem that was found, not only the first.
public struct SettingsError: Error, Sendable, Hashable {
  public struct Problem: Sendable, Hashable {
    /// Counted from 1.
    public var line: Int
    /// In characters, counted from 1.
    public var column: Int
    /// Where it stands: `templates.sidebar.budgets`; empty for the whole document.
    public var key: String
    /// `is no key here; did you mean minimum-fidelity?`.
    public var message: String
  }

  /// As given by the user.
  public var file: String
  /// In the order of the file; never empty.
  public var problems: [Problem]
}

extension SettingsError: CustomStringConvertible {
  /// One line a problem: `readback.yml:7:3: templates.sidebar.budgts: is no key here; did you mean budgets?`.
  public var description: String {
    problems.map { problem in
      "\(file):\(problem.line):\(problem.column): \(problem.key.isEmpty ? "" : problem.key + ": ")\(problem.message)"
    }.joined(separator: "\n")
  }
}
