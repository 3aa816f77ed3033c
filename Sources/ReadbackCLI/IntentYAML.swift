internal import Readback
internal import ReadbackCore
internal import Yams

extension Intent {
  /// Reads an intent file: YAML where its name says so, else JSON where it begins like JSON, else YAML.
  init(fileNamed name: String, bytes: [UInt8]) throws(IntentError) {
    let isYAML = [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
    let isJSON = name.lowercased().hasSuffix(".json")
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if isJSON || !isYAML && first == UInt8(ascii: "{") {
      try self.init(json: bytes)
    } else {
      try self.init(yaml: bytes)
    }
  }

  /// Reads a JSON Resume from the bytes of a YAML file.
  ///
  /// Plain scalars are texts as written: JSON Resume has no numbers, and `startDate: 2020` or `score: 3.70`
  /// mean what stands there.
  init(yaml bytes: [UInt8]) throws(IntentError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .syntax(line: 1, column: 1, message: "the file is not valid UTF-8")
    }
    try YAMLConverter.checkNesting(bytes)
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw IntentError(yaml: error)
    }
    guard let node else { throw .empty }
    var converter = YAMLConverter()
    try self.init(converter.tree(node, level: 0))
  }
}

/// Turns the nodes of a YAML document into a tree. Aliases are nodes like any other, so values are counted
/// while they are copied out.
private struct YAMLConverter {
  var values = 0

  /// Refuses what would nest so deep that the recursive parser runs out of stack: brackets in flow style, and
  /// `- - - -` in block style. Indented levels cost at least their depth in bytes each, which the size limit
  /// keeps low. Brackets inside quoted text count too; no resume has so many without their partners.
  static func checkNesting(_ bytes: [UInt8]) throws(IntentError) {
    guard bytes.count <= IntentTree.mostBytes else {
      throw .limitExceeded("larger than \(IntentTree.mostBytes) bytes")
    }
    var brackets = 0
    var dashes = 0
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: " ") where previous == UInt8(ascii: "-") || previous == UInt8(ascii: "?"): dashes += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"): break
      default: dashes = 0
      }
      previous = byte
      guard brackets <= 4 * IntentTree.deepestLevel, dashes <= 4 * IntentTree.deepestLevel else {
        throw .limitExceeded("nested deeper than \(IntentTree.deepestLevel) levels")
      }
    }
  }

  mutating func tree(_ node: Node, level: Int) throws(IntentError) -> IntentTree {
    guard level <= IntentTree.deepestLevel else {
      throw .limitExceeded("nested deeper than \(IntentTree.deepestLevel) levels")
    }
    values += 1
    guard values <= IntentTree.mostValues else {
      throw .limitExceeded("more than \(IntentTree.mostValues) values")
    }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return isNull ? .null : .string(scalar.string)
    case .sequence(let sequence):
      var items: [IntentTree] = []
      for item in sequence { items.append(try tree(item, level: level + 1)) }
      return .list(items)
    case .mapping(let mapping):
      var members: [IntentTree.Member] = []
      for (key, value) in mapping {
        guard let name = key.scalar?.string else {
          throw .syntax(
            line: key.mark?.line ?? 1, column: key.mark?.column ?? 1,
            message: "a key must be a single word or text")
        }
        members.append(IntentTree.Member(key: name, value: try tree(value, level: level + 1)))
      }
      return .object(members)
    case .alias(let alias):
      throw .syntax(
        line: alias.mark?.line ?? 1, column: alias.mark?.column ?? 1, message: "an alias leads nowhere")
    }
  }
}

extension IntentError {
  fileprivate init(yaml error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self = .syntax(line: mark.line, column: mark.column, message: problem)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.joined(separator: ", ")
      self = .syntax(
        line: context.mark.line, column: context.mark.column, message: "a key is given twice: \(keys)")
    default:
      self = .syntax(line: 1, column: 1, message: "not YAML: \(error)")
    }
  }
}
