internal import ReadbackCore
internal import ReadbackReports

/// What is not as it was recorded of one export, for people: what explains it first, the texts last.
struct ResultText {
  let result: Verification.Result
  /// Whether everything is listed, not only the first of many.
  var isWhole = false
  /// What is said where nothing changed and nothing fails.
  var recordedAs = "as recorded"

  /// How much of a kind is listed before the rest is only counted.
  private enum Most {
    static let facts = 12
    static let fields = 6
    static let spots = 2
    static let lines = 24
  }

  func write(on sheet: inout Sheet) {
    sheet.paragraph([Toned(result.id, .strong), ": ", headline], hanging: 2)
    if let problem = result.problem {
      sheet.paragraph([Toned(problem, .bad)], indent: 2)
    }
    for note in result.notes { sheet.paragraph([Toned("note: \(note)", .doubtful)], indent: 2, hanging: 4) }
    writeAssertions(on: &sheet)
    writeCauses(on: &sheet)
    write(of([.reading, .verdict, .fidelity]), on: &sheet)
    writeFacts(on: &sheet)
    writeFindings(on: &sheet)
    write(of([.outcome]), on: &sheet)
    writeNumbers(on: &sheet)
    write(of([.sections, .field]), on: &sheet, most: Most.fields)
    for change in of([.text]) { write(text: change, on: &sheet) }
  }

  var headline: Toned {
    let changes = result.changes
    if changes.contains(where: { $0.kind == .unrecorded }) { return Toned("nothing is recorded of it", .bad) }
    if changes.contains(where: { $0.kind == .orphan }) {
      return Toned("recorded, and there is no such export", .bad)
    }
    if result.problem != nil { return Toned("cannot be compared", .bad) }
    var words: [String] = []
    let facts = Set(of([.fact]).filter { $0.direction == .worse }.map(\.subject)).count
    if facts > 0 { words.append("\(Count.of(facts, "fact")) worse") }
    let better = Set(of([.fact]).filter { $0.direction == .better }.map(\.subject)).count
    if better > 0 { words.append("\(Count.of(better, "fact")) better") }
    let failures = result.assertions.count { $0.outcome.isFailure }
    if failures > 0 { words.append("\(Count.of(failures, "assertion")) fail\(failures == 1 ? "s" : "")") }
    if words.isEmpty { return changes.isEmpty ? Toned(recordedAs, .good) : Toned("different", .doubtful) }
    return Toned(words.joined(separator: ", "), facts + failures > 0 ? .bad : .doubtful)
  }

  private func of(_ kinds: Set<Change.Kind>) -> [Change] { result.changes.filter { kinds.contains($0.kind) } }

  // MARK: Assertions

  private func writeAssertions(on sheet: inout Sheet) {
    for assertion in result.assertions {
      switch assertion.outcome {
      case .fails(let words):
        sheet.entry(
          Toned("fails", .bad),
          [
            Toned(assertion.assertion.name, .strong), Toned(" (line \(assertion.assertion.line))", .faint),
            ": \(words)",
          ],
          indent: 2, labelWidth: 9)
      case .suppressed(let words, let suppression):
        let until = suppression.expires.map { " until \($0.text)" } ?? ""
        sheet.entry(
          Toned("accepted", .faint),
          [
            Toned("\(assertion.assertion.name): \(words)"),
            Toned("\(until), because \(suppression.reason)", .faint),
          ],
          indent: 2, labelWidth: 9)
      case .holds, .notApplicable: break
      }
    }
  }

  // MARK: Causes

  /// The findings that are new and explain facts that got worse.
  private func writeCauses(on sheet: inout Sheet) {
    let new = Set(of([.finding]).filter { $0.direction == .worse && $0.before == nil }.map(\.subject))
    for cause in causes {
      let finding = of([.finding]).first { $0.subject == cause && $0.before == nil }
      var pieces = [Toned(cause, .bad)]
      if new.contains(cause) { pieces.append(", which is new") }
      if let finding {
        pieces.append(": \(finding.detail)")
      } else if let behaviour = CauseText(cause) {
        pieces.append(": \(behaviour.what)")
      }
      sheet.entry(Toned("because", .strong), pieces, indent: 2, labelWidth: 9)
    }
  }

  /// The rules and behaviours that explain what got worse, those of the most facts first. Where no fact did, the rules of
  /// the findings that are new.
  var causes: [String] {
    var counts: [String: Int] = [:]
    for change in of([.fact]) where change.direction == .worse {
      for cause in change.causes { counts[cause, default: 0] += 1 }
    }
    if counts.isEmpty {
      for change in of([.finding]) where change.direction == .worse {
        counts[change.subject, default: 0] += 1
      }
    }
    return counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
  }

  // MARK: Facts

