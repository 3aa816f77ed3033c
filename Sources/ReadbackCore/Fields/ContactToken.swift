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

  /// A number without its country code has at least so many digits here: shorter ones are too often room or case
  /// numbers.
  private static let fewestDigits = 9

  /// The tokens of a line, e-mail addresses first.
  public static func tokens(in line: [Unicode.Scalar]) -> [ContactToken] {
    let all = 0..<line.count
    // Either is rare, and its scanner costs a multiple of looking for the sign of it.
    let emails =
      line.contains("@")
      ? LinkScanner.links(in: line, all).filter { $0.kind == .email }.map { link in
        ContactToken(kind: .email, value: string(line[link.range]).lowercased())
      } : []
    guard line.count(where: Folding.isDigit) >= PhoneScanner.digits.lowerBound else { return emails }
    let phones = PhoneScanner.phones(in: line, all, dates: DateReader.mentions(in: line)).compactMap {
      range in
      let digits = line[range].filter(Folding.isDigit)
      return line[range].first == "+" || digits.count >= fewestDigits
        ? ContactToken(kind: .phone, value: string(digits[...])) : nil
    }
    return emails + phones
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
