internal import ReadbackCore
internal import ReadbackReports

/// The summary for a terminal of 80 columns.
public struct SummaryText: Sendable {
  private let summary: AuditSummary
  private let isColored: Bool

  /// How much of each list is shown; all of it is in the JSON report.
  private enum Most {
    static let rules = 12
    static let groups = 8
    static let errors = 8
    static let undecided = 5
    static let duplicates = 3
    static let changes = 8
  }

  public init(_ summary: AuditSummary, isColored: Bool = false) {
    self.summary = summary
    self.isColored = isColored
  }

  public func text() -> String {
    var sheet = Sheet(isColored: isColored)
    title(on: &sheet)
    statuses(on: &sheet)
    if let comparison = summary.comparison { changes(comparison, on: &sheet) }
    rules(on: &sheet)
    groups("Producers", summary.producers, on: &sheet)
    groups("Templates that most files share", summary.templates, on: &sheet)
    groups("Formats", summary.formats, on: &sheet)
    causes(on: &sheet)
    posting(on: &sheet)
    errors(on: &sheet)
    duplicates(on: &sheet)
    listed(on: &sheet)
    return sheet.text
  }

  private func title(on sheet: inout Sheet) {
    let run = summary.run
    let time =
      run.ended.map { "ended \(Figure.minute($0))" } ?? "begun \(Figure.minute(run.started)), not ended"
    sheet.paragraph([
      Toned("Run \(run.number)", .strong), Toned(": \(files(summary.files)), \(time)"),
    ])
    sheet.paragraph(
      [Toned("readback \(run.version), rubric \(run.rubric), poppler \(run.poppler)", .faint)])
    if !summary.conditions.isEmpty {
      sheet.paragraph([Toned("only files with \(summary.conditions.joined(separator: ", "))", .note)])
    }
  }

  private func statuses(on sheet: inout Sheet) {
    sheet.blank()
    for status in Verdict.Status.allCases {
      let count = summary.statuses[status]
      let width = 36
      let length = summary.files == 0 ? 0 : Int((Double(count * width) / Double(summary.files)).rounded())
      sheet.row([
        Sheet.Cell(text: Toned("  \(status.words)", .strong), width: 14, isRightAligned: false),
        Sheet.Cell(
          text: Toned(String(repeating: "█", count: max(length, count > 0 ? 1 : 0)), status.tone),
          width: width,
          isRightAligned: false),
        Sheet.Cell(text: Toned(Figure.grouped(count)), width: 13),
        Sheet.Cell(text: Toned(Figure.share(count, of: summary.files)), width: 9),
      ])
    }
    sheet.blank()
    if summary.readings > 0 {
      sheet.paragraph(
        [
          Toned(Figure.share(summary.harmed, of: summary.readings), .strong),
          " of readings lose text or its order. A reading is a file as one of the views gives it that parsers use.",
        ], indent: 2)
    }
    if let fidelity = summary.fidelity {
      sheet.paragraph(
        [
          "Fidelity of \(files(fidelity.files)) with an intent: median ",
          Toned(Figure.tenths(fidelity.median), .strong),
          Toned("; below 60 in \(Figure.grouped(fidelity.tenths.prefix(6).reduce(0, +)))."),
        ], indent: 2)
    }
    if summary.otherKinds > 0 {
      sheet.paragraph(
        [
          Toned(Figure.grouped(summary.otherKinds), .strong),
          Toned(
            " of the unreadable files are no PDF or DOCX by their content: --where error=unsupported lists them."
          ),
        ], indent: 2)
    }
    let copies = summary.files - summary.contents
    if copies > 0 || summary.known > 0 {
      sheet.paragraph(
        [
          Toned(
            "\(Figure.grouped(copies)) of the files are copies of others; \(Figure.grouped(summary.known)) were known "
              + "by their content and not read again.")
        ], indent: 2)
    }
  }

  // MARK: Rules

  private func rules(on sheet: inout Sheet) {
    guard !summary.rules.isEmpty else { return }
    rules("Rules by files", summary.rules, on: &sheet)
    let harmful = summary.rules.filter { $0.readings > 0 }.sorted { $0.readings > $1.readings }
    if !harmful.isEmpty { rules("Rules by damage", harmful, on: &sheet) }
    guard !summary.undecided.isEmpty else { return }
    sheet.heading([Toned("Rules that could not decide", .strong)])
    for rule in summary.undecided.prefix(Most.undecided) {
      sheet.row([label(rule.rule), number(rule.files), share(rule.files)])
    }
    more(summary.undecided.count - Most.undecided, on: &sheet)
  }

