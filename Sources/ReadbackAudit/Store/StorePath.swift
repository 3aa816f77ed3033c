#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the operating system says of a path, before SQLite, whose words for all of it are "unable to open database file".
enum StorePath {
  static func requireReadable(_ path: String) throws(StoreError) {
    try require(path, O_RDONLY)
  }

  /// A file that may be written, or none in a folder that may be.
  static func requireWritable(_ path: String) throws(StoreError) {
    do {
      try require(path, O_RDWR)
    } catch .missing {
      guard access(folder(of: path), W_OK | X_OK) == 0 else { throw error(errno, of: "its folder") }
    }
  }

  private static func require(_ path: String, _ mode: Int32) throws(StoreError) {
    // A pipe that nobody writes to would be waited for.
    let file = open(path, mode | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { throw .missing }
      throw errno == EISDIR ? .notAStore : error(errno, of: "the file")
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw error(errno, of: "the file") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAStore }
  }

  private static func error(_ number: Int32, of what: String) -> StoreError {
    switch number {
    case EROFS, EACCES, EPERM: .readOnly
    default: .unavailable("\(what): \(String(cString: strerror(number)))")
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
