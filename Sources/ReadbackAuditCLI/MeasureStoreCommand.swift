internal import ArgumentParser
internal import Foundation
internal import Readback
internal import ReadbackAudit
internal import ReadbackCore
internal import ReadbackReports

/// What a store costs with many rows: `Benchmarks/store.py` gives it rows of real files, which it repeats under other
/// names and contents.
struct MeasureStoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-store",
    abstract: "Puts rows into a store until there are so many, and prints the seconds as JSON.",
    shouldDisplay: false)

  @Argument(help: "Lines of JSON that an audit wrote.")
  var rows: String

  @Option(help: "How many rows to store.")
  var files = 100_000

  @Option(help: "The store, which must not exist.")
  var store: String

  func run() throws {
    let samples = try Data(contentsOf: URL(filePath: rows)).split(separator: 0x0A).map {
      try AuditRow(json: $0)
    }
    guard !samples.isEmpty, files > 0 else { throw ValidationError("There is nothing to store.") }
    let memory = try AuditStore(writing: store)
    _ = try memory.begin(
      AuditInputs(paths: [rows], folder: "/"), tool: .current, settings: "", isResuming: false)
    let clock = ContinuousClock()
    let time = try clock.measure {
      for number in 0..<files {
        var row = samples[number % samples.count]
        row.file.path = "\(number / 1000)/\(number)-\(row.file.path.split(separator: "/").last ?? "")"
        if let sum = row.file.sha256.value {
          let digits = String(number, radix: 16)
          row.file.sha256.value = digits + sum.dropFirst(digits.count)
        }
        let path = RawPath(row.file.path)
        guard try !memory.isAnswered(path) else { continue }
        if let sum = row.file.sha256.value { _ = try memory.row(forContent: sum, intent: nil) }
        try memory.add(row, for: path, intent: nil, isKnown: false)
      }
      try memory.end()
    }
    try memory.close()
    let seconds = time / .seconds(1)
    print("{\"files\":\(files),\"seconds\":\(seconds),\"rate\":\(Double(files) / seconds)}")
  }
}
