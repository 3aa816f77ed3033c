internal import CZip
internal import ReadbackCore

/// A ZIP archive in memory, of which only parts that are asked for by name are ever inflated.
final class ZipArchive {
  private struct Entry {
    var index: UInt64
    var isAmbiguous: Bool
  }

  private let archive: OpaquePointer
  /// What ``archive`` reads from; it must live as long.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var entries: [String: Entry] = [:]
  private let limits: Limits
  private let deadline: Deadline
  private var inflatedBytes = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Below this a part is inflated whatever its ratio: a small part of blanks is no bomb.
  private static let ratioFreeBytes = 1 << 20

  static var libraryVersion: String { String(cString: _libzipVersion()) }

  /// Why libzip cannot be called; nil where it can. Loads it, if that is due.
  static var problem: String? { _loadLibzip().map { String(cString: $0) } }

  /// - Throws: ``ExtractionError/damaged(_:)`` for a directory that cannot be read,
  ///   ``ExtractionError/limitExceeded(_:)`` for too many entries.
  init(_ bytes: [UInt8], limits: Limits, deadline: Deadline) throws(ExtractionError) {
    self.limits = limits
    self.deadline = deadline
    guard !bytes.isEmpty else { throw .damaged("the archive is empty") }
    self.bytes = .allocate(capacity: bytes.count)
    _ = self.bytes.initialize(from: bytes)
    do {
      archive = try Self.open(self.bytes)
    } catch {
      self.bytes.deallocate()
      throw error
    }
    let count = zip_get_num_entries(archive, 0)
    guard count <= Int64(limits.archiveEntries) else {
      throw .limitExceeded(.archiveEntries(limits.archiveEntries))
    }
    for index in 0..<UInt64(max(0, count)) {
      guard let name = zip_get_name(archive, index, 0) else { continue }
      let key = Self.key(of: String(cString: name))
      entries[key] = Entry(index: index, isAmbiguous: entries[key] != nil)
    }
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// Part names, in lower case and without a leading slash, in no order.
  var names: some Collection<String> { entries.keys }

  func contains(_ part: String) -> Bool { entries[Self.key(of: part)] != nil }

  /// Inflates a part.
  ///
  /// - Returns: nil when the archive has no such part.
  func read(_ part: String) throws(ExtractionError) -> [UInt8]? {
    guard let entry = entries[Self.key(of: part)] else { return nil }
    guard !entry.isAmbiguous else { throw .damaged("the archive holds \(part) twice") }
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(archive, entry.index, 0, &stat) == 0 else { throw error(reading: part) }
    guard let file = zip_fopen_index(archive, entry.index, 0) else { throw error(reading: part) }
    defer { zip_fclose(file) }

    var bytes: [UInt8] = []
    // The size is the archive's claim: it may reserve what a resume needs, not what a bomb wants.
    bytes.reserveCapacity(Int(min(stat.size, UInt64(Self.ratioFreeBytes))))
    while true {
      let count = zip_fread(file, &buffer, UInt64(buffer.count))
      guard count >= 0 else {
        let reason = String(cString: zip_file_strerror(file))
        throw .damaged("\(part) cannot be inflated: \(reason)")
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<Int(count)])
      inflatedBytes += Int(count)
      guard inflatedBytes <= limits.inflatedBytes else {
        throw .limitExceeded(.inflatedBytes(limits.inflatedBytes))
      }
      if bytes.count > Self.ratioFreeBytes,
        Double(bytes.count) > Double(limits.compressionRatio) * Double(stat.comp_size)
      {
        throw .limitExceeded(.compressionRatio(limits.compressionRatio))
      }
      try deadline.check()
    }
  }

  /// Part names are compared without regard to ASCII case (ECMA-376-2, 6.2.2); some producers write
  /// backslashes, or a slash in front.
  private static func key(of name: String) -> String {
    let slashed = name.utf8.lazy.map { byte -> UInt8 in
      switch byte {
      case 0x5C: 0x2F
      case 0x41...0x5A: byte | 0x20
      default: byte
      }
    }
    return String(decoding: slashed.drop { $0 == 0x2F }, as: UTF8.self)
  }

  private static func open(
    _ bytes: UnsafeMutableBufferPointer<UInt8>
  ) throws(ExtractionError) -> OpaquePointer {
    if let reason = Self.problem { throw .unavailable(.noLibrary(reason)) }
    var problem = zip_error_t()
    zip_error_init(&problem)
    defer { zip_error_fini(&problem) }
    if let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &problem) {
      if let archive = zip_open_from_source(source, ZIP_RDONLY, &problem) { return archive }
      zip_source_free(source)
    }
    throw .damaged("the archive cannot be opened: \(String(cString: zip_error_strerror(&problem)))")
  }

  private func error(reading part: String) -> ExtractionError {
    let problem = zip_get_error(archive)
    switch zip_error_code_zip(problem) {
    case ZIP_ER_COMPNOTSUPP:
      return .unsupported("\(part) is compressed by a method that cannot be read")
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
      return .encrypted
    default:
      return .damaged("\(part) cannot be read: \(String(cString: zip_error_strerror(problem)))")
    }
  }
}
