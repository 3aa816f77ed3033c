internal import ArgumentParser
internal import Foundation
internal import ReadbackReports

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The two streams: the answer goes to standard output, everything else to standard error.
enum AuditConsole {
  /// Whether the answer may hold colours (https://no-color.org).
  static var isColored: Bool { isColored(STDOUT_FILENO) }

  static func isColored(_ stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Writes a part of the answer.
  ///
  /// - Throws: the status to leave with when nobody reads it any more (quietly, as `head` expects) or when the
  ///   disk is full.
  static func answer(_ text: String) throws(ExitCode) {
    // Told by the error of the write, not by the death of the process.
    signal(SIGPIPE, SIG_IGN)
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      if errno == EPIPE { throw ExitCode(128 + SIGPIPE) }
      diagnose("the answer cannot be written: \(String(cString: strerror(errno)))")
      throw ExitCode(2)
    }
  }

  /// Writes a line for people to standard error.
  static func diagnose(_ message: String) {
    // Where standard error is closed, there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data("readback: \(PrintableText.lines(message))\n".utf8))
  }
}
