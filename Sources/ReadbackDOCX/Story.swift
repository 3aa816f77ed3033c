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
    /// Ordinal of the section, from 0.
    var section: Int
  }

  /// What extractors read of a paragraph besides its text.
  struct Paragraph {
    /// What the paragraph itself says of its list, and what its style says.
    var list = ListReference()
    var styleList = ListReference()
    /// Whether its mark was deleted with changes tracked, so that it runs on into the next.
    var isMarkDeleted = false
    /// Whether its markup since the end of the paragraph before holds a start tag that begins with `<w:p` and
    /// goes on, which a recipe takes for the paragraph.
    var hasMarkup = false
    /// Its borders and spacing, styles included.
    var properties = ParagraphProperties()
  }

  /// A list and a level of it.
  struct ListReference {
    var id: String?
    var level: Int?
  }

  var kind: Kind
  /// The outermost element of the part.
  var root = XMLElement.other
  /// Whether the part is in the namespaces of strict Office Open XML, which some extractors do not know.
  var isStrict = false
  var blocks: [Block] = []
  /// One for every block.
  var paragraphs: [Paragraph] = []
  /// Everything in the paragraphs, in the order of the XML; indices of blocks count within the story.
  var pieces: [Piece] = []
  var links: [Link] = []
  var objects: [EmbeddedObject] = []
  var references: [Reference] = []
  /// What the story shows but keeps in parts that are not read.
  var gaps: [Document.Gap] = []
  /// Index of the first block in ``Document/blocks``.
  var firstBlock: Int32 = 0
}
