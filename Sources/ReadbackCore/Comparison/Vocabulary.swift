/// The words of all facts, numbered. Words are equal when they are canonically equivalent without regard to
/// case, which `String` already knows once the case is folded.
struct Vocabulary {
  private var numbers: [String: Int32] = [:]

  var count: Int { numbers.count }

  mutating func intern(_ word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(numbers.count)
    numbers[word] = number
    return number
  }

  /// -1 for a word that is in no fact.
  func find(_ word: String) -> Int32 { numbers[word] ?? -1 }
}
