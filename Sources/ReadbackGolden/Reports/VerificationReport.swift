public import ReadbackCore
public import ReadbackReports

/// Turns the results of a verification into one of the report formats.
public struct VerificationReport: Sendable {
  public var verification: Verification
  /// What compared.
  public var tool: Report.Tool
  /// The path of the settings; nil without any.
  public var settings: String?

  public init(_ verification: Verification, tool: Report.Tool, settings: String? = nil) {
    self.verification = verification
    self.tool = tool
    self.settings = settings
  }

  /// Writes a report to a file, whole or not at all.
  ///
  /// - Throws: ``GoldenError/notWritten(_:_:)``.
  public static func write(_ text: String, to path: String) throws(GoldenError) {
    try Folder.write(Array(text.utf8), to: path)
  }

  /// The whole report.
  ///
  /// - Parameters:
  ///   - format: how to report.
  ///   - isColored: whether text may hold colours, that is, whether it goes to a terminal.
  ///   - isWhole: whether text lists everything, not only the first of many.
  /// - Returns: what to write, ended by a line feed.
  /// - Throws: what the encoder of JSON throws.
  public func text(_ format: ReportFormat, isColored: Bool = false, isWhole: Bool = false) throws -> String {
    switch format {
    case .text:
      let text = VerificationText(isColored: isColored, isWhole: isWhole)
      return verification.results.map(text.text).joined() + text.summary(verification)
    case .json: return try VerificationJSON(self).text()
    case .html: return VerificationHTML(self).text()
    case .junit: return VerificationJUnit.text(verification)
    case .sarif: return try VerificationSARIF.text(self)
    case .github: return VerificationAnnotations.text(self)
    case .markdown: return VerificationMarkdown.text(verification)
    }
  }
}
