internal import ReadbackCore

/// What is left of the main part when all tags are stripped, as OpenCATS and Odoo read it.
///
/// A line ends at the end of a paragraph and at a plain `<w:br/>`. All other character data runs together:
/// text boxes come twice, deletions, field instructions and the numbers that place drawings are text, and
/// tabs are nothing, so that what they set apart is glued (`Acme Corp2019`).
enum MarkupView {
  static func view(of stories: [Story]) -> View {
    var lines = LineBuilder()
    for story in stories {
      guard case .main = story.kind else { continue }
      for piece in story.pieces {
        switch piece.kind {
        case .text, .deletedText, .instruction, .stray, .lineBreak:
          lines.append(piece.text, block: story.firstBlock + piece.block)
        case .paragraphEnd: lines.endLine()
        case .tab, .typedLineBreak, .pageBreak, .carriageReturn, .noBreakHyphen, .softHyphen, .symbol:
          continue
        }
      }
      lines.endLine()
    }
    return View(id: .docxMarkup, lines: lines.lines)
  }
}
