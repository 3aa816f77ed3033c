internal import ReadbackCore

/// Gives each glyph the text that a policy reads for it.
///
/// Texts are stretches of one array, since a value with storage of its own for every glyph costs more than all else that
/// a view does.
struct GlyphReader {
  /// The page's text, and behind it what is read otherwise.
  private(set) var scalars: [UInt32]
  private let glyphs: [Glyph]
  private let marks: [MarkedContent]
  private let unmappedGlyphs: [UnmappedGlyph]
  private let fonts: [Font]
  private let policy: JoiningPolicy
  /// What makes the glyphs of a run worth a second look.
  private let unusual = GlyphFlags([.actualText, .guessed, .noUnicode]).rawValue
  /// The marked content whose ActualText stands for the glyphs that are being read, or -1.
  private var replacement = -1
  /// The place in the list of unmapped glyphs of the one that was looked up last.
  private var lastUnmapped = -1
  /// The marked content whose ActualText was copied last, and where to.
  private var copied: (mark: Int, text: Range<Int>) = (-1, 0..<0)

  init(page: Page, fonts: [Font], policy: JoiningPolicy) {
    scalars = page.scalars
    glyphs = page.glyphs
    marks = page.marks
    unmappedGlyphs = page.unmapped
    self.fonts = fonts
    self.policy = policy
  }

  /// Forgets which ActualText was printed last.
  mutating func restart() { replacement = -1 }

  /// - Returns: the text to print at this glyph, as a stretch of ``scalars``, or nil where an ActualText that was printed
  ///   already stands for it.
  @inline(__always)
  mutating func text(of index: Int, in run: GlyphRun) -> Range<Int>? {
    let glyph = glyphs[index]
    let first = Int(glyph.firstScalar)
    let mapped = first..<first + Int(glyph.scalarCount)
    // Nearly all glyphs: nothing below reads a single character below the soft hyphen otherwise.
    if glyph.scalarCount == 1, run.flags.rawValue & unusual == 0, scalars[first] < 0xAD {
      replacement = -1
      return mapped
    }
    return unusualText(of: index, mapped: mapped, in: run)
  }

  @inline(never)
  private mutating func unusualText(of index: Int, mapped: Range<Int>, in run: GlyphRun) -> Range<Int>? {
    if policy.readsActualText, run.flags.contains(.actualText), let mark = replacement(around: run.mark) {
      guard mark != replacement else { return nil }
      replacement = mark
      return actualText(of: mark)
    }
    replacement = -1
    // Who maps glyphs by the tables of the embedded font finds there what an ActualText says of a glyph that the file
    // itself does not map; pdfminer looks into no font.
    if mapped.isEmpty, policy.unmapped != .numbered, let mark = replacement(around: run.mark) {
      return actualText(of: mark)
    }
    if policy.unmapped != .guessed, !run.flags.isDisjoint(with: [.guessed, .noUnicode]),
      run.flags.contains(.guessed) || mapped.isEmpty
    {
      return unmapped(index)
    }
    let only = mapped.count == 1 ? scalars[mapped.lowerBound] : nil
    switch policy.ligatures {
    case .asMapped: break
    case .letters:
      if let only, 0xFB00...0xFB06 ~= only { return add(Self.ligatures[Int(only - 0xFB00)]) }
    case .characters:
      if mapped.count > 1, fonts.indices.contains(run.font), !fonts[run.font].hasToUnicode,
        let character = Self.ligature(of: scalars[mapped])
      {
        return add(CollectionOfOne(character))
      }
    }
    if policy.readsArabicForms, let letters = only.flatMap(ArabicForms.letters(of:)) { return add(letters) }
    if policy.showsSoftHyphens, !mapped.isEmpty, scalars[mapped.lowerBound] == 0xAD {
      return add(CollectionOfOne(0x2D))
    }
    return mapped
  }

  private mutating func add(_ text: some Sequence<UInt32>) -> Range<Int> {
    let start = scalars.count
    scalars.append(contentsOf: text)
    return start..<scalars.count
  }

  private mutating func actualText(of mark: Int) -> Range<Int> {
    if copied.mark != mark {
      copied = (mark, add((marks[mark].actualText ?? "").unicodeScalars.lazy.map(\.value)))
    }
    return copied.text
  }

  /// The letters of the Latin ligatures from U+FB00 on.
  private static let ligatures: [[UInt32]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// The ligature of letters that TeX's fonts have; the first five.
  private static func ligature(of letters: ArraySlice<UInt32>) -> UInt32? {
    ligatures.prefix(5).firstIndex { $0[...] == letters }.map { 0xFB00 + UInt32($0) }
  }

  /// What is read for a glyph that the file does not map, where its code is not taken for a character.
  private mutating func unmapped(_ index: Int) -> Range<Int> {
    let start = scalars.count
    if let glyph = unmappedGlyph(index) {
      if let character = policy.unmapped == .embedded ? glyph.fontCharacter : glyph.misreadCharacter {
        scalars.append(character)
      } else if policy.unmapped == .numbered {
        scalars.append(contentsOf: Self.numberStart)
        appendDigits(glyph.code)
        scalars.append(0x29)
      }
    }
    return start..<scalars.count
  }

  /// `(cid:`, which pdfminer writes before the number of a glyph that it knows nothing else of.
  private static let numberStart: [UInt32] = "(cid:".unicodeScalars.map(\.value)

  private mutating func appendDigits(_ number: UInt32) {
    if number > 9 { appendDigits(number / 10) }
    scalars.append(0x30 + number % 10)
  }

  private mutating func unmappedGlyph(_ index: Int) -> UnmappedGlyph? {
    // Where one is not mapped, the next is not either, mostly.
    lastUnmapped += 1
    if lastUnmapped < unmappedGlyphs.count, unmappedGlyphs[lastUnmapped].glyph == index {
      return unmappedGlyphs[lastUnmapped]
    }
    var low = 0
    var high = unmappedGlyphs.count
    while low < high {
      let middle = (low + high) / 2
      if unmappedGlyphs[middle].glyph < index { low = middle + 1 } else { high = middle }
    }
    lastUnmapped = low
    return low < unmappedGlyphs.count && unmappedGlyphs[low].glyph == index ? unmappedGlyphs[low] : nil
  }

  /// The innermost marked content with an ActualText.
  private func replacement(around mark: Int) -> Int? {
    var mark = mark
    while mark >= 0 {
      if marks[mark].actualText != nil { return mark }
      mark = marks[mark].parent
    }
    return nil
  }
}
