internal import ReadbackCore

/// All stories of a document, as views ask for them.
struct Stories {
  let main: Story
  let headers: [Story]
  let footers: [Story]
  /// Footnotes, then endnotes.
  let notes: [Story]
  let comments: [Story]
  let numbering: NumberingSheet
  /// The texts of SmartArt and charts.
  let diagrams: [String]
  /// The parts of headers and footers by relationship id.
  private let parts: [String: String]
  /// The pieces of each note and comment by the kind of its story and its id.
  private let noteRanges: [String: (story: Int, pieces: Range<Int>)]
  private let noted: [Story]
  /// The section that ends with a paragraph of the main part.
  private let sectionEnds: [Int32: Int]

  init(_ all: [Story], numbering: NumberingSheet, diagrams: [String], parts: [String: String]) {
    var main = Story(kind: .main)
    var headers: [Story] = []
    var footers: [Story] = []
    var notes: [Story] = []
    var comments: [Story] = []
    for story in all {
      switch story.kind {
      case .main: main = story
      case .header: headers.append(story)
      case .footer: footers.append(story)
      case .footnotes, .endnotes: notes.append(story)
      case .comments: comments.append(story)
      }
    }
    var ranges: [String: (story: Int, pieces: Range<Int>)] = [:]
    noted = notes + comments
    for (number, story) in noted.enumerated() {
      var open: (id: String, start: Int)?
      for index in story.pieces.indices {
        switch story.pieces[index].kind {
        case .noteStart: open = (story.pieces[index].detail, index + 1)
        case .noteEnd:
          guard let (id, start) = open else { continue }
          ranges["\(story.kind.noteName) \(id)"] = (number, start..<index)
          open = nil
        default: continue
        }
      }
    }
    var ends: [Int32: Int] = [:]
    if !main.references.isEmpty {
      for piece in main.pieces where piece.kind == .sectionEnd { ends[piece.block] = Int(piece.number) }
    }
    self.main = main
    self.headers = headers
    self.footers = footers
    self.notes = notes
    self.comments = comments
    self.numbering = numbering
    self.diagrams = diagrams
    self.parts = parts
    noteRanges = ranges
    sectionEnds = ends
  }

  /// The section whose properties stand at the end of the body.
  var lastSection: Int { sectionEnds.count }

  /// The section that ends with a paragraph, if one does.
  func section(endingWith block: Int32, of story: Story) -> Int? {
    guard case .main = story.kind else { return nil }
    return sectionEnds[block]
  }

  /// The headers or footers that a section itself names: of its first page, of even pages, of others.
  func headers(of section: Int, isFooter: Bool) -> [Story] {
    var found: [Story] = []
    for page in ["first", "even", "default"] {
      for reference in main.references
      where reference.section == section && reference.kind.isFooter == isFooter && reference.kind.page == page
      {
        guard let part = parts[reference.id] else { continue }
        found += (isFooter ? footers : headers).filter { $0.blocks.first?.part == part }
      }
    }
    return found
  }

  /// The pieces of a note or comment.
  func note(_ id: String, _ kind: Story.Kind) -> (Story, ArraySlice<Piece>)? {
    guard let range = noteRanges["\(kind.noteName) \(id)"] else { return nil }
    let story = noted[range.story]
    return (story, story.pieces[range.pieces])
  }
}

extension Story.Kind {
  fileprivate var noteName: String {
    switch self {
    case .footnotes: "footnote"
    case .endnotes: "endnote"
    case .comments: "comment"
    case .main, .header, .footer: ""
    }
  }

  /// The pages that a header or footer is for.
  fileprivate var page: String? {
    switch self {
    case .header(let page), .footer(let page): page
    case .main, .footnotes, .endnotes, .comments: nil
    }
  }
}

extension Story {
  /// Whether a paragraph is of the title block that a reader takes for the document's own data, or empty.
  func isTitle(_ block: Int32) -> Bool {
    let block = blocks[Int(block)]
    let styles = ["title", "subtitle", "author", "date", "abstract"]
    return styles.contains(block.style?.lowercased() ?? "") || block.runs.isEmpty
  }
}
