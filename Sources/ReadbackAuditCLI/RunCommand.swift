internal import ArgumentParser
internal import CWorker
internal import Readback
internal import ReadbackAudit
internal import ReadbackConsole
internal import ReadbackCore
internal import ReadbackReports
internal import ReadbackWorkers
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Checks every file under the paths and writes one line of JSON for each.",
    discussion: """
      Every regular file is read, whatever it is named; what is neither a PDF nor a DOCX gets a line that says so. \
      Links are not followed. The lines come in the order of the files: folder by folder, by the bytes of the names.

      Each file is read in a worker process that can open no other file and no connection. One that crashes, hangs or \
      takes too much memory costs its file's line, which then says so, after a second try.

      EXAMPLES
        readback audit uploads > rows.jsonl
        readback audit --resume >> rows.jsonl
        readback audit report readback-audit.sqlite
        find uploads -newer stamp -print0 | readback audit --files-from - --null
        readback audit --shard 3/16 uploads --store part-3.sqlite
        readback audit exports --intents '{dir}/intent.json'
        cat paths.txt | readback audit --pipe
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Read the paths in this file, one a line; - for standard input.", valueName: "file"))
  var filesFrom: String?

  @Flag(help: "Paths that are read end with a null, not with a line feed.")
  var null = false

  @Flag(help: "Read paths from standard input and answer each as soon as it can be, without a store.")
  var pipe = false

  @Flag(
    help:
      "With --pipe: the files themselves are sent, each after a line with its number of bytes, a space and a name."
  )
  var content = false

  @Option(
    help: ArgumentHelp("Only the files of part i of n, i from 0: for several machines.", valueName: "i/n"))
  var shard: Shard?

  @Option(help: ArgumentHelp("Workers at a time; as many as there are cores.", valueName: "count"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Time for one file; then its worker is killed.", valueName: "seconds"))
  var timeout = WorkerPolicy().seconds

  @Option(help: "The least severity of a finding that makes the exit status 1.")
  var failOn: FailureLevel = .error

  @OptionGroup(title: "Store") var storage: StoreOptions

  @Flag(help: "Keep the words of the files in the rows.")
  var keepText = false

  @Option(
    help: ArgumentHelp(
      """
      What authors meant, JSON Resumes as JSON or YAML: a folder in which they lie and are named as the files, or a \
      pattern with {dir}, {stem} and {name} of a file's path.
      """, valueName: "folder|pattern"))
  var intents: String?

  @Option(
    help: ArgumentHelp(
      "A job posting as plain text: how many of its keywords each view of the files shows.", valueName: "file"
    ))
  var job: String?

  func validate() throws {
    if [!paths.isEmpty, filesFrom != nil, pipe].count(where: { $0 }) > 1 {
      throw ValidationError("Give one of paths, --files-from and --pipe.")
    }
    if paths.isEmpty, filesFrom == nil, !pipe, !storage.resume {
      throw ValidationError("Name files or folders to audit.")
    }
    if content && !pipe { throw ValidationError("--content goes with --pipe.") }
    if let intents, IntentPlaces(intents) == nil {
      throw ValidationError("--intents takes a folder, or a pattern with {dir}, {stem} and {name}.")
    }
    if null && filesFrom == nil && !pipe { throw ValidationError("--null goes with --files-from or --pipe.") }
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
    guard timeout > 0, timeout <= 3600 else {
      throw ValidationError("--timeout takes a number of seconds, at most 3600.")
    }
  }

  func run() throws {
    rbw_count_interrupts(
      """
      readback: finishing the files that are being read; once more ends at once\
      \(pipe || storage.noStore ? "" : ". 'readback audit --resume' goes on afterwards")

      """)
    guard let program = WorkerProgram.readback else {
      Console.diagnose("the system does not tell where this program is, so its workers are not found")
      throw ExitStatus.unreadable.code
    }
    var audit = Audit(program, jobs: jobs)
    audit.policy.seconds = timeout
    audit.keepsText = keepText
    audit.isOver = { rbw_interrupt() != 0 }
    // A limit of the size of files is told by the write that meets it, not by the death of the process.
    signal(SIGXFSZ, SIG_IGN)
    let posting = try job.map { try JobReading.read($0, with: audit.checker) }
    let unusable = UnusableIntents()
    let status = Mutex(ExitStatus.clean)
    func answer(_ progress: ProgressDisplay) -> @Sendable (AuditRow) throws -> Void {
      { [failOn] row in
        try Console.answer(row.line())
        progress.add(row)
        status.withLock { $0 = max($0, ExitStatus(row, failOn: failOn.severity)) }
      }
    }
    do {
      let greeting = try IsolatedReader(program, policy: audit.policy).start()
      for weakness in greeting.weaknesses { Console.diagnose(weakness) }
      if pipe || storage.noStore {
        let progress = ProgressDisplay(answered: 0, count: nil)
        let intended = Intended(
          places: intents.flatMap { IntentPlaces($0) }, job: posting, unusable: unusable)
        try run(audit, on: paths, shard, intended, NoMemory(), answer(progress))
        progress.end()
      } else {
        let given = filesFrom.map { ["--files-from", $0] } ?? paths
        let (store, inputs, answered) = try storage.begin(
          given, shard: shard?.text, intents: intents, settings: settings(posting))
        let shard = inputs.shard.flatMap { Shard($0) }
        let progress = ProgressDisplay(answered: answered, count: counting(inputs.paths, shard))
        let intended = Intended(
          places: inputs.intents.flatMap { IntentPlaces($0) }, job: posting, unusable: unusable)
        do {
          defer { progress.end() }
          try run(audit, on: inputs.paths, shard, intended, store, answer(progress))
        } catch {
          // What was answered is kept, whatever ended the run.
          try store.commit()
          throw error
        }
        if rbw_interrupt() == 0 { try store.end() } else { try store.commit() }
        Console.tell(SummaryText(try store.summary(), isColored: Console.isToldInColor).text())
        try store.close()
      }
    } catch let error as StoreError {
      throw StoreFailure.exit(error, storage.store)
    } catch let failure as WorkerFailure {
      Console.diagnose(failure.words)
      throw ExitStatus.unreadable.code
    } catch let error as SourceError {
      Console.diagnose("the list of files \(error.words)")
      throw ExitStatus.unreadable.code
    }
    if rbw_interrupt() != 0 || !unusable.isEmpty { throw ExitStatus.unreadable.code }
    if status.withLock({ $0 }) != .clean { throw status.withLock { $0 }.code }
  }

  private func run(
    _ audit: Audit, on paths: [String], _ shard: Shard?, _ intended: Intended, _ memory: some AuditMemory,
    _ answer: @escaping @Sendable (AuditRow) throws -> Void
  ) throws {
    if pipe, content {
      let files = ContentList(STDIN_FILENO, isOver: audit.isOver)
      try audit.run(intended.source(ShardSource(files, shard)), memory: memory, answer: answer)
    } else if let list = try listed(in: paths) {
      let files = PathList(list, isNullSeparated: null, isOver: audit.isOver)
      try audit.run(intended.source(ShardSource(files, shard)), memory: memory, answer: answer)
    } else {
      let files = PathSource(FileWalk(paths.map { RawPath($0) }))
      try audit.run(intended.source(ShardSource(files, shard)), memory: memory, answer: answer)
    }
  }

  /// What a file is compared with.
  private struct Intended {
    var places: IntentPlaces?
    var job: String?
    var unusable: UnusableIntents

    func source<Files: AuditSource>(_ files: Files) -> IntendedSource<Files> {
      IntendedSource(files, places: places, job: job, unusable: unusable)
    }
  }

  /// Counts the files beforehand; nil where their list can be read only once.
  private func counting(_ paths: [String], _ shard: Shard?) -> (@Sendable () -> Int)? {
    guard !pipe, paths.first != "--files-from" else { return nil }
    return {
      IteratorSequence(FileWalk(paths.map { RawPath($0) })).reduce(0) { count, path in
        shard?.holds(path) == false ? count : count + 1
      }
    }
  }

  /// The list that the paths are read from, if they are, as an open file.
  private func listed(in paths: [String]) throws -> Int32? {
    if pipe { return STDIN_FILENO }
    guard paths.first == "--files-from", paths.count == 2 else {
      return try filesFrom.map { try Self.open($0) }
    }
    return try Self.open(paths[1])
  }

  private static func open(_ path: String) throws(SourceError) -> Int32 {
    if path == "-" { return STDIN_FILENO }
    #if canImport(Darwin)
      let file = Darwin.open(path, O_RDONLY | O_CLOEXEC)
    #else
      let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    #endif
    guard file >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    return file
  }

  /// What decides about a verdict besides the file.
  private func settings(_ posting: String?) -> String {
    let words = [
      keepText ? "text" : nil, posting.map { "job \(SHA256.hexadecimal(of: Array($0.utf8)) ?? $0)" },
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }
}

extension ExitStatus {
  /// - Parameters:
  ///   - row: on one file.
  ///   - failOn: the least severity of a finding that counts; nil for none.
  fileprivate init(_ row: AuditRow, failOn: Severity?) {
    if row.error.value != nil {
      self = .unreadable
    } else if let failOn, row.findings.contains(where: { $0.severity >= failOn }) {
      self = .found
    } else {
      self = .clean
    }
  }
}
