/// Why a file cannot be read. A document that merely reads badly is a finding, not an error.
public enum ExtractionError: Error, Codable, Sendable, Hashable {
  /// The path leads to nothing that can be read.
  case unavailable(Obstacle)
  /// The file is none of the formats that Readback knows; what it looks like, as far as can be told.
  case unrecognizedFormat(Lookalike)
  /// A password is needed to open it.
  case encrypted
  /// It claims to be a PDF or DOCX but cannot be read as one; the reason in words.
  case damaged(String)
  /// A valid file of a kind that Readback does not read; the reason in words.
  case unsupported(String)
  /// A limit of ``Limits`` was reached.
  case limitExceeded(Limit)
  /// The process that read it failed; how, in words.
  case crashed(String)

  /// What stands at a path instead of a file that can be read.
  public enum Obstacle: Codable, Sendable, Hashable {
    case missing
    case noPermission
    case directory
    /// A pipe, socket or device, whose end nobody knows.
    case notRegular
    /// A library that is needed for this kind of file is not on this machine; which, in words.
    case noLibrary(String)
    /// What the operating system says, in its words.
    case other(String)
  }

  /// What a file that is neither PDF nor DOCX turned out to be.
  public enum Lookalike: String, Sendable, Hashable, Codable, CaseIterable {
    case empty, doc, rtf, odt, pages, xlsx, pptx, zip, image, html, text, binary
  }

  /// The limit that was reached and its value, in the limit's own unit.
  public enum Limit: Codable, Sendable, Hashable {
    case fileBytes(Int)
    case inflatedBytes(Int)
    case compressionRatio(Int)
    case archiveEntries(Int)
    case xmlDepth(Int)
    case paragraphs(Int)
    case pages(Int)
    case glyphs(Int)
    case graphics(Int)
    case operators(Int)
    case seconds(Double)
    /// Bytes of memory of the process that reads it.
    case memory(Int)
  }

  /// The stable code of the JSON contract.
  public var code: String {
    switch self {
    case .unavailable: "unavailable"
    case .unrecognizedFormat, .unsupported: "unsupported"
    case .encrypted: "encrypted"
    case .damaged: "damaged"
    case .limitExceeded(.seconds): "timeout"
    case .limitExceeded: "limit-exceeded"
    case .crashed: "crashed"
    }
  }
}
