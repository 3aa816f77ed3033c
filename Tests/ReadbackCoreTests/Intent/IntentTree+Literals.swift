public import ReadbackCore

extension IntentTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: IntentTree...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, IntentTree)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
  public init(integerLiteral value: Int) { self = .number("\(value)") }
  public init(nilLiteral: ()) { self = .null }
}
