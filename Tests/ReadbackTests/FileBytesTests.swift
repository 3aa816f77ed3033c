import Foundation
import Readback
import ReadbackCore
import Testing

@Suite("Reading a file")
struct FileBytesTests {
  private func withFile<Result>(of count: Int, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "readback-\(UUID().uuidString)")
    try Data((0..<count).map { UInt8(truncatingIfNeeded: $0) }).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path(percentEncoded: false))
  }

  @Test("gives its bytes", arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_001])
  func bytes(count: Int) throws {
    let bytes = try withFile(of: count) { try FileBytes.read($0, limit: count) }
    #expect(bytes == (0..<count).map { UInt8(truncatingIfNeeded: $0) })
  }

  @Test("refuses one byte more than the limit")
  func limit() throws {
    #expect(throws: ExtractionError.limitExceeded(.fileBytes(99))) {
      try withFile(of: 100) { try FileBytes.read($0, limit: 99) }
    }
  }

  @Test(
    "refuses what is not a file",
    arguments: [
      ("/nowhere/resume.pdf", ExtractionError.Obstacle.missing), ("", .missing), ("/", .directory),
      ("/dev/zero", .notRegular), ("/dev/null", .notRegular), ("/dev/null/resume.pdf", .missing),
    ])
  func obstacles(path: String, obstacle: ExtractionError.Obstacle) {
    #expect(throws: ExtractionError.unavailable(obstacle)) { try FileBytes.read(path, limit: 1000) }
  }

  @Test("does not wait for a pipe that nobody writes to", .timeLimit(.minutes(1)))
  func pipe() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "readback-\(UUID().uuidString)")
      .path(percentEncoded: false)
    try #require(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    #expect(throws: ExtractionError.unavailable(.notRegular)) { try FileBytes.read(path, limit: 1000) }
  }
}
