internal import ReadbackCore

/// The first part of a text report: the facts of the intent that did not come through.
struct LossText {
  let report: Report
  let document: Document

  func write(on sheet: inout Sheet) {
    let comparisons = report.verdict.comparisons
    guard let facts = comparisons.first?.results.count else { return }
    let groups = Loss.groups(of: comparisons)
    let hurt = Set(groups.flatMap { $0.rows.map(\.result.fact.id) }).count
    let absent = comparisons.first?.results.filter { $0.status == .absent } ?? []
    if groups.isEmpty {
      let rest = absent.isEmpty ? "" : " that the file holds"
      sheet.heading([
        Toned("Nothing lost", .good),
        ": all \(Count.of(facts - absent.count, "fact"))\(rest) are intact in every view",
      ])
    } else {
      sheet.heading([
        Toned("Lost on the way", .strong),
        ": \(hurt) of \(Count.of(facts, "fact")) not intact in at least one view",
      ])
    }
    for group in groups.prefix(TextReport.Most.groups) {
      sheet.blank()
      write(group, on: &sheet)
    }
    let others = groups.dropFirst(TextReport.Most.groups).reduce(0) { $0 + $1.rows.count }
    if others > 0 { sheet.paragraph([Count.more(others)], indent: 2) }
    write(absent: absent, on: &sheet)
  }

  private func write(_ group: Loss, on sheet: inout Sheet) {
    let findings = report.verdict.findings.filter { group.causes.contains($0.rule) }
    let usedViews = document.views.map(\.id).filter(\.isUsedByParsers)
    let names =
      group.views == usedViews && usedViews.count > 1 ? "every view" : Count.list(group.views.map(\.rawValue))
    let isExplained = !findings.isEmpty
    sheet.paragraph(
      [
        Toned(
          isExplained ? Count.list(group.causes) : "no finding explains it", isExplained ? .bad : .doubtful),
        Toned(", \(Count.of(group.rows.count, "fact")) in \(names)"),
        Toned(names == "every view" ? "" : " (\(Count.list(group.views.map(\.standsFor))))", .faint),
      ], indent: 2)
    for row in group.rows.prefix(TextReport.Most.facts) { write(row, on: &sheet) }
    if group.rows.count > TextReport.Most.facts {
      sheet.paragraph([Count.more(group.rows.count - TextReport.Most.facts)], indent: 4)
    }
    let places = findings.flatMap(\.evidence).map(\.place)
    let where_ = (places.isEmpty ? group.rows.compactMap(place) : places).map {
      PlaceText($0, in: document).words
    }
    if !where_.isEmpty {
      sheet.entry(
        Toned("Where", .strong),
        [Toned(Self.first(where_, TextReport.Most.evidence).joined(separator: "; "))],
        indent: 4, labelWidth: 7)
    }
    for rule in group.causes.compactMap(LayoutRules.description) {
      sheet.entry(
        Toned("Fix", .strong), [Toned(rule.fix(for: document.properties))], indent: 4, labelWidth: 7)
    }
  }

  /// A fact, what was meant, and what a reader gets instead.
  private func write(_ row: Loss.Row, on sheet: inout Sheet) {
    let result = row.result
    sheet.entry(
      Toned(result.status.rawValue, result.status == .lost ? .bad : .doubtful),
      [Toned(result.fact.id), Toned(" " + explanation(of: row), .faint)], indent: 4, labelWidth: 11)
    let columns = sheet.width - 22
    sheet.entry("meant", [Toned(excerpt(result.fact.text, columns))], indent: 15, labelWidth: 7)
    if let found = result.found, result.status != .misplaced {
      sheet.entry("read", [Toned(excerpt(found, columns))], indent: 15, labelWidth: 7)
    }
  }

  private func explanation(of row: Loss.Row) -> String {
    switch row.result.status {
    case .altered: "with other characters"
    case .scattered: "with foreign words in between"
    case .misplaced: "read into \(section(of: row) ?? "another section")"
    case .lost: "not found"
    case .intact, .absent: ""
    }
  }

  /// Where a misplaced fact was read into.
  private func section(of row: Loss.Row) -> String? {
    guard let line = row.result.span?.start.line,
      let readout = report.verdict.readouts.first(where: { $0.view == row.view }),
      let section = readout.section(ofLine: line).map({ readout.sections[$0] })
    else { return nil }
    if section.kind == row.result.fact.section { return "another entry of \(section.kind.rawValue)" }
    guard let heading = section.heading else { return section.kind.rawValue }
    return "\(section.kind.rawValue) (\"\(DisplayWidth.fitting(PrintableText.line(heading), 30))\")"
  }

  /// Where the text that was found instead stands.
  private func place(of row: Loss.Row) -> Place? {
    guard let span = row.result.span, let view = document.view(row.view),
      view.lines.indices.contains(span.start.line)
    else { return nil }
    let line = view.lines[span.start.line]
    return (span.start.offset..<max(span.start.offset, line.origins.count)).lazy
      .compactMap { document.place(of: line, scalar: $0) }.first
  }

  private func write(absent: [FactResult], on sheet: inout Sheet) {
    guard !absent.isEmpty else { return }
    sheet.heading([
      Toned("Not in the file at all", .strong),
      ": \(Count.of(absent.count, "fact")), never exported or drawn as a picture",
    ])
    for result in absent.prefix(TextReport.Most.absent) {
      sheet.paragraph(
        [
          Toned(result.fact.id + " "),
          Toned(excerpt(result.fact.text, sheet.width - 5 - result.fact.id.count), .faint),
        ],
        indent: 2, hanging: 4)
    }
    if absent.count > TextReport.Most.absent {
      sheet.paragraph([Count.more(absent.count - TextReport.Most.absent)], indent: 2)
    }
  }

  private func excerpt(_ text: String, _ columns: Int) -> String {
    DisplayWidth.fitting(
      PrintableText.line(text.split { $0.isWhitespace }.joined(separator: " ")), max(columns, 20))
  }

  /// The first few different ones.
  static func first(_ words: [String], _ most: Int) -> [String] {
    var seen: Set<String> = []
    let different = words.filter { seen.insert($0).inserted }
    guard different.count > most else { return different }
    return different.prefix(most) + ["and \(Count.of(different.count - most, "more place"))"]
  }
}
