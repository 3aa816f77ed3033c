public import ReadbackCore

/// A value of a YAML document and where it stands, before anything is known of its meaning.
public struct YAMLNode: Sendable, Hashable {
  public indirect enum Value: Sendable, Hashable {
    /// The text as written; whether it stands without quotes, so that `~` may mean nothing and `90` a number.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    /// Keys keep their order and may repeat.
    case mapping([Member])
  }

  /// A key and its value.
  public struct Member: Sendable, Hashable {
    public var key: String
    /// Of the key, counted from 1.
    public var line: Int
    /// Of the key, in characters, counted from 1.
    public var column: Int
    public var value: YAMLNode
  }

  public var value: Value
  /// Counted from 1.
  public var line: Int
  /// In characters, counted from 1.
  public var column: Int

  /// The same without places, as intents are read. Plain scalars are texts as written.
  public var tree: IntentTree {
    switch value {
    case .scalar(let text, let isPlain): isPlain && Self.nothing.contains(text) ? .null : .string(text)
    case .list(let items): .list(items.map(\.tree))
    case .mapping(let members):
      .object(members.map { IntentTree.Member(key: $0.key, value: $0.value.tree) })
    }
  }

  /// How YAML 1.2 writes null.
  static let nothing = ["", "~", "null", "Null", "NULL"]
}
