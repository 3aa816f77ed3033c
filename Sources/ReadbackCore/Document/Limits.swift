/// How much of a file Readback is willing to read. Every file is untrusted: it may claim anything.
///
/// A limit that is reached ends the reading with ``ExtractionError/limitExceeded(_:)``; nothing is
/// cut off silently. The defaults leave room for a 100-page portfolio and stop a bomb within seconds.
public struct Limits: Codable, Sendable, Hashable {
  /// Size of the file, in bytes. Default 64 MiB (no service that takes resumes is known to take more than 25 MB).
  public var fileBytes = 64 << 20
  /// Bytes of all parts of a DOCX that are read, or of all content streams of a PDF, counted while they are inflated.
  /// Default 128 MiB.
  public var inflatedBytes = 128 << 20
  /// DOCX: inflated size of a part over its size in the archive, for parts over 1 MiB. Default 200
  /// (DEFLATE reaches at most 1032; XML text stays below 50).
  public var compressionRatio = 200
  /// DOCX: entries in the archive. Default 4096.
  public var archiveEntries = 4096
  /// DOCX: depth of nested elements. Default 256 (libxml2's own guard).
  public var xmlDepth = 256
  /// DOCX: paragraphs over all parts. Default 100,000.
  public var paragraphs = 100_000
  /// PDF: pages. Default 200.
  public var pages = 200
  /// Glyphs over all pages of a PDF, or characters over all parts of a DOCX. Default 500,000 (a full page has about
  /// 5,000).
  public var glyphs = 500_000
  /// PDF: painted paths and images over all pages. Default 500,000.
  public var graphics = 500_000
  /// PDF: drawing and text operators over all pages. Default 5,000,000.
  public var operators = 5_000_000
  /// Time for the extraction of one file, in seconds. Default 10 (a resume takes a hundredth of one).
  public var seconds = 10.0

  public init() {}
}
