extension FileFormat {
  /// Says what a file is by its content; its name plays no part.
  ///
  /// A PDF has its header within the first 1024 bytes (ISO 32000-1, annex H, implementation note 13), unless
  /// the file begins as something else: an archive may hold a PDF near its start. A ZIP archive is taken for
  /// a DOCX when it is an Office package and its entry names do not say otherwise; whether its main part is
  /// really WordprocessingML, the DOCX reader finds out.
  ///
  /// - Throws: ``ExtractionError/unrecognizedFormat(_:)`` with what the file looks like, or
  ///   ``ExtractionError/encrypted`` for a password-protected Office file, which is an OLE2 container.
  public init(identifying bytes: [UInt8]) throws(ExtractionError) {
    guard !bytes.isEmpty else { throw .unrecognizedFormat(.empty) }
    if bytes.starts(with: [0x50, 0x4B]), let kind = ZipNames(of: bytes)?.kind {
      switch kind {
      case .docx: self = .docx
      case .other(let lookalike): throw .unrecognizedFormat(lookalike)
      }
      return
    }
    if bytes.starts(with: CompoundFile.signature) {
      let streams = CompoundFile.streamNames(in: bytes)
      if streams.contains("EncryptedPackage") { throw .encrypted }
      throw .unrecognizedFormat(CompoundFile.lookalike(streams: streams))
    }
    if Self.isImage(bytes) { throw .unrecognizedFormat(.image) }
    if bytes.prefix(1024).holds("%PDF-") {
      self = .pdf
      return
    }
    throw .unrecognizedFormat(TextSniffer.lookalike(of: bytes))
  }

  /// Whether the file begins as one of the common picture formats does.
  private static func isImage(_ bytes: [UInt8]) -> Bool {
    let signatures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],  // PNG
      [0xFF, 0xD8, 0xFF],  // JPEG
      Array("GIF87a".utf8), Array("GIF89a".utf8),
      [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],  // TIFF
      [0x49, 0x49, 0x2B, 0x00], [0x4D, 0x4D, 0x00, 0x2B],  // BigTIFF
      Array("8BPS".utf8),  // Photoshop
      [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A],  // JPEG 2000
      [0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20, 0x0D, 0x0A],  // JPEG XL
    ]
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return true
    }
    if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) {
      let brands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"]
      return brands.contains { bytes.dropFirst(8).starts(with: Array($0.utf8)) }
    }
    // "BM" alone begins many words: the two reserved fields of a bitmap are zero, and its header has one
    // of few sizes.
    if bytes.starts(with: Array("BM".utf8)), bytes.count >= 18 {
      return bytes[6..<10].allSatisfy { $0 == 0 } && [12, 40, 52, 56, 64, 108, 124].contains(bytes[14])
    }
    return false
  }
}

extension Sequence where Element == UInt8 {
  /// Whether the text occurs anywhere, ASCII letters in either case; for short stretches only.
  func holds(_ text: StaticString, ignoringCase: Bool = false) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let bytes = ignoringCase ? map(\.asciiLowercased) : Array(self)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension UInt8 {
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
