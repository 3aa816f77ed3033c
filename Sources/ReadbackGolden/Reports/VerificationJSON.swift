internal import ReadbackCore
internal import ReadbackReports

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The verification for machines: what `docs/schema/golden-1.schema.json` describes.
struct VerificationJSON: Encodable {
  let schemaVersion = 1
  let tool: Report.Tool
  let isGood: Bool
  let notes: [String]
  let exports: [Export]

  init(_ report: VerificationReport) {
    tool = report.tool
    isGood = report.verification.isGood
    notes = report.verification.notes
    exports = report.verification.results.map(Export.init)
  }

  struct Export: Encodable {
    let id: String
    let path: String
    let state: String
    let status: Nullable<Verdict.Status>
    let fidelity: Nullable<Double>
    let changes: [Difference]
    let assertions: [Asserted]
    let notes: [String]
    let problem: Nullable<String>

    init(_ result: Verification.Result) {
      id = result.id
      path = result.path
      state = result.state
      status = Nullable(result.record?.status)
      fidelity = Nullable(result.record?.fidelity)
      changes = result.changes.map(Difference.init)
      assertions = result.assertions.map(Asserted.init)
      notes = result.notes
      problem = Nullable(result.problem)
    }
  }

  struct Difference: Encodable {
    let kind: String
    let direction: String
    let subject: String
    let detail: String
    let before: Nullable<String>
    let after: Nullable<String>
    let views: [ViewID]
    let causes: [String]
    let places: [Record.Spot]
    let lines: [String]

    init(_ change: Change) {
      kind = change.kind.rawValue
      direction = change.direction.rawValue
      subject = change.subject
      detail = change.detail
      before = Nullable(change.before)
      after = Nullable(change.after)
      views = change.views
      causes = change.causes
      places = change.spots
      lines = change.lines?.unified ?? []
    }
  }

  struct Asserted: Encodable {
    let name: String
    let line: Int
    let outcome: String
    let words: Nullable<String>
    let suppression: Nullable<String>

    init(_ result: AssertionResult) {
      name = result.assertion.name
      line = result.assertion.line
      switch result.outcome {
      case .holds: (outcome, words, suppression) = ("holds", Nullable(nil), Nullable(nil))
      case .fails(let why): (outcome, words, suppression) = ("fails", Nullable(why), Nullable(nil))
      case .notApplicable(let why):
        (outcome, words, suppression) = ("notApplicable", Nullable(why), Nullable(nil))
      case .suppressed(let why, let suppressed):
        (outcome, words, suppression) = ("suppressed", Nullable(why), Nullable(suppressed.reason))
      }
    }
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return JSONText.printable(try encoder.encode(self)) + "\n"
  }
}

extension LineDifference {
  /// As `diff -u` writes it.
  var unified: [String] {
    hunks.flatMap { hunk in
      let before = hunk.lines.count { $0.kind != .added }
      let after = hunk.lines.count { $0.kind != .removed }
      return ["@@ -\(hunk.before),\(before) +\(hunk.after),\(after) @@"]
        + hunk.lines.map { line in
          switch line.kind {
          case .same: " " + line.text
          case .removed: "-" + line.text
          case .added: "+" + line.text
          }
        }
    }
  }
}
