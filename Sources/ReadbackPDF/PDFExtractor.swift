internal import CPopplerGlyphs
public import ReadbackCore

/// Reads a PDF into a ``Document``: one interpretation pass over every page, all views from it.
public struct PDFExtractor: Sendable {
  public var limits: Limits

  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Version of the poppler that this was built against.
  public static var popplerVersion: String { String(cString: rbg_poppler_version()) }

  /// - Throws: ``ExtractionError`` where the file is encrypted, damaged beyond repair or over a limit.
  ///   A page that cannot be read is no error but a ``Document/Gap``.
  public func extract(_ bytes: [UInt8]) throws(ExtractionError) -> Document {
    let limits = limits
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(ExtractionError) in try Self.extract(bytes, limits: limits) }
    }
    return try result.get()
  }

  private static func extract(
    _ bytes: UnsafeRawBufferPointer, limits: Limits
  ) throws(ExtractionError) -> Document {
    let file = try GlyphFile(borrowing: bytes, limits: limits)
    let pageCount = file.pageCount
    guard pageCount > 0 else { throw .damaged("it has no pages") }
    guard pageCount <= limits.pages else { throw .limitExceeded(.pages(limits.pages)) }

    var document = Document(format: .pdf)
    document.pages.reserveCapacity(pageCount)
    var reading: [View.Line] = []
    for index in 0..<pageCount {
      let read = try file.withPage(index, limits: limits) { page in
        (
          page: Page(page), links: [Link](page, number: index),
          reading: ReadingView.lines(of: page, number: index)
        )
      }
      if let read {
        document.pages.append(read.page)
        document.links += read.links
        reading += read.reading
      } else {
        document.pages.append(Page(width: 0, height: 0))
        document.gaps.append(Document.Gap(page: index + 1, reason: "the page tree has no readable page here"))
      }
    }
    document.fonts = file.fonts
    document.tags = try file.tags(limits: limits)

    if let properties = file.properties(pageCount: pageCount, isTagged: !document.tags.isEmpty) {
      document.properties = properties
    } else {
      document.properties.pageCount = pageCount
      document.gaps.append(Document.Gap(reason: "its properties cannot be read"))
    }

    document.views = [
      StreamView().view(of: document.pages),
      LinesView().view(of: document.pages),
      View(id: .pdfReading, lines: reading),
    ]
    if !document.tags.isEmpty {
      document.views.append(TaggedView().view(of: document.pages, tags: document.tags))
    }
    return document
  }
}
