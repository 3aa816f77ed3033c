internal import ReadbackCore

/// How an extractor makes text out of glyphs that follow each other: where words and lines end, and what it reads for
/// a glyph. Distances are multiples of the font size. What each extractor does was read in its source and compared with
/// its output (`docs/evidence/views.md`).
struct JoiningPolicy: Sendable {
  /// A wider gap between two glyphs of a line is a space; nil for no spaces but those that the file has.
  /// poppler (`minWordSpacing` in TextOutputDev.cc) and MuPDF (`SPACE_DIST`): 0.15; pdf.js (`TRACKING_SPACE_FACTOR`) and
  /// pdfminer (`word_margin`): 0.1; PDFBox: half a space or 0.3 of the mean width, whichever is less, 0.12 or so.
  var wordGap: Float? = 0.15
  /// A larger step across the line is a new line, less is a superscript; nil for one line a page.
  /// poppler (`maxIntraLineDelta`): 0.5; MuPDF 0.8.
  var lineStep: Float? = 0.5
  /// A larger step back along the line is a new line; less is kerning. pdf.js (`NEGATIVE_SPACE_FACTOR` is far smaller,
  /// but keeps the line) and poppler (0.1) bracket it.
  var backStep: Float = 0.5
  /// A larger step forward along the line is a new line; nil for none. MuPDF (`SPACE_MAX_DIST`): 0.8.
  var columnStep: Float?
  /// Whether distances are measured in the size of the glyph that follows, not of the one before: MuPDF.
  var measuresByFollowing = false
  /// Whether an ActualText replaces the glyphs that it belongs to: poppler, pdfium, kreuzberg and PyMuPDF do so;
  /// pypdf, PDFBox, Tika, pdf.js and pdfminer do not.
  var readsActualText = true
  /// Whether text outside the page is returned: poppler and MuPDF drop it; pypdf, PDFBox and pdf.js return it.
  var readsOffPage = false
  /// Whether text on layers that the file switches off is returned: poppler, MuPDF and Ghostscript leave it out, all others
  /// return it.
  var readsHiddenLayers = false
  /// Whether text that the clip leaves nothing of is returned: MuPDF drops it.
  var readsClipped = true
  /// Whether the text of annotations and form fields is returned: poppler draws them; the others read page content only.
  var readsAnnotations = true
  /// What stands for a glyph that the file maps to no Unicode.
  var unmapped = Unmapped.guessed
  /// What a Latin ligature becomes.
  var ligatures = Ligatures.asMapped
  /// Whether a soft hyphen is returned as a hyphen: PDFBox and Tika do so.
  var showsSoftHyphens = false
  /// Whether a gap after a symbol, an icon or a character of East Asian writing is a space; MuPDF since 1.22 puts one in
  /// only after letters, digits and punctuation up to U+06FF and U+2000 to U+20CF (`may_add_space`).
  var spacesAfterSymbols = true
  /// Whether a line that ends in a hyphen goes on with the next one, the hyphen kept: kreuzberg (pdfium does so too, with
  /// U+0002 for the hyphen).
  var joinsHyphenated = false
  /// Whether a change of font is a space: recipes that join pdf.js's items, which end where the font changes.
  var splitsAtFontChange = false
  /// Whether lines are joined by spaces: recipes that do so with pdf.js's items.
  var joinsLines = false
  /// What becomes of right-to-left writing.
  var rightToLeft = RightToLeft.lines
  /// Whether the forms of Arabic letters become the letters: poppler, PDFBox, Tika, pdfium, pdf.js before version 3,
  /// PyMuPDF; pypdf, pdfminer and mutool leave them.
  var readsArabicForms = true

  /// What stands for a glyph that the file maps to no Unicode.
  enum Unmapped: Sendable {
    /// Its code taken for a character: poppler, pypdf, pdfium, PyMuPDF.
    case guessed
    /// What the character map of an embedded TrueType font says, else nothing: PDFBox, Tika.
    case embedded
    /// The same as pdfminer reads it, else `(cid:17)`: pdfminer and what builds on it.
    case numbered
  }

  /// What a Latin ligature becomes.
  enum Ligatures: Sendable {
    /// What the file says, and the letters where only the glyph's name tells: poppler, pdfium.
    case asMapped
    /// Its letters: PDFBox, Tika, pdf.js, pdfplumber, kreuzberg.
    case letters
    /// Its own character where the glyph's name tells: pypdf, pdfminer, PyMuPDF.
    case characters
  }

  /// Whether glyphs of a run are returned at all.
  func reads(_ run: GlyphRun) -> Bool {
    (readsOffPage || !run.flags.contains(.offPage)) && (readsAnnotations || !run.flags.contains(.annotation))
      && (readsClipped || !run.flags.contains(.clipped))
  }

  /// What MuPDF's text device does in PyMuPDF.
  static let mupdf = JoiningPolicy(
    lineStep: 0.8, backStep: 0.8, columnStep: 0.8, measuresByFollowing: true, readsClipped: false,
    readsAnnotations: false, ligatures: .characters, spacesAfterSymbols: false, rightToLeft: .stretches)
}
