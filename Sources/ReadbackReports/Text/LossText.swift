internal import ReadbackCore

/// The first part of a text report: the facts of the intent that did not come through.
struct LossText {
  let report: Report
  /// nil for a text, which has no places and whose losses have no causes.
  let document: Document?

  func write(on sheet: inout Sheet) {
    let comparisons = report.verdict.comparisons
    guard let results = comparisons.first?.results else { return }
    let losses = Loss.all(in: comparisons)
    let absent = results.filter { $0.status == .absent }
    if losses.isEmpty {
      let rest = absent.isEmpty ? "" : " that the file holds"
      sheet.heading([
        Toned("Nothing lost", .good),
        ": all \(Count.of(results.count - absent.count, "fact"))\(rest) are intact\(document == nil ? "" : " in every view")",
      ])
    } else {
      let hurt = Set(losses.flatMap(\.groups).flatMap { $0.rows.map(\.result.fact.id) }).count
      sheet.heading([
        Toned("Lost on the way", .strong),
        ": \(hurt) of \(Count.of(results.count, "fact")) not intact\(document == nil ? "" : " in at least one view")",
      ])
    }
    for loss in losses.prefix(TextReport.Most.causes) {
      sheet.blank()
      write(loss, on: &sheet)
    }
    let others = losses.dropFirst(TextReport.Most.causes).reduce(0) { $0 + $1.count }
    if others > 0 { sheet.paragraph([Count.more(others)], indent: 2) }
    write(absent: absent, on: &sheet)
  }

  private func write(_ loss: Loss, on sheet: inout Sheet) {
    guard let document else {
      for row in loss.groups.flatMap(\.rows) { write(row, on: &sheet) }
      return
    }
    let rules = loss.causes.compactMap(Rules.description)
    let behaviours = loss.causes.compactMap(CauseText.init)
    let isExplained = !rules.isEmpty || !behaviours.isEmpty
    sheet.paragraph(
      [
        isExplained ? Toned(Count.list(loss.causes), .bad) : Toned("no finding explains it", .doubtful),
        ": \(Count.of(loss.count, "fact"))",
      ], indent: 2)
    for behaviour in behaviours {
      sheet.entry(Toned("Why", .strong), [Toned(behaviour.what)], indent: 4, labelWidth: 7)
    }
    let places = self.places(of: loss, in: document)
    if !places.isEmpty {
      sheet.entry(
        Toned("Where", .strong), [Toned(places.joined(separator: "; "))], indent: 4, labelWidth: 7)
    }
    for rule in rules {
      sheet.entry(
        Toned("Fix", .strong), [Toned(rule.fix(for: document.properties))], indent: 4, labelWidth: 7)
    }
    for behaviour in behaviours {
      sheet.entry(Toned("Fix", .strong), [Toned(behaviour.fix)], indent: 4, labelWidth: 7)
    }
    for group in loss.groups.prefix(TextReport.Most.groups) { write(group, in: document, on: &sheet) }
    let others = loss.groups.dropFirst(TextReport.Most.groups).reduce(0) { $0 + $1.rows.count }
    if others > 0 { sheet.paragraph([Count.more(others)], indent: 4) }
  }

  private func write(_ group: Loss.Group, in document: Document, on sheet: inout Sheet) {
    let used = document.views.map(\.id).filter(\.isUsedByParsers)
    let isEverywhere = group.views == used && used.count > 1
    sheet.paragraph(
      [
        Toned(isEverywhere ? "in every view" : "in \(Count.list(group.views.map(\.rawValue)))"),
        Toned(isEverywhere ? "" : " (\(group.views.map(\.standsFor).joined(separator: "; ")))", .faint),
        ": \(group.rows.count)",
      ], indent: 4, hanging: 6)
    for row in group.rows.prefix(TextReport.Most.facts) { write(row, on: &sheet) }
    if group.rows.count > TextReport.Most.facts {
      sheet.paragraph([Count.more(group.rows.count - TextReport.Most.facts)], indent: 6)
    }
  }

  /// A fact, what was meant, and what a reader gets instead.
  private func write(_ row: Loss.Row, on sheet: inout Sheet) {
    let result = row.result
    let label = Toned(result.status.rawValue, result.status == .lost ? .bad : .doubtful)
    let indent = 6
    let labelWidth = 11
    let columns = sheet.width - indent - labelWidth
    let id = Toned("(\(result.fact.id))", .faint)
    if let found = result.found, [.altered, .scattered, .lost].contains(result.status) {
      let difference = Difference(meant: result.fact.text, read: found, columns: columns - 6)
      sheet.entry(label, [Toned(result.fact.id, .faint)], indent: indent, labelWidth: labelWidth)
      sheet.entry("meant", difference.meant, indent: indent + labelWidth, labelWidth: 6)
      sheet.entry("read", difference.read, indent: indent + labelWidth, labelWidth: 6)
    } else {
      let text = Self.excerpt(result.fact.text, columns)
      var pieces = [Toned(text), " ", id]
      if result.status == .misplaced, let place = result.readInto {
        let name = DisplayWidth.fitting(PrintableText.line(place), 30)
        // An entry by its path, a heading in quotes.
        pieces.append(Toned(", read into \(place.hasSuffix("]") ? name : "\"\(name)\"")", .faint))
      }
      sheet.entry(label, pieces, indent: indent, labelWidth: labelWidth)
    }
  }

  /// The places that show the causes, or where the facts were found instead.
  private func places(of loss: Loss, in document: Document) -> [String] {
    let shown = report.verdict.findings.filter { loss.causes.contains($0.rule) }
      .flatMap { $0.evidence.map(\.place) }
    let places =
      shown.isEmpty
      ? loss.groups.flatMap { group in group.rows.compactMap { place(of: $0, in: document) } } : shown
    var words: [String] = []
    for place in places {
      let word = PlaceText(place, in: document).words
      guard !words.contains(word) else { continue }
      guard words.count < TextReport.Most.evidence else { return words + ["and more"] }
      words.append(word)
    }
    return words
  }

  /// Where the text that was found instead begins.
  private func place(of row: Loss.Row, in document: Document) -> Place? {
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
        [Toned(Self.excerpt(result.fact.text, sheet.width / 2)), " ", Toned("(\(result.fact.id))", .faint)],
        indent: 2, hanging: 4)
    }
    if absent.count > TextReport.Most.absent {
      sheet.paragraph([Count.more(absent.count - TextReport.Most.absent)], indent: 2)
    }
  }

  private static func excerpt(_ text: String, _ columns: Int) -> String {
    DisplayWidth.fitting(PrintableText.line(Words.inOneLine(text)), columns)
  }
}
