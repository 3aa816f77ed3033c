internal import ReadbackCore

/// Collects the characters of a line together with the glyphs that they come from.
struct LineBuilder: ~Copyable {
  /// UTF-8: appending bytes is several times as fast as appending scalars to a string.
  private var text = GrowingBuffer<UInt8>()
  private var origins = GrowingBuffer<Int32>()
  private var endsInSpace = true
  private var lastScalar: UInt32 = 0
  private var scalarBefore: UInt32 = 0
  private let direction: RightToLeft
  private var hasRightToLeft = false

  /// - Parameter direction: what becomes of right-to-left writing.
  init(_ direction: RightToLeft) { self.direction = direction }

  var isEmpty: Bool { origins.isEmpty }

  /// Appends what a glyph says; white space of any kind becomes one space. Other control
  /// characters stay: extractors return them where a font has no better mapping.
  ///
  /// - Parameters:
  ///   - text: a stretch of `scalars`.
  ///   - scalars: the text of a ``GlyphReader``.
  ///   - glyph: where it comes from.
  @inline(__always)
  mutating func append(_ text: Range<Int>, of scalars: [UInt32], glyph: Int) {
    for index in text { append(scalars[index], glyph: glyph) }
  }

  /// Appends text that stands in no page's content.
  mutating func append(_ text: String, glyph: Int) {
    for scalar in text.unicodeScalars { append(scalar.value, glyph: glyph) }
  }

  /// Appends one character.
  @inline(__always)
  mutating func append(_ value: UInt32, glyph: Int) {
    guard 0x21...0x7E ~= value else { return appendUnusual(value, glyph: glyph) }
    text.append(UInt8(truncatingIfNeeded: value))
    end(with: value, glyph: glyph)
  }

  @inline(never)
  private mutating func appendUnusual(_ value: UInt32, glyph: Int) {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      appendSpace(glyph: glyph)
    default:
      guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { return }
      for byte in bytes { text.append(byte) }
      if RightToLeft.contains(value) { hasRightToLeft = true }
      end(with: value, glyph: glyph)
    }
  }

  @inline(__always)
  private mutating func end(with value: UInt32, glyph: Int) {
    origins.append(Int32(truncatingIfNeeded: glyph))
    endsInSpace = false
    scalarBefore = lastScalar
    lastScalar = value
  }

  /// Appends a space unless there is one; `glyph` is -1 for one that the view puts in.
  mutating func appendSpace(glyph: Int = -1) {
    guard !endsInSpace else { return }
    text.append(UInt8(ascii: " "))
    origins.append(Int32(truncatingIfNeeded: glyph))
    endsInSpace = true
    scalarBefore = lastScalar
    lastScalar = 0x20
  }

  /// Whether the last character is one that MuPDF puts a space after.
  var endsInLetter: Bool { Self.isLetter(lastScalar) }

  /// Letters, digits and punctuation of the scripts up to Arabic, general punctuation, superscripts and currency signs
  /// (`may_add_space` in MuPDF's stext-device.c).
  static func isLetter(_ scalar: UInt32) -> Bool { scalar < 0x0700 || (0x2000...0x20CF).contains(scalar) }

  /// Whether the line ends in a hyphen behind a letter or digit.
  var endsInHyphen: Bool {
    guard lastScalar == 0x2D || lastScalar == 0x2010, let before = Unicode.Scalar(scalarBefore) else {
      return false
    }
    return before.properties.isAlphabetic || before.properties.numericType != nil
  }

  /// Gives the line, without white space at its end, and starts a new one; nil where nothing was collected.
  mutating func take(page: Int) -> View.Line? {
    defer { startAnew() }
    if endsInSpace, !origins.isEmpty {
      text.removeLast()
      origins.removeLast()
    }
    guard !origins.isEmpty else { return nil }
    let line = View.Line(
      text: String(decoding: text.values, as: UTF8.self), page: page, origins: Array(origins.values))
    return hasRightToLeft ? reordered(line) : line
  }

  private mutating func startAnew() {
    text.removeAll()
    origins.removeAll()
    endsInSpace = true
    (lastScalar, scalarBefore) = (0, 0)
    hasRightToLeft = false
  }

  private func reordered(_ line: View.Line) -> View.Line {
    let scalars = Array(line.text.unicodeScalars)
    var read = String.UnicodeScalarView()
    var origins: [Int32] = []
    for (index, isTurned) in direction.order(scalars) {
      read.append(isTurned ? RightToLeft.mirrored(scalars[index]) : scalars[index])
      origins.append(line.origins[index])
    }
    return View.Line(text: String(read), page: line.page, origins: origins)
  }
}
