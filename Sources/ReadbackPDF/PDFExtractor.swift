internal import CPopplerGlyphs
public import ReadbackCore

/// Reads a PDF into a ``Document``: one interpretation pass over every page, all views from it.
public struct PDFExtractor: Sendable {
  public var limits: Limits
  /// The views to give; those of other formats do not count.
  public var views: Set<ViewID>

  public init(limits: Limits = Limits(), views: Set<ViewID> = Set(ViewID.usual)) {
    self.limits = limits
    self.views = views
  }

  /// Version of the poppler that this was built against.
  public static var popplerVersion: String { String(cString: rbg_poppler_version()) }

  /// - Throws: ``ExtractionError`` where the file is encrypted, damaged beyond repair or over a limit.
  ///   A page that cannot be read is no error but a ``Document/Gap``.
  public func extract(_ bytes: [UInt8]) throws(ExtractionError) -> Document {
    let (limits, views) = (limits, views)
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(ExtractionError) in try Self.extract(bytes, limits: limits, views: views) }
    }
    return try result.get()
  }

  private static func extract(
    _ bytes: UnsafeRawBufferPointer, limits: Limits, views: Set<ViewID>
  ) throws(ExtractionError) -> Document {
    let file = try GlyphFile(borrowing: bytes, limits: limits)
    let pageCount = file.pageCount
    guard pageCount > 0 else { throw .damaged("it has no pages") }
    guard pageCount <= limits.pages else { throw .limitExceeded(.pages(limits.pages)) }

    var document = Document(format: .pdf)
    document.pages.reserveCapacity(pageCount)
    var reading: [View.Line] = []
    var links: [[Link]] = []
    for index in 0..<pageCount {
      let read = try file.withPage(index, limits: limits) { page in
        (
          page: Page(page), links: [Link](page, number: index),
          reading: views.contains(.pdfReading) ? ReadingView.lines(of: page, number: index) : []
        )
      }
      if var read {
        if read.page.needsInk { read.page.ink = try file.ink(ofPage: index, limits: limits) }
        document.pages.append(read.page)
        links.append(read.links)
        reading += read.reading
      } else {
        document.pages.append(Page(width: 0, height: 0))
        links.append([])
        document.gaps.append(Document.Gap(page: index + 1, reason: "the page tree has no readable page here"))
      }
    }
    document.links = links.flatMap { $0 }
    document.fonts = file.fonts
    document.tags = try file.tags(limits: limits)

    if let properties = file.properties(pageCount: pageCount, isTagged: !document.tags.isEmpty) {
      document.properties = properties
    } else {
      document.properties.pageCount = pageCount
      document.gaps.append(Document.Gap(reason: "its properties cannot be read"))
    }
    document.properties.fileSize = bytes.count

    let (pages, fonts) = (document.pages, document.fonts)
    for id in ViewID.allCases where id.format == .pdf && views.contains(id) {
      let lines: [View.Line]
      switch id {
      case .pdfStream: lines = StreamView().lines(of: pages, fonts: fonts)
      case .pdfLines: lines = LinesView().lines(of: pages, fonts: fonts)
      case .pdfReading: lines = reading
      case .pdfTagged:
        guard !document.tags.isEmpty else { continue }
        lines = TaggedView().lines(of: pages, fonts: fonts, tags: document.tags)
      case .pdfDrawn: lines = StreamView.drawn.lines(of: pages, fonts: fonts)
      case .pdfNamed: lines = StreamView.named.lines(of: pages, fonts: fonts)
      case .pdfLayout:
        var layout: [View.Line] = []
        for index in pages.indices { layout += try file.layoutLines(index, limits: limits) }
        lines = layout
      case .pdfSymbols: lines = StreamView.symbols.lines(of: pages, fonts: fonts)
      case .pdfSymbolsSorted: lines = SortedWordsView().lines(of: pages, fonts: fonts)
      case .pdfRejoined: lines = StreamView.rejoined.lines(of: pages, fonts: fonts)
      case .pdfSorted: lines = LinesView.sorted.lines(of: pages, fonts: fonts)
      case .pdfGrid: lines = LinesView.grid.lines(of: pages, fonts: fonts)
      case .pdfItems: lines = StreamView.items.lines(of: pages, fonts: fonts)
      case .pdfAppended:
        lines = AppendedView.lines(
          of: pages, fonts: fonts, links: links, bookmarks: try file.bookmarks(limits: limits))
      case .pdfGlued: lines = StreamView.glued.lines(of: pages, fonts: fonts)
      case .pdfRows: lines = RowsView().lines(of: pages, fonts: fonts)
      case .pdfBoxes: lines = BoxesView().lines(of: pages, fonts: fonts)
      case .pdfBoxesDown: lines = BoxesView(flow: nil).lines(of: pages, fonts: fonts)
      default: continue
      }
      document.views.append(View(id: id, lines: lines))
    }
    return document
  }
}
