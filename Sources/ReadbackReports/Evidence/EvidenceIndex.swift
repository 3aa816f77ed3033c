public import ReadbackCore

/// The page that lists the templates of a corpus, each with a link to its ``EvidencePage``.
public struct EvidenceIndex: Sendable {
  /// A template with what its line needs; made from its exhibits, which may then be let go.
  public struct Entry: Sendable {
    fileprivate let markup: Markup
    fileprivate let statuses: [Verdict.Status]

    /// - Parameters:
    ///   - title: the template's name.
    ///   - page: its page, relative to the index.
    ///   - exhibits: its exports.
    public init(title: String, page: String, exhibits: [Exhibit]) {
      let summary = EvidenceSummary(exhibits)
      statuses = exhibits.map(\.report.verdict.status)
      let rules = summary.rules.prefix(4).map { found in
        Markup.element("li", "", EvidenceWords.badge(found.severity), Markup(" \(found.rule)"))
      }
      markup = .link(
        page,
        .element(
          "section", "card", .element("h3", "", Markup(title)), summary.headline(),
          .element("p", "soft small", Markup(summary.producers)),
          rules.isEmpty ? Markup.none : .element("ul", "small", [], rules)))
    }
  }

  public var title: String
  public var entries: [Entry]
  public var tool: Report.Tool

  public init(title: String, entries: [Entry], tool: Report.Tool) {
    self.title = title
    self.entries = entries
    self.tool = tool
  }

  public func html() -> String {
    let statuses = entries.flatMap(\.statuses)
    let counts = Verdict.Status.allCases.compactMap { status in
      let count = statuses.count { $0 == status }
      return count > 0 ? EvidenceWords.badge(status) + Markup(" \(count) ") : nil
    }
    return Markup.page(
      title: title,
      [
        .element(
          "header", "", .element("h1", "", Markup(title)),
          .element(
            "p", "",
            Markup(
              "\(Count.of(statuses.count, "export")) of \(Count.of(entries.count, "template")), read back the ways real extractors read them. "
            )),
          .element("p", "", [], counts)),
        .element("div", "cards", [], entries.map(\.markup)), EvidenceWords.footer(tool),
      ])
  }
}
