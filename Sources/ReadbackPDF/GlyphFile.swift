internal import CPopplerGlyphs
internal import ReadbackCore

/// A PDF opened by poppler, read page by page. Owns the C handle; the bytes must outlive it.
struct GlyphFile: ~Copyable {
  private let handle: OpaquePointer

  init(borrowing bytes: UnsafeRawBufferPointer, limits: Limits) throws(ExtractionError) {
    var cLimits = rbg_limits(
      glyphs: UInt64(limits.glyphs), graphics: UInt64(limits.graphics), operators: UInt64(limits.operators),
      content_bytes: UInt64(limits.inflatedBytes), seconds: limits.seconds)
    var status = RBG_OK
    guard let handle = rbg_open(bytes.baseAddress, bytes.count, &cLimits, &status) else {
      throw Self.error(status, limits: limits)
    }
    self.handle = handle
  }

  deinit { rbg_close(handle) }

  var pageCount: Int { Int(rbg_page_count(handle)) }

  /// What the file says of itself; nil where poppler cannot read it.
  func properties(pageCount: Int, isTagged: Bool) -> Document.Properties? {
    var properties = rbg_properties()
    guard rbg_read_properties(handle, &properties) == RBG_OK else { return nil }
    return Document.Properties(
      producer: properties.producer.map { String(cString: $0) },
      creator: properties.creator.map { String(cString: $0) },
      title: properties.title.map { String(cString: $0) }, pageCount: pageCount, isTagged: isTagged,
      allowsExtraction: properties.allows_extraction)
  }

  /// Interprets a page and lends the result.
  ///
  /// - Returns: nil where the page tree has no readable page at this index.
  func withPage<Result>(
    _ index: Int, limits: Limits, _ body: (rbg_page) -> Result
  ) throws(ExtractionError) -> Result? {
    var page = rbg_page()
    let status = rbg_read_page(handle, Int32(index), &page)
    switch status {
    case RBG_OK: return body(page)
    case RBG_NO_PAGE: return nil
    default: throw Self.error(status, limits: limits)
    }
  }

  /// Where a page (0-based) shows something; without cells for one that is too large for a picture.
  func ink(ofPage index: Int, _ request: InkRequest, limits: Limits) throws(ExtractionError) -> Ink {
    let handle = handle
    let bytes = UInt64(request.bytes)
    let (text, drawings) = (request.text.map { rbg_box($0) }, request.drawings.map { rbg_box($0) })
    var ink = rbg_ink()
    let status = text.withUnsafeBufferPointer { text in
      drawings.withUnsafeBufferPointer { drawings in
        var request = rbg_ink_request(
          text: text.baseAddress, text_count: text.count, drawings: drawings.baseAddress,
          drawing_count: drawings.count, bytes: bytes)
        return rbg_read_ink(handle, Int32(index), &request, &ink)
      }
    }
    guard status == RBG_OK else { throw Self.error(status, limits: limits) }
    guard let contrast = ink.contrast else {
      return Ink(columns: 0, cell: 0, contrast: [], isPartial: ink.is_partial && !request.text.isEmpty)
    }
    return Ink(
      columns: Int(ink.columns), cell: ink.cell,
      contrast: Array(UnsafeBufferPointer(start: contrast, count: Int(ink.columns) * Int(ink.rows))),
      isPartial: ink.is_partial,
      lines: UnsafeBufferPointer(start: ink.lines, count: ink.line_count).compactMap { line in
        let drawing = Int(line.drawing)
        guard request.drawings.indices.contains(drawing) else { return nil }
        return Ink.TypeLine(box: Box(line.box), drawing: request.drawings[drawing])
      })
  }

