// SPDX-License-Identifier: GPL-3.0-or-later
// Times the layout rules on documents that `readback extract --format json` wrote; see ../rulecost.py.
// Compiled together with the sources of ReadbackCore, in one module.
import Foundation

private struct Extracted: Decodable {
  var document: Document?
}

/// CPU of this process so far, in milliseconds.
private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Mean cost in milliseconds of some work, after two rounds that are not timed.
private func cost(_ times: Int = 20, _ work: () -> Int) -> Double {
  var found = 0
  for _ in 0..<2 { found += work() }
  let start = now()
  for _ in 0..<times { found += work() }
  let spent = (now() - start) / Double(times)
  // Keeps the work from being taken for useless.
  if found < 0 { print(found) }
  return spent
}

for path in CommandLine.arguments.dropFirst() {
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  let decoder = JSONDecoder()
  let document: Document
  if let extracted = try? decoder.decode(Extracted.self, from: data), let inner = extracted.document {
    document = inner
  } else {
    document = try decoder.decode(Document.self, from: data)
  }
  let pages = max(document.pages.count, 1)
  func report(_ name: String, _ cost: Double) { print("\(name)\t\(cost)\t\(pages)\t\(path)") }
  let layout = Layout(document)
  report("all", cost { LayoutRules.examine(document).count })
  report("shared", cost { Layout(document).pages.count })
  for rule in LayoutRules.all {
    report(rule.id, cost { rule.init().examine(layout).findings.count })
  }
}
