public import ArgumentParser

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The two streams: the answer goes to standard output, everything else to standard error.
public enum Console {
  /// Whether a person looks at the answer, not a program.
  public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person can be asked.
  public static var isInteractive: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }

  /// Whether the answer may hold colours (https://no-color.org).
  public static var isColored: Bool {
    isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// Whether a person looks at what is told beside the answer, and at nothing else.
  public static var isWatched: Bool {
    isatty(STDERR_FILENO) == 1 && !isTerminal && variable("TERM") != "dumb"
  }

  /// Whether what is told beside the answer may hold colours.
  public static var isToldInColor: Bool {
    isatty(STDERR_FILENO) == 1 && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// Writes a part of the answer.
  ///
  /// - Throws: the status to leave with when nobody reads it any more (quietly, as `head` expects) or when the
  ///   disk is full.
  public static func answer(_ text: String) throws(ExitCode) {
    guard let error = write(text, to: STDOUT_FILENO) else { return }
    if error != EPIPE {
      diagnose("the answer cannot be written: \(String(cString: strerror(error)))")
      throw ExitStatus.unreadable.code
    }
    throw ExitCode(128 + SIGPIPE)
  }

  /// Writes a line for people to standard error.
  public static func diagnose(_ message: String) {
    _ = write("readback: \(message)\n", to: STDERR_FILENO)
  }

  /// Writes text for people to standard error, as it is.
  public static func tell(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// - Returns: the error number where it failed.
  private static func write(_ text: String, to stream: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(stream, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(stream, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(stream, rest.baseAddress, rest.count)
        #endif
        if count >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
