public import ReadbackCore

/// One of the `findings` of the report for machines.
public struct JSONFinding: Codable, Sendable, Hashable {
  public var rule: String
  public var severity: Severity
  public var message: String
  public var outcome = "found"
  public var evidence: [JSONEvidence]
  public var views: [ViewID]

  init(_ finding: Finding, keepsText: Bool) {
    rule = finding.rule
    severity = finding.severity
    message = keepsText ? finding.message : Self.withoutQuotations(finding.message)
    evidence = finding.evidence.map { JSONEvidence($0, keepsText: keepsText) }
    views = finding.views
  }

  /// A message with what it quotes of the file left out: `no parser knows the heading "…"`.
  package static func withoutQuotations(_ message: String) -> String {
    let parts = message.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return message }
    // What is quoted may hold quotation marks itself: from the first to the last, nothing is ours for sure.
    return "\(parts[0])\"…\"\(parts[parts.count - 1])"
  }
}

/// A place with its excerpt: `page` and `box` in a PDF, `part` and `paragraph` in a DOCX.
public struct JSONEvidence: Codable, Sendable, Hashable {
  public var page: Int?
  /// Left, top, right and bottom edge in points from the page's top left corner.
  public var box: [Double]?
  public var part: String?
  public var paragraph: Int?
  public var excerpt: String

  init(_ evidence: Evidence, keepsText: Bool) {
    switch evidence.place {
    case .page(let page, let box):
      self.page = page
      self.box = [box.x0, box.y0, box.x1, box.y1].map { JSONText.tenths(Double($0)) }
    case .part(let part, let paragraph):
      self.part = part
      self.paragraph = paragraph
    }
    excerpt = keepsText ? evidence.excerpt : ""
  }
}
