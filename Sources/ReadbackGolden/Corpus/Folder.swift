#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What is done with the folders of a corpus. Symbolic links to folders are not followed: they may lead in a circle.
enum Folder {
  /// Whether there is a folder, and not a link to one.
  static func exists(_ path: String) -> Bool {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return false }
    return attributes[.type] as? FileAttributeType == .typeDirectory
  }

  /// Names of what is in it; none for a folder that is not there.
  static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Writes a file with the folders that it needs, whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(GoldenError) {
    do {
      try FileManager.default.createDirectory(
        atPath: Path.folder(of: path), withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .notWritten(path, "\(error)")
    }
  }

  /// Removes a file, and the folders that are empty without it, up to one that stays.
  static func remove(_ path: String, keeping root: String) throws(GoldenError) {
    do {
      try FileManager.default.removeItem(atPath: path)
      var folder = Path.folder(of: path)
      while folder != root, folder.hasPrefix(root), names(in: folder).isEmpty, exists(folder) {
        try FileManager.default.removeItem(atPath: folder)
        folder = Path.folder(of: folder)
      }
    } catch {
      throw .notWritten(path, "\(error)")
    }
  }
}
