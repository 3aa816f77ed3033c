/// An e-mail address or phone number in a line of text, in a form that compares: what makes a person reachable.
public struct ContactToken: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case email = "e-mail"
    case phone
  }

  public var kind: Kind
  /// E-mail in lower case; phone as digits.
  public var value: String

  public init(kind: Kind, value: String) {
    self.kind = kind
    self.value = value
  }

  /// The tokens of a line, e-mail addresses first.
  public static func tokens(in line: [Unicode.Scalar]) -> [ContactToken] {
    emails(in: line).map { ContactToken(kind: .email, value: $0) }
      + phones(in: line).map { ContactToken(kind: .phone, value: $0) }
  }

  private static func emails(in line: [Unicode.Scalar]) -> [String] {
    var emails: [String] = []
    for at in line.indices where line[at] == "@" {
      var start = at
      while start > 0, isLetterOrDigit(line[start - 1]) || "._%+-".unicodeScalars.contains(line[start - 1]) {
        start -= 1
      }
      var end = at + 1
      while end < line.count, isLetterOrDigit(line[end]) || line[end] == "." || line[end] == "-" { end += 1 }
      while end > at + 1, line[end - 1] == "." || line[end - 1] == "-" { end -= 1 }
      guard start < at, let dot = line[at + 1..<end].lastIndex(of: "."), dot > at + 1, end - dot > 2 else {
        continue
      }
      emails.append(string(line[start..<end]).lowercased())
    }
    return emails
  }

  /// Nine to fifteen digits (ITU-T E.164 allows fifteen), or seven and more after a `+`, with the usual separators.
  private static func phones(in line: [Unicode.Scalar]) -> [String] {
    var phones: [String] = []
    var dates: [DateMention]?
    var index = 0
    while index < line.count {
      guard isDigit(line[index]) || line[index] == "+" || line[index] == "(" else {
        index += 1
        continue
      }
      let start = index
      var digits: [Unicode.Scalar] = []
      var gap = 0
      while index < line.count, gap <= 3 {
        if isDigit(line[index]) {
          digits.append(line[index])
          gap = 0
        } else if " ().-/\u{2011}\u{A0}".unicodeScalars.contains(line[index]) || index == start {
          gap += 1
        } else {
          break
        }
        index += 1
      }
      let hasPlus = line[start] == "+"
      guard digits.count <= 15, digits.count >= (hasPlus ? 7 : 9) else { continue }
      let mentions = dates ?? DateReader.mentions(in: line)
      dates = mentions
      // `01.2020 - 03.2021` has as many digits as a phone number.
      guard hasPlus || !mentions.contains(where: { $0.offsets.overlaps(start..<index) }) else { continue }
      phones.append(string(digits[...]))
    }
    return phones
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar.properties.isAlphabetic
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