  private func rules(_ title: String, _ rules: [AuditSummary.RuleCount], on sheet: inout Sheet) {
    let hasFacts = summary.fidelity != nil
    sheet.blank()
    sheet.row(
      [
        Sheet.Cell(text: Toned(title, .strong), width: 29, isRightAligned: false), head("files", 9),
        head("", 7),
        head("breaks", 9), head("harms readings", 16),
      ] + (hasFacts ? [head("facts", 5)] : []))
    for rule in rules.prefix(Most.rules) {
      let tone: Tone = rule.errors > 0 ? .bad : rule.warnings > 0 ? .doubtful : .plain
      sheet.row(
        [
          Sheet.Cell(text: Toned("  \(rule.rule)", tone), width: 29, isRightAligned: false),
          number(rule.files),
          share(rule.files), number(rule.errors),
          Sheet.Cell(text: Toned(Figure.grouped(rule.readings)), width: 8),
          Sheet.Cell(text: Toned(Figure.share(rule.readings, of: summary.readings), .faint), width: 7),
        ] + (hasFacts ? [Sheet.Cell(text: Toned(Figure.grouped(rule.facts)), width: 5)] : []))
    }
    more(rules.count - Most.rules, on: &sheet)
  }

  // MARK: Groups

  private func groups(_ title: String, _ groups: [AuditSummary.Group], on sheet: inout Sheet) {
    guard !groups.isEmpty else { return }
    sheet.blank()
    sheet.row([
      Sheet.Cell(text: Toned(title, .strong), width: 31, isRightAligned: false), head("files", 8),
      head("fail", 7), head("mostly", 8, isRightAligned: false),
    ])
    for group in groups.prefix(Most.groups) {
      let failing = group.statuses.broken + group.statuses.unreadable
      sheet.row([
        Sheet.Cell(text: Toned("  \(group.name)"), width: 31, isRightAligned: false), number(group.files, 8),
        Sheet.Cell(
          text: Toned(Figure.share(failing, of: group.files), group.failing > 0.5 ? .bad : .plain), width: 7),
        Sheet.Cell(text: Toned(group.rule ?? "", .faint), width: 30, isRightAligned: false),
      ])
    }
    more(groups.count - Most.groups, on: &sheet)
  }

  private func causes(on sheet: inout Sheet) {
    guard !summary.causes.isEmpty else { return }
    sheet.blank()
    sheet.row([
      Sheet.Cell(text: Toned("What explains lost facts", .strong), width: 29, isRightAligned: false),
      head("facts", 9), head("", 7), head("files", 9),
    ])
    let all = summary.causes.reduce(0) { $0 + $1.facts }
    for cause in summary.causes.prefix(Most.rules) {
      sheet.row([
        label(cause.cause), number(cause.facts),
        Sheet.Cell(text: Toned(Figure.share(cause.facts, of: all), .faint), width: 7), number(cause.files),
      ])
    }
    more(summary.causes.count - Most.rules, on: &sheet)
  }

  private func posting(on sheet: inout Sheet) {
    guard !summary.posting.isEmpty else { return }
    sheet.blank()
    sheet.row([
      Sheet.Cell(text: Toned("Keywords of the posting", .strong), width: 29, isRightAligned: false),
      head("shown", 9), head("altered", 9), head("lost", 9), head("absent", 9),
    ])
    for view in summary.posting {
      sheet.row([
        label(view.view), number(view.shown), number(view.altered), number(view.lost), number(view.absent),
      ])
    }
  }

  private func errors(on sheet: inout Sheet) {
    guard !summary.errors.isEmpty else { return }
    sheet.blank()
    sheet.row([
      Sheet.Cell(text: Toned("Not readable", .strong), width: 18, isRightAligned: false), head("files", 9),
      head("for instance", 12, isRightAligned: false),
    ])
    for error in summary.errors.prefix(Most.errors) {
      sheet.row([
        Sheet.Cell(text: Toned("  \(error.code)", .bad), width: 18, isRightAligned: false),
        number(error.files),
        Sheet.Cell(text: Toned(end(of: error.path, 50), .faint), width: 50, isRightAligned: false),
      ])
    }
    more(summary.errors.count - Most.errors, on: &sheet)
  }

  private func duplicates(on sheet: inout Sheet) {
    guard let first = summary.duplicates.first else { return }
    sheet.heading([
      Toned("Copies", .strong), Toned(" (the most: \(files(first.files)) of one content)", .faint),
    ])
    for duplicate in summary.duplicates.prefix(Most.duplicates) {
      sheet.row([
        number(duplicate.files, 9),
        Sheet.Cell(
          text: Toned(end(of: duplicate.paths.first ?? "", 69)), width: 69, isRightAligned: false),
      ])
    }
    more(summary.duplicates.count - Most.duplicates, on: &sheet)
  }

