import Foundation
import ReadbackGolden
import Testing

/// The project's own templates, against what is recorded of them.
@Suite struct ProjectCorpusTests {
  private static func verifier() throws -> Verifier {
    let corpus = try Corpus(path: Workbench.project.appending(path: "Corpus").path(percentEncoded: false))
    let path = corpus.beside(Settings.fileName)
    let settings = try Settings(
      yaml: [UInt8](Data(contentsOf: URL(filePath: path))), file: path, corpus: corpus)
    return Verifier(corpus: corpus, goldens: GoldenStore(path: corpus.beside("Golden")), settings: settings)
  }

  @Test func `Every export is as recorded, and all holds that must; else: readback golden review`() throws {
    let verification = try Self.verifier().verify()
    #expect(verification.results.count >= 24)
    let text = VerificationText(isColored: false)
    for result in verification.results where !result.isGood { Issue.record("\(text.text(result))") }
  }

  @Test func `Everything that is asserted of them can fail`() throws {
    let test = try SelfTest(Self.verifier(), ["docx-one-column", "chromium-sidebar/niamh-okonkwo-daly"])
    #expect(!test.trials.isEmpty)
    #expect(test.trials.filter { $0.damage == nil } == [])
  }
}
