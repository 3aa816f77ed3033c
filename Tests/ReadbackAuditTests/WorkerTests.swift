import Foundation
import Readback
import ReadbackCore
import Synchronization
import Testing

@testable import ReadbackWorkers

@Suite struct WorkerTests {
  private static func policy() -> WorkerPolicy {
    var policy = WorkerPolicy()
    policy.seconds = 2
    policy.memory = 512 << 20
    return policy
  }

  /// Has a worker do something.
  private static func order(
    _ order: String, _ reader: IsolatedReader,
    decode: ([UInt8]) throws -> String = { String(decoding: $0, as: UTF8.self) }
  ) throws -> String {
    try reader.read(FileSnapshot(Array(order.utf8)), WorkRequest(answer: .report), decode: decode)
  }

  #if os(Linux)
    @Test(arguments: [
      ("read /etc/passwd", EACCES), ("read /proc/self/environ", EACCES), ("read /", EACCES),
      ("write /tmp/readback-test-escape", EACCES), ("list /home", EACCES), ("socket", EPERM),
      ("local", EPERM),
      ("fork", EPERM), ("run /bin/true", EPERM), ("signal", EPERM), ("code", EPERM),
    ])
    func `a worker is kept from everything but reading`(attempt: String, error: Int32) throws {
      let reader = IsolatedReader(Programs.misbehaving)
      let greeting = try reader.start()
      #expect(greeting.weaknesses == [])
      #expect(try Self.order(attempt, reader) == "\(error)")
    }

    @Test func `a worker reads poppler's tables and fonts, as check does`() throws {
      let reader = IsolatedReader(Programs.misbehaving)
      for folder in ["/usr/share/poppler", "/usr/share/fonts"]
      where FileManager.default.fileExists(atPath: folder) {
        #expect(try Self.order("list \(folder)", reader) == "0")
      }
    }
  #endif

  @Test func `a worker has no environment, and no open file but its streams and its channel`() throws {
    let reader = IsolatedReader(Programs.misbehaving)
    #expect(try Self.order("variables", reader) == "0")
    #expect(try Self.order("descriptors", reader) == "4")
  }

  @Test(arguments: [
    ("crash", WorkerFailure.signal(SIGSEGV)), ("exit 3", .ended(3)), ("hang", .tooSlow(2)),
    ("spin", .tooSlow(2)), ("eat", .outOfMemory(512 << 20)),
  ])
  func `a worker that fails is told by how it failed, and the next file is read`(
    order: String, failure: WorkerFailure
  ) throws {
    var policy = Self.policy()
    if case .tooSlow = failure {} else { policy.seconds = 60 }
    let reader = IsolatedReader(Programs.misbehaving, policy: policy)
    #expect(try Self.order("say before", reader) == "before")
    #expect(throws: failure) { try Self.order(order, reader) }
    #expect(try Self.order("say after", reader) == "after")
  }

  @Test func `an answer that is too large or cannot be decoded is garbage`() throws {
    var policy = Self.policy()
    policy.answerBytes = 1000
    let reader = IsolatedReader(Programs.misbehaving, policy: policy)
    #expect(throws: WorkerFailure.self) { try Self.order("flood 1001", reader) }
    #expect(try Self.order("flood 1000", reader).utf8.count == 1000)
    struct Undecodable: Error {}
    do {
      _ = try Self.order("say x", reader) { _ in throw Undecodable() }
      Issue.record("an answer that cannot be decoded was taken")
    } catch let failure as WorkerFailure {
      guard case .garbage = failure else { throw failure }
    }
  }

  @Test func `a file is tried once more, in a fresh worker`() throws {
    let reader = IsolatedReader(Programs.misbehaving, policy: Self.policy())
    var processes: [String] = []
    struct Undecodable: Error {}
    let answer = try Self.order("process", reader) { bytes in
      processes.append(String(decoding: bytes, as: UTF8.self))
      if processes.count == 1 { throw Undecodable() }
      return "good"
    }
    #expect(answer == "good")
    #expect(Set(processes).count == 2)
  }

