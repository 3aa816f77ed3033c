import ReadbackCore
import TestSupport
import Testing

/// What every rule owes, whatever it looks for.
@Suite struct LayoutRulesTests {
  static let ids = LayoutRules.all.map { $0.id }

  static let examples = ExampleCase.all(of: LayoutRules.all.map { $0 })

  @Test(arguments: ids)
  func `A rule has an example for each of its formats that it finds, and one that it leaves alone`(
    _ id: String
  ) throws {
    let rule = try #require(LayoutRules.rule(id))
    let formats = rule.examples.found.map { $0.document().format }
    #expect(Set(formats) == rule.about.formats)
    #expect(!rule.examples.clear.isEmpty)
  }

  @Test(arguments: examples)
  func `Each example is found, or is clear`(_ example: ExampleCase) throws {
    let rule = try #require(LayoutRules.rule(example.rule))
    let document = example.example.document()
    let outcome = rule.init().examine(Layout(document))
    #expect(outcome.name == (example.isFound ? "found" : "clear"))
    for finding in outcome.findings {
      #expect(finding.rule == example.rule)
      #expect(rule.about.damage.map(\.severity).contains(finding.severity))
      #expect(Set(finding.views).isSubset(of: rule.about.views))
    }
  }

  @Test(arguments: ids)
  func `A rule is described completely`(_ id: String) throws {
    let about = try #require(LayoutRules.description(of: id))
    #expect(about.id == id)
    #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
    for text in [about.title, about.recognizes, about.why, about.fix] { #expect(!text.isEmpty) }
    for text in [about.recognizes, about.why, about.fix] + about.advice.map(\.fix) + about.damage.map(\.when)
    {
      #expect(text.last != ".", "\(text)")
    }
    #expect(
      !about.damage.isEmpty && about.damage.map(\.severity) == about.damage.map(\.severity).sorted(by: >))
    #expect(about.views.allSatisfy { $0.format.map(about.formats.contains) ?? false })
    #expect(Set(about.advice.map(\.program)).count == about.advice.count)
    switch about.basis {
    case .reproduced(let extractors): #expect(!extractors.isEmpty)
    case .documented(let source), .singleSource(let source): #expect(!source.isEmpty)
    }
  }

  @Test func `No two rules have the same id`() {
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test(arguments: FileFormat.allCases)
  func `A rule for other formats does not apply`(_ format: FileFormat) throws {
    for (id, outcome) in LayoutRules.examine(Document(format: format)) {
      let about = try #require(LayoutRules.description(of: id))
      #expect((outcome == .notApplicable) == !about.formats.contains(format), "\(id)")
    }
  }
}
