internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Keeps a second audit from the same store: SQLite's own locks last for one transaction, and a run that two audits go
/// on with would read everything twice.
///
/// The lock is on a file beside the store and ends with the process, however it ends. The file may stay behind; it
/// means nothing by itself.
final class StoreLock: Sendable {
  private let path: String
  private let file: Mutex<Int32?>

  /// - Throws: ``StoreError/locked`` where another process has it.
  init(_ path: String) throws(StoreError) {
    self.path = path
    while true {
      // Closed in workers, which must not keep the lock of a supervisor that was killed.
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard file >= 0 else {
        switch errno {
        case EROFS, EACCES, EPERM: throw .readOnly
        case ENOSPC: throw .full
        default: throw .unavailable(String(cString: strerror(errno)))
        }
      }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let number = errno
        close(file)
        throw number == EWOULDBLOCK ? .locked : .unavailable(String(cString: strerror(number)))
      }
      // The one who had it may have removed the file between the two calls.
      if Self.isSame(file, path) {
        self.file = Mutex(file)
        return
      }
      close(file)
    }
  }

  deinit { release() }

  func release() {
    file.withLock { file in
      guard let open = file else { return }
      unlink(path)
      close(open)
      file = nil
    }
  }

  private static func isSame(_ file: Int32, _ path: String) -> Bool {
    var (open, named) = (stat(), stat())
    return fstat(file, &open) == 0 && stat(path, &named) == 0 && open.st_ino == named.st_ino
      && open.st_dev == named.st_dev
  }
}
