/// The words of a text as names of skills are written: `C++`, `C#`, `.NET` and `Node.js` are one word each, `CI/CD` and
/// `CI-CD` two.
struct KeywordTokens: Sendable {
  /// A hash of one or several words, folded; two phrases of one text with the same hash are not expected (FNV-1a, 64 bits).
  typealias Key = UInt64

  let scalars: [Unicode.Scalar]
  private(set) var ranges: [Range<Int>] = []
  private var folded: [[UInt8]] = []

  var count: Int { ranges.count }
  var isEmpty: Bool { ranges.isEmpty }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var position = 0
    while position < scalars.count {
      let isDotted =
        scalars[position] == "." && position + 1 < scalars.count && Folding.isLetter(scalars[position + 1])
        && (position == 0 || !Folding.isWord(scalars[position - 1]))
      guard isDotted || Folding.isWord(scalars[position]) else {
        position += 1
        continue
      }
      let start = position
      var bytes: [UInt8] = isDotted ? [UInt8(ascii: ".")] : []
      if isDotted { position += 1 }
      while position < scalars.count {
        let scalar = scalars[position]
        if Folding.isWord(scalar) {
          Folding.append(scalar, to: &bytes)
        } else if scalar == "." {
          guard position + 1 < scalars.count, Folding.isWord(scalars[position + 1]) else { break }
          bytes.append(UInt8(ascii: "."))
        } else if scalar == "+" || scalar == "#" {
          guard position + 1 >= scalars.count || !Folding.isWord(scalars[position + 1]) else { break }
          bytes.append(UInt8(scalar.value))
        } else if !Folding.isIgnorable(scalar) {
          break
        }
        position += 1
      }
      ranges.append(start..<position)
      folded.append(bytes)
    }
  }

  /// The words of a range as one key.
  func key(_ range: Range<Int>) -> Key {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for (number, word) in folded[range].enumerated() {
      if number > 0 { hash = (hash ^ 0x20) &* 0x100_0000_01b3 }
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  /// The letters of a range run together.
  func letters(_ range: Range<Int>) -> [UInt8] { Array(folded[range].joined()) }

  func word(_ number: Int) -> [UInt8] { folded[number] }

  /// A range as the text has it.
  func slice(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    guard let first = range.first, let last = range.last else { return [] }
    return scalars[ranges[first].lowerBound..<ranges[last].upperBound]
  }

  /// Where each of some phrases begins for the first time, by its key; the phrases have up to `longest` words.
  func index(longest: Int, of keys: Set<Key>) -> [Key: [Range<Int>]] {
    var found: [Key: [Range<Int>]] = [:]
    for start in ranges.indices {
      for count in 1...max(1, min(longest, ranges.count - start)) {
        let range = start..<start + count
        let key = key(range)
        if keys.contains(key), found[key, default: []].count < 16 { found[key, default: []].append(range) }
      }
    }
    return found
  }
}
