extension Set<String> {
  /// The words of a table that stands in the source as one text. Bytes are cut, not characters: such tables are filled
  /// whenever a process reads its first resume.
  ///
  /// - Parameters:
  ///   - text: the words, with line feeds or `separator` between them.
  ///   - separator: an ASCII character.
  init(words text: String, separator: Unicode.Scalar = " ") {
    let bytes = Array(text.utf8)
    self.init(minimumCapacity: bytes.count / 6)
    var start = 0
    for end in 0...bytes.count
    where end == bytes.count || bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: separator) {
      if start < end { insert(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
  }
}
