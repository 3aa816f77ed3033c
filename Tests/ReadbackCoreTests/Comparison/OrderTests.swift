import ReadbackCore
import TestSupport
import Testing

@Suite struct OrderTests {
  private let facts = [
    fact("work[0].position", "Bridge Engineer"), fact("work[0].name", "Acme"),
    fact("work[0].highlights[0]", "Built one bridge"), fact("work[0].highlights[1]", "Closed two tunnels"),
    fact("work[1].position", "Tunnel Engineer"),
  ]
  private let meant = [
    "Bridge Engineer", "Acme", "Built one bridge", "Closed two tunnels", "Tunnel Engineer",
  ]

  @Test("neighbours that changed places are a broken pair")
  func broken() {
    let view = compare(
      facts, ["Bridge Engineer", "Acme", "Closed two tunnels", "Built one bridge", "Tunnel Engineer"], meant)
    #expect(view.brokenPairs == [FactPair(first: "work[0].highlights[0]", second: "work[0].highlights[1]")])
    // Position and employer before the first highlight, the highlights, the entries: 4 pairs, 3 kept.
    #expect(view.scores.order == 75)
  }

  @Test("what a template may order as it likes is no pair")
  func freedom() {
    let view = compare(
      facts, ["Acme", "Bridge Engineer", "Built one bridge", "Closed two tunnels", "Tunnel Engineer"], meant)
    #expect(view.brokenPairs.isEmpty && view.scores.order == 100)
  }

  @Test("an order that all views agree on is the template's")
  func agreed() {
    let printed = ["Tunnel Engineer", "Bridge Engineer", "Acme", "Built one bridge", "Closed two tunnels"]
    #expect(compare(facts, printed, printed).brokenPairs.isEmpty)
    #expect(
      compare(facts, printed, meant).brokenPairs == [
        FactPair(first: "work[0].position", second: "work[1].position")
      ])
  }

  @Test("sections have an order where the author says so")
  func sections() {
    let facts = [fact("work[0].name", "Acme Bridges"), fact("skills[0].name", "Welding")]
    let document = Document(format: .pdf, views: [View(lines: ["Acme Bridges", "Welding"])])
    func broken(_ sections: [SectionKind]) -> [FactPair] {
      Comparator.compare(
        facts: facts, printing: Printing(sections: sections), document: document, findings: [])[0].brokenPairs
    }
    #expect(broken([]).isEmpty)
    #expect(broken([.work, .skills]).isEmpty)
    #expect(broken([.skills, .work]) == [FactPair(first: "skills[0].name", second: "work[0].name")])
  }
}
