#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files under some paths, in an order that depends on nothing but their names: depth first, the names of a folder
/// by their bytes.
///
/// Nothing is judged by its name: every regular file is there, whatever it turns out to be. Links are not followed.
/// A folder that cannot be opened is given as if it were a file, so that its row says why; so is a path that leads
/// nowhere. Only the names of the folders on the way to the current file are held.
public struct FileWalk: Sequence, IteratorProtocol, Sendable {
  /// The paths to look at, the next one last.
  private var waiting: [Waiting]

  private struct Waiting {
    var path: RawPath
    var isKnownFile: Bool
  }

  /// - Parameter paths: files and folders, in the order in which to walk them.
  public init(_ paths: [RawPath]) {
    waiting = paths.reversed().map { Waiting(path: $0, isKnownFile: false) }
  }

  public mutating func next() -> RawPath? {
    while let entry = waiting.popLast() {
      guard !entry.isKnownFile, entry.path.isFolder, let entries = Self.entries(of: entry.path) else {
        return entry.path
      }
      waiting += entries.sorted { $1.path.bytes.lexicographicallyPrecedes($0.path.bytes) }
    }
    return nil
  }

  /// The files and folders in a folder; nil where it cannot be read.
  private static func entries(of folder: RawPath) -> [Waiting]? {
    guard let stream = folder.withCString({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var entries: [Waiting] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard name != Array(".".utf8), name != Array("..".utf8) else { continue }
      let path = folder.appending(name)
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): entries.append(Waiting(path: path, isKnownFile: true))
      case Int32(DT_DIR): entries.append(Waiting(path: path, isKnownFile: false))
      // Some file systems do not tell.
      case Int32(DT_UNKNOWN) where path.isFolder || path.isRegularFile:
        entries.append(Waiting(path: path, isKnownFile: false))
      default: break
      }
    }
    return entries
  }
}

extension RawPath {
  fileprivate var isFolder: Bool { mode == S_IFDIR }
  fileprivate var isRegularFile: Bool { mode == S_IFREG }

  /// What is there, without following a link.
  private var mode: mode_t? {
    var status = stat()
    return withCString { lstat($0, &status) } == 0 ? status.st_mode & S_IFMT : nil
  }
}
