import Foundation
import Readback
import ReadbackAudit
import ReadbackCore
import ReadbackReports
import Testing

/// What happens to stores when the machine, the disk or other people are not kind.
@Suite struct StoreFaultTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pile(of count: Int) throws -> [String] {
    try (0..<count).map { number in
      let name = String(format: "pile/%05d.txt", number)
      try folder.write(name, Array("text \(number)".utf8))
      return name
    }
  }

  /// The paths that the last run of the store has answered, and how many verdicts it has.
  private func stored() throws -> (paths: [String], isFinished: Bool) {
    let store = try AuditStore(reading: folder.path("readback-audit.sqlite"))
    try store.requireSound()
    let run = try store.summary().run
    var paths: [String] = []
    try store.forEachFile(of: run.number) { paths.append($0.path) }
    return (paths, run.isFinished)
  }

  @Test func `an audit that is killed 50 times loses nothing and counts nothing twice`() throws {
    try killRepeatedly { process in kill(process, SIGKILL) }
  }

  #if os(Linux)
    @Test func `an audit that is killed 50 times with its workers loses nothing and counts nothing twice`()
      throws
    {
      try killRepeatedly { process in
        // In any order: a worker may go first, between its siblings, or see its supervisor go.
        for victim in (Processes.children(of: process) + [process]).shuffled() { kill(victim, SIGKILL) }
      }
    }

    @Test func `an audit whose workers are killed 50 times has a row for every file`() throws {
      let files = try pile(of: 4000)
      var kills = 0
      while kills < 50 {
        let process = try Programs.start(["--reread", "--jobs", "2", "pile"], in: folder)
        while process.isRunning, kills < 50 {
          usleep(UInt32.random(in: 1000...400_000))
          guard let worker = Processes.children(of: process.processIdentifier).randomElement() else {
            continue
          }
          if kill(worker, SIGKILL) == 0 { kills += 1 }
        }
        process.waitUntilExit()
        let rows = try Programs.answer(of: process, in: folder).lines.map {
          try JSONReport(json: Array($0.utf8))
        }
        #expect(rows.map(\.file.path) == files)
        // A file that lost its worker is read by the next one; only one that lost two of them is given up.
        let codes = Set(rows.compactMap { $0.error.value?.code })
        #expect(codes.isSubset(of: ["unsupported", "crashed"]), "\(codes)")
        #expect(rows.count { $0.error.value?.code == "crashed" } <= 25)
        let (paths, isFinished) = try stored()
        #expect(paths == files)
        #expect(isFinished)
      }
    }
  #endif

  /// Starts an audit and has it killed at a random moment, 50 times, each going on where the one before was; then lets
  /// one come to its end.
  private func killRepeatedly(_ strike: (Int32) -> Void) throws {
    let files = try pile(of: 4000)
    var lines: Set<String> = []
    var workers: Set<Int32> = []
    for _ in 0..<50 {
      let process = try Programs.start(["--resume", "--jobs", "2", "pile"], in: folder)
      usleep(UInt32.random(in: 1000...200_000))
      #if os(Linux)
        workers.formUnion(Processes.children(of: process.processIdentifier))
      #endif
      strike(process.processIdentifier)
      process.waitUntilExit()
      for line in try Programs.answer(of: process, in: folder).lines {
        // The last line may be cut off by the kill.
        if let row = try? JSONReport(json: Array(line.utf8)) { lines.insert(row.file.path) }
      }
    }
    let last = try Programs.audit(["--resume", "pile"], in: folder)
    for line in last.lines { lines.insert(try JSONReport(json: Array(line.utf8)).file.path) }
    let (paths, isFinished) = try stored()
    #expect(paths == files)
    #expect(isFinished)
    #expect(lines == Set(files))
    #if os(Linux)
      #expect(!workers.isEmpty)
      #expect(workers.filter { Processes.isAlive($0, named: "readback") } == [])
    #endif
  }

  @Test func `at the largest size of a file an audit ends with what it has, and goes on when it may`() throws
  {
    let files = try pile(of: 1500)
    let answer = try shell("ulimit -f 600; \"$READBACK\" audit --jobs 2 pile")
    #expect(answer.status == 2)
    #expect(answer.diagnostics.contains("cannot be written any further"), "\(answer.diagnostics)")
    #expect(answer.diagnostics.contains("--resume"))
    let (kept, isFinished) = try stored()
    #expect(!kept.isEmpty)
    #expect(kept.count < files.count)
    #expect(!isFinished)
    #expect(try Programs.audit(["--resume"], in: folder).status == 2)
    #expect(try stored().paths == files)
  }

  @Test(.enabled(if: StoreFaultTests.canMount, "file systems cannot be mounted here"))
  func `on a full disk an audit ends with what it has, and goes on when there is room`() throws {
    let files = try pile(of: 1500)
    let answer = try shell(
      """
      mkdir disk && mount -t tmpfs -o size=600k none disk
      "$READBACK" audit --store disk/s.sqlite pile >/dev/null 2>first; echo $?
      "$READBACK" audit report disk/s.sqlite >/dev/null; echo $?
      mount -o remount,size=64m disk
      "$READBACK" audit --store disk/s.sqlite --resume >/dev/null 2>&1; echo $?
      mount -o remount,ro disk
      "$READBACK" audit --store disk/s.sqlite pile >/dev/null 2>second; echo $?
      "$READBACK" audit report --format csv disk/s.sqlite | grep -c pile/
      cat first second >&2
      """, mounting: true)
    let text = answer.lines
    #expect(text == ["2", "0", "2", "2", "\(files.count)"], "\(answer.diagnostics)")
    #expect(answer.diagnostics.contains("the disk is full"), "\(answer.diagnostics)")
    #expect(answer.diagnostics.contains("cannot be written; give yourself"), "\(answer.diagnostics)")
  }

  @Test func `files that change and vanish after they were listed have one row each`() throws {
    let files = try pile(of: 1500)
    try folder.write("list", Array(files.map { $0 + "\n" }.joined().utf8))
    let process = try Programs.start(["--jobs", "2", "--files-from", "list"], in: folder)
    for name in files.reversed() where process.isRunning {
      if name.hasSuffix("3.txt") {
        try? FileManager.default.removeItem(atPath: folder.path(name))
      } else {
        try folder.write(name, Array("%PDF-1.4 \(name)".utf8))
      }
    }
    process.waitUntilExit()
    let rows = try Programs.answer(of: process, in: folder).lines.map { try JSONReport(json: Array($0.utf8)) }
    #expect(rows.map(\.file.path) == files)
    let codes = Dictionary(grouping: rows) { $0.error.value?.code ?? "none" }.mapValues(\.count)
    // The last ones were gone or changed long before their turn.
    #expect(codes["unavailable", default: 0] > 0, "\(codes)")
    #expect(codes["damaged", default: 0] > 0, "\(codes)")
    #expect(Set(codes.keys).isSubset(of: ["unavailable", "damaged", "unsupported"]), "\(codes)")
    #expect(try stored().paths == files)
  }

  @Test(arguments: [
    (0, "is no store that readback audit made"), (8192, "is damaged"), (-4000, "is damaged"),
  ])
  func `a damaged store is told from a sound one, and left alone`(offset: Int, words: String) throws {
    _ = try pile(of: 300)
    _ = try Programs.audit(["pile"], in: folder)
    let url = URL(filePath: folder.path("readback-audit.sqlite"))
    var bytes = try Data(contentsOf: url)
    let start = offset < 0 ? bytes.count + offset : offset
    bytes.replaceSubrange(start..<(start + 3000), with: Data(repeating: 0x41, count: 3000))
    try bytes.write(to: url)
    for arguments in [["pile"], ["--resume"], ["report"]] {
      let answer = try Programs.audit(arguments, in: folder)
      #expect(answer.status == 2)
      #expect(answer.diagnostics.contains(words), "\(arguments) \(answer.diagnostics)")
      #expect(answer.lines.isEmpty)
    }
    #expect(try Data(contentsOf: url) == bytes)
  }

  @Test(arguments: [
    (["--store", "/nowhere/s.sqlite", "pile"], "No such file or directory"),
    (["--store", "pile", "pile"], "is no store"), (["--store", "pile/00000.txt", "pile"], "is no store"),
    (["report", "/nowhere.sqlite"], "does not exist"), (["report", "pile"], "is no store"),
    (["report", "pile/00000.txt"], "is no store"), (["--resume"], "has no run to go on with"),
  ])
  func `what is no store is said to be none`(arguments: [String], words: String) throws {
    _ = try pile(of: 2)
    let answer = try Programs.audit(arguments, in: folder)
    #expect(answer.status == 2)
    #expect(answer.diagnostics.contains(words), "\(answer.diagnostics)")
    #expect(try String(contentsOfFile: folder.path("pile/00000.txt"), encoding: .utf8) == "text 0")
  }

  @Test func `a store that another audit has is not touched`() throws {
    let other = try AuditStore(writing: folder.path("readback-audit.sqlite"))
    _ = try pile(of: 2)
    let answer = try Programs.audit(["pile"], in: folder)
    #expect(answer.status == 2)
    #expect(answer.diagnostics.contains("is in use by another program"))
    try other.close()
    #expect(try Programs.audit(["pile"], in: folder).lines.count == 2)
  }

  @Test func `a run is resumed from anywhere with the paths and the shard that it began with`() throws {
    _ = try pile(of: 60)
    let begun = try AuditStore(writing: folder.path("readback-audit.sqlite"))
    _ = try begun.begin(
      AuditInputs(paths: ["pile"], folder: folder.path("").trimmingSuffix("/"), shard: "1/3"), tool: .current,
      settings: "", isResuming: false)
    try begun.close()
    let elsewhere = try TemporaryFolder()
    let answer = try Programs.audit(
      ["--resume", "--store", folder.path("readback-audit.sqlite")], in: elsewhere)
    #expect((1..<60).contains(answer.lines.count), "\(answer.diagnostics)")
    #expect(try stored().paths.count == answer.lines.count)
    #expect(try stored().isFinished)
  }

  @Test func `unchanged content is not read again, unless it is asked for`() throws {
    _ = try pile(of: 40)
    let told = try Programs.audit(["pile"], in: folder).diagnostics
    #expect(told.contains("40 of the unreadable files are no PDF or DOCX by their content"), "\(told)")
    try folder.write("pile/00007.txt", Array("changed".utf8))
    try folder.write("pile/copy.txt", Array("text 3".utf8))
    let lines = try Programs.audit(["pile"], in: folder).lines
    #expect(lines.count == 41)
    #expect(lines.contains { $0.contains("\"path\":\"pile/copy.txt\"") })
    #expect(try summary().known == 40)
    #expect(try summary().duplicates.map(\.paths) == [["pile/00003.txt", "pile/copy.txt"]])
    _ = try Programs.audit(["--reread", "pile"], in: folder)
    #expect(try summary().known == 0)
  }

  private func summary() throws -> AuditSummary {
    try AuditStore(reading: folder.path("readback-audit.sqlite")).summary()
  }

  // MARK: Shell

  /// Whether this process may mount file systems in a namespace of its own.
  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "unshare -m sh -c 'mount -t tmpfs -o size=64k none /mnt'"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Runs lines of shell in the folder, in which `$READBACK` is the tool.
  private func shell(_ lines: String, mounting: Bool = false) throws -> Programs.Answer {
    let process = Process()
    process.executableURL = URL(filePath: mounting ? "/usr/bin/unshare" : "/bin/bash")
    process.arguments = (mounting ? ["-m", "/bin/bash"] : []) + ["-c", lines]
    process.environment = ProcessInfo.processInfo.environment.merging(["READBACK": Programs.path("readback")])
    { $1 }
    process.currentDirectoryURL = URL(filePath: folder.path(""))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.write("output", [])))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.write("error", [])))
    try process.run()
    process.waitUntilExit()
    return try Programs.answer(of: process, in: folder)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
