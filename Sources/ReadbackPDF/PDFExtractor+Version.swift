internal import CPoppler

extension PDFExtractor {
  /// The version of poppler that is loaded, for instance `22.12.0`.
  public static var popplerVersion: String { String(cString: poppler_get_version()) }
}
