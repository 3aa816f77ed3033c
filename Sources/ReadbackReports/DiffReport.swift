public import ReadbackCore

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Two exports of one resume, fact by fact.
public struct DiffReport {
  private let before: Report
  private let after: Report
  private let changes: [FactChange]

  public init(before: Report, after: Report) {
    self.before = before
    self.after = after
    changes = FactChange.between(before.verdict, after.verdict)
  }

  /// Whether any fact fares worse in the second file.
  public var isWorse: Bool { changes.contains { $0.direction == .worse } }

  // MARK: Text

  public func text(isColored: Bool) -> String {
    var sheet = Sheet(isColored: isColored)
    sheet.paragraph(
      [Toned(name(before), .strong), " against ", Toned(name(after), .strong)], hanging: 2)
    sheet.paragraph([Toned("fidelity \(score(before)) before, \(score(after)) after")], indent: 2)
    let worse = changes.filter { $0.direction == .worse }
    let better = changes.filter { $0.direction == .better }
    let still = changes.filter {
      $0.direction == .same && $0.after.worst != .intact && $0.after.worst != .absent
    }
    if worse.isEmpty, better.isEmpty {
      sheet.heading([Toned("No difference", .good), ": all \(Count.of(changes.count, "fact")) fare the same"])
    }
    write(worse, Toned("Worse", .bad), on: &sheet)
    write(better, Toned("Better", .good), on: &sheet)
    if !still.isEmpty {
      sheet.heading([Toned("The same", .strong), ": \(Count.of(still.count, "fact")) not intact in either"])
    }
    return sheet.text
  }

  private func write(_ changes: [FactChange], _ title: Toned, on sheet: inout Sheet) {
    guard !changes.isEmpty else { return }
    sheet.heading([title, ": \(Count.of(changes.count, "fact"))"])
    for change in changes {
      let views = change.direction == .worse ? change.after.worstViews : change.before.worstViews
      sheet.paragraph(
        [
          Toned(DisplayWidth.fitting(PrintableText.line(Words.inOneLine(change.fact.text)), 40)), " ",
          Toned("(\(change.fact.id))", .faint),
          Toned(": \(Self.words(change.before)) before, \(Self.words(change.after)) after"),
          Toned(" (\(Count.list(views.map(\.rawValue))))", .faint),
        ], indent: 2, hanging: 4)
    }
  }

  private static func words(_ fate: FactChange.Fate) -> String {
    fate.best == fate.worst ? fate.worst.rawValue : "\(fate.best.rawValue) to \(fate.worst.rawValue)"
  }

  private func name(_ report: Report) -> String {
    PrintableText.line(report.file.path == "-" ? "standard input" : report.file.path)
  }

  private func score(_ report: Report) -> String {
    guard let fidelity = report.verdict.fidelity, let view = report.verdict.weakestView else {
      return "unknown"
    }
    return "\(ScoreText.tenths(fidelity)) (\(view.rawValue))"
  }

  // MARK: JSON

  /// What `docs/schema/diff-1.schema.json` describes.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let diff = JSONDiff(
      tool: before.tool, before: JSONDiff.File(before), after: JSONDiff.File(after),
      facts: changes.map(JSONDiff.Change.init))
    return JSONText.printable(try encoder.encode(diff)) + "\n"
  }

  private struct JSONDiff: Encodable {
    let schemaVersion = 1
    let tool: Report.Tool
    let before: File
    let after: File
    let facts: [Change]

    struct File: Encodable {
      let path: String
      let format: Nullable<FileFormat>
      let fidelity: Nullable<Double>
      let weakestView: Nullable<ViewID>

      init(_ report: Report) {
        path = report.file.path
        format = Nullable(report.file.format)
        fidelity = Nullable(report.verdict.fidelity.map(JSONText.tenths))
        weakestView = Nullable(report.verdict.weakestView)
      }
    }

    struct Change: Encodable {
      let id: String
      let text: String
      let change: String
      let before: Fate
      let after: Fate

      init(_ change: FactChange) {
        id = change.fact.id
        text = change.fact.text
        self.change = change.direction.rawValue
        before = Fate(change.before)
        after = Fate(change.after)
      }
    }

    struct Fate: Encodable {
      let best: FactStatus
      let worst: FactStatus
      let worstViews: [ViewID]

      init(_ fate: FactChange.Fate) {
        best = fate.best
        worst = fate.worst
        worstViews = fate.worstViews
      }
    }
  }
}
