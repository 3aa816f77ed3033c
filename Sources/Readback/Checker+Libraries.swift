internal import ReadbackCore
internal import ReadbackDOCX
internal import ReadbackPDF

extension Checker {
  /// Loads what is otherwise loaded when the first file needs it, for a process that is about to give up the right to.
  public static func loadLibraries() {
    DOCXExtractor.loadLibraries()
    // A page with a word in a font that is not embedded: poppler's tables, and the search for fonts.
    let page = """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length 28>>stream
      BT /F 9 Tf (readback) Tj ET
      endstream endobj
      5 0 obj<</Type/Font/Subtype/TrueType/BaseFont/Arial>>endobj
      trailer<</Root 1 0 R>>
      """
    // Read on this thread: what a process gives up, a thread that was started before keeps, and is cut off from others.
    // A library that is missing is said of each file that needs it.
    if let document = try? PDFExtractor().extract(Array(page.utf8)) { _ = Checker().judge(document) }
  }
}
