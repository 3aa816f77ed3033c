import Foundation
import ReadbackReports
import Testing

/// `readback audit` as people run it.
@Suite struct AuditProgramTests {
  /// Files that answer fast: none of them is a resume.
  private static func pile(of count: Int, in folder: TemporaryFolder) throws -> [String] {
    try (0..<count).map { number in
      let name = String(format: "pile/%04d.txt", number)
      try folder.write(name, Array("text \(number)".utf8))
      return name
    }
  }

  private static func paths(_ lines: [String]) throws -> [String] {
    try lines.map { try JSONReport(json: Array($0.utf8)).file.path }
  }

  @Test func `every file under a folder has one line, in order`() throws {
    let folder = try TemporaryFolder()
    let files = try Self.pile(of: 30, in: folder)
    let answer = try Programs.audit(["--no-store", "--jobs", "2", "pile"], in: folder)
    #expect(answer.status == 2)
    #expect(try Self.paths(answer.lines) == files)
  }

  @Test func `shards share a pile between them`() throws {
    let folder = try TemporaryFolder()
    let files = try Self.pile(of: 30, in: folder)
    let parts = try (0..<3).map { part in
      try Self.paths(Programs.audit(["--no-store", "--shard", "\(part)/3", "pile"], in: folder).lines)
    }
    #expect(parts.allSatisfy { !$0.isEmpty })
    #expect(parts.flatMap { $0 }.sorted() == files)
  }

  @Test(arguments: [[], ["--null"]])
  func `paths are read from a pipe and answered in their order`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let files = try Self.pile(of: 5, in: folder).reversed() + ["missing"]
    try folder.write("list", Array(files.joined(separator: options.isEmpty ? "\n" : "\0").utf8))
    let answer = try Programs.audit(["--pipe"] + options, in: folder, input: "list")
    #expect(try Self.paths(answer.lines) == Array(files))
  }

  @Test func `files are read from a pipe with their content`() throws {
    let folder = try TemporaryFolder()
    try folder.write("list", Array("5 a b.txt\nhello0 empty\n3 c\nabc".utf8))
    let answer = try Programs.audit(["--pipe", "--content"], in: folder, input: "list")
    #expect(try Self.paths(answer.lines) == ["a b.txt", "empty", "c"])
    #expect(try JSONReport(json: Array(answer.lines[0].utf8)).file.bytes.value == 5)
  }

  @Test(arguments: ["10 cut off\nabc", "no header\n", "-1 x\n", "99999999999999999999 x\n"])
  func `a pipe that breaks its promise is told, after what came before it`(rest: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("list", Array("2 good\nok\(rest)".utf8))
    let answer = try Programs.audit(["--pipe", "--content"], in: folder, input: "list")
    #expect(answer.status == 2)
    #expect(try Self.paths(answer.lines) == ["good"])
    #expect(answer.diagnostics.contains("the list of files"))
  }

  @Test
  func `the first interrupt finishes files in flight and says how to go on, and resuming answers the rest`()
    throws
  {
    let folder = try TemporaryFolder()
    let files = try Self.pile(of: 200, in: folder)
    let list = folder.path("list")
    mkfifo(list, 0o600)
    // For reading, too: opening it does not wait for a reader then, and nobody meets the end before it is closed.
    let writer = try FileHandle(forUpdating: URL(filePath: list))
    func send(_ files: some Sequence<String>) throws {
      try writer.write(contentsOf: Data(files.map { $0 + "\n" }.joined().utf8))
    }
    func waitForAnswers() throws {
      while try Data(contentsOf: URL(filePath: folder.path("output"))).isEmpty { usleep(10_000) }
    }
    try send(files[..<100])
    let process = try Programs.start(["--jobs", "2", "--files-from", "list"], in: folder)
    try waitForAnswers()
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    let first = try Programs.answer(of: process, in: folder)
    #expect(first.status == 2)
    #expect(first.lines.count <= 100)
    #expect(first.diagnostics.contains("--resume"))

    try send(files)
    let resumed = try Programs.start(["--resume"], in: folder)
    try waitForAnswers()
    try writer.close()
    resumed.waitUntilExit()
    let rest = try Programs.answer(of: resumed, in: folder)
    #expect(try Self.paths(first.lines) + Self.paths(rest.lines) == files)
  }

  @Test func `a reader that goes away ends an audit quietly`() throws {
    let folder = try TemporaryFolder()
    _ = try Self.pile(of: 2000, in: folder)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "\"$0\" audit --no-store pile | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}"]
    process.arguments?.append(Programs.path("readback"))
    process.currentDirectoryURL = URL(filePath: folder.path(""))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.write("output", [])))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.write("error", [])))
    try process.run()
    process.waitUntilExit()
    let answer = try Programs.answer(of: process, in: folder)
    #expect(answer.lines == ["141"])
    #expect(answer.diagnostics == "")
  }
}
