import ReadbackCore
import TestSupport
import Testing

@Suite("readback rules")
struct RulesCommandTests {
  @Test("lists every rule with its severity, formats and title")
  func list() throws {
    let answer = try Tool.run(["rules"])
    #expect(answer.status == 0)
    #expect(!LayoutRules.all.isEmpty)
    let text = answer.output.split { $0.isWhitespace }.joined(separator: " ")
    for rule in LayoutRules.all.map({ $0.about }) {
      let formats = FileFormat.allCases.filter(rule.formats.contains).map { $0.rawValue.uppercased() }
      #expect(
        text.contains(
          "\(rule.id) \(rule.severity.rawValue), \(formats.joined(separator: " ")): \(rule.title)"))
    }
  }

  @Test("explains one rule")
  func one() throws {
    let answer = try Tool.run(["rules", "multi-column"])
    let rule = try #require(LayoutRules.description(of: "multi-column"))
    let text = answer.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(answer.status == 0)
    #expect(text.hasPrefix("multi-column: \(rule.title)"))
    #expect(text.contains("Why \(rule.why)"))
    for advice in rule.fixByProducer { #expect(text.contains("In \(advice.producer): \(advice.fix)")) }
  }

  @Test("gives the same as JSON")
  func json() throws {
    let rules = try JSONValue(parsing: Tool.run(["rules", "--format", "json"]).output)
    #expect(rules.items?.map { $0["id"]?.string } == LayoutRules.all.map { $0.about.id })
    #expect(rules[0]?["severity"]?.string == LayoutRules.all.first?.about.severity.rawValue)
  }

  @Test("knows no rule of another name")
  func unknown() throws {
    let answer = try Tool.run(["rules", "no-such-rule"])
    #expect(answer.status == 64)
    #expect(answer.diagnostics.contains("no rule 'no-such-rule'"))
  }
}
