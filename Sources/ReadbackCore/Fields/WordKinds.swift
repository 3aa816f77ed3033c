/// What a word tells about the piece of text that it is in, in all languages of the readout at once.
struct WordKinds: OptionSet {
  var rawValue: UInt16

  /// What people are at work.
  static let job = WordKinds(rawValue: 1 << 0)
  /// What organisations call themselves.
  static let organisation = WordKinds(rawValue: 1 << 1)
  /// Of ``organisation`` those that are in job titles as often: a software engineer is no company.
  static let trade = WordKinds(rawValue: 1 << 2)
  /// Where people learn.
  static let school = WordKinds(rawValue: 1 << 3)
  /// What people earn there.
  static let degree = WordKinds(rawValue: 1 << 4)
  /// What marks are given in.
  static let mark = WordKinds(rawValue: 1 << 5)
  /// What certificates, prizes and the like have in their names, as against those who give them.
  static let credit = WordKinds(rawValue: 1 << 6)

  /// What the folded bytes of a word tell.
  ///
  /// Words are looked up by a 64-bit hash (FNV-1a) of their folded letters, without comparing the letters: a
  /// stranger that shares the hash of one of some thousand words is not expected in any resume.
  static func of(_ word: ArraySlice<UInt8>) -> WordKinds {
    var kinds = WordList.shared.kinds(of: word)
    if word.count > 5 { kinds.formUnion(WordList.shared.kindsOfEnding(word)) }
    return kinds
  }
}
