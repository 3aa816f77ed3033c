internal import ReadbackCore

/// The last part of a text report: the number, by the weakest view that parsers use.
struct ScoreText {
  let verdict: Verdict
  let tool: Report.Tool

  func write(on sheet: inout Sheet) {
    guard !verdict.comparisons.isEmpty else {
      sheet.heading([
        Toned("Fidelity unknown", .strong),
        ": nothing says what the author meant. To measure it, give the resume as data: --intent resume.json (JSON Resume, as JSON or YAML).",
      ])
      return
    }
    guard let fidelity = verdict.fidelity, let view = verdict.weakestView else {
      sheet.heading([
        Toned("Fidelity unknown", .strong), ": there is no view that parsers use to measure it in.",
      ])
      return
    }
    sheet.heading([
      Toned("Fidelity \(Self.tenths(fidelity)) of 100", .strong),
      " (rubric \(tool.rubric)) in the weakest view, \(view.rawValue) (\(view.standsFor))",
    ])
    guard let scores = verdict.comparisons.first(where: { $0.view == view })?.scores else { return }
    let parts = [
      ("text", scores.text), ("order", scores.order), ("structure", scores.structure),
      ("contact", scores.contact), ("skills", scores.skills),
    ]
    let known = parts.compactMap { name, score in score.map { "\(name) \(Self.tenths($0))" } }
    sheet.paragraph([Toned(known.joined(separator: ", "), .faint)], indent: 2)
    // Without this the parts do not add up to the headline.
    let blocking = verdict.findings.filter { $0.severity == .error && $0.views.contains(view) }.map(\.rule)
    if fidelity == Rubric.cap, !blocking.isEmpty {
      let rules = Count.list(Set(blocking).sorted())
      sheet.paragraph(
        [Toned("no view that suffers from \(rules) scores more than \(Self.tenths(Rubric.cap))", .faint)],
        indent: 2)
    }
  }

  /// One decimal, always.
  static func tenths(_ score: Double) -> String {
    guard score.isFinite else { return "?" }
    let tenths = Int((max(-1e6, min(1e6, score)) * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
