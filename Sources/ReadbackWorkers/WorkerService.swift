internal import CWorker
public import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The other side of ``WorkerProcess``: what a worker does from its start to its end.
public enum WorkerService {
  /// Locks this process in, then answers one request after the other until nobody asks any more.
  ///
  /// - Parameters:
  ///   - memory: address space in bytes.
  ///   - lifetime: CPU seconds.
  ///   - openFiles: at a time.
  ///   - tool: what to call oneself.
  ///   - answer: is given each request and the content of its file.
  /// - Returns: the status to end with: 0 where the other side is gone, as it should be.
  public static func run(
    memory: Int, lifetime: Int, openFiles: Int, tool: Report.Tool,
    answer: (WorkRequest, [UInt8]) throws -> [UInt8]
  ) -> Int32 {
    let channel = Channel(descriptor: RBW_CHANNEL)
    do {
      var walls = rbw_walls()
      let limits = rbw_limits(memory: UInt64(memory), seconds: UInt64(lifetime), files: UInt64(openFiles))
      let error = withFolders { rbw_lock_in(limits, $0, &walls) }
      guard error == 0 else { return 71 }  // EX_OSERR of sysexits.h
      let greeting = WorkerGreeting(tool: tool, isKeptFromCalls: walls.calls, isKeptFromFiles: walls.files)
      try channel.send(Array(JSONEncoder().encode(greeting)))
      var last: (frame: [UInt8], request: WorkRequest)?
      while true {
        let (frame, file) = try channel.receive(atMost: 8 << 20, takesFile: true)
        guard let file else { return 65 }  // EX_DATAERR
        let bytes = try content(of: file)
        if last?.frame != frame {
          last = (frame, try JSONDecoder().decode(WorkRequest.self, from: Data(frame)))
        }
        guard let request = last?.request else { return 70 }
        try channel.send(try answer(request, bytes))
      }
    } catch Channel.Failure.ended {
      return 0
    } catch {
      return 70  // EX_SOFTWARE
    }
  }

  /// Reads a file from its beginning and closes it.
  private static func content(of file: Int32) throws -> [UInt8] {
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Channel.Failure.system(errno) }
    let size = Int(status.st_size)
    return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = pread(file, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
        if more < 0, errno == EINTR { continue }
        guard more >= 0 else { throw Channel.Failure.system(errno) }
        guard more > 0 else { return }
        count += more
      }
    }
  }

  /// What reading needs besides the file: fonts that are not embedded, with fontconfig's files and the time zone, and
  /// poppler's tables of encodings.
  private static func withFolders<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let tables: [String] = [
      "/usr/share/poppler", "/usr/local/share/poppler", "/etc/fonts", "/usr/share/fontconfig",
      "/var/cache/fontconfig", "/usr/share/zoneinfo",
    ]
    let folders = tables.map { strdup($0) }
    defer { folders.forEach { free($0) } }
    var all = folders.map { UnsafePointer($0) }
    var font = rbw_font_folders()
    while let folder = font.pointee {
      all.append(folder)
      font += 1
    }
    all.append(nil)
    return all.withUnsafeBufferPointer { list in
      guard let start = list.baseAddress else { preconditionFailure("the list has its end") }
      return body(start)
    }
  }
}
