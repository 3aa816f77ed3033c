/// A number with its noun.
package enum Count {
  /// `1 page`, `2 pages`.
  package static func of(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `a, b and c`.
  package static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What stands below a list that was cut.
  static func more(_ number: Int) -> Toned {
    Toned("and \(number) more; --format json lists all", .faint)
  }
}
