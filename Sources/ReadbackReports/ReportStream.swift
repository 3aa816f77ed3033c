public import ReadbackCore

/// Turns reports into text one by one, so that a long list of files needs no more memory than one file.
///
/// ```swift
/// var stream = ReportStream(format: .json, isSeveral: paths.count > 1)
/// for path in paths { print(try stream.add(checker.report(onFile: path)), terminator: "") }
/// print(try stream.end(), terminator: "")
/// ```
///
/// SARIF and HTML are the exceptions: what they say of all files stands in one place, so everything is said at the end.
public struct ReportStream: Sendable {
  private let format: ReportFormat
  /// Whether a list was asked for: one file makes an object in JSON, several make an array.
  private let isSeveral: Bool
  private let isColored: Bool
  private let gate: Gate
  private var counts: [Verdict.Status: Int] = [:]
  private var log = SARIFBuilder()
  private var exhibits: [Exhibit] = []

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

  /// - Parameters:
  ///   - report: the next one.
  ///   - pictures: those of ``EvidencePictures/requests(for:)`` that could be drawn, for a page that shows them.
  /// - Returns: what to write for it.
  /// - Throws: what the encoder of JSON throws.
  public mutating func add(
    _ report: Report, pictures: [Picture.Request: Picture] = [:]
  ) throws -> String {
    let isFirst = count == 0
    counts[report.verdict.status, default: 0] += 1
    switch format {
    case .text:
      return (isFirst ? "" : "\n\n") + TextReport(report: report, isColored: isColored).text()
    case .json:
      let text = try JSONReport(report).text()
      guard isSeveral else { return text }
      return (isFirst ? "[\n" : ",\n") + text.dropLast()
    case .html:
      exhibits.append(Exhibit(name: report.file.path, report: report, pictures: pictures))
      return ""
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
    case .html:
      guard let first = exhibits.first else { return "" }
      let title = isSeveral ? Count.of(count, "file") : first.name
      return EvidencePage(title: title, exhibits: exhibits, tool: first.report.tool).html()
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
