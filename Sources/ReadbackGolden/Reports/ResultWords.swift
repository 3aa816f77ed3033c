internal import ReadbackCore
internal import ReadbackReports

extension Verification.Result {
  /// All of it, for formats that show it as it is.
  func words(_ kinds: Set<Change.Kind>? = nil) -> String {
    var part = self
    if let kinds {
      part.changes = changes.filter { kinds.contains($0.kind) }
      part.assertions = []
      part.notes = []
    }
    var sheet = Sheet(isColored: false, width: 100)
    ResultText(result: part).write(on: &sheet)
    return sheet.text
  }

  /// `12 facts worse, 1 assertion fails`.
  var headline: String { ResultText(result: self).headline.text }

  /// The rules and behaviours that explain what got worse, the weightiest first.
  var causes: [String] { ResultText(result: self).causes }

  /// What fails, as one word.
  var state: String {
    if problem != nil { return "problem" }
    if changes.contains(where: { $0.kind == .unrecorded }) { return "unrecorded" }
    if changes.contains(where: { $0.kind == .orphan }) { return "orphan" }
    if !changes.isEmpty { return "different" }
    return isGood ? "good" : "failing"
  }

  /// The kinds of difference that make one test each, with its name.
  static let parts: [(name: String, kinds: Set<Change.Kind>)] = [
    ("is recorded", [.unrecorded, .orphan]), ("reads as recorded", [.reading, .verdict, .fidelity]),
    ("facts as recorded", [.fact]), ("findings as recorded", [.finding, .outcome]),
    ("scores and counts as recorded", [.score, .count]),
    ("sections and fields as recorded", [.sections, .field]), ("texts as recorded", [.text]),
  ]
}

extension Change {
  /// In one line: `work[0].name: intact → scattered in pdf.lines, because of multi-column`.
  var sentence: String {
    var words = subject.isEmpty ? kind.rawValue : subject
    switch kind {
    case .unrecorded: return "nothing is recorded of it"
    case .orphan: return "it is recorded, and there is no such export"
    case .text:
      if let lines {
        return
          "text of \(views.first?.rawValue ?? ""): \(Count.of(lines.removed, "line")) gone, \(lines.added) new"
      }
    case .finding:
      switch (before, after) {
      case (nil, let severity?): return "\(subject) is new (\(severity)): \(detail)"
      case (let severity?, nil): return "\(subject) is gone (\(severity)): \(detail)"
      default: break
      }
    default: break
    }
    words += ": \(before ?? "nothing") → \(after ?? "nothing")"
    if !views.isEmpty { words += " in \(Count.list(views.map(\.rawValue)))" }
    if !causesBeside.isEmpty { words += ", because of \(Count.list(causesBeside))" }
    return words
  }

  /// What explains how a fact went; empty where only the causes changed, which are what it went from and to.
  var causesBeside: [String] { kind == .fact && direction != .other ? causes : [] }
}
