import Foundation

/// The built `readback`, run as a process of its own, as people run it.
struct Tool {
  struct Answer {
    var status: Int32
    var output: String
    var diagnostics: String
  }

  /// The executable stands beside the test bundle.
  static let executable: URL = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      return (bundle ?? Bundle.main.bundleURL).deletingLastPathComponent().appending(path: "readback")
    #else
      return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "readback")
    #endif
  }()

  /// - Parameters:
  ///   - arguments: of the command line.
  ///   - input: what standard input holds.
  ///   - environment: put over the one of the tests.
  /// - Returns: what the tool said, once it has ended.
  /// - Throws: where the tool cannot be run at all.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Answer {
    // Files, not pipes: nothing waits for a reader, however much is written.
    let folder = try Folder()
    let standardInput = try folder.write("input", input)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: standardInput)
    process.standardOutput = try FileHandle(forWritingTo: folder.write("output", []))
    process.standardError = try FileHandle(forWritingTo: folder.write("error", []))
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus, output: try folder.read("output"),
      diagnostics: try folder.read("error"))
  }

  /// Runs a line of shell in which `$READBACK` is the tool.
  static func shell(_ line: String, environment: [String: String] = [:]) throws -> Answer {
    let folder = try Folder()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.environment = ProcessInfo.processInfo.environment
      .merging(["READBACK": executable.path(percentEncoded: false)]) { $1 }.merging(environment) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: folder.write("output", []))
    process.standardError = try FileHandle(forWritingTo: folder.write("error", []))
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus, output: try folder.read("output"),
      diagnostics: try folder.read("error"))
  }
}

/// A folder for the files of one test, gone when the test is over.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "readback-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }
}