  private func writeFacts(on sheet: inout Sheet) {
    for (direction, title, tone) in [
      (Change.Direction.worse, "worse", Tone.bad), (.better, "better", .good), (.other, "changed", .doubtful),
    ] {
      let changes = of([.fact]).filter { $0.direction == direction }
      guard !changes.isEmpty else { continue }
      let count = Set(changes.map(\.subject)).count
      sheet.paragraph([Toned("facts \(title)", tone), ": \(count)"], indent: 2)
      let shown = isWhole ? changes.count : Most.facts
      for change in changes.prefix(shown) {
        sheet.paragraph(
          [
            Toned(change.subject, .strong), " ",
            Toned(
              "\"\(DisplayWidth.fitting(PrintableText.line(Words.inOneLine(change.detail)), 40))\"", .faint),
          ], indent: 4, hanging: 6)
        sheet.paragraph(way(change), indent: 6, hanging: 8)
      }
      if changes.count > shown {
        sheet.paragraph([Toned("and \(changes.count - shown) more", .faint)], indent: 4)
      }
    }
  }

  /// `intact → scattered in pdf.lines (PDFBox sorted by position, ...), because of multi-column`.
  private func way(_ change: Change) -> [Toned] {
    var pieces = [Toned("\(change.before ?? "nothing") → \(change.after ?? "nothing")")]
    if !change.views.isEmpty {
      pieces.append(" in \(Count.list(change.views.map(\.rawValue)))")
      if change.kind == .fact, change.views.count == 1 {
        pieces.append(Toned(" (\(change.views[0].standsFor))", .faint))
      }
    }
    if !change.causesBeside.isEmpty {
      pieces.append(
        "\(change.direction == .better ? ", it was" : ",") because of \(Count.list(change.causesBeside))")
    }
    return pieces
  }

  // MARK: Findings

  private func writeFindings(on sheet: inout Sheet) {
    for change in of([.finding]) {
      let label =
        change.before == nil
        ? Toned("new", change.direction == .worse ? .bad : .doubtful)
        : change.after == nil ? Toned("gone", .good) : Toned("finding", .doubtful)
      var pieces = [Toned(change.subject, .strong)]
      switch (change.before, change.after) {
      case (nil, let severity?), (let severity?, nil): pieces.append(" (\(severity)): \(change.detail)")
      default: pieces.append(": \(change.before ?? "") → \(change.after ?? "")")
      }
      sheet.entry(label, pieces, indent: 2, labelWidth: 9)
      guard change.after != nil else { continue }
      for spot in change.spots.prefix(Most.spots) {
        sheet.entry("at", [Toned(spot.words, .faint)], indent: 11, labelWidth: 3)
      }
    }
  }

  // MARK: Numbers

  /// Scores and counts, a line a view.
  private func writeNumbers(on sheet: inout Sheet) {
    let changes = of([.score, .count])
    var views: [[ViewID]] = []
    for change in changes where !views.contains(change.views) { views.append(change.views) }
    for view in views {
      var pieces = [Toned(view.isEmpty ? "file" : Count.list(view.map(\.rawValue)), .strong), ": "]
      for (index, change) in changes.filter({ $0.views == view }).enumerated() {
        let name = change.subject + (change.kind == .score ? " score" : "")
        pieces.append(
          Toned(
            "\(index > 0 ? ", " : "")\(name) \(change.before ?? "none") → \(change.after ?? "none")",
            tone(change)))
      }
      sheet.paragraph(pieces, indent: 2, hanging: 4)
    }
  }

  private func tone(_ change: Change) -> Tone {
    switch change.direction {
    case .worse: .bad
    case .better: .good
    case .other: .plain
    }
  }

  // MARK: The rest

  private func write(_ changes: [Change], on sheet: inout Sheet, most: Int = .max) {
    let shown = isWhole ? changes.count : most
    for change in changes.prefix(shown) {
      let name = change.subject.isEmpty ? change.kind.rawValue : change.subject
      let label = change.kind == .field ? "read \(name)" : name
      sheet.paragraph([Toned(label, tone(change)), ": "] + way(change), indent: 2, hanging: 4)
    }
    if changes.count > shown {
      sheet.paragraph([Toned("and \(changes.count - shown) more values read otherwise", .faint)], indent: 2)
    }
  }

  private func write(text change: Change, on sheet: inout Sheet) {
    let view = change.views.first?.rawValue ?? ""
    guard let lines = change.lines else {
      sheet.paragraph(
        [Toned("view \(view): \(change.before ?? "not there") → \(change.after ?? "not there")")], indent: 2)
      return
    }
    sheet.paragraph(
      [
        Toned("text of \(view)", .strong),
        ": \(Count.of(lines.removed, "line")) gone, \(lines.added) new",
      ], indent: 2)
    var room = isWhole ? Int.max : Most.lines
    for hunk in lines.hunks {
      guard room > 0 else { break }
      sheet.paragraph([Toned("@@ line \(hunk.before), now \(hunk.after)", .faint)], indent: 4)
      for line in hunk.lines.prefix(room) {
        switch line.kind {
        case .same: sheet.drawing("  " + line.text, indent: 4)
        case .removed: sheet.drawing("- " + line.text, tone: .bad, indent: 4)
        case .added: sheet.drawing("+ " + line.text, tone: .good, indent: 4)
        }
      }
      room = room == Int.max ? room : room - hunk.lines.count
    }
    if room < 0 || room == 0 && !isWhole {
      sheet.paragraph([Toned("and more; --whole shows all", .faint)], indent: 4)
    }
  }
}
