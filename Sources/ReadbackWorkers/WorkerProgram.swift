internal import CWorker

/// The program that works: `readback worker`, in a test another one.
public struct WorkerProgram: Sendable, Hashable {
  /// Path of the executable.
  public var path: String
  /// What follows its name on the command line.
  public var arguments: [String]

  public init(path: String, arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// The program of that name in the folder of the one that runs; nil where the system does not tell.
  public static func beside(named name: String) -> String? {
    var path = [CChar](repeating: 0, count: 4096)
    guard rbw_program(&path, path.count) else { return nil }
    let own = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let end = own.lastIndex(of: "/") else { return nil }
    return String(own[...end]) + name
  }

  /// `readback worker`, in the folder of the program that runs.
  public static var readback: WorkerProgram? {
    beside(named: "readback").map { WorkerProgram(path: $0, arguments: ["worker"]) }
  }
}
