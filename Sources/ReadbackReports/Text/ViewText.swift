internal import ReadbackCore

/// The third part of a text report: what each view saw.
struct ViewText {
  let report: Report
  let document: Document

  func write(on sheet: inout Sheet) {
    guard !document.views.isEmpty else { return }
    sheet.heading([Toned("What each view saw", .strong)])
    let width = document.views.map(\.id.rawValue.count).max() ?? 0
    for view in document.views { write(view, labelWidth: width + 2, on: &sheet) }
  }

  private func write(_ view: View, labelWidth: Int, on sheet: inout Sheet) {
    let readout = report.verdict.readouts.first { $0.view == view.id }
    let comparison = report.verdict.comparisons.first { $0.view == view.id }
    let words = view.lines.reduce(0) { $0 + Self.words(of: $1.text) }
    var pieces = [Toned("\(Count.of(view.lines.count, "line")), \(Count.of(words, "word")); ")]
    if let readout { pieces += contact(readout.resume) }
    if let comparison {
      if let score = comparison.scores.overall {
        pieces += ["; ", Toned("score \(ScoreText.tenths(score))", .strong)]
      }
    }
    sheet.entry(Toned(view.id.rawValue, .strong), pieces, indent: 2, labelWidth: labelWidth)
    if let readout {
      sheet.paragraph([Toned(Self.sections(readout))], indent: 2 + labelWidth)
    }
    if let comparison {
      sheet.paragraph([Toned(Self.tally(comparison))], indent: 2 + labelWidth)
    }
    sheet.paragraph([Toned("as \(view.id.standsFor)", .faint)], indent: 2 + labelWidth)
  }

  private func contact(_ resume: Resume) -> [Toned] {
    let found = [("name", resume.basics?.name), ("e-mail", resume.basics?.email)]
    let read = found.filter { $0.1 != nil }.map(\.0)
    let missed = found.filter { $0.1 == nil }.map(\.0)
    var pieces: [Toned] = []
    if !read.isEmpty { pieces.append(Toned(Count.list(read) + " read")) }
    if !missed.isEmpty {
      if !read.isEmpty { pieces.append(", ") }
      pieces.append(Toned("no " + missed.joined(separator: ", no "), .doubtful))
    }
    return pieces
  }

  /// `sections: summary, work (3 entries), skills`, a heading that no lexicon knows by its own words.
  private static func sections(_ readout: Readout) -> String {
    let names = readout.sections.filter { !$0.lines.isEmpty && $0.kind != .header }.map { section in
      let name =
        section.kind == .unknown
        ? "\"\(DisplayWidth.fitting(PrintableText.line(section.heading ?? ""), 24))\"" : section.kind.rawValue
      return section.entries.count > 1 ? "\(name) (\(section.entries.count))" : name
    }
    return names.isEmpty ? "no section found" : "sections: " + names.joined(separator: ", ")
  }

  private static func tally(_ comparison: Comparison) -> String {
    let intact = comparison.results.count { $0.status == .intact }
    var parts = ["\(intact) of \(Count.of(comparison.results.count, "fact")) intact"]
    if !comparison.brokenPairs.isEmpty {
      parts.append(Count.of(comparison.brokenPairs.count, "pair out of order", "pairs out of order"))
    }
    let twice = comparison.results.count { $0.isDuplicated }
    if twice > 0 { parts.append("\(twice) there more than once") }
    if comparison.unexpectedWords > 0 {
      parts.append("\(Count.of(comparison.unexpectedWords, "word")) of no fact")
    }
    return parts.joined(separator: ", ")
  }

  private static func words(of text: String) -> Int {
    text.unicodeScalars.split { $0.properties.isWhitespace }.count
  }
}
