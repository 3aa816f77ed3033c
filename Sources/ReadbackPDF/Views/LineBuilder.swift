internal import ReadbackCore

/// Collects the characters of a line together with the glyphs that they come from.
struct LineBuilder {
  /// UTF-8: appending bytes is several times as fast as appending scalars to a string.
  private var text: [UInt8] = []
  private var origins: [Int32] = []
  private var endsInSpace = true

  var isEmpty: Bool { origins.isEmpty }

  /// Appends what a glyph says; white space of any kind becomes one space. Other control
  /// characters stay: extractors return them, where a font has no better mapping; only NUL goes.
  mutating func append(_ scalars: ArraySlice<UInt32>, glyph: Int) {
    for value in scalars {
      switch value {
      case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        appendSpace(glyph: glyph)
      case 0x00:
        continue
      default:
        guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { continue }
        text.append(contentsOf: bytes)
        origins.append(Int32(truncatingIfNeeded: glyph))
        endsInSpace = false
      }
    }
  }

  /// Appends a space unless there is one; `glyph` is -1 for one that the view puts in.
  mutating func appendSpace(glyph: Int = -1) {
    guard !endsInSpace else { return }
    text.append(UInt8(ascii: " "))
    origins.append(Int32(truncatingIfNeeded: glyph))
    endsInSpace = true
  }

  /// Gives the line, without white space at its end, and starts a new one; nil where nothing was collected.
  mutating func take(page: Int) -> View.Line? {
    defer { self = LineBuilder() }
    if endsInSpace, !origins.isEmpty {
      text.removeLast()
      origins.removeLast()
    }
    return origins.isEmpty
      ? nil : View.Line(text: String(decoding: text, as: UTF8.self), page: page, origins: origins)
  }
}
