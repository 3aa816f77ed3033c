public import ReadbackCore

/// Turns reports into text one by one, so that a long list of files needs no more memory than one file.
///
/// ```swift
/// var stream = ReportStream(format: .json, isSeveral: paths.count > 1)
/// for path in paths { print(try stream.add(checker.report(onFile: path)), terminator: "") }
/// print(try stream.end(), terminator: "")
/// ```
///
/// SARIF is the exception: its rules and files stand in lists of their own, so everything is said at the end.
public struct ReportStream: Sendable {
  private let format: ReportFormat
  /// Whether a list was asked for: one file makes an object in JSON, several make an array.
  private let isSeveral: Bool
  private let isColored: Bool
  private let gate: Gate
  private var counts: [Verdict.Status: Int] = [:]
  private var log = SARIFBuilder()

  private var count: Int { counts.values.reduce(0, +) }

  /// - Parameters:
  ///   - format: of every report.
  ///   - isSeveral: whether a list was asked for, be it of one file.
  ///   - isColored: whether text may hold colours, that is, whether it goes to a terminal.
  ///   - gate: what makes the check fail, for the formats that say what failed.
  public init(format: ReportFormat, isSeveral: Bool, isColored: Bool = false, gate: Gate = Gate()) {
    self.format = format
    self.isSeveral = isSeveral
    self.isColored = isColored
    self.gate = gate
  }

  /// - Returns: what to write for the next report.
  public mutating func add(_ report: Report) throws -> String {
    let isFirst = count == 0
    counts[report.verdict.status, default: 0] += 1
    switch format {
    case .text:
      return (isFirst ? "" : "\n\n") + TextReport(report: report, isColored: isColored).text()
    case .json:
      let text = try JSONReport(report).text()
      guard isSeveral else { return text }
      return (isFirst ? "[\n" : ",\n") + text.dropLast()
    case .junit:
      return (isFirst ? JUnitSuite.head : "") + JUnitReport(report: report, gate: gate).suite().xml
    case .sarif:
      SARIFReport.add(report, to: &log)
      return ""
    case .github:
      return GitHubReport(report: report, gate: gate).text()
    case .markdown:
      return (isFirst ? "" : "\n") + MarkdownReport(report: report).text()
    }
  }

  /// - Returns: what to write after the last report.
  public func end() throws -> String {
    switch format {
    case .json where isSeveral: return count == 0 ? "[]\n" : "\n]\n"
    case .text where isSeveral: return "\n\n\(summary)\n"
    case .markdown where isSeveral: return "\n\(summary)\n"
    case .junit: return (count == 0 ? JUnitSuite.head : "") + JUnitSuite.foot
    case .sarif: return try log.text()
    case .json, .text, .markdown, .github: return ""
    }
  }

  private var summary: String {
    let parts = Verdict.Status.allCases.compactMap { status in
      counts[status].map { "\($0) \(status.rawValue)" }
    }
    return "\(Count.of(count, "file")): \(parts.joined(separator: ", "))"
  }
}
