public import ReadbackCore

/// Turns reports into text one by one, so that a long list of files needs no more memory than one file.
///
/// ```swift
/// var stream = ReportStream(format: .json, isSeveral: paths.count > 1)
/// for path in paths { print(try stream.add(checker.report(onFile: path)), terminator: "") }
/// print(stream.end(), terminator: "")
/// ```
public struct ReportStream: Sendable {
  private let format: ReportFormat
  /// Whether a list was asked for: one file makes an object in JSON, several make an array.
  private let isSeveral: Bool
  private let isColored: Bool
  private var counts: [Verdict.Status: Int] = [:]

  private var count: Int { counts.values.reduce(0, +) }

  /// - Parameters:
  ///   - format: of every report.
  ///   - isSeveral: whether a list was asked for, be it of one file.
  ///   - isColored: whether text may hold colours, that is, whether it goes to a terminal.
  public init(format: ReportFormat, isSeveral: Bool, isColored: Bool = false) {
    self.format = format
    self.isSeveral = isSeveral
    self.isColored = isColored
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
    }
  }

  /// - Returns: what to write after the last report.
  public func end() -> String {
    guard isSeveral else { return "" }
    switch format {
    case .json: return count == 0 ? "[]\n" : "\n]\n"
    case .text:
      let parts = Verdict.Status.allCases.compactMap { status in
        counts[status].map { "\($0) \(status.rawValue)" }
      }
      return "\n\n\(Count.of(count, "file")): \(parts.joined(separator: ", "))\n"
    }
  }
}
