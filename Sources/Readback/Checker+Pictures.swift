public import ReadbackCore
internal import ReadbackPDF

extension Checker {
  /// Draws parts of pages of a file, for reports that show what they talk of.
  ///
  /// - Returns: for each request its picture, or nil where there is none: in a DOCX, which has no pages before a program
  ///   lays it out, outside the page, and for a picture of more than 4 MB.
  /// - Throws: ``ExtractionError`` where the file cannot be read or drawing does not end in time.
  public func pictures(
    of bytes: [UInt8], _ requests: [Picture.Request]
  ) throws(ExtractionError) -> [Picture?] {
    guard bytes.count <= limits.fileBytes else { throw .limitExceeded(.fileBytes(limits.fileBytes)) }
    guard try FileFormat(identifying: bytes) == .pdf, !requests.isEmpty else {
      return requests.map { _ in nil }
    }
    let extractor = PDFExtractor(limits: limits)
    let result = Deadline.run(seconds: limits.seconds + 2) {
      Result { () throws(ExtractionError) in try extractor.pictures(of: bytes, requests) }
    }
    guard let result else { throw .limitExceeded(.seconds(limits.seconds)) }
    return try result.get()
  }
}
