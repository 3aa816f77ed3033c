/// Why an intent cannot be used.
public enum IntentError: Error, Sendable, Hashable {
  /// A value that JSON Resume does not allow where it stands.
  public struct Problem: Sendable, Hashable {
    /// JSON path, `work[0].startDate`; empty for the whole document.
    public var path: String
    /// `expected a date such as 2020-03, found the number 2020`.
    public var message: String

    public init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }

  /// Nothing but white space or comments.
  case empty
  /// Not JSON or not YAML; lines and columns (in characters) count from 1.
  case syntax(line: Int, column: Int, message: String)
  /// More values or levels than a resume can have.
  case limitExceeded(String)
  /// Every offending value of the document, in its order; never empty.
  case invalid([Problem])
}

extension IntentError: CustomStringConvertible {
  /// One line a problem, each beginning with where it is.
  public var description: String {
    switch self {
    case .empty: "the document is empty"
    case .syntax(let line, let column, let message): "line \(line), column \(column): \(message)"
    case .limitExceeded(let message): message
    case .invalid(let problems):
      problems.map { $0.path.isEmpty ? $0.message : "\($0.path): \($0.message)" }.joined(separator: "\n")
    }
  }
}
