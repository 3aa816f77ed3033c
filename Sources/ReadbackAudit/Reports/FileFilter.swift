/// Which files a report counts: the conditions of `--where`.
///
/// Conditions on one property widen each other, those on different properties narrow.
public struct FileFilter: Sendable, Hashable {
  public var conditions: [Condition]

  public init(_ conditions: [Condition] = []) {
    self.conditions = conditions
  }

  /// One `property=value`.
  public struct Condition: Sendable, Hashable {
    public var property: Property
    public var value: String

    /// - Returns: nil where the property is unknown or the value is empty.
    public init?(_ words: String) {
      guard let sign = words.firstIndex(of: "="), let property = Property(rawValue: String(words[..<sign]))
      else {
        return nil
      }
      value = String(words[words.index(after: sign)...])
      self.property = property
      if value.isEmpty { return nil }
    }

    public var words: String { "\(property.rawValue)=\(value)" }
  }

  public enum Property: String, Sendable, Hashable, CaseIterable {
    /// Files in which the rule found something.
    case rule
    case status
    case format
    /// The producer without its version, as reports group by it.
    case producer
    case template
    case error
    /// Files below a folder, or the file itself.
    case path
    case sha256
  }
}
