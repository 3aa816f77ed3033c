import ReadbackCore
import TestSupport
import Testing

@Suite("readback rules and readback explain")
struct RulesCommandTests {
  private func words(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

  @Test("lists every rule with its severity, formats and title")
  func list() throws {
    let answer = try Tool.run(["rules"])
    #expect(answer.status == 0)
    #expect(!Rules.all.isEmpty)
    for rule in Rules.all.map({ $0.about }) {
      let formats = FileFormat.allCases.filter(rule.formats.contains).map { $0.rawValue.uppercased() }
      #expect(
        words(answer.output).contains(
          "\(rule.id) \(rule.severity.rawValue), \(formats.joined(separator: " ")): \(rule.title)"))
    }
  }

  @Test("explains one rule with advice, evidence and examples")
  func one() throws {
    let answer = try Tool.run(["explain", "multi-column"])
    let rule = try #require(Rules.description(of: "multi-column"))
    let text = words(answer.output)
    #expect(answer.status == 0)
    #expect(text.hasPrefix("multi-column: \(rule.title)"))
    #expect(text.contains("Why \(rule.why)"))
    #expect(text.contains("Evidence reproduced with PDFBox"))
    for advice in rule.advice { #expect(text.contains("\(advice.program.name): \(advice.fix)")) }
    #expect(answer.output.contains("    SKILLS                WORK EXPERIENCE\n"))
  }

  @Test("gives the same as JSON")
  func json() throws {
    let rules = try JSONValue(parsing: Tool.run(["rules", "--format", "json"]).output)
    #expect(rules.items?.map { $0["id"]?.string } == Rules.all.map { $0.id })
    #expect(rules[0]?["severity"]?.string == Rules.all.first?.about.severity.rawValue)
    let rule = try JSONValue(parsing: Tool.run(["explain", "text-box", "--format", "json"]).output)
    #expect(rule["id"]?.string == "text-box")
  }

  @Test("knows no rule of another name")
  func unknown() throws {
    let answer = try Tool.run(["explain", "no-such-rule"])
    #expect(answer.status == 64)
    #expect(answer.diagnostics.contains("no rule 'no-such-rule'"))
  }
}
