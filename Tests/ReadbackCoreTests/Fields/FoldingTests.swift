import Foundation
import Testing

@testable import ReadbackCore

@Suite struct FoldingTests {
  private func folded(_ text: String) -> String { Folding.words(text.unicodeScalars) }

  /// What Unicode takes a letter apart into is the reference.
  @Test func `Every Latin letter with marks folds to the letter alone`() {
    for value in Array(UInt32(0x1E00)...0x1EF9) + [0x1A0, 0x1A1, 0x1AF, 0x1B0] {
      guard let scalar = Unicode.Scalar(value), !(0x1E9A...0x1E9F ~= value) else { continue }
      let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first.map(String.init)
      #expect(folded(String(scalar)) == base?.lowercased(), "\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("KỸ NĂNG", "ky nang"), ("Học vấn", "hoc van"), ("\u{202B}\u{202A}שפות\u{202C}\u{202C}", "שפות"),
    ("שָׁלוֹם", "שלום"), ("الأعمال", "الاعمال"), ("مُهَنْدِس", "مهندس"),
  ])
  func `Words fold without case, marks and what turns their direction`(text: String, words: String) {
    #expect(folded(text) == words)
  }
}
