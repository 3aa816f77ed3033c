internal import ReadbackCore

/// One export in full: what it lost, and the texts that the views give.
struct EvidenceCase {
  let exhibit: Exhibit

  private enum Most {
    static let facts = 40
    /// Characters of a view; a resume of two pages has 6,000.
    static let text = 40_000
  }

  func markup() -> Markup {
    let verdict = exhibit.report.verdict
    var parts: [Markup] = [
      .element("h3", "", Markup("\(exhibit.title) "), EvidenceWords.badge(verdict.status))
    ]
    if let error = exhibit.report.error {
      parts.append(.element("p", "", Markup("The file \(ErrorText(error).message).")))
    }
    if let provenance = exhibit.provenance { parts.append(making(provenance)) }
    parts += [losses(), absent(), texts()]
    return .element("section", "card", [], parts)
  }

  private func making(_ provenance: Provenance.Export) -> Markup {
    let producers = provenance.producers ?? []
    let made =
      producers.isEmpty
      ? Markup.none
      : .element("p", "soft small", Markup("Made by \(producers.joined(separator: ", then "))."))
    let difference = provenance.difference.map {
      Markup.element("p", "small", Markup("A rerun differs: \($0)"))
    }
    return made + (difference ?? .none)
  }

  private func losses() -> Markup {
    let comparisons = exhibit.report.verdict.comparisons
    guard !comparisons.isEmpty else {
      return .element("p", "soft", "Nothing says what was meant: there is no fidelity to measure.")
    }
    let losses = Loss.all(in: comparisons)
    guard !losses.isEmpty else {
      return .element("p", "", "All facts that are in the file are intact in every view that parsers use.")
    }
    var shown = 0
    var parts: [Markup] = []
    for loss in losses {
      let isExplained = loss.causes.contains { $0 != "unexplained" }
      let rows = loss.groups.flatMap { group in group.rows.map { (group: group, row: $0) } }
      let taken = rows.prefix(Most.facts - shown)
      guard !taken.isEmpty else { break }
      shown += taken.count
      parts.append(
        .element(
          "p", "",
          .element("strong", "", Markup(isExplained ? Count.list(loss.causes) : "no finding explains it")),
          Markup(": \(Count.of(loss.count, "fact"))")))
      parts.append(.element("ul", "losses small", [], taken.map { item($0.row, views: $0.group.views) }))
    }
    let count = losses.reduce(0) { $0 + $1.count }
    if count > shown { parts.append(.element("p", "soft", Markup("and \(count - shown) more"))) }
    return details("What did not come through: \(Count.of(count, "fact"))", parts)
  }

  private func item(_ row: Loss.Row, views: [ViewID]) -> Markup {
    let result = row.result
    var parts: [Markup] = [
      .element("strong", "", Markup(result.status.rawValue)), Markup(" \(result.fact.text) "),
      .element(
        "span", "soft",
        Markup("(\(result.fact.id); \(views.map(EvidenceWords.short).joined(separator: ", ")))")),
    ]
    if let found = result.found, found != result.fact.text {
      parts.append(.element("br") + Markup("read: \(Words.inOneLine(found))"))
    } else if let place = result.readInto {
      parts.append(.element("br") + Markup("read into: \(place)"))
    }
    return .element("li", "", [], parts)
  }

  private func absent() -> Markup {
    let results = exhibit.report.verdict.comparisons.first?.results ?? []
    let absent = results.filter { $0.status == .absent && !$0.fact.isOptional }
    guard !absent.isEmpty else { return .none }
    return details(
      "Not in the file at all: \(Count.of(absent.count, "fact"))",
      [
        .element(
          "ul", "small", [],
          absent.prefix(Most.facts).map { .element("li", "", Markup("\($0.fact.text) (\($0.fact.id))")) })
      ])
  }

  private func texts() -> Markup {
    exhibit.report.views.reduce(.none) { parts, view in
      let text = view.text
      let cut = text.prefix(Most.text)
      return parts
        + details(
          "What \(view.id.rawValue) reads",
          [
            .element("p", "soft small", Markup("as \(view.id.standsFor)")),
            .element("pre", "", Markup(cut.endIndex == text.endIndex ? text : "\(cut)\n…")),
          ])
    }
  }

  private func details(_ summary: String, _ content: [Markup]) -> Markup {
    .element("details", "", [], [.element("summary", "", Markup(summary))] + content)
  }
}
