/// A document as the rules look at it: what several of them need is worked out once.
public struct Layout: Sendable {
  public let document: Document
  /// PDF: one for each page of the document.
  public let pages: [PageLayout]
  /// DOCX: what a reader sees of each block of the document.
  public let texts: [String]
  /// PDF: one for each page of the document.
  let flows: [GlyphFlow]
  /// PDF: one for each of ``Document/fonts``.
  let families: [FontFamily]
  /// PDF: whether most of the glyphs that the pages show have a mapping to Unicode, so that words can be told.
  let hasReadableText: Bool

  public init(_ document: Document) {
    self.document = document
    texts = document.blocks.map(\.text)
    guard document.format == .pdf else {
      pages = []
      flows = []
      families = []
      hasReadableText = true
      return
    }
    flows = document.pages.map { GlyphFlow(page: $0) }
    families = document.fonts.map { FontFamily(named: $0.name) }
    hasReadableText = flows.reduce(0) { $0 + 2 * $1.unmapped } <= flows.reduce(0) { $0 + $1.shown }
    var lines: [[View.Line]] = Array(repeating: [], count: document.pages.count)
    for line in document.view(.pdfLines)?.lines ?? [] where lines.indices.contains(line.page) {
      lines[line.page].append(line)
    }
    pages = zip(document.pages, lines).map { PageLayout(page: $0, lines: $1, fonts: document.fonts) }
  }
}
