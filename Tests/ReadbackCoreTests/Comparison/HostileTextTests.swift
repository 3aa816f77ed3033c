import ReadbackCore
import TestSupport
import Testing

/// Texts made to exhaust: the time limit is far above what they need, and far below what work that grows with
/// the square of the text would need.
@Suite struct HostileTextTests {
  @Test("many equal words against many equal facts", .timeLimit(.minutes(1)))
  func equalWords() {
    let line = Array(repeating: "go", count: 100).joined(separator: " ")
    let lines = Array(repeating: line, count: 1000)
    let facts = (0..<1000).map { fact("skills[0].keywords[\($0)]", "go") }
    let long = (0..<200).map { fact("work[0].highlights[\($0)]", line + " end") }
    let view = compare(facts + long, lines)
    #expect(view.results.count == 1200)
  }

  @Test("many facts that are almost there", .timeLimit(.minutes(1)))
  func almost() {
    let lines = (0..<1000).map { "built part \($0) of the machine • with care and \($0 * 7) tools" }
    let facts = (0..<1000).map {
      fact("work[0].highlights[\($0)]", "built part \($0) of the machine with care and \($0 * 7) tool")
    }
    let view = compare(facts, lines)
    #expect(view.results.count == 1000)
  }

  @Test("one endless line of numbers", .timeLimit(.minutes(1)))
  func numbers() {
    let facts = [fact("basics.phone", "512 555 0148", .phone), fact("work[0].startDate", "2020-03", .date)]
    let line = String(repeating: "512 555 01 2020 ", count: 10_000)
    #expect(compare(facts, [line, line]).results.count == 2)
  }

  @Test("readouts, lines and facts may be empty")
  func empty() {
    #expect(compare([], []).results.isEmpty)
    #expect(
      compare([fact("basics.name", "Ada"), fact("basics.phone", "—", .phone)], [""]).results.count == 2)
    let document = Document(format: .pdf)
    #expect(Comparator.compare(facts: [], document: document, findings: []).isEmpty)
  }
}
