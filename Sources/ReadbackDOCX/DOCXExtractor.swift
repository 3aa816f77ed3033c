public import ReadbackCore

/// Reads a DOCX into a ``Document``.
public struct DOCXExtractor: Sendable {
  public var limits: Limits

  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  public func extract(_ bytes: [UInt8]) throws(ExtractionError) -> Document {
    throw .unsupported("DOCX reading is not built yet")
  }
}
