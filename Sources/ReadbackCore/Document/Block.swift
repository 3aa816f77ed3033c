/// A paragraph of a DOCX with everything around it: the unit that the DOCX views choose from.
public struct Block: Codable, Sendable, Hashable {
  /// Name of the part inside the archive, for instance `word/document.xml`.
  public var part: String
  /// Ordinal of the paragraph (`w:p`) in its part, counted from 1 in document order.
  public var paragraph: Int
  /// From the outermost to the innermost thing that holds the paragraph; empty for the body itself.
  public var containers: [Container]
  public var runs: [TextRun]
  /// Name of the paragraph style (`Heading 1`), after resolving its id; nil for the default style.
  public var style: String?
  /// Outline level 0 to 8 where the paragraph or its style is a heading; nil for body text.
  public var outlineLevel: Int?
  /// Whether the paragraph belongs to a list (`w:numPr`), so that readers see a marker that is in no run.
  public var isListItem: Bool
  /// Whether that marker is a number or a letter that counts, not a bullet.
  public var isNumbered: Bool
  /// Number of text columns of the section that the paragraph is in.
  public var columns: Int
  /// Colour of the shading of the table cell that the paragraph is in, as 0xRRGGBB; nil where it has none.
  public var background: UInt32?
  /// Lines that are drawn along it (`w:pBdr`, or a horizontal rule that is a shape), after style inheritance.
  public var rules: Rules
  /// Space above it in points, after style inheritance; between two paragraphs the larger of both spaces counts.
  public var spaceAbove: Float
  /// Space below it, likewise.
  public var spaceBelow: Float

  public init(
    part: String, paragraph: Int, containers: [Container] = [], runs: [TextRun] = [],
    style: String? = nil, outlineLevel: Int? = nil, isListItem: Bool = false, isNumbered: Bool = false,
    columns: Int = 1, background: UInt32? = nil, rules: Rules = [], spaceAbove: Float = 0,
    spaceBelow: Float = 0
  ) {
    self.part = part
    self.paragraph = paragraph
    self.containers = containers
    self.runs = runs
    self.style = style
    self.outlineLevel = outlineLevel
    self.isListItem = isListItem
    self.isNumbered = isNumbered
    self.columns = columns
    self.background = background
    self.rules = rules
    self.spaceAbove = spaceAbove
    self.spaceBelow = spaceBelow
  }

  /// Horizontal lines along a paragraph.
  public struct Rules: OptionSet, Codable, Sendable, Hashable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let above = Rules(rawValue: 1 << 0)
    public static let below = Rules(rawValue: 1 << 1)
  }

  public var place: Place { .part(part, paragraph: paragraph) }

  /// What a reader sees: the text of all runs but deleted, hidden and instruction ones.
  public var text: String {
    runs.lazy.filter { $0.flags.isDisjoint(with: .unseen) }
      .map(\.text).joined()
  }
}

/// A thing in a DOCX that holds paragraphs and that some extractors skip, reorder or read twice.
public enum Container: Codable, Sendable, Hashable {
  /// A cell: ordinal of the table in its part from 1, row and column from 0, and how far it is merged.
  case tableCell(table: Int, row: Int, column: Int, merged: Bool)
  /// A text box; `twin` for the VML copy in an `mc:Fallback` whose `mc:Choice` was read too.
  case textBox(index: Int, twin: Bool)
  /// A header part; its section and page kind (`default`, `first`, `even`).
  case header(kind: String)
  case footer(kind: String)
  case footnote
  case endnote
  case comment
  /// A structured document tag (content control) around whole paragraphs.
  case contentControl
  /// A paragraph frame (`w:framePr`), placed apart from the text around it.
  case frame
}

/// A stretch of text of a DOCX paragraph with one formatting.
public struct TextRun: Codable, Sendable, Hashable {
  public struct Flags: OptionSet, Codable, Sendable, Hashable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A tracked insertion or the new place of a move.
    public static let inserted = Flags(rawValue: 1 << 0)
    /// A tracked deletion or the old place of a move.
    public static let deleted = Flags(rawValue: 1 << 1)
    /// `w:vanish`.
    public static let hidden = Flags(rawValue: 1 << 2)
    /// Inside `w:hyperlink`.
    public static let hyperlink = Flags(rawValue: 1 << 3)
    /// The result that a field shows.
    public static let fieldResult = Flags(rawValue: 1 << 4)
    /// The instruction of a field (`w:instrText`), which is never shown.
    public static let instruction = Flags(rawValue: 1 << 5)
    /// Inside a content control within the paragraph.
    public static let contentControl = Flags(rawValue: 1 << 6)
    /// Small or full capitals: shown in capitals, stored as written.
    public static let capitals = Flags(rawValue: 1 << 7)
    /// `w:sym`: a character of a symbol font.
    public static let symbol = Flags(rawValue: 1 << 8)
    /// Small capitals, which are ``capitals`` too.
    public static let smallCapitals = Flags(rawValue: 1 << 9)
    /// What keeps text from the eyes of a reader.
    public static let unseen: Flags = [.deleted, .hidden, .instruction]
  }

  public var text: String
  /// In points, after style inheritance; nil where nothing in the file says.
  public var size: Float?
  public var isBold: Bool
  public var isItalic: Bool
  /// Colour as 0xRRGGBB; nil for automatic.
  public var color: UInt32?
  /// Colour of the shading or highlighting right behind it, by the run, the paragraph or the table cell, as 0xRRGGBB;
  /// nil where none of them states one.
  public var background: UInt32?
  /// Name of the font for Latin text, where the run or a style names one; a theme's font is not resolved.
  public var font: String?
  public var flags: Flags

  public init(
    text: String, size: Float? = nil, isBold: Bool = false, isItalic: Bool = false,
    color: UInt32? = nil, background: UInt32? = nil, font: String? = nil, flags: Flags = []
  ) {
    self.text = text
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.color = color
    self.background = background
    self.font = font
    self.flags = flags
  }
}
