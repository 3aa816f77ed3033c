internal import ReadbackReports

/// An annotation for every export that is not as recorded, and for every assertion that fails.
enum VerificationAnnotations {
  private static let mostSentences = 8

  static func text(_ report: VerificationReport) -> String {
    report.verification.results.flatMap { annotations(on: $0, report) }.map(\.text).joined()
  }

  private static func annotations(
    on result: Verification.Result, _ report: VerificationReport
  ) -> [GitHubAnnotation] {
    if let problem = result.problem {
      return [GitHubAnnotation(.error, file: result.path, title: "cannot be compared", message: problem)]
    }
    var annotations: [GitHubAnnotation] = []
    if !result.changes.isEmpty {
      let sentences = result.changes.map(\.sentence)
      let rest = sentences.count - mostSentences
      let causes = result.causes.isEmpty ? "" : "because of \(Count.list(result.causes))\n"
      annotations.append(
        GitHubAnnotation(
          .error, file: result.path, title: "not as recorded: \(result.headline)",
          message: causes + sentences.prefix(mostSentences).joined(separator: "\n")
            + (rest > 0 ? "\nand \(rest) more" : "")))
    }
    for assertion in result.assertions {
      let line = assertion.assertion.line
      switch assertion.outcome {
      case .fails(let words):
        annotations.append(
          GitHubAnnotation(
            .error, file: result.path, title: assertion.assertion.name,
            message: words + (report.settings.map { "\n(\($0), line \(line))" } ?? "")))
      case .suppressed(let words, let suppression):
        annotations.append(
          GitHubAnnotation(
            .notice, file: result.path, title: "\(assertion.assertion.name), accepted",
            message: "\(words)\naccepted because \(suppression.reason)"))
      case .holds, .notApplicable: break
      }
    }
    for note in result.notes {
      annotations.append(GitHubAnnotation(.notice, file: result.path, title: "note", message: note))
    }
    return annotations
  }
}
