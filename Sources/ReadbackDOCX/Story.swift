internal import ReadbackCore

/// One text of a document: the main part, a header, a footer, the notes or the comments.
struct Story {
  enum Kind {
    case main
    case header(String)
    case footer(String)
    case footnotes
    case endnotes
    case comments

    /// What holds every paragraph of the story; notes and comments are marked one by one.
    var container: Container? {
      switch self {
      case .main, .footnotes, .endnotes, .comments: nil
      case .header(let kind): .header(kind: kind)
      case .footer(let kind): .footer(kind: kind)
      }
    }

    var isFooter: Bool {
      if case .footer = self { true } else { false }
    }
  }

  /// A header or footer that a section names.
  struct Reference {
    var id: String
    var kind: Kind
  }

  var kind: Kind
  /// The outermost element of the part.
  var root = XMLElement.other
  var blocks: [Block] = []
  /// Everything in the paragraphs, in the order of the XML; indices of blocks count within the story.
  var pieces: [Piece] = []
  var links: [Link] = []
  var objects: [EmbeddedObject] = []
  var references: [Reference] = []
  /// What the story shows but keeps in parts that are not read.
  var gaps: [Document.Gap] = []
  /// Index of the first block in ``Document/blocks``.
  var firstBlock = 0
}

/// The smallest thing that extractors treat differently: what one element inside a paragraph says.
///
/// Runs of ``Block`` say what a reader sees; extraction recipes work on elements, and skip, keep or translate
/// each kind in their own way. The views are built from pieces.
struct Piece {
  enum Kind {
    case text
    case deletedText
    case instruction
    /// Character data outside text elements, such as the offsets of a drawing.
    case stray
    case tab
    /// `w:br` without attributes.
    case lineBreak
    /// `w:br` that says it is a line break.
    case typedLineBreak
    /// A page or column break.
    case pageBreak
    case carriageReturn
    case noBreakHyphen
    case softHyphen
    case symbol
    case paragraphEnd
  }

  var kind: Kind
  /// Index into the story's blocks.
  var block: Int
  var text: String
  /// Whether it lies in a run (or a run of a hyperlink) directly in a paragraph directly in the body.
  var isDirect: Bool
  /// Whether it lies in a tracked deletion or the old place of a move.
  var isDeleted: Bool
  /// Whether it lies in the second rendering of something whose first was read (`mc:Fallback`).
  var isTwin: Bool
}
