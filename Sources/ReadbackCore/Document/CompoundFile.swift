/// An OLE2 compound file ([MS-CFB]): the container of Word 97 to 2003 and of encrypted Office packages.
enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What a container is, by its streams ([MS-DOC] 2.1, [MS-XLS] 2.1, [MS-PPT] 2.1).
  static func lookalike(streams: Set<String>) -> ExtractionError.Lookalike {
    if streams.contains("WordDocument") { return .doc }
    if streams.contains("Workbook") || streams.contains("Book") { return .xlsx }
    if streams.contains("PowerPoint Document") { return .pptx }
    return .binary
  }

  /// The names in the directory, as far as it can be read.
  static func streamNames(in bytes: [UInt8]) -> Set<String> {
    let file = LittleEndian(bytes)
    guard let shift = file.uint16(at: 30), shift == 9 || shift == 12,
      var sector = file.uint32(at: 48)
    else { return [] }
    let size = 1 << shift
    let links = UInt32(size / 4)
    var names: Set<String> = []
    // A chain of sectors may be made to run in circles: a directory of more sectors than this is not read on.
    for _ in 0..<1024 {
      let start = (Int(sector) + 1) * size
      guard start + size <= bytes.count else { break }
      for entry in stride(from: start, to: start + size, by: 128) {
        guard let length = file.uint16(at: entry + 64), length >= 2, length <= 64 else { continue }
        let units = stride(from: entry, to: entry + length - 2, by: 2).compactMap(file.uint16)
        names.insert(String(decoding: units.map(UInt16.init(truncatingIfNeeded:)), as: UTF16.self))
      }
      // The first 109 sectors of the allocation table are listed in the header; they cover 6.8 MB at the
      // least, and directories lie near the start.
      let table = sector / links
      guard table < 109, let tableSector = file.uint32(at: 76 + 4 * Int(table)),
        let next = file.uint32(at: (Int(tableSector) + 1) * size + 4 * Int(sector % links))
      else { break }
      sector = next
    }
    return names
  }
}
