internal import ReadbackCore

/// Words and colours that pages of evidence share.
enum EvidenceWords {
  /// Above the first, all is well enough; below the second, a reader misses too much.
  private static let good = 97.5
  private static let fair = 80.0

  static func badge(_ status: Verdict.Status) -> Markup {
    switch status {
    case .clean: .element("span", "badge good", "clean")
    case .atRisk: .element("span", "badge fair", "at risk")
    case .broken: .element("span", "badge bad", "broken")
    case .unreadable: .element("span", "badge bad", "unreadable")
    }
  }

  static func badge(_ severity: Severity) -> Markup {
    switch severity {
    case .error: .element("span", "badge bad", "error")
    case .warning: .element("span", "badge fair", "warning")
    case .info: .element("span", "badge note", "info")
    }
  }

  /// A cell with a score or a share, 0 to 100.
  static func cell(_ score: Double?, _ text: String? = nil) -> Markup {
    guard let score else { return .element("td", "", Markup(text ?? "–")) }
    return .element("td", style(score), Markup(text ?? ScoreText.tenths(score)))
  }

  static func number(_ score: Double) -> Markup {
    let text = Markup(ScoreText.tenths(score))
    if score >= good { return .element("span", "number good", text) }
    return score >= fair ? .element("span", "number fair", text) : .element("span", "number bad", text)
  }

  private static func style(_ score: Double) -> StaticString {
    score >= good ? "good" : score >= fair ? "fair" : "bad"
  }

  /// The view without the name of its format, which a table says once.
  static func short(_ view: ViewID) -> String {
    view.rawValue.split(separator: ".").last.map(String.init) ?? view.rawValue
  }

  static func title(_ kind: SectionKind) -> String {
    kind == .header ? "name, contact" : kind.rawValue
  }

  /// The views and the extractors that read so.
  static func legend(_ views: [ViewID]) -> Markup {
    .element(
      "dl", "small", [],
      views.map { view in
        .element("dt", "", Markup(view.rawValue))
          + .element("dd", "", Markup("\(view.summary): \(view.standsFor)"))
      })
  }

  /// What measured it. Without a date: the same exports give the same pages.
  static func footer(_ tool: Report.Tool) -> Markup {
    .element(
      "footer", "",
      .element(
        "p", "",
        Markup(
          "Made by \(tool.name) \(tool.version) with poppler \(tool.poppler), libxml2 \(tool.libxml2), libzip \(tool.libzip); scores by rubric \(tool.rubric)."
        )),
      .element(
        "p", "",
        "A view is the text as one behaviour of real extractors gives it. What a given product makes of a file, nobody can tell from outside."
      ))
  }
}
