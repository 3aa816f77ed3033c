public import ReadbackCore

/// Reads a PDF into a ``Document``.
public struct PDFExtractor: Sendable {
  public var limits: Limits

  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  public func extract(_ bytes: [UInt8]) throws(ExtractionError) -> Document {
    throw .unsupported("PDF reading is not built yet")
  }
}
