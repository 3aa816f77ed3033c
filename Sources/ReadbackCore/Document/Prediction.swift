/// How well a view predicts what an extractor returns, as `Benchmarks/views.py` measured it (`docs/evidence/views.md`).
public struct Prediction: Codable, Sendable, Hashable {
  /// The extractor, by the name that the evidence explains.
  public var extractor: String
  public var view: ViewID
  /// Longest common subsequence of words over the longer text, 0 to 1: the median over the files.
  public var median: Double
  /// The same: the value that nine files in ten reach.
  public var tenth: Double
  /// Number of files.
  public var files: Int

  private init(_ extractor: String, _ view: ViewID, _ median: Double, _ tenth: Double, _ files: Int) {
    self.extractor = extractor
    self.view = view
    self.median = median
    self.tenth = tenth
    self.files = files
  }

  /// What was measured, by extractor; `Benchmarks/views.py --swift` prints it.
  public static let all: [Prediction] = [
    Prediction("docx2python", .docxCoded, 1.000, 1.000, 54),
    Prediction("docx2txt", .docxParts, 1.000, 1.000, 54),
    Prediction("docx2txt_perl", .docxTyped, 1.000, 1.000, 54),
    Prediction("kreuzberg", .docxRows, 1.000, 0.997, 54),
    Prediction("mammoth", .docxBody, 1.000, 1.000, 54),
    Prediction("odoo_docx", .docxNested, 1.000, 1.000, 54),
    Prediction("opencats_docx", .docxMarkup, 1.000, 1.000, 54),
    Prediction("pandoc", .docxPlain, 1.000, 0.982, 52),
    Prediction("python_docx", .docxParagraphs, 1.000, 1.000, 52),
    Prediction("python_docx_tables", .docxTables, 1.000, 1.000, 52),
    Prediction("soffice_pdf_pdftotext", .docxPrinted, 0.976, 0.852, 33),
    Prediction("soffice_txt", .docxShown, 0.997, 0.990, 36),
    Prediction("tika_extractous", .docxCited, 1.000, 1.000, 40),
    Prediction("tika_iscc", .docxFull, 1.000, 0.989, 54),
    Prediction("zip_regex", .docxElements, 1.000, 1.000, 54),
    Prediction("gs_txtwrite", .pdfLines, 0.944, 0.791, 264),
    Prediction("kreuzberg", .pdfRejoined, 1.000, 0.967, 264),
    Prediction("mutool", .pdfStream, 1.000, 0.974, 264),
    Prediction("odoo_pdf", .pdfGlued, 1.000, 0.990, 264),
    Prediction("pdfbox_sort", .pdfSorted, 1.000, 0.985, 264),
    Prediction("pdfbox_stream", .pdfDrawn, 1.000, 0.986, 264),
    Prediction("pdfium", .pdfRejoined, 1.000, 0.975, 264),
    Prediction("pdfjs6_eol", .pdfStream, 1.000, 0.977, 264),
    Prediction("pdfjs_eol", .pdfStream, 1.000, 0.977, 264),
    Prediction("pdfjs_pdfparse", .pdfStream, 1.000, 0.977, 264),
    Prediction("pdfjs_space", .pdfItems, 1.000, 0.989, 264),
    Prediction("pdfminer", .pdfBoxes, 1.000, 0.995, 264),
    Prediction("pdfminer_noflow", .pdfBoxesDown, 1.000, 0.994, 264),
    Prediction("pdfplumber", .pdfRows, 1.000, 0.997, 264),
    Prediction("pdfplumber_layout", .pdfRows, 1.000, 0.997, 264),
    Prediction("pdftotext", .pdfReading, 1.000, 1.000, 264),
    Prediction("pdftotext_layout", .pdfLayout, 1.000, 1.000, 264),
    Prediction("pdftotext_raw", .pdfStream, 1.000, 0.991, 264),
    Prediction("pymupdf_blocks", .pdfSymbols, 1.000, 0.994, 264),
    Prediction("pymupdf_sort", .pdfSymbolsSorted, 1.000, 0.978, 264),
    Prediction("pymupdf_text", .pdfSymbols, 1.000, 0.994, 264),
    Prediction("pypdf", .pdfNamed, 1.000, 0.982, 264),
    Prediction("pypdf_layout", .pdfGrid, 1.000, 0.940, 264),
    Prediction("tika_extractous", .pdfAppended, 1.000, 0.986, 264),
    Prediction("tika_iscc", .pdfAppended, 1.000, 0.986, 264),
  ]
}
