// SPDX-License-Identifier: GPL-3.0-or-later
// Times the comparison of an intent with the views of documents that `readback extract --format json` wrote, or with a text;
// see ../comparecost.py. Arguments: INTENT DOCUMENT, as often as wanted; a document that ends in .txt is a text.
import Foundation

let arguments = CommandLine.arguments.dropFirst()
for (intent, path) in zip(arguments, arguments.dropFirst()).enumerated().filter({ $0.offset % 2 == 0 }).map(\.element) {
  let data = try Data(contentsOf: URL(fileURLWithPath: intent))
  let facts = Intent(resume: try JSONDecoder().decode(Resume.self, from: data)).facts
  let spent: Double
  let views: Int
  let comparisons: [Comparison]
  if path.hasSuffix(".txt") {
    let text = View(text: try String(contentsOfFile: path, encoding: .utf8))
    spent = cost { Comparator.compare(facts: facts, text: text).results.count }
    comparisons = [Comparator.compare(facts: facts, text: text)]
    views = 1
  } else {
    let document = try document(at: path)
    let findings = LayoutRules.examine(document).flatMap { $0.outcome.findings }
    func compare() -> [Comparison] { Comparator.compare(facts: facts, document: document, findings: findings) }
    spent = cost { compare().count }
    comparisons = compare()
    views = document.views.count
  }
  let intact = comparisons.map { comparison in comparison.results.count { $0.status == .intact } }.max() ?? 0
  print(spent, views, facts.count, intact, path, separator: "\t")
}
