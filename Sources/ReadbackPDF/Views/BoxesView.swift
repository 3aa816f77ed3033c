internal import ReadbackCore

/// Boxes of text, found by layout analysis and read one after the other.
///
/// Stands for pdfminer (`layout.py`), on which pyresparser and others build. Glyphs that follow each other in the content
/// stream become lines, neighbouring lines of the same height and alignment become boxes, and boxes are merged in pairs,
/// the nearest first; the order of reading is that of the tree of merges. Text in forms (XObjects) is not analysed: it
/// comes behind, glued.
struct BoxesView {
  var policy = JoiningPolicy(
    readsActualText: false, readsOffPage: true, readsHiddenLayers: true, readsAnnotations: false,
    unmapped: .numbered, ligatures: .characters, rightToLeft: .asDrawn, readsArabicForms: false)
  /// How far two glyphs of a line overlap at least, as a share of the lower one (`line_overlap`).
  var lineOverlap: Float = 0.5
  /// How far apart two glyphs of a line are at most, in widths of the wider one (`char_margin`).
  var characterMargin: Float = 2
  /// How far apart two lines of a box are at most, in heights of a line (`line_margin`).
  var lineMargin: Float = 0.5
  /// A gap that is wider than this share of the glyph's larger side is a space (`word_margin`).
  var wordMargin: Float = 0.1
  /// How much height counts against left when boxes are ordered, -1 to 1 (`boxes_flow`); nil: from top to bottom by
  /// their lower edges, without merging.
  var flow: Float? = 0.5
  /// Merging compares all pairs of boxes; a page of more boxes is read from top to bottom. A dense page has about 100.
  var mostMerged = 400

  struct TextLine {
    var box: Box
    /// Its glyphs, a stretch of those of all lines.
    var items: Range<Int>
    var isBlank: Bool
  }

  struct Item {
    var read: ReadGlyph
    var spaceBefore: Bool
  }

  /// What is found on one page, before its boxes are put in order.
  struct PageBoxes {
    var boxes: TextBoxes
    /// Each line of text; nil for one without a character.
    var lines: [View.Line?]
    /// The text of forms.
    var figures: View.Line?
  }

  func boxes(of source: Source) -> [PageBoxes] {
    source.pages.enumerated().map { number, page in
      var reader = GlyphReader(page: page, fonts: source.fonts, policy: policy)
      let (textLines, items, figures) = textLines(of: page, widths: source.widths, reader: &reader)
      let shown = textLines.filter { !$0.isBlank }
      var line = LineBuilder(policy.rightToLeft)
      var lines: [View.Line?] = []
      lines.reserveCapacity(shown.count)
      for textLine in shown {
        for item in items[textLine.items] {
          if item.spaceBefore { line.appendSpace() }
          line.append(item.read.text, of: reader.scalars, glyph: item.read.glyph)
        }
        lines.append(line.take(page: number))
      }
      for read in figures { line.append(read.text, of: reader.scalars, glyph: read.glyph) }
      return PageBoxes(
        boxes: TextBoxes(lines: shown.map(\.box), margin: lineMargin), lines: lines,
        figures: line.take(page: number))
    }
  }

  func lines(of pages: [PageBoxes]) -> [View.Line] { pages.flatMap(lines(of:)) }

  private func lines(of page: PageBoxes) -> [View.Line] {
    var lines: [View.Line] = []
    for box in ordered(page.boxes.all) {
      for index in box.lines {
        if let line = page.lines[index] { lines.append(line) }
      }
    }
    if let figures = page.figures { lines.append(figures) }
    return lines
  }

  private func ordered(_ boxes: [TextBoxes.TextBox]) -> [TextBoxes.TextBox] {
    guard let flow, boxes.count <= min(mostMerged, BoxTree.most) else {
      return boxes.indices.sorted {
        (boxes[$0].box.y1, boxes[$0].box.x0, $0) < (boxes[$1].box.y1, boxes[$1].box.x0, $1)
      }.map { boxes[$0] }
    }
    return BoxTree(boxes: boxes.map(\.box)).order(flow: flow).map { boxes[$0] }
  }

  /// The lines of the page in content order, and the text of forms.
  private func textLines(
    of page: Page, widths: [FontWidths], reader: inout GlyphReader
  ) -> (lines: [TextLine], items: [Item], figures: [ReadGlyph]) {
    var lines: [TextLine] = []
    var items: [Item] = []
    items.reserveCapacity(page.glyphs.count)
    var figures: [ReadGlyph] = []
    var line = TextLine(box: Box(x0: 0, y0: 0, x1: 0, y1: 0), items: 0..<0, isBlank: true)
    var previous: Box?
    var isOpen = false
    for run in page.runs where policy.reads(run) {
      let fontBox = FontBox.pdfminer(run, widths)
      for index in run.glyphs {
        guard let text = reader.text(of: index, in: run) else { continue }
        if run.flags.contains(.form) {
          figures.append(ReadGlyph(text: text, glyph: index))
          continue
        }
        let box = fontBox.box(of: page.glyphs[index])
        let read = ReadGlyph(text: text, glyph: index)
        let isBlank = text.allSatisfy { reader.scalars[$0].isWhiteSpace }
        if isOpen, let last = previous, follows(box, last) {
          let margin = wordMargin * max(box.width, box.height)
          items.append(Item(read: read, spaceBefore: last.x1 < box.x0 - margin))
          line.items = line.items.lowerBound..<items.count
          line.box = line.box.union(box)
          line.isBlank = line.isBlank && isBlank
        } else {
          if isOpen { lines.append(line) }
          items.append(Item(read: read, spaceBefore: false))
          line = TextLine(box: box, items: items.count - 1..<items.count, isBlank: isBlank)
          isOpen = true
        }
        previous = box
      }
    }
    if isOpen { lines.append(line) }
    for index in lines.indices where lines[index].box.width <= 0 || lines[index].box.height <= 0 {
      lines[index].isBlank = true
    }
    return (lines, items, figures)
  }

  /// Whether a glyph goes on with the line of the one before it.
  private func follows(_ box: Box, _ last: Box) -> Bool {
    guard box.y0 <= last.y1, last.y0 <= box.y1 else { return false }
    let overlap = min(abs(last.y0 - box.y1), abs(last.y1 - box.y0))
    let apart =
      box.x0 <= last.x1 && last.x0 <= box.x1 ? 0 : min(abs(last.x0 - box.x1), abs(last.x1 - box.x0))
    return min(last.height, box.height) * lineOverlap < overlap
      && apart < max(last.width, box.width) * characterMargin
  }
}
