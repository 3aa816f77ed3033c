internal import CPoppler
internal import ReadbackCore

/// A PDF opened by poppler-glib for what is the document's: properties, permissions, links. Never for its text.
struct PropertiesFile: ~Copyable {
  private let handle: OpaquePointer

  /// - Returns: nil where poppler-glib cannot open what the glyph pass could.
  init?(_ bytes: UnsafeRawBufferPointer) {
    // The caller's bytes outlive this value, so nothing is copied.
    guard let data = g_bytes_new_static(bytes.baseAddress, gsize(bytes.count)) else { return nil }
    defer { g_bytes_unref(data) }
    var error: UnsafeMutablePointer<GError>?
    guard let handle = poppler_document_new_from_bytes(data, nil, &error) else {
      g_clear_error(&error)
      return nil
    }
    self.handle = handle
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }

  func properties(pageCount: Int, isTagged: Bool) -> Document.Properties {
    Document.Properties(
      producer: Self.take(poppler_document_get_producer(handle)),
      creator: Self.take(poppler_document_get_creator(handle)),
      title: Self.take(poppler_document_get_title(handle)), pageCount: pageCount, isTagged: isTagged,
      allowsExtraction: poppler_document_get_permissions(handle).rawValue
        & POPPLER_PERMISSIONS_OK_TO_COPY.rawValue != 0)
  }

  /// Links of a page (0-based) that lead to a URI; page heights are those of the page as shown.
  func links(page index: Int, height: Float) -> [Link] {
    guard let page = poppler_document_get_page(handle, Int32(index)) else { return [] }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let mappings = poppler_page_get_link_mapping(page)
    defer { poppler_page_free_link_mapping(mappings) }
    var links: [Link] = []
    var item = mappings
    while let current = item {
      item = current.pointee.next
      guard
        let mapping = current.pointee.data?.assumingMemoryBound(to: PopplerLinkMapping.self),
        let action = mapping.pointee.action, action.pointee.type == POPPLER_ACTION_URI,
        let uri = action.pointee.uri.uri
      else { continue }
      // poppler-glib measures from the bottom of the page as shown.
      let area = mapping.pointee.area
      let box = Box(
        x0: Float(area.x1), y0: height - Float(area.y2), x1: Float(area.x2), y1: height - Float(area.y1))
      links.append(Link(place: .page(index + 1, box: box), url: String(cString: uri)))
    }
    return links.reversed()
  }

  /// Copies a string that GLib gave away, and frees it. Empty strings say nothing and become nil.
  private static func take(_ text: UnsafeMutablePointer<CChar>?) -> String? {
    guard let text else { return nil }
    defer { g_free(text) }
    return text.pointee == 0 ? nil : String(cString: text)
  }
}
