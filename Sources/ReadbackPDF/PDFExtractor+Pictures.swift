public import ReadbackCore

extension PDFExtractor {
  /// Draws parts of pages as poppler shows them, fills of tiling patterns left out.
  ///
  /// - Returns: for each request its picture, or nil where there is nothing to draw: no such page, a region outside of
  ///   it, a picture of more than 4 MB, or a poppler without PNG.
  /// - Throws: ``ExtractionError`` where the file cannot be read, or drawing takes longer than ``Limits/seconds``.
  public func pictures(
    of bytes: [UInt8], _ requests: [Picture.Request]
  ) throws(ExtractionError) -> [Picture?] {
    let limits = limits
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(ExtractionError) in
        let file = try GlyphFile(borrowing: bytes, limits: limits)
        var pictures: [Picture?] = []
        for request in requests { pictures.append(try file.picture(request, limits: limits)) }
        return pictures
      }
    }
    return try result.get()
  }
}
