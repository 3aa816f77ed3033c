internal import ReadbackCore
internal import ReadbackReports

/// The report on a whole corpus for people, as it grows.
public struct VerificationText: Sendable {
  private let isColored: Bool
  private let isWhole: Bool

  /// - Parameters:
  ///   - isColored: whether it goes to a terminal.
  ///   - isWhole: whether everything is listed, not only the first of many.
  public init(isColored: Bool, isWhole: Bool = false) {
    self.isColored = isColored
    self.isWhole = isWhole
  }

  /// What is said of one export; empty where it is as recorded and nothing is worth knowing.
  public func text(_ result: Verification.Result) -> String {
    let hasSuppressed = result.assertions.contains {
      if case .suppressed = $0.outcome { true } else { false }
    }
    guard !result.isGood || !result.notes.isEmpty || hasSuppressed else { return "" }
    var sheet = Sheet(isColored: isColored)
    ResultText(result: result, isWhole: isWhole).write(on: &sheet)
    return sheet.text + "\n"
  }

  /// What is said at the end.
  public func summary(_ verification: Verification) -> String {
    var sheet = Sheet(isColored: isColored)
    let results = verification.results
    let bad = results.count { !$0.isGood }
    for note in verification.notes { sheet.paragraph([Toned("note: \(note)", .doubtful)], hanging: 2) }
    let counts = Count.of(results.count, "export")
    if bad == 0 {
      sheet.paragraph([Toned("\(counts): as recorded", .good), Toned(Self.assertions(results))])
      return sheet.text
    }
    var words: [String] = []
    func add(_ count: Int, _ what: String) { if count > 0 { words.append("\(count) \(what)") } }
    add(results.count(where: \.isGood), "as recorded")
    add(results.count { Self.isDifferent($0) }, "different")
    add(results.count { $0.changes.contains { $0.kind == .unrecorded } }, "not recorded")
    add(results.count { $0.changes.contains { $0.kind == .orphan } }, "recorded and not there")
    add(results.count { $0.problem != nil }, "that cannot be compared")
    sheet.paragraph(
      [Toned("\(counts): \(words.joined(separator: ", "))", .bad), Toned(Self.assertions(results))],
      hanging: 2)
    if results.contains(where: { !$0.changes.isEmpty && $0.problem == nil }) {
      sheet.paragraph(
        ["What is meant to be so: readback golden review, or readback golden record CASE."], hanging: 2)
    }
    return sheet.text
  }

  private static func isDifferent(_ result: Verification.Result) -> Bool {
    result.problem == nil && result.changes.contains { $0.kind != .unrecorded && $0.kind != .orphan }
  }

  private static func assertions(_ results: [Verification.Result]) -> String {
    let all = results.flatMap(\.assertions)
    guard !all.isEmpty else { return "" }
    let failures = all.count { $0.outcome.isFailure }
    return failures == 0
      ? "; \(Count.of(all.count, "assertion")) hold"
      : "; \(failures) of \(Count.of(all.count, "assertion")) fail"
  }
}
