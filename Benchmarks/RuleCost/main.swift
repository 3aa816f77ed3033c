// SPDX-License-Identifier: GPL-3.0-or-later
// Times the layout rules on documents that `readback extract --format json` wrote; see ../rulecost.py.
import Foundation

for path in CommandLine.arguments.dropFirst() {
  let document = try document(at: path)
  let layout = Layout(document)
  func report(_ name: String, _ cost: Double) {
    print(name, cost, max(document.pages.count, 1), path, separator: "\t")
  }
  report("all", cost { LayoutRules.examine(document).count })
  report("shared", cost { Layout(document).pages.count })
  for rule in LayoutRules.all {
    report(rule.id, cost { rule.init().examine(layout).findings.count })
  }
}
