#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Waits until a file is another one than before.
///
/// Programs export in many ways: they write into the file, or write another one and rename it, or remove the file first.
/// The folder is watched, therefore, and never the file; and what counts is what the file system says of the file at the
/// path, once it has said the same for a while.
struct FileWatch: ~Copyable {
  /// How long a file must stay as it is before it is taken for whole, in milliseconds: LaTeX and browsers write a PDF in
  /// several pieces, with less than a tenth of a second between them.
  private static let settled: Int32 = 250
  /// How often the file is looked at where the system does not tell of changes, in milliseconds.
  private static let interval: Int32 = 500

  /// What tells one state of a file from another.
  private struct State: Equatable {
    var inode: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  private let path: String
  private var last: State?
  /// Descriptor of inotify, or -1.
  private let notifications: Int32

  init(path: String) {
    self.path = path
    last = Self.state(of: path)
    #if os(Linux)
      notifications = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      if notifications >= 0 {
        let folder = Self.folder(of: path)
        let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_MODIFY | IN_DELETE | IN_ATTRIB)
        _ = inotify_add_watch(notifications, folder, events)
      }
    #else
      notifications = -1
    #endif
  }

  deinit {
    if notifications >= 0 { close(notifications) }
  }

  /// Returns once the file at the path has changed and stays as it is. A file that is gone is waited for.
  mutating func wait() {
    while true {
      if let state = Self.state(of: path), state != last, isSettled(state) {
        last = state
        return
      }
      sleep(milliseconds: Self.interval)
    }
  }

  /// Whether nothing happens to the file for a while.
  private func isSettled(_ state: State) -> Bool {
    var waited: Int32 = 0
    while waited < Self.settled {
      _ = poll(nil, 0, 50)
      waited += 50
      if Self.state(of: path) != state { return false }
    }
    return true
  }

  /// Sleeps until something happens in the folder, at most so long: on file systems of networks nothing is told.
  private func sleep(milliseconds: Int32) {
    guard notifications >= 0 else {
      _ = poll(nil, 0, milliseconds)
      return
    }
    var request = pollfd(fd: notifications, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return }
    // What happened does not matter: the file is looked at anyway.
    var events = [UInt8](repeating: 0, count: 4096)
    while read(notifications, &events, events.count) > 0 {}
  }

  private static func state(of path: String) -> State? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > 0 else { return nil }
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return State(
      inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: Int(time.tv_sec),
      nanoseconds: Int(time.tv_nsec))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
