import Foundation
import Readback
import ReadbackAudit
import ReadbackCore
import ReadbackReports

/// Rows as an audit gives them, without any file.
enum SampleRow {
  /// The row of a file that was read; rows of one `content` have one hash.
  static func read(
    _ path: String, content: String? = nil, rules: [(String, Severity)] = [],
    producer: String? = "LibreOffice 7.4",
    fidelity: Double? = nil, views: [ViewID] = [.pdfStream, .pdfLines], undecided: [String] = []
  ) -> AuditRow {
    let findings = rules.map { rule, severity in
      Finding(
        rule: rule, severity: severity, message: "no parser knows the heading \"Jane \"Jo\" Doe\" at all",
        evidence: [Evidence(place: .page(1, box: Box(x0: 0, y0: 0, x1: 9, y1: 9)), excerpt: "Jane Doe")],
        views: views)
    }
    var outcomes = Dictionary(uniqueKeysWithValues: findings.map { ($0.rule, Outcome.found([$0])) })
    for rule in undecided { outcomes[rule] = .inconclusive("no text") }
    let worst = rules.map(\.1).max() ?? .info
    let document = Document(
      format: .pdf, properties: Document.Properties(producer: producer, pageCount: 2),
      views: ViewID.usual(of: .pdf).map { View(id: $0, lines: []) })
    let verdict = Verdict(
      status: worst == .error ? .broken : worst == .warning ? .atRisk : .clean, fidelity: fidelity,
      weakestView: fidelity == nil ? nil : .pdfLines, findings: findings, outcomes: outcomes, readouts: [],
      comparisons: fidelity.map { [comparison($0)] } ?? [])
    return AuditRow(
      Report(
        tool: .current, file: file(path, content, .pdf), document: document, verdict: verdict),
      keepsText: false)
  }

  static func unreadable(_ path: String, _ error: ExtractionError, content: String? = nil) -> AuditRow {
    let verdict = Verdict(
      status: .unreadable, fidelity: nil, weakestView: nil, findings: [], outcomes: [:], readouts: [],
      comparisons: [])
    return AuditRow(
      Report(
        tool: .current, file: file(path, content ?? path, nil), document: nil, verdict: verdict, error: error),
      keepsText: false)
  }

  private static func file(_ path: String, _ content: String?, _ format: FileFormat?) -> Report.File {
    var hash = (content ?? path).utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    var digits = ""
    for _ in 0..<4 {
      digits += String(repeating: "0", count: 16 - String(hash, radix: 16).count) + String(hash, radix: 16)
      hash = hash &* 6_364_136_223_846_793_005 &+ 1
    }
    return Report.File(path: path, sha256: digits, bytes: 1000, format: format)
  }

  private static func comparison(_ fidelity: Double) -> Comparison {
    func result(_ id: String, _ status: FactStatus, _ causes: [String]) -> FactResult {
      FactResult(
        fact: Fact(id: id, kind: .text, text: "Engineer", section: .work, entry: 0), status: status,
        found: "Engi", causes: causes)
    }
    return Comparison(
      view: .pdfLines,
      results: [
        result("work[0].position", .intact, []), result("work[1].position", .lost, ["multi-column"]),
        result("work[2].position", .scattered, ["multi-column", "reading-order"]),
      ],
      scores: Scores(overall: fidelity, text: 50, order: nil, structure: nil, contact: nil, skills: nil),
      brokenPairs: [], unexpectedWords: 0)
  }
}
