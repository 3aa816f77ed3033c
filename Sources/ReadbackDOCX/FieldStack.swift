/// The fields that are open at a point of a story, each between its begin and end characters
/// (ECMA-376-1, 17.16.18). They may cross paragraphs, and nest.
struct FieldStack {
  private struct Field {
    /// Whether the instruction is over and what follows is shown.
    var isInResult = false
    var instruction = ""
    var isLink = false
  }

  private var fields: [Field] = []
  // Counted, since every text asks: a hostile file may open any number.
  private var inInstruction = 0
  private var links = 0

  var count: Int { fields.count }
  /// Whether text is an instruction, or a value inside one, which is never shown.
  var isInInstruction: Bool { inInstruction > 0 }
  var isInLink: Bool { links > 0 }

  mutating func begin() {
    fields.append(Field())
    inInstruction += 1
  }

  mutating func add(instruction: String) {
    guard let last = fields.indices.last, !fields[last].isInResult else { return }
    fields[last].instruction += instruction
  }

  /// The instruction of the innermost field is over.
  ///
  /// - Returns: where the field links to, if it does.
  mutating func separate() -> String? {
    guard let last = fields.indices.last, !fields[last].isInResult else { return nil }
    fields[last].isInResult = true
    inInstruction -= 1
    guard let target = Self.linkTarget(fields[last].instruction) else { return nil }
    fields[last].isLink = true
    links += 1
    return target
  }

  mutating func end() {
    guard let field = fields.popLast() else { return }
    if !field.isInResult { inInstruction -= 1 }
    if field.isLink { links -= 1 }
  }

  /// Takes fields from a position on for shown: an instruction that never ends would hide all text after it.
  mutating func show(from position: Int) {
    guard position < fields.count else { return }
    for index in position..<fields.count where !fields[index].isInResult {
      fields[index].isInResult = true
      inInstruction -= 1
    }
  }

  /// The target of a `HYPERLINK` field (ECMA-376-1, 17.16.5.25), or nil for any other.
  static func linkTarget(_ instruction: String) -> String? {
    var words = words(of: instruction)[...]
    guard words.popFirst()?.uppercased() == "HYPERLINK" else { return nil }
    var target: String?
    var anchor: String?
    while let word = words.popFirst() {
      switch word.lowercased() {
      case "\\l": anchor = words.popFirst()
      case "\\o", "\\t", "\\s": _ = words.popFirst()
      case let other where other.hasPrefix("\\"): continue
      default: target = target ?? word
      }
    }
    guard let target, !target.isEmpty else { return nil }
    return anchor.map { "\(target)#\($0)" } ?? target
  }

  private static func words(of instruction: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for scalar in instruction.unicodeScalars {
      switch scalar {
      case "\"":
        if isQuoted || !word.isEmpty { words.append(word) }
        word = ""
        isQuoted.toggle()
      case let space where !isQuoted && space.properties.isWhitespace:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
