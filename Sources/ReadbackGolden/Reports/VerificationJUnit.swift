internal import ReadbackReports

/// A suite for every export: one test for each part of what is recorded, and one for each assertion.
enum VerificationJUnit {
  static func text(_ verification: Verification) -> String {
    JUnitSuite.head + verification.results.map { suite($0).xml }.joined() + JUnitSuite.foot
  }

  private static func suite(_ result: Verification.Result) -> JUnitSuite {
    if let problem = result.problem {
      return JUnitSuite(
        name: result.id, tests: [JUnitSuite.Test("can be compared", .error(problem, type: "problem"))])
    }
    let recorded = Verification.Result.parts.map { part in
      let changes = result.changes.filter { part.kinds.contains($0.kind) }
      guard let first = changes.first else { return JUnitSuite.Test(part.name, .passed) }
      return JUnitSuite.Test(
        part.name,
        .failed(
          first.sentence + (changes.count > 1 ? ", and \(changes.count - 1) more" : ""),
          type: first.kind.rawValue, details: result.words(part.kinds)))
    }
    let asserted = result.assertions.map { assertion in
      let name = assertion.assertion.name
      switch assertion.outcome {
      case .holds: return JUnitSuite.Test(name, .passed)
      case .fails(let words): return JUnitSuite.Test(name, .failed(words, type: "assertion", details: words))
      case .suppressed(let words, let suppression):
        return JUnitSuite.Test(name, .skipped("\(words); accepted because \(suppression.reason)"))
      case .notApplicable(let reason): return JUnitSuite.Test(name, .skipped(reason))
      }
    }
    return JUnitSuite(
      name: result.id, properties: result.notes.map { ("note", $0) }, tests: recorded + asserted)
  }
}
