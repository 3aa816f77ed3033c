import Foundation
import ReadbackCore
import ReadbackReports
import Testing

/// `docs/rules` says what the code says.
@Suite struct RuleDocumentationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/rules")

  static let ids = Rules.all.map { $0.id }

  @Test(arguments: ids)
  func `The page of each rule is the one that Scripts/document-rules writes`(_ id: String) throws {
    let rule = try #require(Rules.rule(id))
    let page = try String(contentsOf: Self.folder.appending(path: "\(id).md"), encoding: .utf8)
    #expect(page == RulePage(rule).markdown, "run Scripts/document-rules")
  }

  @Test func `The index lists the rules, and no page is left of a rule that is gone`() throws {
    let index = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(index == RuleList(rules: Rules.all.map { $0.about }).markdown, "run Scripts/document-rules")
    let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(pages) == Set(Self.ids.map { "\($0).md" } + ["README.md"]))
  }
}
