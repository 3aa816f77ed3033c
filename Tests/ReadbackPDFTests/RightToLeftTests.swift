import Testing

@testable import ReadbackPDF

@Suite struct RightToLeftTests {
  /// Capitals stand for Hebrew letters, U+05D0 on.
  private func hebrew(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      "A"..."Z" ~= scalar ? Unicode.Scalar(0x5D0 + scalar.value - 65) ?? scalar : scalar
    }
  }

  private func read(_ drawn: String, _ direction: RightToLeft) -> [Unicode.Scalar] {
    let scalars = hebrew(drawn)
    return direction.order(scalars).map {
      $0.isTurned ? RightToLeft.mirrored(scalars[$0.index]) : scalars[$0.index]
    }
  }

  @Test(arguments: [
    (RightToLeft.asDrawn, "CBA", "CBA"), (.stretches, "CBA", "ABC"), (.stretches, "FED CBA", "ABC DEF"),
    (.stretches, "ab CBA cd", "ab ABC cd"), (.words, "FED CBA", "DEF ABC"), (.lines, "FED CBA", "ABC DEF"),
    (.lines, "2024 DC 2019 BA", "AB 2019 CD 2024"), (.lines, "one CBA two", "one ABC two"),
    (.lines, "(abc) BA", "(abc) AB"), (.lines, "2 (BA)", "(AB) 2"), (.lines, "1,5 BA", "AB 1,5"),
    (.lines, "abc", "abc"), (.lines, "", ""),
  ])
  func `Right-to-left writing is read`(_ direction: RightToLeft, _ drawn: String, _ expected: String) {
    #expect(read(drawn, direction) == hebrew(expected))
  }

  @Test(
    arguments: [
      (UInt32(0xFE8F), [UInt32(0x628)]), (0xFE92, [0x628]), (0xFEF5, [0x622, 0x644]), (0x628, nil),
      (0x41, nil),
    ] as [(UInt32, [UInt32]?)])
  func `Forms of Arabic letters become the letters`(_ form: UInt32, _ letters: [UInt32]?) {
    #expect(ArabicForms.letters(of: form).map(Array.init) == letters)
  }
}
