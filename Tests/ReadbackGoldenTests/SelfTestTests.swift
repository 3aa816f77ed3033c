import ReadbackGolden
import Testing

@Suite struct SelfTestTests {
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.copy(Samples.plain, to: "plain/resume.pdf")
    try bench.copy(Samples.plainDOCX, to: "word/resume.docx")
    try bench.copy(Samples.intent, to: "plain/intent.json")
    try bench.copy("docx-one-column/bjoern-suesskind/intent.json", to: "word/intent.json")
    try bench.record()
    return bench
  }

  @Test(arguments: [
    "minimum-fidelity: 80", "minimum-fidelity: best",
    "absent-rules: [multi-column, text-box, no-text-layer, photo]",
    "intact-facts: [basics.email, work.position]", "budgets: {errors: 2}", "budgets: {warnings: 9}",
    "budgets: {facts-not-intact: best}", "budgets: {unexpected-words: 90}",
    "budgets: {pages: 2}", "budgets: {kilobytes: 700}",
  ])
  func `Each kind of assertion fails on a damaged copy`(_ yaml: String) throws {
    let bench = try bench()
    let test = try SelfTest(try bench.verifier(try bench.settings("version: 1\ndefaults:\n  \(yaml)")))
    #expect(test.trials.count >= 3)
    #expect(test.trials.filter { $0.damage == nil } == [])
  }

  @Test func `What cannot fail is told`() throws {
    let bench = try bench()
    let settings = try bench.settings("version: 1\ndefaults: {minimum-fidelity: 0}")
    let test = try SelfTest(try bench.verifier(settings))
    #expect(!test.isGood)
    #expect(test.text(isColored: false).contains("no damage makes it fail: minimum-fidelity (line 2)"))
    // Nothing of it touches the corpus.
    #expect(try bench.verifier().verify().isGood)
  }
}
