/// Finds phone numbers by their digits.
///
/// Separators do not count, nor does a trunk `(0)` after a country code, nor whether the country code is there:
/// `+34 612 555 018`, `0034 612555018` and `612 55 50 18` are the same number. A number without a country code
/// is the same as one with it only if at least six digits agree.
struct PhoneSearch {
  private struct Group {
    var digits: Range<Int>
    /// Whether a `+` stands before it.
    var isInternational: Bool
    /// Whether only separators lie between it and the group before.
    var follows: Bool
  }

  private let text: TokenText
  private let groups: [Group]

  init(_ text: TokenText) {
    self.text = text
    let scalars = text.scalars
    var groups: [Group] = []
    var position = 0
    var separators = 0
    while position < scalars.count {
      guard Folding.isDigit(scalars[position]) else {
        // Two spaces after a bracket, a dash between spaces: five are more than any number needs.
        separators = Self.isSeparator(scalars[position]) && separators < 6 ? separators + 1 : 100
        position += 1
        continue
      }
      let start = position
      while position < scalars.count, Folding.isDigit(scalars[position]) { position += 1 }
      groups.append(
        Group(
          digits: start..<position, isInternational: start > 0 && scalars[start - 1] == "+",
          follows: !groups.isEmpty && separators < 6))
      separators = 0
    }
    self.groups = groups
  }

  /// - Returns: the first place as offsets into the view's scalars.
  func find(_ number: String, where isFree: (Range<Int>) -> Bool) -> Range<Int>? {
    let scalars = Array(number.unicodeScalars)
    let wanted = Number(scalars, 0..<scalars.count)
    guard wanted.digits.count >= 3 else { return nil }
    for first in groups.indices {
      var last = first
      while last < groups.count, last == first || groups[last].follows {
        let range = groups[first].digits.lowerBound..<groups[last].digits.upperBound
        guard groups[last].digits.upperBound - groups[first].digits.lowerBound <= 40 else { break }
        var start = range.lowerBound
        if groups[first].isInternational { start -= 1 }
        let found = Number(text.scalars, start..<range.upperBound)
        if found.digits.count > wanted.digits.count + 4 { break }
        if found.isSame(as: wanted), isBounded(range), isFree(range) { return range }
        last += 1
      }
    }
    return nil
  }

  /// No letter may touch it, or it is a part of something else.
  private func isBounded(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? text.scalars[range.lowerBound - 1] : " "
    let after = range.upperBound < text.scalars.count ? text.scalars[range.upperBound] : " "
    return !Folding.isLetter(before) && !Folding.isLetter(after)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "(", ")", "/", "+", "·", "[", "]", "x", "X", "e", "t": true
    default: Folding.isSpace(scalar) || Folding.isDash(scalar) || Tokenizer.isInvisible(scalar)
    }
  }

  /// The digits of a number, without `+`, `00` and a trunk `(0)`.
  private struct Number {
    var digits: [UInt8] = []
    var isInternational = false

    init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
      for index in range {
        let scalar = scalars[index]
        if scalar == "+", digits.isEmpty { isInternational = true }
        guard Folding.isDigit(scalar) else { continue }
        let isTrunk =
          scalar == "0" && !digits.isEmpty && index > range.lowerBound && scalars[index - 1] == "("
          && index + 1 < range.upperBound && scalars[index + 1] == ")"
        if !isTrunk { digits.append(UInt8(scalar.value - 0x30)) }
      }
      if !isInternational, digits.starts(with: [0, 0]) {
        digits.removeFirst(2)
        isInternational = true
      }
    }

    func isSame(as other: Number) -> Bool {
      if digits == other.digits { return true }
      guard isInternational != other.isInternational else { return false }
      let (long, short) = isInternational ? (digits, other.digits) : (other.digits, digits)
      let national = short.first == 0 ? short[1...] : short[...]
      return national.count >= 6 && (1...3).contains(long.count - national.count)
        && long.suffix(national.count) == national
    }
  }
}
