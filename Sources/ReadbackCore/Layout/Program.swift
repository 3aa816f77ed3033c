/// The kinds of program that resumes are made in, as far as advice differs between them.
public enum Program: String, Sendable, Hashable, CaseIterable {
  case word
  case googleDocs
  case libreOffice
  case latex
  case typst
  /// A browser, or another program that prints HTML.
  case browser
  /// Canva, Illustrator, InDesign, Figma and others that place text freely on a page.
  case designer
  /// A printer driver or a program that passes a PDF through: the text was lost or changed on the way.
  case printer

  /// For people: `Chromium, WeasyPrint and other printers of HTML`.
  public var name: String {
    switch self {
    case .word: "Word"
    case .googleDocs: "Google Docs"
    case .libreOffice: "LibreOffice"
    case .latex: "LaTeX"
    case .typst: "Typst"
    case .browser: "HTML printed by Chromium, WeasyPrint or the like"
    case .designer: "Canva, Illustrator and other design tools"
    case .printer: "Printer drivers and converters of PDFs"
    }
  }

  /// The program that a file names as its creator or producer; nil for one that is not known.
  public init?(of properties: Document.Properties) {
    // The creator made the document; the producer may only have written the file.
    for name in [properties.creator, properties.producer].compactMap({ $0 }) {
      let bytes = Array(name.lowercased().utf8)
      guard let known = Self.words.first(where: { bytes.firstIndex(ofRun: $0.word.utf8) != nil })
      else { continue }
      self = known.program
      return
    }
    return nil
  }

  // In order: what Google Docs writes names Skia as well, and what Microsoft's printer driver writes names Microsoft.
  private static let words: [(word: String, program: Program)] = [
    ("google docs", .googleDocs), ("print to pdf", .printer), ("distiller", .printer),
    ("ghostscript", .printer), ("pdfcreator", .printer), ("cutepdf", .printer),
    ("word", .word), ("microsoft office", .word),
    ("libreoffice", .libreOffice), ("openoffice", .libreOffice), ("collabora", .libreOffice),
    ("typst", .typst), ("tex", .latex), ("dvipdf", .latex), ("dvips", .latex),
    ("canva", .designer), ("illustrator", .designer), ("indesign", .designer), ("figma", .designer),
    ("photoshop", .designer), ("affinity", .designer), ("scribus", .designer), ("inkscape", .designer),
    ("chrom", .browser), ("skia", .browser), ("mozilla", .browser), ("firefox", .browser),
    ("weasyprint", .browser), ("wkhtmltopdf", .browser), ("prince", .browser), ("webkit", .browser),
  ]
}
