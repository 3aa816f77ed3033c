internal import ReadbackCore

/// The policies that real extractors follow, each found in its source or by what it made of files with one container
/// each, and held against its text of real documents (`docs/docx-containers.md`, `Benchmarks/views.py`).
extension DOCXPolicy {
  /// The policy of a view; nil for a view of another format.
  static func policy(of view: ViewID) -> DOCXPolicy? {
    switch view {
    case .docxParagraphs: paragraphs
    case .docxBody: body
    case .docxMarkup: markup
    case .docxFull: full
    case .docxTables: tables
    case .docxNested: nestedParagraphs
    case .docxElements: elements
    case .docxParts: allElements
    case .docxTyped: typed
    case .docxCited: cited
    case .docxCoded: coded
    case .docxRows: rows
    case .docxPlain: plain
    case .docxShown: shown
    case .docxPrinted: printed
    default: nil
    }
  }

  /// Text in anything but runs directly in paragraphs.
  private static let nested: Piece.Scope = [.indirect, .textBox, .nestedTable]

  /// What `"\n".join(p.text for p in document.paragraphs)` gives in python-docx 1.x.
  ///
  /// Paragraphs directly in the body, and in them the runs that are children of the paragraph or of a hyperlink:
  /// no tables, text boxes, headers, notes, content controls, tracked insertions, simple fields or symbols. A
  /// page or column break reads as nothing, a hyphen that does not break as a plain one.
  static let paragraphs: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.omitted = nested.union(.table)
    policy.readsFormulas = false
    policy.boxes = .afterParagraph
    policy.characters = Characters(
      positionedTab: "\t", pageBreak: nil, columnBreak: nil, noBreakHyphen: "-", softHyphen: nil)
    return policy
  }()

  /// The paragraphs as above, then every table of the body with tabs between the cells (python-docx `tables`): merged
  /// cells in every place that they cover, no tables in tables.
  static let tables: DOCXPolicy = {
    var policy = paragraphs
    policy.omitted = nested
    policy.tables = .last
    policy.mergedCells = .repeated
    return policy
  }()

  /// mammoth's raw text: the body with tables, content controls and VML text boxes behind their paragraph, tracked
  /// changes accepted; line breaks are dropped and glue what they part.
  static let body: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.omitted = [
      .deleted, .movedAway, .simpleField, .direction, .rubyText, .rubyBase, .drawing, .choice,
    ]
    policy.readsFormulas = false
    policy.characters = Characters(
      lineBreak: nil, typedLineBreak: nil, pageBreak: nil, columnBreak: nil, carriageReturn: nil)
    policy.symbols = .translated
    policy.joinsDeletedMarks = ""
    policy.boxes = .afterParagraph
    policy.mergedCells = .once
    return policy
  }()

  /// What is left of the main part when all tags are stripped, as OpenCATS reads it.
  ///
  /// A line ends at the end of a paragraph and at a plain `<w:br/>`. All other character data runs together:
  /// text boxes come twice, deletions, field instructions and the numbers that place drawings are text, and
  /// tabs are nothing, so that what they set apart is glued (`Acme Corp2019`).
  static let markup: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.readsDeletions = true
    policy.readsInstructions = true
    policy.readsStrays = true
    policy.characters = stripped
    policy.characters.lineBreak = "\n"
    return policy
  }()

  /// The text under every `w:p` of the main part, as Odoo reads it: a text box within its paragraph, and once more.
  static let nestedParagraphs: DOCXPolicy = {
    var policy = markup
    policy.characters = stripped
    policy.boxes = .inPlaceAndAfter
    return policy
  }()

  /// Every `w:t` of the main part, a line for every paragraph end: the recipe that greps the zip.
  static let elements: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.readsFormulas = false
    policy.characters = stripped
    return policy
  }()

  /// docx2txt for Python: every `w:t`, tab and break of headers, body and footers, a line for every paragraph start.
  static let allElements: DOCXPolicy = {
    var policy = elements
    policy.headers = .around
    policy.lineEnd = .paragraphStart
    policy.characters = Characters(noBreakHyphen: nil, softHyphen: nil)
    policy.readsStrict = false
    return policy
  }()

  /// docx2txt.pl: the main part in ASCII, with typed list markers.
  static let typed: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.omitted = .drawing
    policy.readsStrays = true
    policy.lineEnd = .markedParagraphEnd
    policy.characters = stripped
    policy.characters.tab = "\t"
    policy.characters.lineBreak = "\n"
    policy.characters.noBreakHyphen = "-"
    policy.characters.softHyphen = " - "
    policy.listMarkers = .typed
    policy.capitalized = .capitals
    policy.superscript = ("[", "]")
    policy.drawsBorders = true
    policy.spelling = .ascii
    return policy
  }()

  /// Apache Tika's event reader: headers, the body with each text box once, notes where they are referred to,
  /// comments behind their paragraph, footers; the markers of lists that a paragraph names itself.
  static let full: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.omitted = [.deleted, .movedAway, .fallback]
    policy.headers = .around
    policy.notes = .inPlace
    policy.readsComments = true
    policy.readsDiagrams = true
    policy.listMarkers = .dotted
    return policy
  }()

  /// Apache Tika's document reader, its default: headers by section, marks for notes, capitals as shown, nothing in
  /// content controls of rows and cells.
  static let cited: DOCXPolicy = {
    var policy = full
    policy.headers = .bySection
    policy.notes = .bracketed
    policy.readsComments = false
    policy.omitted.insert(.rowControl)
    policy.boxes = .behindText
    policy.capitalized = [.capitals, .smallCapitals]
    policy.characters.noBreakHyphen = nil
    policy.characters.softHyphen = nil
    return policy
  }()

  /// docx2python: headers, body, footers, notes; list markers, link targets, pictures and note marks in text.
  static let coded: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.boxes = .beforeParagraph
    policy.headers = .around
    policy.notes = .dashMarked
    policy.listMarkers = .coded
    policy.mergedCells = .repeatedWhereUnsaid
    policy.characters = Characters(carriageReturn: nil, noBreakHyphen: nil, softHyphen: nil)
    policy.symbols = .html
    policy.writesAnchors = true
    policy.pictures = .named
    policy.readsChoices = true
    return policy
  }()

  /// kreuzberg: body and notes, a table row a line, tabs dropped.
  static let rows: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.omitted = [.drawing]
    policy.boxes = .insteadOfParagraph
    policy.tables = .rows
    policy.mergedCells = .repeated
    policy.notes = .caretMarked
    policy.characters = Characters(
      tab: nil, pageBreak: nil, carriageReturn: nil, noBreakHyphen: nil, softHyphen: nil)
    policy.pictures = .labelled
    policy.marksRunsInTables = true
    policy.spelling = .withoutEntities
    return policy
  }()

  /// pandoc's plain text: no text boxes or headers, list markers, drawn tables, numbered notes.
  static let plain: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.omitted = [
      .deleted, .movedAway, .simpleField, .customXML, .direction, .rubyText, .rubyBase, .choice,
      .fallback, .textBox,
    ]
    policy.joinsDeletedMarks = " "
    policy.boxes = .afterParagraph
    policy.tables = .drawn
    policy.mergedCells = .once
    policy.notes = .numbered
    policy.listMarkers = .plain
    policy.characters = Characters(carriageReturn: nil)
    policy.symbols = .translatedFromSymbol
    policy.pictures = .bracketed
    policy.capitalized = .smallCapitals
    policy.dropsTitle = true
    return policy
  }()

  /// LibreOffice's text: the body without text boxes and frames, tracked changes not accepted, the numbers of notes,
  /// list markers as they are shown.
  static let shown: DOCXPolicy = {
    var policy = DOCXPolicy()
    policy.omitted = [.fallback, .textBox, .frame, .instruction, .rubyText]
    policy.readsDeletions = true
    policy.readsFormulas = false
    policy.notes = .numberOnly
    policy.listMarkers = .shown
    policy.characters.positionedTab = "\t"
    policy.symbols = .stored
    return policy
  }()

  /// LibreOffice's PDF as `pdftotext` reads it, but for what depends on pages: where they break, and what stands on
  /// each of them.
  static let printed: DOCXPolicy = {
    var policy = shown
    policy.omitted = [.fallback, .instruction, .hidden]
    policy.headers = .around
    policy.notes = .printed
    policy.boxes = .afterParagraph
    policy.capitalized = [.capitals, .smallCapitals]
    policy.listMarkers = .printed
    policy.groupsSymbolBullets = true
    policy.joinsSpacedLetters = true
    return policy
  }()

  /// Elements that stand for characters are nothing where tags are stripped.
  private static let stripped = Characters(
    tab: nil, lineBreak: nil, typedLineBreak: nil, pageBreak: nil, columnBreak: nil, carriageReturn: nil,
    noBreakHyphen: nil, softHyphen: nil)
}
