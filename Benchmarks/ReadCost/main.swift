// SPDX-License-Identifier: GPL-3.0-or-later
// Times the readout of every view of documents that `readback extract --format json` wrote; see ../readcost.py.
import Foundation

for path in CommandLine.arguments.dropFirst() {
  let document = try document(at: path)
  for view in document.views {
    let cost = cost { ReadoutReader.read(view, of: document).fields.count }
    print(view.id.rawValue, cost, max(document.pages.count, 1), path, separator: "\t")
  }
}
