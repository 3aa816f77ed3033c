/// A date as resumes give it: a year, and perhaps a month and a day.
public struct PartialDate: Codable, Sendable, Hashable {
  public var year: Int
  /// 1 to 12.
  public var month: Int?
  /// 1 to 31; only with a month.
  public var day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601, cut off where it is not known: `2024`, `2024-06`, `2024-06-30`.
  public var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = "\(year)"
    if let month {
      text += "-" + two(month)
      if let day { text += "-" + two(day) }
    }
    return text
  }
}

/// A date, or a word for "until now", in a line of text.
public struct DateMention: Sendable, Hashable {
  public enum Value: Sendable, Hashable {
    case date(PartialDate)
    /// `Present`, `heute`, `actualidad` ...
    case present
  }

  public var value: Value
  /// Scalar offsets in the line.
  public var offsets: Range<Int>

  public init(value: Value, offsets: Range<Int>) {
    self.value = value
    self.offsets = offsets
  }
}
