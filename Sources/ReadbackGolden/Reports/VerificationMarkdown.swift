internal import ReadbackReports

/// A table of what is not as recorded, and below it what is different, folded away.
enum VerificationMarkdown {
  static func text(_ verification: Verification) -> String {
    let results = verification.results
    let bad = results.filter { !$0.isGood }
    let asserted = results.flatMap(\.assertions)
    var text =
      "## Readback: \(bad.isEmpty ? "all as recorded" : "\(bad.count) of \(Count.of(results.count, "export")) not as recorded")\n\n"
    text += MarkdownText.table(
      ["export", "state", "because of"],
      bad.map { [MarkdownText.escaped($0.id), MarkdownText.escaped($0.headline), Count.list($0.causes)] })
    if bad.isEmpty {
      text +=
        "\(Count.of(results.count, "export"))"
        + (asserted.isEmpty ? "" : ", \(Count.of(asserted.count, "assertion"))") + ".\n"
    }
    let failures = results.flatMap { result in
      result.assertions.compactMap { assertion -> [String]? in
        guard case .fails(let words) = assertion.outcome else { return nil }
        return [MarkdownText.escaped(result.id), assertion.assertion.name, words].enumerated()
          .map { $0.offset == 0 ? $0.element : MarkdownText.escaped($0.element) }
      }
    }
    if !failures.isEmpty {
      text +=
        "\n### Assertions that fail\n\n" + MarkdownText.table(["export", "assertion", "what"], failures)
    }
    for note in verification.notes { text += "\n> \(MarkdownText.escaped(note))\n" }
    for result in bad where !result.changes.isEmpty && result.problem == nil {
      text += "\n<details><summary>\(MarkdownText.escaped(result.id))</summary>\n\n"
      text += MarkdownText.block(result.words(), language: "diff") + "\n</details>\n"
    }
    return text
  }
}
