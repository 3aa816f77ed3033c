internal import ReadbackCore

/// The report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.
public struct SummaryPage: Sendable {
  private let summary: AuditSummary

  /// How much of each list is shown; all of it is in the JSON report.
  private enum Most {
    static let rules = 25
    static let groups = 25
    static let undecided = 8
    static let duplicates = 10
  }

  public init(_ summary: AuditSummary) {
    self.summary = summary
  }

  public func text() -> String {
    var page = HTMLText()
    page.markup(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="color-scheme" content="light">
      <title>Readback audit</title>
      <style>
      """)
    page.markup(Self.style)
    page.markup("</style>\n</head>\n<body>\n<main>\n")
    head(on: &page)
    statuses(on: &page)
    if let comparison = summary.comparison { changes(comparison, on: &page) }
    rules(on: &page)
    groups(
      "Producers", "The programs that wrote the files, without their versions.", summary.producers, on: &page)
    groups(
      "Templates", "Files of one program with the same fonts: most likely one template.", summary.templates,
      on: &page)
    groups("Formats", "What the content is, whatever the name says.", summary.formats, on: &page)
    fidelity(on: &page)
    posting(on: &page)
    errors(on: &page)
    listed(on: &page)
    duplicates(on: &page)
    page.markup("</main>\n</body>\n</html>\n")
    return page.text
  }

  private func head(on page: inout HTMLText) {
    let run = summary.run
    page.element("h1", "\(Figure.grouped(summary.files)) \(summary.files == 1 ? "file" : "files"), read back")
    page.element("p", [("class", "faint")]) { page in
      page.text("Run \(run.number), begun \(Figure.minute(run.started)), ")
      page.text(run.ended.map { "ended \(Figure.minute($0))" } ?? "not ended")
      page.text(". readback \(run.version), rubric \(run.rubric), poppler \(run.poppler). ")
      page.text("Read: \(run.inputs.joined(separator: ", "))")
    }
    if !summary.conditions.isEmpty {
      page.element("p", "Only files with \(summary.conditions.joined(separator: ", ")).")
    }
  }

  private func statuses(on page: inout HTMLText) {
    BarChart.bar(BarChart.parts(summary.statuses), of: summary.files, height: 24, on: &page)
    page.element("ul", [("class", "tiles")]) { page in
      for status in Verdict.Status.allCases {
        page.element("li", [("class", "tile \(status.rawValue)")]) { page in
          page.element("b", Figure.share(summary.statuses[status], of: summary.files))
          page.text(" \(status.words) ")
          page.element("span", [("class", "faint")], Figure.grouped(summary.statuses[status]))
        }
      }
    }
    if summary.readings > 0 {
      page.element("p") { page in
        page.element("b", Figure.share(summary.harmed, of: summary.readings))
        page.text(" of readings lose text or its order. ")
        page.text("A reading is a file as one of the views gives it that parsers use.")
      }
    }
    if summary.otherKinds > 0 {
      page.element(
        "p",
        "\(Figure.grouped(summary.otherKinds)) of the unreadable files are no PDF or DOCX by their content.")
    }
    let copies = summary.files - summary.contents
    if copies > 0 || summary.known > 0 {
      page.element(
        "p",
        "\(Figure.grouped(copies)) of the files are copies of others; \(Figure.grouped(summary.known)) were known by "
          + "their content and not read again.")
    }
  }

  // MARK: Rules

  private func rules(on page: inout HTMLText) {
    guard !summary.rules.isEmpty else { return }
    let harmful = summary.rules.filter { $0.readings > 0 }.sorted { $0.readings > $1.readings }
    if !harmful.isEmpty {
      rules(
        "Rules by damage", "By the readings that they harm with errors and warnings.", harmful,
        whole: summary.readings,
        on: &page
      ) { [BarChart.Part(amount: $0.readings, tone: "harmed")] }
    }
    rules(
      "Rules by files",
      "In how many files they find something: an error, which breaks the file, a warning, or what is worth knowing.",
      summary.rules,
      whole: summary.files, on: &page
    ) {
      [
        BarChart.Part(amount: $0.errors, tone: "broken"), BarChart.Part(amount: $0.warnings, tone: "at-risk"),
        BarChart.Part(amount: $0.files - $0.errors - $0.warnings, tone: "note"),
      ]
    }
    guard !summary.undecided.isEmpty else { return }
    section("Rules that could not decide", nil, on: &page) { page in
      table(["Rule", "Files", ""], on: &page) { page in
        for rule in summary.undecided.prefix(Most.undecided) {
          row(
            rule.rule, [Figure.grouped(rule.files), Figure.share(rule.files, of: summary.files)], on: &page)
        }
      }
      more(summary.undecided.count - Most.undecided, on: &page)
    }
  }

  private func rules(
    _ title: StaticString, _ words: String, _ rules: [AuditSummary.RuleCount], whole: Int,
    on page: inout HTMLText, bar: (AuditSummary.RuleCount) -> [BarChart.Part]
  ) {
    let hasFacts = summary.fidelity != nil
    section(title, words, on: &page) { page in
      table(["Rule", "Files", "", "Breaks", "Harms", ""] + (hasFacts ? ["Facts"] : []), on: &page) { page in
        for rule in rules.prefix(Most.rules) {
          page.element("tr") { page in
            page.element("td") { page in
              page.text(rule.rule)
              BarChart.bar(bar(rule), of: whole, on: &page)
            }
            for cell in [
              Figure.grouped(rule.files), Figure.share(rule.files, of: summary.files),
              Figure.grouped(rule.errors),
              Figure.grouped(rule.readings), Figure.share(rule.readings, of: summary.readings),
            ] + (hasFacts ? [Figure.grouped(rule.facts)] : []) {
              page.element("td", [("class", "number")], cell)
            }
          }
        }
      }
      more(rules.count - Most.rules, on: &page)
    }
  }

  // MARK: Groups

  private func groups(
    _ title: StaticString, _ words: String, _ groups: [AuditSummary.Group], on page: inout HTMLText
  ) {
    guard !groups.isEmpty else { return }
    section(title, words, on: &page) { page in
      table(["", "Files", "Fail", "Mostly by"], on: &page) { page in
        for group in groups.prefix(Most.groups) {
          page.element("tr") { page in
            page.element("td") { page in
              page.text(group.name)
              BarChart.bar(BarChart.parts(group.statuses), of: group.files, on: &page)
            }
            page.element("td", [("class", "number")], Figure.grouped(group.files))
            page.element(
              "td", [("class", "number")],
              Figure.share(group.statuses.broken + group.statuses.unreadable, of: group.files))
            page.element("td", [("class", "rule")], group.rule ?? "")
          }
        }
      }
      more(groups.count - Most.groups, on: &page)
    }
  }

  private func fidelity(on page: inout HTMLText) {
    if let fidelity = summary.fidelity {
      section(
        "Fidelity",
        "Of \(Figure.grouped(fidelity.files)) files with an intent; the median is \(Figure.tenths(fidelity.median)).",
        on: &page
      ) { page in BarChart.columns(fidelity.tenths, on: &page) }
    }
    guard !summary.causes.isEmpty else { return }
    let all = summary.causes.reduce(0) { $0 + $1.facts }
    section("What explains lost facts", "In the weakest view of each file.", on: &page) { page in
      table(["Cause", "Facts", "", "Files"], on: &page) { page in
        for cause in summary.causes.prefix(Most.rules) {
          row(
            cause.cause,
            [Figure.grouped(cause.facts), Figure.share(cause.facts, of: all), Figure.grouped(cause.files)],
            on: &page)
        }
      }
      more(summary.causes.count - Most.rules, on: &page)
    }
  }

  private func posting(on page: inout HTMLText) {
    guard !summary.posting.isEmpty else { return }
    section("Keywords of the posting", "Added up over the files, by view.", on: &page) { page in
      table(["View", "Shown", "Altered", "Lost", "Absent"], on: &page) { page in
        for view in summary.posting {
          row(view.view, [view.shown, view.altered, view.lost, view.absent].map(Figure.grouped), on: &page)
        }
      }
    }
  }

  private func errors(on page: inout HTMLText) {
    guard !summary.errors.isEmpty else { return }
    section("Not readable", "By error, with the first file of each.", on: &page) { page in
      table(["Error", "Files", "For instance"], on: &page) { page in
        for error in summary.errors {
          page.element("tr") { page in
            page.element("td", error.code)
            page.element("td", [("class", "number")], Figure.grouped(error.files))
            page.element("td", [("class", "path")]) { page in
              page.text(error.path)
              page.element("div", [("class", "faint")], error.message)
            }
          }
        }
      }
    }
  }

  private func listed(on page: inout HTMLText) {
    guard !summary.listed.isEmpty else { return }
    section("The worst files", nil, on: &page) { page in
      table(["File", "Status", "Fidelity", "Harmed"], on: &page) { page in
        for entry in summary.listed {
          page.element("tr") { page in
            page.element("td", [("class", "path")]) { page in
              page.text(entry.path)
              let words = entry.message ?? (entry.errors + entry.warnings).joined(separator: ", ")
              page.element("div", [("class", "faint")], words)
            }
            page.element("td", entry.status.words)
            page.element("td", [("class", "number")], entry.fidelity.map(Figure.tenths) ?? "–")
            page.element("td", [("class", "number")], "\(entry.harmed) of \(entry.readings)")
          }
        }
      }
    }
  }

  private func duplicates(on page: inout HTMLText) {
    guard !summary.duplicates.isEmpty else { return }
    section("Copies", "Contents that several files hold.", on: &page) { page in
      table(["Content", "Files"], on: &page) { page in
        for duplicate in summary.duplicates.prefix(Most.duplicates) {
          page.element("tr") { page in
            page.element("td", [("class", "path")]) { page in
              for path in duplicate.paths { page.element("div", path) }
              if duplicate.files > duplicate.paths.count { page.element("div", [("class", "faint")], "…") }
            }
            page.element("td", [("class", "number")], Figure.grouped(duplicate.files))
          }
        }
      }
      more(summary.duplicates.count - Most.duplicates, on: &page)
    }
  }

  // MARK: Comparison

  private func changes(_ comparison: RunComparison, on page: inout HTMLText) {
    let words =
      "Against run \(comparison.before.number), begun \(Figure.minute(comparison.before.started)): "
      + "\(Figure.grouped(comparison.files)) files in both, \(Figure.grouped(comparison.changed)) of them changed, "
      + "\(Figure.grouped(comparison.added)) added, \(Figure.grouped(comparison.removed)) removed; "
      + "\(Figure.grouped(comparison.worseFiles)) got worse, \(Figure.grouped(comparison.betterFiles)) better."
    section("What changed", words, on: &page) { page in
      table(["Before → after", "Files"], on: &page) { page in
        for move in comparison.moves where move.before != move.after {
          row("\(move.before) → \(move.after)", [Figure.grouped(move.files)], on: &page)
        }
      }
      table(["Rule", "Appeared", "Gone"], on: &page) { page in
        for rule in comparison.rules.prefix(Most.rules) {
          row(rule.rule, [Figure.grouped(rule.appeared), Figure.grouped(rule.disappeared)], on: &page)
        }
      }
      table(["File", "Before", "After"], on: &page) { page in
        for change in comparison.worse + comparison.better {
          page.element("tr") { page in
            page.element("td", [("class", "path")], change.path)
            page.element("td", side(change.before, change.fidelityBefore))
            page.element("td", side(change.after, change.fidelityAfter))
          }
        }
      }
    }
  }

  private func side(_ status: String, _ fidelity: Double?) -> String {
    fidelity.map { "\(status) \(Figure.tenths($0))" } ?? status
  }

  // MARK: Pieces

  private func section(
    _ title: StaticString, _ words: String?, on page: inout HTMLText, _ body: (inout HTMLText) -> Void
  ) {
    page.element("section") { page in
      page.element("h2") { $0.markup(title) }
      if let words { page.element("p", [("class", "faint")], words) }
      body(&page)
    }
    page.markup("\n")
  }

  private func table(_ heads: [String], on page: inout HTMLText, _ rows: (inout HTMLText) -> Void) {
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in for head in heads { page.element("th", head) } }
      }
      page.element("tbody", [], rows)
    }
  }

  private func row(_ label: String, _ numbers: [String], on page: inout HTMLText) {
    page.element("tr") { page in
      page.element("td", label)
      for number in numbers { page.element("td", [("class", "number")], number) }
    }
  }

  private func more(_ number: Int, on page: inout HTMLText) {
    if number > 0 { page.element("p", [("class", "faint")], "and \(Figure.grouped(number)) more") }
  }

  private static let style: StaticString = """
    body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: #1b1f24; background: #fff;
      print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.6rem; margin: .5rem 0; }
    h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
    p { margin: .25rem 0 .75rem; }
    .faint { color: #57606a; font-size: .87rem; overflow-wrap: anywhere; }
    svg.bar { display: block; width: 100%; margin: .25rem 0; }
    svg.columns { display: block; width: 100%; max-width: 40rem; }
    svg text { font: 11px system-ui, sans-serif; text-anchor: middle; fill: #1b1f24; }
    svg text.axis { font-size: 9px; fill: #57606a; }
    svg line { stroke: #57606a; }
    rect.rest { fill: #eaeef2; }
    rect.clean { fill: #2f7d46; }
    rect.at-risk { fill: #d99a1c; }
    rect.broken { fill: #b3261e; }
    rect.unreadable { fill: #4d5560; }
    rect.harmed { fill: #5b3a8c; }
    rect.note { fill: #9aa7b4; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem; list-style: none;
      margin: .75rem 0 1rem; padding: 0; }
    .tile { border-left: .4rem solid; padding: .1rem .6rem; }
    .tile b { display: block; font-size: 1.5rem; line-height: 1.2; }
    .tile.clean { border-color: #2f7d46; }
    .tile.at-risk { border-color: #d99a1c; }
    .tile.broken { border-color: #b3261e; }
    .tile.unreadable { border-color: #4d5560; }
    table { border-collapse: collapse; width: 100%; margin-bottom: .75rem; }
    th { text-align: right; font-size: .8rem; font-weight: 600; color: #57606a; border-bottom: 1px solid #8c959f;
      padding: .2rem .4rem; }
    th:first-child, th:last-child:not(:nth-child(2)) { text-align: left; }
    td { padding: .25rem .4rem; border-bottom: 1px solid #d8dee4; vertical-align: top; }
    td:first-child { width: 55%; overflow-wrap: anywhere; }
    td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    td.path, td.rule { overflow-wrap: anywhere; }
    @media (max-width: 34rem) { body { font-size: 13px; } td, th { padding: .2rem .25rem; } td:first-child { width: 45%; } }
    @media print { main { max-width: none; padding: 0; } section { break-inside: auto; } tr { break-inside: avoid; } }
    """
}
