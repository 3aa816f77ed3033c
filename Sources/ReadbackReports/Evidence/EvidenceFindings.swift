internal import ReadbackCore

/// The findings of several exports of one template, rule by rule, each with a picture.
struct EvidenceFindings {
  let exhibits: [Exhibit]

  /// What one rule found, in all exports.
  private struct Group {
    var rule: String
    var severity: Severity
    /// The worst finding, and the export that shows it.
    var finding: Finding
    var exhibit: Exhibit
    /// Titles of the exports.
    var exhibits: [String]
  }

  func markup() -> Markup {
    let groups = groups()
    guard !groups.isEmpty else { return .element("p", "", "No rule found anything.") }
    return groups.reduce(.none) { $0 + card($1) }
  }

  /// The worst first, then those of most exports.
  private func groups() -> [Group] {
    var groups: [Group] = []
    for exhibit in exhibits {
      for finding in exhibit.report.verdict.findings {
        guard let index = groups.firstIndex(where: { $0.rule == finding.rule }) else {
          groups.append(
            Group(
              rule: finding.rule, severity: finding.severity, finding: finding, exhibit: exhibit,
              exhibits: [exhibit.title]))
          continue
        }
        if groups[index].exhibits.last != exhibit.title { groups[index].exhibits.append(exhibit.title) }
        if finding.severity > groups[index].severity {
          (groups[index].severity, groups[index].finding) = (finding.severity, finding)
          groups[index].exhibit = exhibit
        }
      }
    }
    return groups.enumerated().sorted {
      ($1.element.severity, $1.element.exhibits.count, $0.offset)
        < ($0.element.severity, $0.element.exhibits.count, $1.offset)
    }.map(\.element)
  }

  private func card(_ group: Group) -> Markup {
    let rule = Rules.description(of: group.rule)
    var parts: [Markup] = [
      .element(
        "h3", "", EvidenceWords.badge(group.severity), Markup(" \(rule?.title ?? group.rule) "),
        .element("code", "soft", Markup(group.rule))),
      .element(
        "p", "", Markup(RuleWords.sentence(group.finding.message)),
        .element("span", "soft small", Markup(" \(scope(group))"))),
    ]
    if let document = group.exhibit.report.document {
      if let request = EvidencePictures.request(for: group.finding, in: document),
        let picture = group.exhibit.pictures[request]
      {
        parts.append(
          .picture(picture, alternative: "Page \(request.page), the places of \(group.rule) framed"))
      }
      parts.append(places(group.finding, in: document))
    }
    if let rule {
      parts.append(.element("p", "", .element("strong", "", "Why "), Markup(RuleWords.sentence(rule.why))))
      let fix = group.exhibit.report.document.map { rule.fix(for: $0.properties) } ?? rule.fix
      parts.append(.element("p", "", .element("strong", "", "Fix "), Markup(RuleWords.sentence(fix))))
    }
    if !group.finding.views.isEmpty {
      parts.append(
        .element(
          "p", "soft small",
          Markup(
            "Suffer: "
              + group.finding.views.map { "\($0.rawValue) (\($0.standsFor))" }.joined(separator: "; "))))
    }
    return .element("section", "card", [], parts)
  }

  private func scope(_ group: Group) -> String {
    group.exhibits.count == exhibits.count && exhibits.count > 1
      ? "In all \(exhibits.count) exports; shown: \(group.exhibit.title)."
      : "In \(Count.of(group.exhibits.count, "export")): \(Count.list(group.exhibits))."
  }

  private func places(_ finding: Finding, in document: Document) -> Markup {
    let most = 3
    var items = finding.evidence.prefix(most).map { evidence in
      let place = PlaceText(evidence.place, in: document).words
      return Markup.element(
        "li", "", Markup(evidence.excerpt.isEmpty ? place : "\(place): “\(evidence.excerpt)”"))
    }
    if finding.evidence.count > most {
      items.append(.element("li", "soft", Markup("and \(finding.evidence.count - most) more")))
    }
    return items.isEmpty ? .none : .element("ul", "small", [], items)
  }
}
