internal import ReadbackCore

/// Text in the order of the structure tree, a line for each block-level element; what is not tagged is left out.
///
/// Stands for accessibility-aware readers.
struct TaggedView {
  var policy = JoiningPolicy()

  /// Standard structure types that stand within a line (ISO 32000-1, table 338); all others start a line.
  private static let inline: Set<String> = [
    "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP",
    "Warichu", "WT", "WP", "Lbl", "Em", "Strong", "Sub",
  ]

  func lines(of pages: [Page], fonts: [Font], tags: [Tag]) -> [View.Line] {
    let content = pages.map(glyphsByIdentifier)
    let blocks = blocks(of: tags)
    let replacements = replacements(of: tags)
    var readers = pages.map { GlyphReader(page: $0, fonts: fonts, policy: policy) }
    var replacement = -1
    var lines: [View.Line] = []
    var line = LineBuilder(policy.rightToLeft)
    var pen: Pen?
    var lastBlock = -1
    var lastPage = -1
    for (index, tag) in tags.enumerated() where tag.type == nil {
      guard pages.indices.contains(tag.page), let ranges = content[tag.page][tag.mcid] else {
        continue
      }
      if blocks[index] != lastBlock || tag.page != lastPage {
        if let taken = line.take(page: lastPage) { lines.append(taken) }
        pen = nil
      }
      lastBlock = blocks[index]
      lastPage = tag.page
      let page = pages[tag.page]
      readers[tag.page].restart()
      // The ActualText of an element stands for everything in it, once.
      let isReplaced = replacements[index] >= 0
      if isReplaced, replacements[index] == replacement { continue }
      replacement = replacements[index]
      for index in ranges.joined() {
        let glyph = page.glyphs[index]
        let run = page.run(of: glyph)
        switch pen?.step(to: glyph, in: run, policy: policy) {
        // An element is one line however many lines of the page it fills.
        case .line, .space: line.appendSpace()
        case .word, nil: break
        }
        pen = Pen(after: glyph, in: run)
        if isReplaced {
          line.append(tags[replacement].actualText ?? "", glyph: index)
          break
        }
        if let text = readers[tag.page].text(of: index, in: run) {
          line.append(text, of: readers[tag.page].scalars, glyph: index)
        }
      }
    }
    if let taken = line.take(page: lastPage) { lines.append(taken) }
    return lines
  }

  /// For each marked-content identifier of a page its glyphs, in content order.
  private func glyphsByIdentifier(_ page: Page) -> [Int: [Range<Int>]] {
    let identifiers = page.contentIdentifiers
    var glyphs: [Int: [Range<Int>]] = [:]
    for run in page.runs where run.mark >= 0 {
      if let identifier = identifiers[run.mark] { glyphs[identifier, default: []].append(run.glyphs) }
    }
    return glyphs
  }

  /// For each element the index of the outermost element around it that has an ActualText, itself included, or -1.
  private func replacements(of tags: [Tag]) -> [Int] {
    var replacements: [Int] = []
    replacements.reserveCapacity(tags.count)
    for (index, tag) in tags.enumerated() {
      let outer = tag.parent >= 0 ? replacements[tag.parent] : -1
      replacements.append(outer >= 0 ? outer : tag.actualText == nil ? -1 : index)
    }
    return replacements
  }

  /// For each element the index of the innermost block-level element around it, itself included.
  private func blocks(of tags: [Tag]) -> [Int] {
    var blocks: [Int] = []
    blocks.reserveCapacity(tags.count)
    for (index, tag) in tags.enumerated() {
      if let type = tag.type, !Self.inline.contains(type) {
        blocks.append(index)
      } else {
        blocks.append(tag.parent >= 0 ? blocks[tag.parent] : -1)
      }
    }
    return blocks
  }
}
