internal import Foundation

/// What an audit was asked to read, as far as it must be the same when it is resumed.
public struct AuditInputs: Codable, Sendable, Hashable {
  /// As given.
  public var paths: [String]
  /// The folder that they are relative to.
  public var folder: String
  /// `2/8` for the second of eight parts; nil for all.
  public var shard: String?
  /// Where intents are looked for, as given.
  public var intents: String?

  public init(paths: [String], folder: String, shard: String? = nil, intents: String? = nil) {
    self.paths = paths
    self.folder = folder
    self.shard = shard
    self.intents = intents
  }

  init(stored text: String) throws {
    do {
      self = try JSONDecoder().decode(AuditInputs.self, from: Data(text.utf8))
    } catch {
      throw StoreError.damaged("the inputs of a run cannot be read")
    }
  }

  func stored() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// What keeps a run of these inputs from going on with others, in words; nil where they are the same.
  func difference(from other: AuditInputs) -> String? {
    if paths != other.paths { return "it reads \(paths.joined(separator: " "))" }
    if folder != other.folder { return "it was started in \(folder)" }
    if shard != other.shard { return "it reads \(shard.map { "the part \($0)" } ?? "all parts")" }
    if intents != other.intents { return "it looks for intents in \(intents ?? "no place")" }
    return nil
  }
}
