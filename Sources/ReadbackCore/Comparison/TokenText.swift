/// A view cut into tokens, with an index from words to where they stand. Built once a view.
struct TokenText {
  /// All lines, each ended by a line feed.
  let scalars: [Unicode.Scalar]
  /// Where each line begins in ``scalars``; one more than there are lines.
  let lineStarts: [Int]
  let tokens: [Token]
  /// Index of the first token of each line; one more than there are lines.
  let lineTokens: [Int]
  /// The tokens of word `w` are `places[placeStarts[w]..<placeStarts[w + 1]]`, ascending.
  private let placeStarts: [Int32]
  private let places: [Int32]

  init(_ view: View, vocabulary: Vocabulary) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(view.lines.reduce(0) { $0 + $1.origins.count + 1 })
    var lineStarts = [0]
    var lineTokens = [0]
    var tokenizer = Tokenizer()
    for (number, line) in view.lines.enumerated() {
      let start = scalars.count
      scalars.append(contentsOf: line.text.unicodeScalars)
      tokenizer.read(scalars, range: start..<scalars.count, line: number) { vocabulary.find($0) }
      scalars.append("\n")
      lineStarts.append(scalars.count)
      lineTokens.append(tokenizer.tokens.count)
    }
    let tokens = tokenizer.tokens
    var starts = [Int32](repeating: 0, count: vocabulary.count + 1)
    for token in tokens where token.word >= 0 { starts[Int(token.word) + 1] += 1 }
    for word in 0..<vocabulary.count { starts[word + 1] += starts[word] }
    var next = starts
    var places = [Int32](repeating: 0, count: Int(starts[vocabulary.count]))
    for (index, token) in tokens.enumerated() where token.word >= 0 {
      places[Int(next[Int(token.word)])] = Int32(index)
      next[Int(token.word)] += 1
    }
    self.scalars = scalars
    self.lineStarts = lineStarts
    self.tokens = tokens
    self.lineTokens = lineTokens
    self.placeStarts = starts
    self.places = places
  }

  /// The tokens that are a word, ascending.
  func places(of word: Int32) -> ArraySlice<Int32> {
    places[Int(placeStarts[Int(word)])..<Int(placeStarts[Int(word) + 1])]
  }

  func count(of word: Int32) -> Int {
    Int(placeStarts[Int(word) + 1] - placeStarts[Int(word)])
  }

  /// The text of a line, without its end.
  func line(_ number: Int) -> Range<Int> { lineStarts[number]..<lineStarts[number + 1] - 1 }

  func tokens(ofLine line: Int) -> Range<Int> { lineTokens[line]..<lineTokens[line + 1] }

  var lineCount: Int { lineStarts.count - 1 }

  /// The tokens of a line that lie within a range of its scalar offsets, or touch it.
  func tokens(inLine line: Int, offsets: Range<Int>) -> Range<Int> {
    tokens(at: lineStarts[line] + offsets.lowerBound..<lineStarts[line] + offsets.upperBound)
  }

  /// The tokens that lie within a range of ``scalars``, or touch it.
  func tokens(at offsets: Range<Int>) -> Range<Int> {
    let first = tokens.partitioningIndex { Int($0.end) > offsets.lowerBound }
    let last = tokens.partitioningIndex { Int($0.start) >= offsets.upperBound }
    return first..<max(first, last)
  }

  func span(of range: Range<Int>) -> TextSpan {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    return TextSpan(
      start: TextSpan.Position(line: Int(first.line), offset: Int(first.start) - lineStarts[Int(first.line)]),
      end: TextSpan.Position(line: Int(last.line), offset: Int(last.end) - lineStarts[Int(last.line)]))
  }

  /// The text from the first to the last of some tokens, lines joined by a space.
  func text(of range: Range<Int>) -> String {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    // What stands around a scattered fact may be long; a report needs a look at it, not all of it.
    let end = min(Int(last.end), Int(first.start) + 400)
    return String(scalars: scalars[Int(first.start)..<end].map { $0 == "\n" ? " " : $0 }[...])
  }
}

extension RandomAccessCollection {
  /// Number of leading elements that a predicate does not hold for, when it holds for all after the first.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[index(startIndex, offsetBy: middle)]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
