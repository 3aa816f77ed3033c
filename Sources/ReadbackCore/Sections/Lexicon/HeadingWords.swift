/// The folded words of a heading, run together in one buffer: what headings are compared by, since extractors lose and
/// invent spaces in headings more than anywhere else.
struct HeadingWords: Sendable {
  /// The words in UTF-8, without anything between them; a sign that joins two is a word of its own, ``joint``.
  private(set) var bytes: [UInt8] = []
  /// Where each word ends in ``bytes``.
  private(set) var ends: [Int] = []

  /// Stands for `&`, `+`, `/`, commas and bars, and for words that say the same.
  static let joint = UInt8(ascii: "&")

  var count: Int { ends.count }

  subscript(word: Int) -> ArraySlice<UInt8> { bytes[start(of: word)..<ends[word]] }

  /// Several words in a row, run together.
  subscript(words: Range<Int>) -> ArraySlice<UInt8> {
    words.isEmpty ? [] : bytes[start(of: words.lowerBound)..<ends[words.upperBound - 1]]
  }

  func isJoint(_ word: Int) -> Bool {
    ends[word] - start(of: word) == 1 && bytes[start(of: word)] == Self.joint
  }

  private func start(of word: Int) -> Int { word == 0 ? 0 : ends[word - 1] }

  private init() {}

  /// Reads the words of a text; what is in parentheses and leading numbers are left out.
  init(_ text: some Sequence<Unicode.Scalar>) {
    bytes.reserveCapacity(text.underestimatedCount)
    var depth = 0
    for scalar in text {
      if scalar == "(" || scalar == "[" { depth += 1 }
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
      if depth > 0 || Folding.isIgnorable(scalar) { continue }
      if Folding.isWord(scalar) {
        if !bytes.isEmpty || !Folding.isDigit(scalar) { Folding.append(scalar, to: &bytes) }
        continue
      }
      // `Centres d'intérêt`, `EDV-Kenntnisse`: one key either way.
      endWord()
      switch scalar {
      case "&", "+", "/", ",", "|", "·":
        bytes.append(Self.joint)
        endWord()
      default: break
      }
    }
    endWord()
  }

  private mutating func endWord() {
    if bytes.count > ends.last ?? 0 { ends.append(bytes.count) }
  }

  private mutating func append(_ word: ArraySlice<UInt8>) {
    bytes.append(contentsOf: word)
    endWord()
  }

  /// The words with ``joint`` for every one of `conjunctions`, and none at the ends.
  func joined(by conjunctions: [[UInt8]]) -> HeadingWords {
    // In letters set apart, `E` is the first letter of `EDUCATION` and no Spanish conjunction.
    let letters = (0..<count).count { self[$0].count == 1 }
    let isSpaced = count > 3 && letters * 10 >= count * 7
    let joints = (0..<count).map { number in
      let word = self[number]
      return isJoint(number)
        || !isSpaced && conjunctions.contains { $0.count == word.count && $0.elementsEqual(word) }
    }
    guard let first = joints.firstIndex(of: false), let last = joints.lastIndex(of: false) else {
      return HeadingWords()
    }
    var words = HeadingWords()
    for word in first...last { words.append(joints[word] ? [Self.joint] : self[word]) }
    return words
  }

  /// The stretches of words between the joints, without empty ones.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for word in 0...count where word == count || isJoint(word) {
      if start < word { parts.append(start..<word) }
      start = word + 1
    }
    return parts
  }
}
