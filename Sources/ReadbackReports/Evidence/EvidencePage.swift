public import ReadbackCore

/// What survives of the exports of one template, as a page in HTML that needs nothing else.
public struct EvidencePage: Sendable {
  /// The template's name, or the file's.
  public var title: String
  /// Its exports; not empty.
  public var exhibits: [Exhibit]
  public var tool: Report.Tool
  /// The page that lists the templates, relative to this one; nil where there is none.
  public var index: String?

  public init(title: String, exhibits: [Exhibit], tool: Report.Tool, index: String? = nil) {
    self.title = title
    self.exhibits = exhibits
    self.tool = tool
    self.index = index
  }

  public func html() -> String {
    Markup.page(
      title: "\(title): what extractors read",
      [
        head(), scores(), survival(), section("Findings", EvidenceFindings(exhibits: exhibits).markup()),
        section(
          exhibits.count > 1 ? "The exports" : "In full",
          exhibits.reduce(.none) { $0 + EvidenceCase(exhibit: $1).markup() }),
        EvidenceWords.footer(tool),
      ])
  }

  private func section(_ heading: String, _ content: Markup) -> Markup {
    .element("h2", "", Markup(heading)) + content
  }

  private func head() -> Markup {
    var parts: [Markup] = []
    if let index {
      parts.append(.element("p", "small", .link(index, "All templates")))
    }
    parts.append(.element("h1", "", Markup(title)))
    let summary = EvidenceSummary(exhibits)
    if let layout = summary.layout { parts.append(.element("p", "", Markup(RuleWords.sentence(layout)))) }
    parts.append(.element("p", "soft small", Markup(summary.producers)))
    parts.append(summary.headline())
    if let exhibit = exhibits.first(where: { !$0.pictures.isEmpty }),
      let request = EvidencePictures.overview(of: exhibit.report), let picture = exhibit.pictures[request]
    {
      parts.append(
        .element(
          "div", "page",
          .picture(picture, alternative: "The first page of \(exhibit.title), findings framed"),
          .element(
            "p", "soft small",
            Markup("\(exhibit.title), page 1. Framed: errors red, warnings orange, notes blue."))))
    }
    return .element("header", "", [], parts)
  }

  /// Every export with the score of each view.
  private func scores() -> Markup {
    let parts = FileFormat.allCases.compactMap { format -> Markup? in
      let exports = exhibits.filter { $0.report.file.format == format }
      let views = EvidenceSummary.views(of: exports)
      guard !exports.isEmpty else { return nil }
      let head =
        [Markup.element("th", "", Markup(format.rawValue.uppercased())), .element("th", "", "verdict")]
        + views.map { .element("th", "", [("scope", "col")], [Markup(EvidenceWords.short($0))]) }
      let rows = exports.map { exhibit in
        let scores = Dictionary(
          exhibit.report.verdict.comparisons.map { ($0.view, $0.scores.overall) }
        ) { first, _ in first }
        return Markup.element(
          "tr", "", [],
          [
            .element("th", "", [("scope", "row")], [Markup(exhibit.name)]),
            .element("td", "", EvidenceWords.badge(exhibit.report.verdict.status)),
          ] + views.map { EvidenceWords.cell(scores[$0] ?? nil) })
      }
      return table(head, rows)
    }
    let capped = exhibits.contains {
      $0.report.verdict.comparisons.contains { $0.scores.overall == Rubric.cap }
    }
    let note = Markup(
      "A view that suffers from an error scores no more than \(ScoreText.tenths(Rubric.cap)).")
    return section(
      "Fidelity, 0 to 100, by reader",
      parts.reduce(.none, +) + (capped ? .element("p", "soft small", note) : .none))
  }

  /// Kinds of facts by views.
  private func survival() -> Markup {
    let parts = FileFormat.allCases.compactMap { format -> Markup? in
      let survival = Survival(exhibits.filter { $0.report.file.format == format })
      guard !survival.views.isEmpty else { return nil }
      let head =
        [Markup.element("th", "", Markup(format.rawValue.uppercased()))]
        + survival.views.map { .element("th", "", [("scope", "col")], [Markup(EvidenceWords.short($0))]) }
      let rows = survival.kinds.map { kind in
        Markup.element(
          "tr", "", [],
          [.element("th", "", [("scope", "row")], [Markup(EvidenceWords.title(kind))])]
            + survival.views.map { view in
              let tally = survival.tally(kind, in: view)
              return EvidenceWords.cell(
                tally?.share.map { $0 * 100 }, tally.map { "\($0.intact)/\($0.total)" })
            })
      }
      return table(head, rows) + EvidenceWords.legend(survival.views)
    }
    guard !parts.isEmpty else { return .none }
    return section("Facts that come through whole", parts.reduce(.none, +))
  }

  private func table(_ head: [Markup], _ rows: [Markup]) -> Markup {
    .element(
      "div", "scroll",
      .element(
        "table", "", .element("thead", "", .element("tr", "", [], head)), .element("tbody", "", [], rows)))
  }
}
