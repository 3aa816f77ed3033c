/// The entry names of a ZIP archive, read without inflating anything: enough to tell what the archive is for.
struct ZipNames {
  /// What an archive is, by the names in it.
  enum Kind: Equatable {
    case docx
    case other(ExtractionError.Lookalike)
  }

  /// In lower case and with slashes: package names are compared without regard to case
  /// (ECMA-376-2, 6.2.2), and some producers write backslashes.
  private var names: Set<String> = []
  private var mimeType: String?

  /// More entries than this tell nothing new about what an archive is for.
  private static let mostNames = 4096

  /// - Returns: nil when the file does not begin as an archive does.
  init?(of bytes: [UInt8]) {
    let file = LittleEndian(bytes)
    switch file.uint32(at: 0) {
    case Self.localHeader, Self.endOfDirectory, Self.split, Self.splitInOnePiece: break
    default: return nil
    }
    mimeType = Self.mimeType(of: file)
    // A file that was cut off has lost its directory, but not the headers of its entries.
    if !readDirectory(of: file) { readLocalHeaders(of: file) }
  }

  var kind: Kind {
    if let mimeType {
      return .other(mimeType == "application/vnd.oasis.opendocument.text" ? .odt : .zip)
    }
    if names.contains("index/document.iwa") || names.contains("index.zip")
      || names.contains("buildversionhistory.plist")
    {
      return .other(isOtherWork ? .zip : .pages)
    }
    let isPackage = names.contains("[content_types].xml") || names.contains("_rels/.rels")
    if names.contains("word/document.xml") { return .docx }
    if isPackage, names.contains(where: { $0.hasPrefix("xl/workbook") }) { return .other(.xlsx) }
    if isPackage, names.contains("ppt/presentation.xml") { return .other(.pptx) }
    return isPackage ? .docx : .other(.zip)
  }

  /// Keynote and Numbers write the same container as Pages.
  private var isOtherWork: Bool {
    names.contains("index/calculationengine.iwa") || names.contains("index/slide.iwa")
      || names.contains("index.apxl")
  }

  // PKZIP APPNOTE, sections 4.3.7 to 4.3.16.
  private static let localHeader: UInt32 = 0x0403_4B50
  private static let directoryHeader: UInt32 = 0x0201_4B50
  private static let endOfDirectory: UInt32 = 0x0605_4B50
  private static let split: UInt32 = 0x0807_4B50
  private static let splitInOnePiece: UInt32 = 0x3030_4B50

  /// Walks the central directory; false where there is none.
  private mutating func readDirectory(of file: LittleEndian) -> Bool {
    let end = file.bytes.count
    // The end record has 22 bytes and at most 65535 of comment.
    for start in stride(from: end - 22, through: max(0, end - 22 - 65535), by: -1)
    where file.bytes[start] == 0x50 && file.uint32(at: start) == Self.endOfDirectory {
      guard let size = file.uint32(at: start + 12) else { return false }
      // Counted back from the end record, so that bytes in front of the archive do not matter.
      var entry = start - Int(size)
      while entry >= 0, entry < start, names.count < Self.mostNames,
        file.uint32(at: entry) == Self.directoryHeader, let name = file.uint16(at: entry + 28),
        let extra = file.uint16(at: entry + 30), let comment = file.uint16(at: entry + 32)
      {
        insert(file.bytes, entry + 46, name)
        entry += 46 + name + extra + comment
      }
      return !names.isEmpty
    }
    return false
  }

  private mutating func readLocalHeaders(of file: LittleEndian) {
    var start = 0
    while start + 30 <= file.bytes.count, names.count < Self.mostNames {
      if file.bytes[start] == 0x50, file.uint32(at: start) == Self.localHeader,
        let name = file.uint16(at: start + 26)
      {
        insert(file.bytes, start + 30, name)
        start += 30
      } else {
        start += 1
      }
    }
  }

  private mutating func insert(_ bytes: [UInt8], _ start: Int, _ count: Int) {
    guard start + count <= bytes.count else { return }
    names.insert(
      String(
        decoding: bytes[start..<start + count].lazy.map { $0 == 0x5C ? 0x2F : $0.asciiLowercased },
        as: UTF8.self))
  }

  /// The stored first entry `mimetype`, by which OpenDocument and EPUB are known (ODF 1.2 part 3, section 3.3).
  private static func mimeType(of file: LittleEndian) -> String? {
    guard file.uint32(at: 0) == localHeader, file.uint16(at: 8) == 0, let size = file.uint32(at: 18),
      let name = file.uint16(at: 26), let extra = file.uint16(at: 28), name == 8, size <= 100,
      30 + name + extra + Int(size) <= file.bytes.count,
      file.bytes[30..<38].elementsEqual("mimetype".utf8)
    else { return nil }
    let start = 30 + name + extra
    return String(decoding: file.bytes[start..<start + Int(size)], as: UTF8.self)
  }
}
