internal import ReadbackCore

/// The third part of a text report: what each view saw.
struct ViewText {
  let report: Report

  func write(on sheet: inout Sheet) {
    guard !report.views.isEmpty else { return }
    let rows = report.views.map { view in
      Row(
        view: view, readout: report.verdict.readouts.first { $0.view == view.id },
        comparison: report.verdict.comparisons.first { $0.view == view.id })
    }
    let isMeasured = rows.contains { $0.comparison != nil }
    sheet.blank()
    sheet.row(Row.titles(isMeasured: isMeasured))
    // Sections that every view agrees on are told once.
    let agreed = Set(rows.map(\.sections)).count == 1
    for row in rows {
      sheet.row(row.cells(isMeasured: isMeasured))
      sheet.paragraph([Toned("as \(row.view.id.standsFor)", .faint)], indent: 4)
      if !agreed { sheet.paragraph(["sections: \(row.sections)"], indent: 4, hanging: 6) }
      if let tally = row.tally { sheet.paragraph([Toned(tally)], indent: 4, hanging: 6) }
    }
    if agreed, let row = rows.first {
      sheet.paragraph(
        ["sections\(rows.count > 1 ? " in every view" : ""): \(row.sections)"], indent: 2, hanging: 4)
    }
  }

  /// One view with what was read out of it and compared with it.
  private struct Row {
    let view: View
    let readout: Readout?
    let comparison: Comparison?

    static func titles(isMeasured: Bool) -> [Sheet.Cell] {
      cells(
        Toned("What each view saw", .strong),
        [Toned("lines"), Toned("words"), Toned("sections"), Toned("name"), Toned("e-mail")],
        isMeasured ? [Toned("intact"), Toned("score")] : [])
    }

    func cells(isMeasured: Bool) -> [Sheet.Cell] {
      let words = view.lines.reduce(0) { $0 + Self.words(of: $1.text) }
      let basics = readout?.resume.basics
      let isRead = { (value: String?) in value == nil ? Toned("no", .doubtful) : Toned("yes") }
      let intact = comparison.map { comparison in
        "\(comparison.results.count { $0.status == .intact })/\(comparison.results.count)"
      }
      return Self.cells(
        Toned("  \(view.id.rawValue)", .strong),
        [
          Toned("\(view.lines.count)"), Toned("\(words)"), Toned("\(named.count)"), isRead(basics?.name),
          isRead(basics?.email),
        ],
        isMeasured
          ? [
            Toned(intact ?? ""),
            Toned(comparison?.scores.overall.map { ScoreText.tenths($0) } ?? "-", .strong),
          ] : [])
    }

    private static func cells(_ label: Toned, _ counts: [Toned], _ measures: [Toned]) -> [Sheet.Cell] {
      [Sheet.Cell(text: label, width: 23, isRightAligned: false)]
        + zip(counts, [6, 6, 9, 5, 7]).map { Sheet.Cell(text: $0, width: $1) }
        + zip(measures, [9, 6]).map { Sheet.Cell(text: $0, width: $1) }
    }

    /// The sections under a heading.
    private var named: [Readout.Section] {
      (readout?.sections ?? []).filter { !$0.lines.isEmpty && $0.kind != .header }
    }

    /// `summary, work (3 entries), skills`; a heading that no lexicon knows by its own words.
    var sections: String {
      let names = named.map { section in
        let name =
          section.kind == .unknown
          ? "\"\(DisplayWidth.fitting(PrintableText.line(section.heading ?? ""), 24))\""
          : section.kind.rawValue
        return section.entries.count > 1 ? "\(name) (\(section.entries.count))" : name
      }
      return names.isEmpty ? "none found" : names.joined(separator: ", ")
    }

    /// What a comparison counts besides the facts; nil where it found nothing to say.
    var tally: String? {
      guard let comparison else { return nil }
      var parts: [String] = []
      if !comparison.brokenPairs.isEmpty {
        let pairs = comparison.brokenPairs.prefix(2).map { "\($0.second) before \($0.first)" }
        parts.append(
          Count.of(comparison.brokenPairs.count, "pair of facts", "pairs of facts") + " out of order ("
            + pairs.joined(separator: "; ") + (comparison.brokenPairs.count > 2 ? "; …)" : ")"))
      }
      let twice = comparison.results.count { $0.isDuplicated }
      if twice > 0 { parts.append("\(Count.of(twice, "fact")) there more than once") }
      if comparison.unexpectedWords > 0 {
        parts.append("\(Count.of(comparison.unexpectedWords, "word")) of no fact")
      }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func words(of text: String) -> Int {
      var count = 0
      var isInside = false
      for scalar in text.unicodeScalars {
        let isSpace = scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
        if !isSpace, !isInside { count += 1 }
        isInside = !isSpace
      }
      return count
    }
  }
}
