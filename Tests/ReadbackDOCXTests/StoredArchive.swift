/// A ZIP archive written byte by byte, so that tests can also write what no honest program would.
struct StoredArchive {
  struct Entry {
    var name: [UInt8]
    var content: [UInt8]
    /// What the headers claim, where it is not the truth.
    var checksum: UInt32?
    var method: UInt16 = 0
    var flags: UInt16 = 0x0800

    init(_ name: String, _ content: String) {
      self.name = Array(name.utf8)
      self.content = Array(content.utf8)
    }
  }

  var entries: [Entry]

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let common =
        word(20) + word(entry.flags) + word(entry.method) + word(0) + word(0x21)
        + long(entry.checksum ?? Self.checksum(entry.content)) + long(UInt32(entry.content.count))
        + long(UInt32(entry.content.count)) + word(UInt16(entry.name.count)) + word(0)
      directory += long(0x0201_4B50) + word(20) + common + word(0) + word(0) + word(0) + long(0)
      directory += long(UInt32(file.count)) + entry.name
      file += long(0x0403_4B50) + common + entry.name + entry.content
    }
    let count = UInt16(entries.count)
    return file + directory + long(0x0605_4B50) + word(0) + word(0) + word(count) + word(count)
      + long(UInt32(directory.count)) + long(UInt32(file.count)) + word(0)
  }

  private func word(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private func long(_ value: UInt32) -> [UInt8] {
    word(UInt16(value & 0xFFFF)) + word(UInt16(value >> 16))
  }

  /// CRC-32 as PKZIP computes it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
