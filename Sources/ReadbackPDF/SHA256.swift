internal import CGLib

/// The SHA-256 of bytes, by GLib: a package for it would cost a minute of
/// every build (see `docs/adr/0101-sha256-from-glib.md`).
package enum SHA256 {
  /// - Returns: 64 lower-case hexadecimal digits.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { buffer in
      // GLib answers nil only for an unknown kind of checksum.
      guard
        let digest = g_compute_checksum_for_data(G_CHECKSUM_SHA256, buffer.baseAddress, gsize(buffer.count))
      else { return "" }
      defer { g_free(digest) }
      return String(cString: digest)
    }
  }
}
