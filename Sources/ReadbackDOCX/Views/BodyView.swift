internal import ReadbackCore

/// The body in order, with tables, content controls and each text box once, as mammoth and LibreOffice read it.
///
/// Tracked changes are accepted. A table cell's paragraphs are lines of their own: mammoth, docx2txt,
/// docx2python and LibreOffice all end a line there, and none joins a row. Line breaks end a line too, though
/// mammoth's raw text drops them and glues what they part.
enum BodyView {
  static func view(of stories: [Story]) -> View {
    var lines = LineBuilder()
    for story in stories {
      guard case .main = story.kind else { continue }
      lines.append(story, text)
    }
    return View(id: .docxBody, lines: lines.lines)
  }

  /// What a reader with tracked changes accepted sees of a piece.
  static func text(_ piece: Piece) -> String? {
    guard !piece.isTwin, !piece.isDeleted else { return nil }
    switch piece.kind {
    case .text, .tab, .lineBreak, .typedLineBreak, .pageBreak, .carriageReturn, .noBreakHyphen, .softHyphen,
      .symbol:
      return piece.text
    case .deletedText, .instruction, .stray, .paragraphEnd: return nil
    }
  }
}
