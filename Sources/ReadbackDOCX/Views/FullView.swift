internal import ReadbackCore

/// Every text of the document: headers, body, notes, comments, footers, each text box once.
///
/// Apache Tika and docx2python read all of these. Tika puts a note behind the paragraph that refers to it,
/// docx2python puts notes behind everything else; here they follow the body.
enum FullView {
  static func view(of stories: [Story]) -> View {
    var lines = LineBuilder()
    for place in Place.allCases {
      for story in stories where Place(story.kind) == place { lines.append(story, BodyView.text) }
    }
    return View(id: .docxFull, lines: lines.lines)
  }

  private enum Place: CaseIterable {
    case header, body, notes, footer

    init(_ kind: Story.Kind) {
      switch kind {
      case .header: self = .header
      case .main: self = .body
      case .footnotes, .endnotes, .comments: self = .notes
      case .footer: self = .footer
      }
    }
  }
}
