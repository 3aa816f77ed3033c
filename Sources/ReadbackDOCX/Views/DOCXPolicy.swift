/// How one kind of extractor reads the pieces of a document: every choice that extractors make differently, by name.
///
/// What is not said here all of them do alike: runs are joined without regard to how a producer cut them, text keeps
/// the order of the file (right-to-left runs too), and hidden text is text.
struct DOCXPolicy {
  /// What extractors put where one element stands for a character; nil where they drop it.
  struct Characters {
    var tab: String? = "\t"
    var positionedTab: String?
    var lineBreak: String? = "\n"
    var typedLineBreak: String? = "\n"
    var pageBreak: String? = "\n"
    var columnBreak: String? = "\n"
    var carriageReturn: String? = "\n"
    var noBreakHyphen: String? = "\u{2011}"
    var softHyphen: String? = "\u{AD}"
  }

  enum Symbols {
    case dropped
    /// As the code of the symbol font.
    case stored
    /// As the Unicode character that looks like it, where the table has it.
    case translated
    /// The same for the font Symbol alone.
    case translatedFromSymbol
    /// As a `span` with the font's name and a character reference.
    case html
  }

  /// What ends a line.
  enum LineEnd {
    case paragraphEnd
    /// The next paragraph's start: what follows a text box in its paragraph runs on behind the box's last line.
    case paragraphStart
    /// The end of a paragraph whose markup has attributes or properties; others run together.
    case markedParagraphEnd
  }

  /// Where paragraphs within a paragraph go: those of text boxes.
  enum Boxes {
    case inPlace
    case afterParagraph
    /// Behind the paragraph, without a line end between.
    case behindText
    case beforeParagraph
    /// Nothing else of the paragraph that anchors the box is read.
    case insteadOfParagraph
    /// In place without a line of their own, and once more behind.
    case inPlaceAndAfter
  }

  enum Tables {
    /// In order, a line for every paragraph of a cell.
    case lines
    /// In order, a line for every row.
    case rows
    /// After everything else, a row's cells with tabs between them; no tables in tables.
    case last
    /// Drawn with lines of hyphens and bars.
    case drawn
  }

  enum MergedCells {
    /// As many times as the file holds cells, with what a cell below another still holds.
    case stored
    /// Once.
    case once
    /// In every column and row that the cell covers.
    case repeated
    /// In every column, and in rows whose cells say nothing about merging but that they are merged.
    case repeatedWhereUnsaid
  }

  enum Headers {
    case none
    /// Headers before the body, footers behind it, each part once.
    case around
    /// Those of the last section around the body, those of others around the paragraph that ends the section.
    case bySection
  }

  enum Notes {
    case none
    /// Where they are referred to.
    case inPlace
    /// Behind the paragraph that refers to them, in brackets with the id, with a mark at the reference.
    case bracketed
    /// Behind the body, with a mark of the id at the reference.
    case caretMarked
    /// Behind everything, each after its kind and id, with the same at the reference.
    case dashMarked
    /// Behind the body, numbered in order, with the number in brackets at the reference.
    case numbered
    /// Nothing but the number at the reference.
    case numberOnly
    /// Behind the body, with the number at the reference and before the note.
    case printed
  }

  enum Pictures {
    case none
    /// The description in brackets, empty ones too.
    case bracketed
    /// The description, where there is one, in brackets behind a word.
    case labelled
    /// The description and the part's name, each after hyphens.
    case named
  }

  /// Whether paragraphs of text whose scope has any of these are left out.
  var omitted: Piece.Scope = []
  /// Pieces of character data that are read besides text and formulas.
  var readsDeletions = false
  var readsInstructions = false
  var readsStrays = false
  var readsFormulas = true
  var characters = Characters()
  var symbols = Symbols.dropped
  var lineEnd = LineEnd.paragraphEnd
  /// Whether a paragraph whose mark was deleted runs on into the next, and with what between them.
  var joinsDeletedMarks: String?
  var boxes = Boxes.inPlace
  var tables = Tables.lines
  var mergedCells = MergedCells.stored
  var headers = Headers.none
  var notes = Notes.none
  /// Whether a comment follows the paragraph that it is about.
  var readsComments = false
  var listMarkers: ListMarkers.Style?
  /// Whether a link is written as an HTML anchor.
  var writesAnchors = false
  var pictures = Pictures.none
  /// Whether the text of SmartArt and charts follows everything.
  var readsDiagrams = false
  /// Whether the bullets of neighbouring items that are in the codes of a symbol font come before the items.
  var groupsSymbolBullets = false
  /// Whether a line of letters that spaces part, as headings are sometimes typed, is read as words: poppler takes the least
  /// gap of such a line for the distance of its letters.
  var joinsSpacedLetters = false
  /// Whether the chosen entry of a drop-down form field is read; it is in no run.
  var readsChoices = false
  /// Text of these is turned to capitals.
  var capitalized: Piece.Scope = []
  /// Whether every run in a table that is bold or italic by itself stands in asterisks, and a link in brackets before
  /// its target.
  var marksRunsInTables = false
  /// Whether strict Office Open XML is read.
  var readsStrict = true
  /// Whether superscripts are put in marks: what is written before and behind them.
  var superscript: (before: String, behind: String)?
  /// Whether the borders of a paragraph are a line of hyphens.
  var drawsBorders = false
  /// Whether the first paragraphs are left out where their styles say title, subtitle, author or date.
  var dropsTitle = false
  /// Characters that are written in others.
  var spelling = Spelling.asWritten

  enum Spelling {
    case asWritten
    /// In ASCII as far as a table goes (docx2txt.pl).
    case ascii
    /// Without `&`, `<` and `>`, which are lost with the entities that stand for them (kreuzberg).
    case withoutEntities
  }
}
