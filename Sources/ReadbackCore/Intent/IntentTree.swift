/// JSON or YAML as it was written, before anything is known of its meaning.
///
/// Keys keep their order and may repeat: ``Intent/init(_:)`` refuses the second one by its path.
public indirect enum IntentTree: Sendable, Hashable {
  /// A key and its value.
  public struct Member: Sendable, Hashable {
    public var key: String
    public var value: IntentTree

    public init(key: String, value: IntentTree) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// As written, so that nothing of `2020.10` is lost.
  case number(String)
  case string(String)
  case list([IntentTree])
  case object([Member])

  /// Size of an intent file in bytes. A long resume has 50,000.
  public static let mostBytes = 1 << 20
  /// How deep lists and objects may be nested. JSON Resume itself needs 4 levels; the rest is for `meta`.
  public static let deepestLevel = 64
  /// How many values a tree may have (YAML aliases can turn a few lines into billions). A long resume has
  /// about 500.
  public static let mostValues = 100_000

  /// What it is, with its value where that is short: `the number 2020`, `a list`.
  var description: String {
    switch self {
    case .null: "nothing"
    case .bool(let value): value ? "true" : "false"
    case .number(let text): "the number \(IntentTree.shortened(text))"
    case .string(let text): "\"\(IntentTree.shortened(text))\""
    case .list: "a list"
    case .object: "an object"
    }
  }

  /// Enough of a text to recognise it in a message.
  private static func shortened(_ text: String) -> String {
    let characters = text.prefix(41)
    return characters.count > 40 ? characters.dropLast() + "…" : text
  }
}
