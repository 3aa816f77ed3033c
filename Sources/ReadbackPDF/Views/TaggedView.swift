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
    let content = pages.map(runsByIdentifier)
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
      guard pages.indices.contains(tag.page), let runs = content[tag.page][tag.mcid] else {
        continue
      }
      if blocks[index] != lastBlock || tag.page != lastPage {
        if let taken = line.take(page: lastPage) { lines.append(taken) }
        pen = nil
      }
      lastBlock = blocks[index]
      lastPage = tag.page
      // The ActualText of an element stands for everything in it, once.
      let isReplaced = replacements[index] >= 0
      if isReplaced, replacements[index] == replacement { continue }
      replacement = replacements[index]
      if isReplaced {
        let run = pages[tag.page].runs[runs[0]]
        let first = run.glyphs.lowerBound
        step(to: pages[tag.page].glyphs[first], in: run, pen: &pen, line: &line)
        line.append(tags[replacement].actualText ?? "", glyph: first)
      } else {
        append(runs, of: pages[tag.page], reader: &readers[tag.page], pen: &pen, line: &line)
      }
    }
    if let taken = line.take(page: lastPage) { lines.append(taken) }
    return lines
  }

  private func append(
    _ runs: [Int], of page: Page, reader: inout GlyphReader, pen: inout Pen?, line: inout LineBuilder
  ) {
    reader.restart()
    for number in runs {
      let run = page.runs[number]
      for index in run.glyphs {
        step(to: page.glyphs[index], in: run, pen: &pen, line: &line)
        if let text = reader.text(of: index, in: run) { line.append(text, of: reader.scalars, glyph: index) }
      }
    }
  }

  @inline(__always)
  private func step(to glyph: Glyph, in run: GlyphRun, pen: inout Pen?, line: inout LineBuilder) {
    let glyph = Extent(glyph, run.rotation)
    switch pen?.step(to: glyph, in: run, policy: policy) {
    // An element is one line however many lines of the page it fills.
    case .line, .space: line.appendSpace()
    case .word, nil: break
    }
    pen = Pen(after: glyph, in: run)
  }

  /// For each marked-content identifier of a page the runs of its glyphs, none of them empty, in content order.
  private func runsByIdentifier(_ page: Page) -> [Int: [Int]] {
    let identifiers = page.contentIdentifiers
    var runs: [Int: [Int]] = [:]
    for (number, run) in page.runs.enumerated() where run.mark >= 0 && !run.glyphs.isEmpty {
      if let identifier = identifiers[run.mark] { runs[identifier, default: []].append(number) }
    }
    return runs
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
