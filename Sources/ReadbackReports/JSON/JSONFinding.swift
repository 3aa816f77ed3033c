internal import ReadbackCore

struct JSONFinding: Encodable {
  let rule: String
  let severity: Severity
  let message: String
  let outcome = "found"
  let evidence: [JSONEvidence]
  let views: [ViewID]

  init(_ finding: Finding) {
    rule = finding.rule
    severity = finding.severity
    message = finding.message
    evidence = finding.evidence.map { JSONEvidence($0) }
    views = finding.views
  }
}

/// A place with its excerpt: `page` and `box` in a PDF, `part` and `paragraph` in a DOCX.
struct JSONEvidence: Encodable {
  let evidence: Evidence

  init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  private enum CodingKeys: String, CodingKey {
    case page, box, part, paragraph, excerpt
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch evidence.place {
    case .page(let page, let box):
      try values.encode(page, forKey: .page)
      try values.encode(
        [box.x0, box.y0, box.x1, box.y1].map { JSONText.tenths(Double($0)) }, forKey: .box)
    case .part(let part, let paragraph):
      try values.encode(part, forKey: .part)
      try values.encode(paragraph, forKey: .paragraph)
    }
    try values.encode(evidence.excerpt, forKey: .excerpt)
  }
}
