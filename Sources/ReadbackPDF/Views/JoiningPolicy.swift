internal import ReadbackCore

/// How an extractor makes words and lines out of glyphs that follow each other. Distances are multiples of the font size.
struct JoiningPolicy: Sendable {
  /// A wider gap between two glyphs of a line is a space. poppler (`minWordSpacing` in TextOutputDev.cc): 0.15.
  var wordGap: Float = 0.15
  /// A larger step across the line is a new line; less is a superscript. poppler (`maxIntraLineDelta`): 0.5.
  var lineStep: Float = 0.5
  /// A larger step back along the line is a new line; less is kerning. pdf.js (`NEGATIVE_SPACE_FACTOR` is far smaller,
  /// but keeps the line) and poppler (0.1) bracket it.
  var backStep: Float = 0.5
  /// Whether an ActualText replaces the glyphs that it belongs to: poppler, pdfium, kreuzberg and PyMuPDF do so;
  /// pypdf, PDFBox, Tika, pdf.js and pdfminer do not.
  var readsActualText = true
  /// Whether text outside the page is returned: poppler drops it; pypdf, PDFBox and pdf.js return it.
  var readsOffPage = false
}
