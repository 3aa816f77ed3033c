/// What becomes of right-to-left writing, whose glyphs most files draw from left to right like all others. Measured with
/// Hebrew and Arabic lines of Chromium and LibreOffice.
enum RightToLeft: Sendable {
  /// It stays as drawn: pdfminer, pdfplumber, pypdf's layout mode, mutool.
  case asDrawn
  /// Each stretch of it is turned round where it stands: PyMuPDF, pypdf.
  case stretches
  /// Each of its words is turned round where it stands: PyMuPDF with `sort`.
  case words
  /// The line is put in the order in which it is read, by the Unicode bidirectional algorithm: poppler, PDFBox, Tika,
  /// pdfium, pdf.js.
  case lines

  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x590: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// The order in which the characters of a line are read.
  ///
  /// - Parameter scalars: the line as drawn.
  /// - Returns: indices into it, and whether the character is turned round, so that a bracket faces the other way.
  func order(_ scalars: [Unicode.Scalar]) -> [(index: Int, isTurned: Bool)] {
    switch self {
    case .asDrawn: scalars.indices.map { ($0, false) }
    case .stretches: Self.turned(scalars) { Kind($0) == .neutral }
    case .words: Self.turned(scalars) { Kind($0) == .neutral && !$0.properties.isWhitespace }
    case .lines: Self.reordered(scalars)
    }
  }

  /// The bracket that faces the other way.
  static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    case "{": "}"
    case "}": "{"
    case "<": ">"
    case ">": "<"
    case "«": "»"
    case "»": "«"
    default: scalar
    }
  }

  // MARK: Order

  private enum Kind {
    case left, right, digit, neutral

    init(_ scalar: Unicode.Scalar) {
      if RightToLeft.contains(scalar.value) {
        self = .right
      } else if scalar.properties.numericType == .decimal {
        self = .digit
      } else {
        self = scalar.properties.isAlphabetic ? .left : .neutral
      }
    }
  }

  /// Turns round each stretch from a right-to-left character to the last one that only some characters part from it.
  private static func turned(
    _ scalars: [Unicode.Scalar], across mayPart: (Unicode.Scalar) -> Bool
  ) -> [(index: Int, isTurned: Bool)] {
    var order = scalars.indices.map { (index: $0, isTurned: false) }
    var start: Int?
    var end = 0
    for (index, scalar) in scalars.enumerated() {
      if contains(scalar.value) {
        start = start ?? index
        end = index + 1
      } else if let first = start, !mayPart(scalar) {
        order[first..<end].reverse()
        start = nil
      }
    }
    if let start { order[start..<end].reverse() }
    return order
  }

  /// The rules W4, W7, N1, N2, I1, I2 and L2 of Unicode Annex 9, for text without explicit marks. What is drawn is in
  /// display order, and the same reordering leads back.
  private static func reordered(_ scalars: [Unicode.Scalar]) -> [(index: Int, isTurned: Bool)] {
    var kinds = scalars.map(Kind.init)
    let base = kinds.first { $0 == .left || $0 == .right } ?? .left
    for index in kinds.indices.dropFirst().dropLast()
    where kinds[index] == .neutral && kinds[index - 1] == .digit && kinds[index + 1] == .digit {
      if ",.:/+-".unicodeScalars.contains(scalars[index]) { kinds[index] = .digit }
    }
    var strong = base
    for index in kinds.indices {
      switch kinds[index] {
      case .left, .right: strong = kinds[index]
      case .digit where strong == .left: kinds[index] = .left
      default: break
      }
    }
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .neutral else {
        index += 1
        continue
      }
      let end = kinds[index...].firstIndex { $0 != .neutral } ?? kinds.count
      let before = index == 0 ? base : kinds[index - 1] == .left ? .left : .right
      let after = end == kinds.count ? base : kinds[end] == .left ? .left : .right
      for place in index..<end { kinds[place] = before == after ? before : base }
      index = end
    }
    let levels = kinds.map { kind in
      switch kind {
      case .right: 1
      case .digit: 2
      case .left, .neutral: base == .right ? 2 : 0
      }
    }
    var order = Array(scalars.indices)
    for level in [2, 1] {
      var start = 0
      while start < levels.count {
        guard levels[start] >= level else {
          start += 1
          continue
        }
        let end = levels[start...].firstIndex { $0 < level } ?? levels.count
        order[start..<end].reverse()
        start = end
      }
    }
    return order.map { ($0, levels[$0] == 1) }
  }
}
