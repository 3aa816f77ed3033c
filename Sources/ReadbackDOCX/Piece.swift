/// The smallest thing that extractors treat differently: what one element inside a part says.
///
/// Runs of ``Block`` say what a reader sees; extraction recipes work on elements, and skip, keep or translate
/// each kind in their own way. The views are built from pieces, by the rules of a ``DOCXPolicy``.
struct Piece {
  enum Kind: UInt8 {
    // Character data.
    case text, deletedText, instruction, formula
    /// Character data outside text elements, such as the offsets of a drawing.
    case stray
    // Elements that stand for characters.
    case tab, positionedTab
    /// `w:br` without attributes.
    case lineBreak
    /// `w:br` that says it is a line break.
    case typedLineBreak
    case pageBreak, columnBreak, carriageReturn, noBreakHyphen, softHyphen
    /// `w:sym`, with the name of its font in ``Piece/detail``.
    case symbol
    // Things that begin and end.
    case paragraphStart, paragraphEnd
    /// The borders of a paragraph.
    case border
    case boxStart, boxEnd
    /// A table starts with the widths of its columns in ``Piece/detail``, and 1 as ``Piece/number`` where its first row
    /// is its header.
    case tableStart, tableEnd, rowStart, rowEnd, cellStart, cellEnd
    /// A link, with its target in ``Piece/detail``.
    case linkStart, linkEnd
    /// The chosen entry of a drop-down form field.
    case choice
    // Things in other parts.
    /// A picture, with its part in ``Piece/detail`` and its description as text.
    case picture
    /// A note or comment of the id in ``Piece/detail`` belongs here.
    case footnoteReference, endnoteReference, commentReference
    /// A note or comment of the id in ``Piece/detail`` begins, with its kind as text, or ends.
    case noteStart, noteEnd
    /// A section ends with this paragraph; ``Piece/number`` is its ordinal from 0.
    case sectionEnd
  }

  /// What a piece lies in; extractors leave out what lies in things that they do not know.
  struct Scope: OptionSet {
    var rawValue: UInt64

    static let inserted = Scope(rawValue: 1 << 0)
    static let deleted = Scope(rawValue: 1 << 1)
    static let movedHere = Scope(rawValue: 1 << 2)
    static let movedAway = Scope(rawValue: 1 << 3)
    /// `w:fldSimple`.
    static let simpleField = Scope(rawValue: 1 << 4)
    /// Between the beginning of a field and its result.
    static let instruction = Scope(rawValue: 1 << 5)
    static let smartTag = Scope(rawValue: 1 << 6)
    static let customXML = Scope(rawValue: 1 << 7)
    /// Content controls, by what they hold.
    static let runControl = Scope(rawValue: 1 << 8)
    static let blockControl = Scope(rawValue: 1 << 9)
    static let rowControl = Scope(rawValue: 1 << 29)
    static let cellControl = Scope(rawValue: 1 << 30)
    /// `w:bdo` and `w:dir`.
    static let direction = Scope(rawValue: 1 << 10)
    /// The small text above or beside a word, and the word.
    static let rubyText = Scope(rawValue: 1 << 11)
    static let rubyBase = Scope(rawValue: 1 << 12)
    /// The alternatives of `mc:AlternateContent`.
    static let choice = Scope(rawValue: 1 << 13)
    static let fallback = Scope(rawValue: 1 << 14)
    /// The second rendering of something whose first was read, choice or fallback.
    static let twin = Scope(rawValue: 1 << 15)
    /// DrawingML and VML.
    static let drawing = Scope(rawValue: 1 << 16)
    static let picture = Scope(rawValue: 1 << 17)
    static let textBox = Scope(rawValue: 1 << 18)
    static let frame = Scope(rawValue: 1 << 19)
    static let table = Scope(rawValue: 1 << 20)
    static let nestedTable = Scope(rawValue: 1 << 21)
    static let hyperlink = Scope(rawValue: 1 << 22)
    static let hidden = Scope(rawValue: 1 << 23)
    /// Shown in capitals, stored as written.
    static let capitals = Scope(rawValue: 1 << 24)
    static let smallCapitals = Scope(rawValue: 1 << 25)
    static let superscript = Scope(rawValue: 1 << 26)
    /// Not in a run (or a run of a hyperlink) directly in a paragraph of the body, nor in one of a cell directly.
    static let indirect = Scope(rawValue: 1 << 27)
    /// The first text of its run.
    static let runStart = Scope(rawValue: 1 << 28)
    /// What the run itself says of its emphasis, whatever its styles say.
    static let bold = Scope(rawValue: 1 << 31)
    static let italic = Scope(rawValue: 1 << 32)
  }

  var kind: Kind
  var scope: Scope
  /// Index into the story's blocks.
  var block: Int32
  /// For the start of a cell the grid columns that it spans, negative where it continues the cell above; for the
  /// start of a row the grid columns before its first cell; for the end of a section its ordinal.
  var number: Int16 = 0
  var text: String
  var detail: String = ""
}
