internal import ReadbackCore

/// Gives each glyph its text, or that of an ActualText around it: once, at the first glyph of its marked content.
struct ActualTextReader {
  private let page: Page
  private let isUsed: Bool
  private var current = -1

  init(page: Page, isUsed: Bool) {
    self.page = page
    self.isUsed = isUsed
  }

  /// - Returns: the text to print at this glyph, or nil where an ActualText that was printed already stands for it.
  mutating func text(of glyph: Glyph) -> ArraySlice<UInt32>? {
    let run = page.run(of: glyph)
    guard isUsed, run.flags.contains(.actualText), let mark = replacement(around: run.mark) else {
      current = -1
      return page.scalars(of: glyph)
    }
    guard mark != current else { return nil }
    current = mark
    return page.marks[mark].actualText.map { ArraySlice($0.unicodeScalars.map(\.value)) }
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
