public import ReadbackCore
internal import ReadbackReports

/// What changed between two reports on one file, for whoever watches it.
public struct ReportChanges: Sendable {
  private let result: Verification.Result
  private let before: Record
  private let after: Record

  public init(from before: Report, to after: Report) {
    self.before = Record(before)
    self.after = Record(after)
    result = Verification.Result(
      id: after.file.path, path: after.file.path, record: self.after,
      changes: self.before.changes(to: self.after),
      assertions: [], notes: [])
  }

  /// For people, ended by a line feed; coloured where it goes to a terminal.
  public func text(isColored: Bool) -> String {
    var sheet = Sheet(isColored: isColored)
    if result.changes.isEmpty {
      sheet.paragraph([Toned(result.id, .strong), ": written anew, and reads the same"])
    } else {
      ResultText(result: result, recordedAs: "as before").write(on: &sheet)
    }
    let open = after.findings.count { $0.severity != .info }
    let fidelity = after.fidelity.map { ", fidelity \($0)" } ?? ""
    sheet.paragraph([
      Toned(
        "now \(after.status.rawValue)\(fidelity), \(Count.of(open, "error or warning", "errors and warnings"))",
        .strong)
    ])
    return sheet.text
  }
}
