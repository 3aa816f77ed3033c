public import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The report for machines: what `docs/schema/check-1.schema.json` describes.
///
/// Its types repeat the contract, not the values behind it: those may change, the contract only on purpose.
public struct JSONReport: Codable, Sendable, Hashable {
  public var schemaVersion = 1
  public var tool: Report.Tool
  public var file: File
  public var verdict: JSONVerdict
  public var findings: [JSONFinding]
  /// What each rule said, by its id.
  public var outcomes: [String: String]
  public var views: [JSONView]
  /// Left out without a posting.
  public var job: [JSONKeyword]?
  public var error: Nullable<Problem>

  /// - Parameters:
  ///   - report: on one file.
  ///   - keepsText: whether to say anything of the file's words; without, texts and excerpts are empty, and headings,
  ///     fields and what was found instead of facts are left out.
  public init(_ report: Report, keepsText: Bool = true) {
    tool = report.tool
    file = File(report)
    verdict = JSONVerdict(report.verdict)
    findings = report.verdict.findings.map { JSONFinding($0, keepsText: keepsText) }
    outcomes = report.verdict.outcomes.mapValues(\.name)
    views = JSONView.all(of: report, keepsText: keepsText)
    job = report.jobs.isEmpty ? nil : JSONKeyword.all(of: report, keepsText: keepsText)
    error = Nullable(report.error.map { Problem(code: $0.code, message: ErrorText($0).message) })
  }

  /// Which file it is about.
  public struct File: Codable, Sendable, Hashable {
    public var path: String
    public var sha256: Nullable<String>
    public var bytes: Nullable<Int>
    public var format: Nullable<FileFormat>
    public var pages: Nullable<Int>
    public var producer: Nullable<String>
    /// The program that the document was made in, as it names itself.
    public var creator: Nullable<String>
    /// Families of the fonts that the file names, sorted.
    public var fonts: [String]

    init(_ report: Report) {
      path = report.file.path
      sha256 = Nullable(report.file.sha256)
      bytes = Nullable(report.file.bytes)
      format = Nullable(report.file.format)
      pages = Nullable(report.document?.properties.pageCount)
      producer = Nullable(report.document?.properties.producer)
      creator = Nullable(report.document?.properties.creator)
      fonts = report.document?.fontFamilies ?? []
    }
  }

  /// Why a file could not be read.
  public struct Problem: Codable, Sendable, Hashable {
    public var code: String
    public var message: String
  }

  /// UTF-8 JSON on several lines, keys sorted, ended by a line feed.
  func text() throws -> String {
    String(decoding: try JSONText.encoded(self, [.prettyPrinted]), as: UTF8.self) + "\n"
  }

  /// Reads what ``line()`` or ``ReportStream`` wrote of one file.
  public init(json bytes: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSONReport.self, from: Data(bytes))
  }
}
