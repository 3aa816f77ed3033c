public import ReadbackCore
internal import ReadbackDOCX
internal import ReadbackPDF

extension Report.Tool {
  /// This build of Readback, with the libraries that are loaded.
  public static var current: Report.Tool {
    Report.Tool(
      name: "readback", version: "0.1.0", poppler: PDFExtractor.popplerVersion,
      libxml2: DOCXExtractor.libxml2Version, libzip: DOCXExtractor.libzipVersion, rubric: Rubric.version)
  }
}
