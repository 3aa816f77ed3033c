/// Finds telephone numbers in a line.
enum PhoneScanner {
  /// Digits of a number with its country code: ITU-T E.164 allows 15; shorter than 7 is no number that can be
  /// called from elsewhere.
  static let digits = 7...15

  /// Those of a stretch of a line, in order; `dates` is what was read as dates there, for years are digits too.
  static func phones(in line: [Unicode.Scalar], _ range: Range<Int>, dates: [DateMention]) -> [Range<Int>] {
    var phones: [Range<Int>] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard begins(line, position, in: range) else {
        position += 1
        continue
      }
      let end = end(line, from: position, in: range)
      let found = position..<max(end, position + 1)
      let count = line[found].count(where: Folding.isDigit)
      let isDate = line[position] != "+" && dates.contains { $0.offsets.overlaps(found) }
      let isGlued =
        end < range.upperBound && (Folding.isWord(line[end]) || line[end] == "%" || line[end] == "@")
      if digits.contains(count), !isDate, !isGlued { phones.append(found) }
      position = found.upperBound
    }
    return phones
  }

  private static func begins(_ line: [Unicode.Scalar], _ position: Int, in range: Range<Int>) -> Bool {
    let scalar = line[position]
    guard Folding.isDigit(scalar) || scalar == "+" || scalar == "(" else { return false }
    if scalar != "+", !Folding.isDigit(scalar) {
      guard position + 1 < range.upperBound, Folding.isDigit(line[position + 1]) || line[position + 1] == "+"
      else { return false }
    }
    guard position > range.lowerBound else { return true }
    let before = line[position - 1]
    return !Folding.isWord(before) && !"/.-_#$€£@".unicodeScalars.contains(before)
  }

  /// Past the last digit that belongs to the number which begins here.
  private static func end(_ line: [Unicode.Scalar], from start: Int, in range: Range<Int>) -> Int {
    var last = start
    var position = start
    var separators = 0
    while position < range.upperBound {
      let scalar = line[position]
      if Folding.isDigit(scalar) {
        separators = 0
        last = position + 1
      } else if position > start || scalar == "(" || scalar == "+" {
        // `089/1234567`, but no `100/2`.
        let isSlash = scalar == "/" && (line[start] == "+" || line[start] == "0" || line[start] == "(")
        let isSeparator =
          Folding.isSpace(scalar) || Folding.isDash(scalar) || "().".unicodeScalars.contains(scalar)
          || isSlash
          || scalar == "+" && position <= start + 1
        separators += 1
        guard isSeparator, separators <= 3 else { break }
      }
      position += 1
    }
    return last
  }
}
