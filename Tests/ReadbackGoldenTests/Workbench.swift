import Foundation
import Readback
import ReadbackCore
import ReadbackGolden

/// A folder with a corpus of its own, gone when the test is over.
final class Workbench {
  /// The project's own corpus.
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "readback-golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var corpus: String { path("Corpus") }
  var golden: String { path("Golden") }

  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url.appending(path: name)) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Puts a file of the project's corpus into this one.
  func copy(_ source: String, to name: String) throws {
    let file = url.appending(path: "Corpus").appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: file)
    try FileManager.default.copyItem(at: Samples.file(source), to: file)
  }

  func verifier(_ settings: Settings = Settings()) throws -> Verifier {
    Verifier(corpus: try Corpus(path: corpus), goldens: GoldenStore(path: golden), settings: settings)
  }

  /// The settings of a text, for this corpus.
  func settings(_ yaml: String, today: String = "2026-06-01") throws -> Settings {
    try Settings(
      yaml: Array(yaml.utf8), file: "readback.yml", corpus: try Corpus(path: corpus),
      today: Day(today) ?? .today)
  }

  @discardableResult
  func record(_ settings: Settings = Settings()) throws -> [GoldenStore.Written] {
    let verifier = try verifier(settings)
    return try verifier.verify().results.flatMap { try verifier.record($0) }
  }
}

/// Exports of the project's own corpus that these tests damage copies of.
enum Samples {
  static let plain = "chromium-one-column/niamh-okonkwo-daly/resume.pdf"
  static let columns = "chromium-sidebar/niamh-okonkwo-daly/resume.pdf"
  static let plainDOCX = "docx-one-column/bjoern-suesskind/resume.docx"
  static let intent = "chromium-one-column/niamh-okonkwo-daly/intent.json"

  static func file(_ name: String) -> URL {
    Workbench.project.appending(path: "Corpus").appending(path: name)
  }
}