  private func listed(on sheet: inout Sheet) {
    guard !summary.listed.isEmpty else { return }
    sheet.heading([Toned("The worst \(files(summary.listed.count))", .strong)])
    for entry in summary.listed {
      var details = [Toned(entry.status.words, entry.status.tone)]
      if let fidelity = entry.fidelity { details.append(Toned(", fidelity \(Figure.tenths(fidelity))")) }
      if entry.readings > 0 {
        details.append(Toned(", \(entry.harmed) of \(entry.readings) readings harmed"))
      }
      if let message = entry.message { details.append(Toned(": \(message)")) }
      let rules = entry.errors + entry.warnings
      if !rules.isEmpty { details.append(Toned(": " + rules.joined(separator: ", "), .faint)) }
      sheet.paragraph([Toned(entry.path, .strong)], indent: 2, hanging: 4)
      sheet.paragraph(details, indent: 4)
    }
  }

  // MARK: Comparison

  private func changes(_ comparison: RunComparison, on sheet: inout Sheet) {
    sheet.heading([
      Toned("Against run \(comparison.before.number)", .strong),
      Toned(", begun \(Figure.minute(comparison.before.started))"),
    ])
    sheet.paragraph(
      [
        Toned(
          "\(files(comparison.files)) in both, \(Figure.grouped(comparison.changed)) of them changed; "
            + "\(Figure.grouped(comparison.added)) added, \(Figure.grouped(comparison.removed)) removed; ")
      ] + [
        Toned(
          "\(Figure.grouped(comparison.worseFiles)) got worse", comparison.worseFiles > 0 ? .bad : .plain),
        ", ",
        Toned(
          "\(Figure.grouped(comparison.betterFiles)) better", comparison.betterFiles > 0 ? .good : .plain),
        ".",
      ], indent: 2)
    for move in comparison.moves where move.before != move.after {
      sheet.row([
        Sheet.Cell(text: Toned("  \(move.before) → \(move.after)"), width: 29, isRightAligned: false),
        number(move.files),
      ])
    }
    for rule in comparison.rules.prefix(Most.changes) {
      sheet.row([
        label(rule.rule), Sheet.Cell(text: Toned("+\(Figure.grouped(rule.appeared))"), width: 9),
        Sheet.Cell(text: Toned("−\(Figure.grouped(rule.disappeared))"), width: 9),
      ])
    }
    more(comparison.rules.count - Most.changes, on: &sheet)
    for (word, changes, all) in [
      ("Worse", comparison.worse, comparison.worseFiles),
      ("Better", comparison.better, comparison.betterFiles),
    ] where !changes.isEmpty {
      sheet.paragraph([Toned(word, .strong)], indent: 2)
      for change in changes.prefix(Most.changes) {
        func side(_ status: String, _ fidelity: Double?) -> String {
          fidelity.map { "\(status) \(Figure.tenths($0))" } ?? status
        }
        sheet.paragraph(
          [
            Toned(change.path),
            Toned(
              ": \(side(change.before, change.fidelityBefore)) → \(side(change.after, change.fidelityAfter))",
              .faint
            ),
          ], indent: 4, hanging: 6)
      }
      more(all - min(changes.count, Most.changes), on: &sheet)
    }
  }

  // MARK: Cells

  private func files(_ number: Int) -> String { Figure.grouped(number) + (number == 1 ? " file" : " files") }

  private func label(_ text: String) -> Sheet.Cell {
    Sheet.Cell(text: Toned("  \(text)"), width: 29, isRightAligned: false)
  }

  private func head(_ text: String, _ width: Int, isRightAligned: Bool = true) -> Sheet.Cell {
    Sheet.Cell(text: Toned(text, .faint), width: width, isRightAligned: isRightAligned)
  }

  private func number(_ number: Int, _ width: Int = 9) -> Sheet.Cell {
    Sheet.Cell(text: Toned(Figure.grouped(number)), width: width)
  }

  private func share(_ files: Int) -> Sheet.Cell {
    Sheet.Cell(text: Toned(Figure.share(files, of: summary.files), .faint), width: 7)
  }

  private func more(_ number: Int, on sheet: inout Sheet) {
    if number > 0 { sheet.paragraph([Toned("and \(Figure.grouped(number)) more", .faint)], indent: 2) }
  }

  /// The end of a path says more than its beginning.
  private func end(of path: String, _ width: Int) -> String {
    let shown = PrintableText.line(path)
    return DisplayWidth.of(shown) <= width ? shown : "…" + shown.suffix(width - 1)
  }
}

extension Verdict.Status {
  /// For people.
  var words: String { self == .atRisk ? "at risk" : rawValue }

  fileprivate var tone: Tone {
    switch self {
    case .clean: .good
    case .atRisk: .doubtful
    case .broken, .unreadable: .bad
    }
  }
}
