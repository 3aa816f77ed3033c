/// The text as one extraction behaviour gives it.
public struct View: Codable, Sendable, Hashable {
  public var id: ViewID
  public var lines: [Line]

  public init(id: ViewID, lines: [Line]) {
    self.id = id
    self.lines = lines
  }

  /// All lines, each ended by a line feed.
  public var text: String {
    var text = ""
    text.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for line in lines {
      text += line.text
      text += "\n"
    }
    return text
  }

  /// A line of a view, each of its characters with its origin in the document.
  public struct Line: Codable, Sendable, Hashable {
    public var text: String
    /// Index into ``Document/pages``, or -1 in a DOCX view.
    public var page: Int
    /// For every Unicode scalar of ``text`` where it comes from: in a PDF an index into ``Page/glyphs`` of
    /// ``page``, in a DOCX an index into ``Document/blocks``; -1 for a space or tab that the view put in.
    public var origins: [Int32]

    public init(text: String, page: Int = -1, origins: [Int32]) {
      self.text = text
      self.page = page
      self.origins = origins
    }
  }
}

/// The views, by the names that people and reports use.
public enum ViewID: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  case pdfStream = "pdf.stream"
  case pdfLines = "pdf.lines"
  case pdfReading = "pdf.reading"
  case pdfTagged = "pdf.tagged"
  case pdfLayout = "pdf.layout"
  case pdfDrawn = "pdf.drawn"
  case pdfNamed = "pdf.named"
  case pdfSymbols = "pdf.symbols"
  case pdfSymbolsSorted = "pdf.symbols-sorted"
  case pdfRejoined = "pdf.rejoined"
  case pdfSorted = "pdf.sorted"
  case pdfGrid = "pdf.grid"
  case pdfItems = "pdf.items"
  case pdfAppended = "pdf.appended"
  case pdfGlued = "pdf.glued"
  case pdfRows = "pdf.rows"
  case pdfBoxes = "pdf.boxes"
  case pdfBoxesDown = "pdf.boxes-down"
  case docxParagraphs = "docx.paragraphs"
  case docxBody = "docx.body"
  case docxMarkup = "docx.markup"
  case docxFull = "docx.full"
  case docxTables = "docx.tables"
  case docxNested = "docx.nested"
  case docxElements = "docx.elements"
  case docxParts = "docx.parts"
  case docxTyped = "docx.typed"
  case docxCited = "docx.cited"
  case docxCoded = "docx.coded"
  case docxRows = "docx.rows"
  case docxPlain = "docx.plain"
  case docxShown = "docx.shown"
  case docxPrinted = "docx.printed"
  /// No view of a file: text that some system gave back.
  case text

  public static func < (left: ViewID, right: ViewID) -> Bool { left.rawValue < right.rawValue }

  /// nil for ``text``, which no file is known of.
  public var format: FileFormat? {
    if self == .text { return nil }
    return rawValue.hasPrefix("pdf.") ? .pdf : .docx
  }

  /// The views of files.
  public static var ofFiles: [ViewID] { allCases.filter { $0.format != nil } }

  /// The views of files of one format that are given without being asked for.
  public static func usual(of format: FileFormat) -> [ViewID] { usual.filter { $0.format == format } }

  /// What the order of this view is, in a few words.
  public var summary: String {
    switch self {
    case .pdfStream: "content-stream order"
    case .pdfLines: "physical lines across the page"
    case .pdfReading: "reading order guessed from geometry"
    case .pdfTagged: "structure tree"
    case .pdfLayout: "physical lines, columns kept apart"
    case .pdfDrawn: "content-stream order, the glyphs as drawn"
    case .pdfNamed: "content-stream order, words and lines by the moves of the pen"
    case .pdfSymbols: "content-stream order, no space put in after a symbol"
    case .pdfSymbolsSorted: "lines across the page, no space put in after a symbol"
    case .pdfRejoined: "content-stream order, lines joined at hyphens"
    case .pdfSorted: "glyphs sorted by height, then from left to right"
    case .pdfGrid: "groups of strings on a grid of characters"
    case .pdfItems: "content-stream order, items and lines joined by spaces"
    case .pdfAppended: "content-stream order, link targets and bookmarks behind"
    case .pdfGlued: "content-stream order, no spaces but those of the file"
    case .pdfRows: "rows of glyphs whose tops are within 3 points"
    case .pdfBoxes: "boxes of text, merged by nearness"
    case .pdfBoxesDown: "boxes of text, top to bottom"
    case .docxParagraphs: "direct body paragraphs only"
    case .docxBody: "body with tables and text boxes"
    case .docxMarkup: "every text element of the main part"
    case .docxFull: "headers, body, notes, footers"
    case .docxTables: "paragraphs, then tables"
    case .docxNested: "every paragraph element of the main part"
    case .docxElements: "every w:t of the main part"
    case .docxParts: "every w:t of headers, body, footers"
    case .docxTyped: "main part with typed list markers, in ASCII"
    case .docxCited: "headers by section, body, notes in brackets"
    case .docxCoded: "all text, with codes for links, lists, pictures, notes"
    case .docxRows: "body with a line for every table row"
    case .docxPlain: "body without text boxes, tables drawn"
    case .docxShown: "body as shown, changes not accepted"
    case .docxPrinted: "everything as printed"
    case .text: "text as it was given"
    }
  }

  /// Real extractors that give text in this order (measured; see `docs/architecture.md`).
  public var standsFor: String {
    switch self {
    case .pdfStream: "pdf.js, pdftotext -raw, mutool; nearly so pypdf, PyMuPDF, pdfium, PDFBox, Tika"
    case .pdfLines: "PDFBox sorted by position, pdfplumber, pdftotext -layout"
    case .pdfReading: "pdftotext"
    case .pdfTagged: "accessibility-aware readers"
    case .pdfLayout: "pdftotext -layout (OpenCATS)"
    case .pdfDrawn: "PDFBox"
    case .pdfNamed: "pypdf"
    case .pdfSymbols: "PyMuPDF"
    case .pdfSymbolsSorted: "PyMuPDF with sort"
    case .pdfRejoined: "kreuzberg, pdfium"
    case .pdfSorted: "PDFBox sorted by position"
    case .pdfGrid: "pypdf's layout mode"
    case .pdfItems: "pdf.js items joined by spaces"
    case .pdfAppended: "Apache Tika"
    case .pdfGlued: "Odoo"
    case .pdfRows: "pdfplumber"
    case .pdfBoxes: "pdfminer"
    case .pdfBoxesDown: "pdfminer without flow"
    case .docxParagraphs: "python-docx paragraph recipes"
    case .docxBody: "mammoth"
    case .docxMarkup: "OpenCATS, tag-stripping recipes"
    case .docxFull: "Apache Tika (event reader)"
    case .docxTables: "python-docx recipes that add tables"
    case .docxNested: "Odoo"
    case .docxElements: "recipes that search the archive for w:t"
    case .docxParts: "docx2txt for Python"
    case .docxTyped: "docx2txt.pl"
    case .docxCited: "Apache Tika (document reader)"
    case .docxCoded: "docx2python"
    case .docxRows: "kreuzberg"
    case .docxPlain: "pandoc"
    case .docxShown: "LibreOffice to text"
    case .docxPrinted: "LibreOffice to PDF, then pdftotext"
    case .text: "the system that gave it"
    }
  }

  /// Whether the view is given without being asked for. The others answer what one extractor returns; each costs its
  /// own pass over the glyphs.
  public var isUsual: Bool {
    switch self {
    case .pdfStream, .pdfLines, .pdfReading, .pdfTagged: true
    case .docxParagraphs, .docxBody, .docxMarkup, .docxFull: true
    default: false
    }
  }

  /// The views that are given without being asked for.
  public static var usual: [ViewID] { allCases.filter(\.isUsual) }

  /// Whether applicant tracking systems or the libraries below them are known to read this way.
  /// A score is headlined only by such a view; no resume parser that reads structure trees was found.
  public var isUsedByParsers: Bool { self != .pdfTagged }
}
