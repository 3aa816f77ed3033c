import Foundation
import Readback
import ReadbackCore
import ReadbackReports
import TestSupport
import Testing

/// The project's own samples: real exports with what they must and must not trigger.
@Suite struct CorpusTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var file: String
    var intent: String
    var expects: [String]
    var forbids: [String]
    var testDescription: String { file }
    var template: Substring { file.prefix { $0 != "/" } }
    var persona: Substring { file.dropFirst(template.count + 1).prefix { $0 != "/" } }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  static let cases: [Case] = {
    guard let data = try? Data(contentsOf: folder.appending(path: "cases.json")) else { return [] }
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  private func report(_ sample: Case) throws -> Report {
    let intent = try Intent(json: [UInt8](try Data(contentsOf: Self.folder.appending(path: sample.intent))))
    return Checker().report(onFile: Self.folder.appending(path: sample.file).path(), intent: intent)
  }

  @Test func `There are twelve templates by six people, and each export is listed`() throws {
    let people = Dictionary(grouping: Self.cases, by: \.template).mapValues { Set($0.map(\.persona)).count }
    #expect(people.values.count { $0 >= 6 } >= 12)
    let files = try #require(FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil))
    let exports = files.compactMap { $0 as? URL }.filter { ["pdf", "docx"].contains($0.pathExtension) }
    let listed = Set(Self.cases.map(\.file))
    let names = exports.map { $0.pathComponents.suffix(3).joined(separator: "/") }
    #expect(Set(names) == listed)
  }

  @Test(arguments: cases)
  func `Each sample triggers what it must and nothing that it must not`(_ sample: Case) throws {
    let report = try report(sample)
    #expect(report.error == nil)
    for rule in sample.expects { #expect(report.verdict.outcomes[rule]?.name == "found", "\(rule)") }
    for rule in sample.forbids { #expect(report.verdict.outcomes[rule]?.name != "found", "\(rule)") }
  }

  @Test func `Every rule whose findings may be errors has a sample that must trigger it`() {
    let expected = Set(Self.cases.flatMap(\.expects))
    // A file beyond the size that portals take would outweigh all the others.
    let kept = Rules.all.filter { $0.about.severity == .error && $0.id != FileSize.id }
    #expect(kept.map { $0.id }.filter { !expected.contains($0) } == [])
  }

  @Test func `The samples take no more than 10 MB`() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: [.fileSizeKey]))
    let sizes = try files.compactMap { try ($0 as? URL)?.resourceValues(forKeys: [.fileSizeKey]).fileSize }
    #expect(sizes.reduce(0, +) <= 10_000_000)
  }

  @Test(arguments: Dictionary(grouping: cases, by: \.template).values.compactMap(\.first))
  func `The JSON of a sample of each template keeps to the schema`(_ sample: Case) throws {
    var stream = ReportStream(format: .json, isSeveral: false)
    let text = try stream.add(try report(sample)) + stream.end()
    #expect(try JSONSchema(named: "check-1.schema.json").problems(of: try JSONValue(parsing: text)) == [])
  }

  @Test(arguments: cases.filter { $0.file.contains("one-column") })
  func `A plain export keeps nearly every fact in its best view`(_ sample: Case) throws {
    let shares = try report(sample).verdict.comparisons.map { comparison in
      let printed = comparison.results.filter { $0.status != .absent }
      return Double(printed.count { $0.status == .intact }) / Double(max(printed.count, 1))
    }
    #expect(try #require(shares.max()) >= 0.97)
  }

  @Test(arguments: cases.filter { $0.file.hasSuffix(".pdf") && $0.expects.contains("multi-column") })
  func `Columns cost readers of physical lines more than readers of the stream`(_ sample: Case) throws {
    let scores = Dictionary(
      uniqueKeysWithValues: try report(sample).verdict.comparisons.map { ($0.view, $0.scores.overall) })
    let lines = try #require(scores[.pdfLines] ?? nil)
    let stream = try #require(scores[.pdfStream] ?? nil)
    #expect(lines < stream)
  }
}
