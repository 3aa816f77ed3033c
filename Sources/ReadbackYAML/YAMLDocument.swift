internal import CYAML
public import ReadbackCore

extension YAMLNode {
  /// Parses the one document of a YAML file, whose size, depth and number of values are bounded as those of an intent.
  public init(yaml bytes: [UInt8]) throws(IntentError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .syntax(line: 1, column: 1, message: "the file is not valid UTF-8")
    }
    try YAMLDocument.checkNesting(bytes)
    if let problem = _loadLibyaml() {
      throw .limitExceeded("YAML cannot be read on this machine: \(String(cString: problem))")
    }
    var document = try YAMLDocument(bytes)
    self = try document.root()
  }
}

/// A YAML document as libyaml holds it. Aliases lead to nodes like any other, so values are counted while they are
/// copied out.
private struct YAMLDocument: ~Copyable {
  private let document: UnsafeMutablePointer<yaml_document_t>
  private var values = 0

  /// Parses the first document of the bytes; another one after it is an error.
  init(_ bytes: [UInt8]) throws(IntentError) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { throw .limitExceeded("more than memory holds") }
    defer { yaml_parser_delete(parser) }
    let first = UnsafeMutablePointer<yaml_document_t>.allocate(capacity: 1)
    let second = UnsafeMutablePointer<yaml_document_t>.allocate(capacity: 1)
    defer { second.deallocate() }
    let hasSecond: Bool? = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      guard yaml_parser_load(parser, first) == 1 else { return nil }
      guard yaml_parser_load(parser, second) == 1 else {
        yaml_document_delete(first)
        return nil
      }
      defer { yaml_document_delete(second) }
      return yaml_document_get_root_node(second) != nil
    }
    guard let hasSecond else {
      first.deallocate()
      let mark = parser.pointee.problem_mark
      throw .syntax(
        line: mark.line + 1, column: mark.column + 1,
        message: parser.pointee.problem.map { String(cString: $0) } ?? "not YAML")
    }
    guard !hasSecond else {
      yaml_document_delete(first)
      first.deallocate()
      throw .syntax(line: 1, column: 1, message: "the file holds several YAML documents")
    }
    document = first
  }

  deinit {
    yaml_document_delete(document)
    document.deallocate()
  }

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

  mutating func root() throws(IntentError) -> YAMLNode {
    guard let root = yaml_document_get_root_node(document) else { throw .empty }
    return try copy(root, level: 0)
  }

  private mutating func copy(
    _ node: UnsafeMutablePointer<yaml_node_t>, level: Int
  ) throws(IntentError) -> YAMLNode {
    guard level <= IntentTree.deepestLevel else {
      throw .limitExceeded("nested deeper than \(IntentTree.deepestLevel) levels")
    }
    values += 1
    guard values <= IntentTree.mostValues else {
      throw .limitExceeded("more than \(IntentTree.mostValues) values")
    }
    switch node.pointee.type {
    case YAML_SCALAR_NODE:
      let isPlain = node.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
      return Self.node(.scalar(Self.text(node), isPlain: isPlain), at: node)
    case YAML_SEQUENCE_NODE:
      var items: [YAMLNode] = []
      let stack = node.pointee.data.sequence.items
      for item in UnsafeBufferPointer(start: stack.start, count: stack.top - stack.start) {
        items.append(try copy(try self.node(item, in: node), level: level + 1))
      }
      return Self.node(.list(items), at: node)
    case YAML_MAPPING_NODE:
      var members: [YAMLNode.Member] = []
      let stack = node.pointee.data.mapping.pairs
      for pair in UnsafeBufferPointer(start: stack.start, count: stack.top - stack.start) {
        let key = try self.node(pair.key, in: node)
        guard key.pointee.type == YAML_SCALAR_NODE else {
          throw Self.error("a key must be a single word or text", at: key)
        }
        let value = try copy(try self.node(pair.value, in: node), level: level + 1)
        let mark = key.pointee.start_mark
        members.append(
          YAMLNode.Member(key: Self.text(key), line: mark.line + 1, column: mark.column + 1, value: value))
      }
      return Self.node(.mapping(members), at: node)
    default:
      throw Self.error("this is neither a text, a list nor a mapping", at: node)
    }
  }

  private func node(
    _ index: Int32, in parent: UnsafeMutablePointer<yaml_node_t>
  ) throws(IntentError) -> UnsafeMutablePointer<yaml_node_t> {
    guard let node = yaml_document_get_node(document, index) else {
      throw Self.error("an alias leads nowhere", at: parent)
    }
    return node
  }

  private static func node(_ value: YAMLNode.Value, at node: UnsafeMutablePointer<yaml_node_t>) -> YAMLNode {
    let mark = node.pointee.start_mark
    return YAMLNode(value: value, line: mark.line + 1, column: mark.column + 1)
  }

  private static func text(_ node: UnsafeMutablePointer<yaml_node_t>) -> String {
    let scalar = node.pointee.data.scalar
    return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  private static func error(_ message: String, at node: UnsafeMutablePointer<yaml_node_t>) -> IntentError {
    let mark = node.pointee.start_mark
    return .syntax(line: mark.line + 1, column: mark.column + 1, message: message)
  }
}