  @Test func `a worker that was killed between two files costs nothing`() throws {
    let reader = IsolatedReader(Programs.misbehaving, policy: Self.policy())
    try reader.start()
    for number in 0..<20 {
      if let process = reader.process { kill(process, SIGKILL) }
      #expect(try Self.order("say \(number)", reader) == "\(number)")
    }
  }

  @Test func `workers are reused, and replaced after their share`() throws {
    var policy = Self.policy()
    policy.filesPerWorker = 3
    let reader = IsolatedReader(Programs.misbehaving, policy: policy)
    let processes = try (0..<6).map { _ in try Self.order("process", reader) }
    #expect(Set(processes[..<3]).count == 1)
    #expect(Set(processes[3...]).count == 1)
    #expect(Set(processes).count == 2)
  }

  @Test func `a worker that grew is replaced`() throws {
    var policy = Self.policy()
    policy.restingMemory = 1
    let reader = IsolatedReader(Programs.misbehaving, policy: policy)
    #expect(try Self.order("process", reader) != Self.order("process", reader))
  }

  @Test(arguments: [
    WorkerProgram(path: "/nowhere/readback", arguments: []), WorkerProgram(path: "/bin/true", arguments: []),
    WorkerProgram(path: "/bin/sh", arguments: ["-c", "kill -9 $$", "sh"]),
    WorkerProgram(path: "/bin/sh", arguments: ["-c", "head -c 4096 /dev/zero >&3", "sh"]),
  ])
  func `a program that is no worker is said to be none`(program: WorkerProgram) throws {
    do {
      try IsolatedReader(program, policy: Self.policy()).start()
      Issue.record("it was taken for a worker")
    } catch {
      guard case .unavailable = error else { throw error }
    }
  }

  @Test func `what a worker is handed stays as it is, and its sum is that of what was handed over`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("file", Array("say one".utf8))
    let snapshot = try FileSnapshot(path: Array(path.utf8), limit: 100, followsLinks: false)
    try folder.write("file", Array("say two".utf8))
    let reader = IsolatedReader(Programs.misbehaving)
    let answer = try reader.read(snapshot, WorkRequest(answer: .report)) {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(answer == "one")
    #expect(snapshot.bytes == 7)
    #expect(snapshot.sha256 == "f276056df68d86ba8a47d2703035da6a9f664e1423dc2b7e7ecb6bb7e932c789")
  }

  @Test
  func `a file that is rewritten, cut short and removed while it is read is handed over as it was summed`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = try folder.write("file", [UInt8](repeating: 1, count: 3 << 20))
    let isOver = Mutex(false)
    let vandal = Thread {
      var number: UInt8 = 0
      while !isOver.withLock({ $0 }) {
        number &+= 1
        switch number % 3 {
        case 0: unlink(path)
        case 1: truncate(path, off_t(number) * 4096)
        default: try? Data(repeating: number, count: 3 << 20).write(to: URL(filePath: path))
        }
      }
    }
    vandal.start()
    defer { isOver.withLock { $0 = true } }
    var (taken, vanished) = (0, 0)
    while taken < 100 || vanished == 0 {
      do throws(ExtractionError) {
        let snapshot = try FileSnapshot(path: Array(path.utf8), limit: 4 << 20, followsLinks: false)
        taken += 1
        var content = [UInt8](repeating: 0, count: snapshot.bytes + 1)
        #expect(pread(snapshot.descriptor, &content, content.count, 0) == snapshot.bytes)
        #expect(SHA256.hexadecimal(of: Array(content.dropLast())) == snapshot.sha256)
      } catch {
        #expect(error == .unavailable(.missing))
        vanished += 1
      }
    }
  }

  @Test(arguments: [
    ("missing", ExtractionError.unavailable(.missing)), ("folder", .unavailable(.directory)),
    ("link", .unavailable(.other("it is a link, and links are not followed"))),
    ("large", .limitExceeded(.fileBytes(10))),
  ])
  func `what is no file to read is told as such`(name: String, error: ExtractionError) throws {
    let folder = try TemporaryFolder()
    try folder.write("large", [UInt8](repeating: 0, count: 11))
    try FileManager.default.createDirectory(atPath: folder.path("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("large"))
    #expect(throws: error) {
      _ = try FileSnapshot(path: Array(folder.path(name).utf8), limit: 10, followsLinks: false)
    }
  }
}
