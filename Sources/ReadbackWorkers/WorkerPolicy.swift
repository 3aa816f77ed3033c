/// How much a worker may use, and when it is replaced by a fresh one.
public struct WorkerPolicy: Sendable, Hashable {
  /// Time for one file, on the clock. Then the worker is killed. Default 10.
  public var seconds = 10.0
  /// Address space in bytes; what goes beyond fails. Default 1 GiB, of which program and libraries take a third.
  public var memory = 1 << 30
  /// CPU seconds of a worker's life, after which the system ends it: for the case that nobody is left to kill it.
  /// Default 600.
  public var lifetime = 600
  /// Open files at a time. Default 64: a font and a table of poppler's at a time, and the channel.
  public var openFiles = 64
  /// Files after which a worker is replaced. Default 1000: what a library leaks stays small, and a start costs
  /// nothing beside them.
  public var filesPerWorker = 1000
  /// Memory after a file, in bytes, above which a worker is replaced. Default 256 MiB, five times what a common one
  /// has.
  public var restingMemory = 256 << 20
  /// Bytes of an answer. Default 16 MiB for a report; a document is allowed sixteen times as much.
  public var answerBytes = 16 << 20
  /// Time to start, in seconds. Default 30: a hundred times what it takes on an idle machine.
  public var startSeconds = 30.0

  public init() {}

  /// What a worker is told on its command line.
  var arguments: [String] {
    ["--memory", "\(memory)", "--lifetime", "\(lifetime)", "--open-files", "\(openFiles)"]
  }

  /// The time that the extraction itself is given, so that it mostly is the worker that says so: it can say more.
  public var extractionSeconds: Double { seconds * 0.8 }
}
