internal import CChecksum

/// The SHA-256 of bytes, by a library of the system (see `docs/adr/0101-sha256-from-glib.md`).
package enum SHA256 {
  /// - Returns: 64 lower-case hexadecimal digits, or nil where that library is missing.
  package static func hexadecimal(of bytes: [UInt8]) -> String? {
    var digits = [CChar](repeating: 0, count: 65)
    guard readback_sha256(bytes, bytes.count, &digits) else { return nil }
    return String(decoding: digits.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
