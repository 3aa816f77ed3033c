internal import ReadbackCore

/// What was meant and what was read instead, cut to the words where they begin to differ.
struct Difference {
  let meant: [Toned]
  /// Words that were not meant stand out.
  let read: [Toned]

  /// - Parameters:
  ///   - meant: the text of a fact.
  ///   - read: what stands in a view instead.
  ///   - columns: that each may take.
  init(meant: String, read: String, columns: Int) {
    let meantWords = Self.words(meant)
    let readWords = Self.words(read)
    let common = zip(meantWords, readWords).prefix { Self.isSame($0, $1) }.count
    // A few words before the difference say where it is, but only where the beginning does not fit.
    let isLong = [meantWords, readWords].contains { DisplayWidth.of($0.joined(separator: " ")) > columns }
    let start = isLong ? max(0, common - 3) : 0
    self.meant = Self.cut(meantWords[min(start, meantWords.count)...].map { Toned($0) }, start > 0, columns)
    var next = start
    let toned = readWords[min(start, readWords.count)...].map { word in
      guard next < meantWords.count, Self.isSame(word, meantWords[next]) else {
        return Toned(word, .doubtful)
      }
      next += 1
      return Toned(word)
    }
    self.read = Self.cut(toned, start > 0, columns)
  }

  private static func words(_ text: String) -> [String] {
    Words.of(text).map { PrintableText.line($0) }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || one.lowercased() == other.lowercased()
  }

  private static func cut(_ words: [Toned], _ isContinued: Bool, _ columns: Int) -> [Toned] {
    var pieces: [Toned] = isContinued ? ["… "] : []
    var used = isContinued ? 2 : 0
    for word in words {
      let width = DisplayWidth.of(word.text)
      // Room for the mark that something follows.
      if used + width + 2 > columns, used > 0 || width > columns {
        let rest = columns - used
        if rest > 8, width > rest {
          pieces.append(Toned(DisplayWidth.fitting(word.text, rest), word.tone))
        } else {
          pieces.append("…")
        }
        return pieces
      }
      pieces += [word, " "]
      used += width + 1
    }
    return pieces
  }
}
