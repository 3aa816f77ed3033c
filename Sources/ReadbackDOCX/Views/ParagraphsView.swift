internal import ReadbackCore

/// What `"\n".join(p.text for p in document.paragraphs)` gives in python-docx 1.x.
///
/// Paragraphs directly in the body, and in them the runs that are children of the paragraph or of a hyperlink:
/// no tables, text boxes, headers, notes, content controls, tracked insertions, simple fields or symbols. A
/// page or column break reads as nothing, a hyphen that does not break as a plain one.
enum ParagraphsView {
  static func view(of stories: [Story]) -> View {
    var lines = LineBuilder()
    for story in stories {
      guard case .main = story.kind else { continue }
      lines.append(story, text)
    }
    return View(id: .docxParagraphs, lines: lines.lines)
  }

  private static func text(_ piece: Piece) -> String? {
    guard piece.isDirect else { return nil }
    switch piece.kind {
    case .text, .tab, .lineBreak, .typedLineBreak, .carriageReturn: return piece.text
    case .noBreakHyphen: return "-"
    case .pageBreak, .softHyphen, .symbol, .deletedText, .instruction, .stray, .paragraphEnd: return nil
    }
  }
}
