import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// `readback golden`, as people and build servers run it.
@Suite struct GoldenCommandTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus").standardizedFileURL
  private static let plain = corpus.appending(path: "chromium-one-column/niamh-okonkwo-daly")
  private static let columns = corpus.appending(path: "chromium-sidebar/niamh-okonkwo-daly")

  private func folder() throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "Corpus/mine"), withIntermediateDirectories: true)
    try put(Self.plain, in: folder)
    try FileManager.default.copyItem(
      at: Self.plain.appending(path: "intent.json"), to: folder.url.appending(path: "Corpus/mine/intent.json")
    )
    return folder
  }

  private func put(_ export: URL, in folder: Folder) throws {
    let file = folder.url.appending(path: "Corpus/mine/resume.pdf")
    try? FileManager.default.removeItem(at: file)
    try FileManager.default.copyItem(at: export.appending(path: "resume.pdf"), to: file)
  }

  private func golden(_ folder: Folder, _ arguments: String...) throws -> Tool.Answer {
    try Tool.run(["golden", arguments[0], "--corpus", folder.path("Corpus")] + arguments.dropFirst())
  }

  @Test func `A run that records fails, the next one finds all as recorded`() throws {
    let folder = try folder()
    #expect(try golden(folder, "verify").status == 1)
    let recorded = try golden(folder, "record", "mine")
    #expect(recorded.status == 1)
    #expect(recorded.output.contains("added ") && recorded.output.contains("recorded 1 export, "))
    #expect(try golden(folder, "verify").status == 0)
    let again = try golden(folder, "record", "--all")
    #expect(again.status == 0 && again.output == "nothing to record: everything is as recorded\n")
  }

  @Test func `A second column is reported with its cause, in as many formats as asked for`() throws {
    let folder = try folder()
    _ = try golden(folder, "record", "--all")
    try put(Self.columns, in: folder)
    let answer = try golden(
      folder, "verify", "--also", "junit=\(folder.path("report.xml"))", "--also",
      "sarif=\(folder.path("report.sarif"))", "--html", folder.path("changes.html"))
    #expect(answer.status == 1)
    #expect(answer.output.contains("because  multi-column, which is new"))
    #expect(try folder.read("report.xml").contains("<failure"))
    #expect(try folder.read("report.sarif").contains("golden-fact"))
    let page = try folder.read("changes.html")
    #expect(page.contains("data:image/png;base64,"))
    #expect(!page.contains("<script") && !page.contains("http"))
  }

  @Test(arguments: [
    (["golden", "record"], 64, "Name the cases to record"),
    (["golden", "record", "x", "--all"], 64, "not both"),
    (["golden", "verify", "--corpus", "/nowhere"], 2, "/nowhere is not a folder"),
    (["golden", "verify", "--also", "junit"], 64, "junit"),
    (["golden", "review"], 64, "run it on a terminal"),
  ])
  func `What cannot be done is said`(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let answer = try Tool.run(arguments)
    #expect(answer.status == status)
    #expect(answer.diagnostics.contains(words))
  }

  @Test func `A case that is not there gets the nearest, a slip in the settings its line`() throws {
    let folder = try folder()
    let unknown = try golden(folder, "verify", "mien")
    #expect(unknown.status == 64 && unknown.diagnostics.contains("is it mine?"))
    try folder.write("readback.yml", Array("version: 1\ndefaults:\n  budgts: {}\n".utf8))
    let slip = try golden(folder, "verify")
    #expect(slip.status == 2)
    #expect(
      slip.diagnostics.contains("readback.yml:3:3: defaults.budgts: is no key here; did you mean budgets?"))
  }

  #if os(Linux)
    @Test(arguments: [
      ("x\na\n", 1, "recorded 1 export", true), ("r\n", 1, "rejected", false),
      ("s\n", 1, "not decided: 1 export", false),
    ])
    func `Review asks on a terminal and does as it is told`(
      _ keys: String, _ status: Int32, _ words: String, _ isRecorded: Bool
    ) throws {
      let folder = try folder()
      // What grantpt, unlockpt and ptsname do, which Swift does not see: TIOCSPTLCK and TIOCGPTN of asm-generic/ioctls.h.
      let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var lock: Int32 = 0
      var number: UInt32 = 0
      try #require(
        main >= 0 && ioctl(main, 0x4004_5431, &lock) == 0 && ioctl(main, 0x8004_5430, &number) == 0)
      let name = "/dev/pts/\(number)"
      let terminal = FileHandle(fileDescriptor: open(name, O_RDWR | O_NOCTTY), closeOnDealloc: true)
      let process = Process()
      process.executableURL = Tool.executable
      process.arguments = ["golden", "review", "--corpus", folder.path("Corpus")]
      process.standardInput = terminal
      process.standardOutput = terminal
      try process.run()
      _ = keys.withCString { write(main, $0, strlen($0)) }
      process.waitUntilExit()
      // A terminal gives what was written in as many pieces as it likes.
      _ = fcntl(main, F_SETFL, O_NONBLOCK)
      var written: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 12)
      while case let count = read(main, &piece, piece.count), count > 0 { written += piece[..<count] }
      close(main)
      let output = String(decoding: written, as: UTF8.self)
      #expect(process.terminationStatus == status)
      #expect(output.contains("[a]ccept  [r]eject  [s]kip"))
      #expect(output.contains(words), "\(output)")
      #expect(try golden(folder, "verify").status == (isRecorded ? 0 : 1))
    }
  #endif

  @Test(arguments: [false, true])
  func `Watching tells what a new export changes, however it is written`(_ isRenamed: Bool) throws {
    let folder = try folder()
    let export = folder.url.appending(path: "Corpus/mine/resume.pdf")
    let process = Process()
    process.executableURL = Tool.executable
    process.arguments = [
      "check", export.path(percentEncoded: false), "--intent", folder.path("Corpus/mine/intent.json"),
      "--watch",
    ]
    process.standardOutput = try FileHandle(forWritingTo: folder.write("output", []))
    process.standardError = try FileHandle(forWritingTo: folder.write("error", []))
    try process.run()
    defer {
      // Children of tests inherit a mask that keeps milder signals from them.
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    func waits(for words: String, in name: String) throws -> Bool {
      for _ in 0..<200 {
        if try folder.read(name).contains(words) { return true }
        Thread.sleep(forTimeInterval: 0.1)
      }
      return false
    }
    #expect(try waits(for: "watching ", in: "error"))
    let bytes = try Data(contentsOf: Self.columns.appending(path: "resume.pdf"))
    if isRenamed {
      try bytes.write(to: export, options: .atomic)
    } else {
      // In two pieces, as programs write that are slow: the first alone is no PDF that can be read.
      try bytes.prefix(2_000).write(to: export)
      Thread.sleep(forTimeInterval: 0.6)
      let handle = try FileHandle(forWritingTo: export)
      try handle.seekToEnd()
      try handle.write(contentsOf: bytes.dropFirst(2_000))
      try handle.close()
    }
    #expect(try waits(for: "now broken", in: "output"))
    #expect(try folder.read("output").contains("because  multi-column, which is new"))
  }
}
