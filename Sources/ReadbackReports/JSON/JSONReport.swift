internal import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The report for machines: what `docs/schema/check-1.schema.json` describes.
///
/// Its types repeat the contract, not the values behind it: those may change, the contract only on purpose.
struct JSONReport: Encodable {
  let schemaVersion = 1
  let tool: Report.Tool
  let file: File
  let verdict: JSONVerdict
  let findings: [JSONFinding]
  /// What each rule said, by its id.
  let outcomes: [String: String]
  let views: [JSONView]
  /// Left out without a posting.
  let job: [JSONKeyword]?
  let error: Nullable<Problem>

  init(_ report: Report) {
    tool = report.tool
    file = File(report)
    verdict = JSONVerdict(report.verdict)
    findings = report.verdict.findings.map { JSONFinding($0) }
    outcomes = report.verdict.outcomes.mapValues(\.name)
    views = JSONView.all(of: report)
    job = report.jobs.isEmpty ? nil : JSONKeyword.all(of: report)
    error = Nullable(report.error.map { Problem(code: $0.code, message: ErrorText($0).message) })
  }

  struct File: Encodable {
    let path: String
    let sha256: Nullable<String>
    let bytes: Nullable<Int>
    let format: Nullable<FileFormat>
    let pages: Nullable<Int>
    let producer: Nullable<String>

    init(_ report: Report) {
      path = report.file.path
      sha256 = Nullable(report.file.sha256)
      bytes = Nullable(report.file.bytes)
      format = Nullable(report.file.format)
      pages = Nullable(report.document?.properties.pageCount)
      producer = Nullable(report.document?.properties.producer)
    }
  }

  struct Problem: Encodable {
    let code: String
    let message: String
  }

  /// UTF-8 JSON on several lines, keys sorted, ended by a line feed.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return JSONText.printable(try encoder.encode(self)) + "\n"
  }
}