  /// A part of a page; nil where there is nothing to draw.
  func picture(_ request: Picture.Request, limits: Limits) throws(ExtractionError) -> Picture? {
    guard request.page >= 1, request.page <= pageCount else { return nil }
    let (handle, index) = (handle, Int32(request.page - 1))
    let frames = request.frames.map { rbg_frame(box: rbg_box($0.box), color: $0.color) }
    var picture = rbg_picture()
    let status = frames.withUnsafeBufferPointer { frames in
      var request = rbg_picture_request(
        region: rbg_box(request.region), scale: request.scale, frames: frames.baseAddress,
        frame_count: frames.count)
      return rbg_read_picture(handle, index, &request, &picture)
    }
    guard status != RBG_NO_PAGE else { return nil }
    guard status == RBG_OK else { throw Self.error(status, limits: limits) }
    guard let png = picture.png else { return nil }
    return Picture(
      width: Int(picture.width), height: Int(picture.height),
      png: Array(UnsafeBufferPointer(start: png, count: picture.byte_count)))
  }

  /// The fonts that the pages read so far use, in the order of the indices in their runs.
  var fonts: [Font] {
    var count = 0
    let fonts = UnsafeBufferPointer(start: rbg_fonts(handle, &count), count: count)
    return fonts.map { font in
      Font(
        name: String(cString: font.name), kind: Font.Kind(font.kind),
        isEmbedded: font.embedded, hasToUnicode: font.has_to_unicode, isSymbolic: font.symbolic,
        isBold: font.bold, isItalic: font.italic)
    }
  }

  /// What the dictionaries of the fonts that the pages read so far use say of widths.
  var fontWidths: [FontWidths] {
    var count = 0
    _ = rbg_fonts(handle, &count)
    return (0..<count).map { font in
      var widths = rbg_font_widths()
      let isRead = rbg_read_font_widths(handle, font, &widths) == RBG_OK
      return isRead
        ? FontWidths(
          space: widths.space / 1000, other: widths.other / 1000, matrixSpace: widths.matrix_space / 1000,
          mean: widths.mean / 1000, height: widths.height / 1000, ascent: widths.ascent / 1000,
          descent: widths.descent / 1000, em: widths.em / 1000) : .unknown
    }
  }

  /// Switches the layers on that the file switches off, or off again.
  ///
  /// - Returns: whether there are any.
  func showLayers(_ isShown: Bool) -> Bool { rbg_show_layers(handle, isShown) }

  /// The structure tree's elements and marked-content references, depth first; empty for an untagged file.
  func tags(limits: Limits) throws(ExtractionError) -> [Tag] {
    var elements: UnsafePointer<rbg_element>?
    var count = 0
    let status = rbg_structure(handle, &elements, &count)
    guard status == RBG_OK else { throw Self.error(status, limits: limits) }
    return UnsafeBufferPointer(start: elements, count: count).map { element in
      Tag(
        type: element.type.map { String(cString: $0) }, parent: Int(element.parent), mcid: Int(element.mcid),
        page: Int(element.page), actualText: element.actual_text.map { String(cString: $0) })
    }
  }

  /// Whether pages come with the lines of `pdftotext -layout` from now on.
  func wantLayout(_ isWanted: Bool) { rbg_want_layout(handle, isWanted) }

  /// The titles of the bookmarks, depth first.
  func bookmarks(limits: Limits) throws(ExtractionError) -> [String] {
    var titles: UnsafePointer<UnsafePointer<CChar>?>?
    var count = 0
    let status = rbg_bookmarks(handle, &titles, &count)
    guard status == RBG_OK else { throw Self.error(status, limits: limits) }
    return UnsafeBufferPointer(start: titles, count: count).compactMap { $0.map { String(cString: $0) } }
  }

  private static func error(_ status: rbg_status, limits: Limits) -> ExtractionError {
    switch status {
    case RBG_ENCRYPTED: .encrypted
    case RBG_TOO_MANY_GLYPHS: .limitExceeded(.glyphs(limits.glyphs))
    case RBG_TOO_MANY_GRAPHICS: .limitExceeded(.graphics(limits.graphics))
    case RBG_TOO_MANY_OPERATORS: .limitExceeded(.operators(limits.operators))
    case RBG_TOO_MUCH_CONTENT: .limitExceeded(.inflatedBytes(limits.inflatedBytes))
    case RBG_TOO_SLOW: .limitExceeded(.seconds(limits.seconds))
    case RBG_DAMAGED: .damaged("it has no PDF structure that can be read or repaired")
    default: .damaged("the PDF library gave up on it")
    }
  }
}

extension rbg_box {
  init(_ box: Box) { self.init(x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1) }
}
