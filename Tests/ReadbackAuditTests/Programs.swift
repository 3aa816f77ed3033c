import Foundation
import ReadbackWorkers

/// The programs that are built beside the test bundle.
enum Programs {
  static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// Does what the file says.
  static let misbehaving = WorkerProgram(path: path("MisbehavingWorker"), arguments: [])
  static let readback = WorkerProgram(path: path("readback"), arguments: ["worker"])

  static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// What a process said until its end.
  struct Answer {
    var status: Int32
    var lines: [String]
    var diagnostics: String
  }

  /// Starts `readback audit` without waiting for it; what it says goes to files of those names in the folder.
  static func start(_ arguments: [String], in folder: TemporaryFolder, input: String? = nil) throws -> Process
  {
    let process = Process()
    process.executableURL = URL(filePath: path("readback"))
    process.arguments = ["audit"] + arguments
    process.currentDirectoryURL = URL(filePath: folder.path(""))
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: URL(filePath: folder.path($0))) }
      ?? FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.write("output", [])))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.write("error", [])))
    try process.run()
    return process
  }

  /// Runs `readback audit` to its end.
  static func audit(_ arguments: [String], in folder: TemporaryFolder, input: String? = nil) throws -> Answer
  {
    let process = try start(arguments, in: folder, input: input)
    process.waitUntilExit()
    return try answer(of: process, in: folder)
  }

  static func answer(of process: Process, in folder: TemporaryFolder) throws -> Answer {
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: folder.path(name))), as: UTF8.self)
    }
    return Answer(
      status: process.terminationStatus, lines: try text("output").split(separator: "\n").map(String.init),
      diagnostics: try text("error"))
  }
}
