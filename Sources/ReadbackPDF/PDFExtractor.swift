internal import CPopplerGlyphs
public import ReadbackCore

/// Reads a PDF into a ``Document``: one interpretation pass over every page, all views from it.
public struct PDFExtractor: Sendable {
  public var limits: Limits
  /// The views to give; those of other formats do not count.
  public var views: Set<ViewID>
  /// Whether pages are drawn where only a picture tells what can be seen (``Page/ink``): rules ask for it, views do not.
  public var readsInk: Bool

  public init(
    limits: Limits = Limits(), views: Set<ViewID> = Set(ViewID.usual), readsInk: Bool = true
  ) {
    self.limits = limits
    self.views = views
    self.readsInk = readsInk
  }

  /// Version of the poppler that this was built against.
  public static var popplerVersion: String { String(cString: rbg_poppler_version()) }

  /// - Throws: ``ExtractionError`` where the file is encrypted, damaged beyond repair or over a limit.
  ///   A page that cannot be read is no error but a ``Document/Gap``.
  public func extract(_ bytes: [UInt8]) throws(ExtractionError) -> Document {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(ExtractionError) in try extract(bytes) }
    }
    return try result.get()
  }

  private func extract(_ bytes: UnsafeRawBufferPointer) throws(ExtractionError) -> Document {
    let file = try GlyphFile(borrowing: bytes, limits: limits)
    let readsOperators = !views.isDisjoint(with: [.pdfNamed, .pdfGrid])
    let readsWidths =
      readsOperators
      || !views.isDisjoint(with: [
        .pdfDrawn, .pdfAppended, .pdfSorted, .pdfSymbolsSorted, .pdfRows, .pdfBoxes, .pdfBoxesDown,
      ])
    let pageCount = file.pageCount
    guard pageCount > 0 else { throw .damaged("it has no pages") }
    guard pageCount <= limits.pages else { throw .limitExceeded(.pages(limits.pages)) }

    var document = Document(format: .pdf)
    document.pages.reserveCapacity(pageCount)
    var reading: [View.Line] = []
    var layout: [View.Line] = []
    file.wantLayout(views.contains(.pdfLayout))
    var links: [[Link]] = []
    var shown = Source()
    for index in 0..<pageCount {
      let read = try file.withPage(index, limits: limits) { page in
        (
          page: Page(page), links: [Link](page, number: index),
          reading: views.contains(.pdfReading) ? ReadingView.lines(of: page, number: index) : [],
          layout: LayoutView.lines(of: page, number: index),
          operators: readsOperators ? Operators(page) : Operators()
        )
      }
      if var read {
        if readsInk, let request = InkRequest(read.page, number: index) {
          read.page.ink = try file.ink(ofPage: index, request, limits: limits)
        }
        document.pages.append(read.page)
        links.append(read.links)
        shown.operators.append(read.operators)
        reading += read.reading
        layout += read.layout
      } else {
        document.pages.append(Page(width: 0, height: 0))
        links.append([])
        shown.operators.append(Operators())
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

    (shown.pages, shown.fonts) = (document.pages, document.fonts)
    if readsWidths { shown.widths = file.fontWidths }
    let readsLayers = views.contains { Self.policy(of: $0)?.readsHiddenLayers ?? false }
    file.wantLayout(false)
    let layered = readsLayers ? try Self.withHiddenLayers(shown, of: file, limits: limits) : shown
    // Of views that begin alike, the common part is made once.
    let positions =
      views.isDisjoint(with: [.pdfDrawn, .pdfAppended, .pdfSorted])
      ? [] : PositionsView().positions(of: layered)
    let drawn = views.isDisjoint(with: [.pdfDrawn, .pdfAppended]) ? [] : PositionsView().lines(of: positions)
    let boxes = views.isDisjoint(with: [.pdfBoxes, .pdfBoxesDown]) ? [] : BoxesView().boxes(of: layered)
    for id in ViewID.allCases where id.format == .pdf && views.contains(id) {
      let source = Self.policy(of: id)?.readsHiddenLayers ?? false ? layered : shown
      let (pages, fonts) = (source.pages, source.fonts)
      let lines: [View.Line]
      switch id {
      case .pdfReading: lines = reading
      case .pdfTagged:
        guard !document.tags.isEmpty else { continue }
        lines = TaggedView().lines(of: pages, fonts: fonts, tags: document.tags)
      case .pdfLayout: lines = layout
      case .pdfDrawn: lines = drawn.flatMap { $0 }
      case .pdfSorted: lines = PositionsView(sorts: true).lines(of: positions).flatMap { $0 }
      case .pdfBoxes: lines = BoxesView().lines(of: boxes)
      case .pdfBoxesDown: lines = BoxesView(flow: nil).lines(of: boxes)
      case .pdfAppended:
        lines = AppendedView.lines(
          after: drawn, links: links, bookmarks: try file.bookmarks(limits: limits))
      default:
        guard let made = Self.lines(id, of: source) else { continue }
        lines = made
      }
      document.views.append(View(id: id, lines: source.lead(lines)))
    }
    return document
  }

  /// The lines of a view that needs nothing but the pages.
  private static func lines(_ id: ViewID, of source: Source) -> [View.Line]? {
    let (pages, fonts) = (source.pages, source.fonts)
    return switch id {
    case .pdfStream: StreamView().lines(of: pages, fonts: fonts)
    case .pdfLines: LinesView().lines(of: pages, fonts: fonts)
    case .pdfNamed: StringsView().lines(of: source)
    case .pdfSymbols: StreamView.symbols.lines(of: pages, fonts: fonts)
    case .pdfSymbolsSorted: SortedWordsView().lines(of: source)
    case .pdfRejoined: StreamView.rejoined.lines(of: pages, fonts: fonts)
    case .pdfGrid: GridView().lines(of: source)
    case .pdfItems: StreamView.items.lines(of: pages, fonts: fonts)
    case .pdfGlued: StreamView.glued.lines(of: pages, fonts: fonts)
    case .pdfRows: RowsView().lines(of: source)
    default: nil
    }
  }

  /// The policy of a view that is made of glyphs.
  private static func policy(of id: ViewID) -> JoiningPolicy? {
    switch id {
    case .pdfStream: StreamView().policy
    case .pdfLines: LinesView().policy
    case .pdfTagged: TaggedView().policy
    case .pdfDrawn, .pdfAppended, .pdfSorted: PositionsView().policy
    case .pdfNamed: StringsView().policy
    case .pdfSymbols: StreamView.symbols.policy
    case .pdfSymbolsSorted: SortedWordsView().policy
    case .pdfRejoined: StreamView.rejoined.policy
    case .pdfGrid: GridView().policy
    case .pdfItems: StreamView.items.policy
    case .pdfGlued: StreamView.glued.policy
    case .pdfRows: RowsView().policy
    case .pdfBoxes, .pdfBoxesDown: BoxesView().policy
    default: nil
    }
  }

  /// The pages once more, with the layers switched on that the file switches off; the same where there are none.
  private static func withHiddenLayers(
    _ shown: Source, of file: borrowing GlyphFile, limits: Limits
  ) throws(ExtractionError) -> Source {
    guard file.showLayers(true) else { return shown }
    defer { _ = file.showLayers(false) }
    var source = shown
    var origins: [[Int32]] = []
    for index in shown.pages.indices {
      let read = try file.withPage(index, limits: limits) { (Page($0), Operators($0)) }
      if let read { (source.pages[index], source.operators[index]) = read }
      origins.append(Source.origins(of: source.pages[index], in: shown.pages[index]))
    }
    (source.origins, source.fonts) = (origins, file.fonts)
    if !source.widths.isEmpty { source.widths = file.fontWidths }
    return source
  }
}
