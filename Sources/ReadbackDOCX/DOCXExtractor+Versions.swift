internal import CXML2
internal import CZip

extension DOCXExtractor {
  /// The version of libzip that is loaded, for instance `1.7.3`.
  public static var libzipVersion: String { String(cString: zip_libzip_version()) }

  /// The version of libxml2 that is loaded, for instance `2.9.14`.
  public static var libxml2Version: String {
    // libxml2 says it as one number, two digits a place, sometimes with a suffix: `20914-GITv2.9.14`.
    guard let name = readback_libxml2_version() else { return LIBXML_DOTTED_VERSION }
    let digits = String(cString: name).utf8.prefix { (48...57).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return LIBXML_DOTTED_VERSION }
    return "\(number / 10000).\(number / 100 % 100).\(number % 100)"
  }
}
