internal import ReadbackCore

/// Gives each glyph the text that a policy reads for it.
struct GlyphReader {
  private let page: Page
  private let fonts: [Font]
  private let policy: JoiningPolicy
  private var replacement = -1

  init(page: Page, fonts: [Font], policy: JoiningPolicy) {
    self.page = page
    self.fonts = fonts
    self.policy = policy
  }

  /// - Returns: the text to print at this glyph, or nil where an ActualText that was printed already stands for it.
  mutating func text(of index: Int, in run: GlyphRun) -> ArraySlice<UInt32>? {
    let glyph = page.glyphs[index]
    if policy.readsActualText, run.flags.contains(.actualText), let mark = replacement(around: run.mark) {
      guard mark != replacement else { return nil }
      replacement = mark
      return page.marks[mark].actualText.map { ArraySlice($0.unicodeScalars.map(\.value)) }
    }
    replacement = -1
    let scalars = page.scalars(of: glyph)
    // Who maps glyphs by the tables of the embedded font finds there what an ActualText says of a glyph that the file
    // itself does not map; pdfminer looks into no font.
    if scalars.isEmpty, policy.unmapped != .numbered, let mark = replacement(around: run.mark) {
      return page.marks[mark].actualText.map { ArraySlice($0.unicodeScalars.map(\.value)) }
    }
    if policy.unmapped != .guessed, !run.flags.isDisjoint(with: [.guessed, .noUnicode]),
      run.flags.contains(.guessed) || scalars.isEmpty
    {
      return unmapped(index)
    }
    switch policy.ligatures {
    case .asMapped: break
    case .letters:
      if scalars.count == 1, let letters = scalars.first.flatMap(Self.letters(of:)) { return letters }
    case .characters:
      if scalars.count > 1, fonts.indices.contains(run.font), !fonts[run.font].hasToUnicode,
        let character = (0xFB00...0xFB04).first(where: { Self.letters(of: $0) == scalars })
      {
        return [character]
      }
    }
    if policy.readsArabicForms, scalars.count == 1,
      let letters = scalars.first.flatMap(ArabicForms.letters(of:))
    {
      return letters
    }
    if policy.showsSoftHyphens, scalars.first == 0xAD { return [0x2D] }
    return scalars
  }

  /// The letters of a Latin ligature (U+FB00 to U+FB06).
  private static func letters(of scalar: UInt32) -> ArraySlice<UInt32>? {
    switch scalar {
    case 0xFB00: [0x66, 0x66]
    case 0xFB01: [0x66, 0x69]
    case 0xFB02: [0x66, 0x6C]
    case 0xFB03: [0x66, 0x66, 0x69]
    case 0xFB04: [0x66, 0x66, 0x6C]
    case 0xFB05, 0xFB06: [0x73, 0x74]
    default: nil
    }
  }

  /// What is read for a glyph that the file does not map, where its code is not taken for a character.
  private func unmapped(_ index: Int) -> ArraySlice<UInt32> {
    var low = 0
    var high = page.unmapped.count
    while low < high {
      let middle = (low + high) / 2
      if page.unmapped[middle].glyph < index { low = middle + 1 } else { high = middle }
    }
    guard low < page.unmapped.count, page.unmapped[low].glyph == index else { return [] }
    let glyph = page.unmapped[low]
    if policy.unmapped == .embedded { return glyph.fontCharacter.map { [$0] } ?? [] }
    return glyph.misreadCharacter.map { [$0] }
      ?? ArraySlice("(cid:\(glyph.code))".unicodeScalars.map(\.value))
  }

  /// The innermost marked content with an ActualText.
  private func replacement(around mark: Int) -> Int? {
    var mark = mark
    while mark >= 0 {
      if page.marks[mark].actualText != nil { return mark }
      mark = page.marks[mark].parent
    }
    return nil
  }
}
