import ReadbackCore
import TestSupport

/// Facts as the intent would give them.
func fact(
  _ id: String, _ text: String, _ kind: Fact.Kind = .text, alternatives: [String] = []
) -> Fact {
  let name = id.prefix { $0 != "." && $0 != "[" }
  let index = id.firstIndex(of: "[").flatMap { open in
    id.firstIndex(of: "]").flatMap { Int(id[id.index(after: open)..<$0]) }
  }
  let section = id.hasPrefix("basics.summary") ? .summary : SectionKind(rawValue: String(name)) ?? .header
  return Fact(
    id: id, kind: kind, text: text, alternatives: alternatives, section: section,
    entry: name == "basics" ? nil : index)
}

/// Compares facts with views of plain lines, the first one being asked for.
func compare(_ facts: [Fact], _ views: [String]..., findings: [Finding] = []) -> Comparison {
  let ids: [ViewID] = [.pdfStream, .pdfLines, .pdfReading]
  let document = Document(format: .pdf, views: zip(ids, views).map { View($0, lines: $1) })
  return Comparator.compare(facts: facts, document: document, findings: findings)[0]
}

extension Comparison {
  subscript(id: String) -> FactResult? { results.first { $0.fact.id == id } }

  var statuses: [String: FactStatus] {
    Dictionary(uniqueKeysWithValues: results.map { ($0.fact.id, $0.status) })
  }
}
