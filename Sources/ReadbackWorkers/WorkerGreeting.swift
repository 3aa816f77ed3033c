public import ReadbackCore

/// What a worker says of itself when it is ready, before it sees the first file.
public struct WorkerGreeting: Codable, Sendable, Hashable {
  /// Which Readback it is, with its libraries.
  public var tool: Report.Tool
  /// Whether the system refuses it every call that reading does not need: no sockets, no programs, nothing written.
  public var isKeptFromCalls: Bool
  /// Whether it may read no files but fonts and poppler's tables.
  public var isKeptFromFiles: Bool

  public init(tool: Report.Tool, isKeptFromCalls: Bool, isKeptFromFiles: Bool) {
    self.tool = tool
    self.isKeptFromCalls = isKeptFromCalls
    self.isKeptFromFiles = isKeptFromFiles
  }
}

extension WorkerGreeting {
  /// What the system does not keep it from, each in a sentence for people; empty where everything holds.
  public var weaknesses: [String] {
    var sentences: [String] = []
    if !isKeptFromCalls {
      sentences.append(
        "this system cannot keep workers from the network and from writing: only their memory and time are bounded"
      )
    }
    if !isKeptFromFiles {
      sentences.append(
        isKeptFromCalls
          ? "this system cannot confine workers to some folders, so they open no file at all: fonts that are not "
            + "embedded and poppler's tables for Chinese, Japanese and Korean text are not used"
          : "this system cannot keep workers from reading other files")
    }
    return sentences
  }
}
