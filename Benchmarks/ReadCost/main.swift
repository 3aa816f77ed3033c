// SPDX-License-Identifier: GPL-3.0-or-later
// Times the readout of every view of documents that `readback extract --format json` wrote; see ../readcost.py.
// Linked with the objects of a release build.
import Foundation
import ReadbackCore

private struct Extracted: Decodable {
  var document: Document?
}

/// CPU of this process so far, in milliseconds.
private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Readouts of one view that are timed, after two that are not.
private let times = 20

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
  for view in document.views {
    var fields = 0
    for _ in 0..<2 { fields += ReadoutReader.read(view, of: document).fields.count }
    let start = now()
    for _ in 0..<times { fields += ReadoutReader.read(view, of: document).fields.count }
    print("\(view.id.rawValue)\t\((now() - start) / Double(times))\t\(pages)\t\(view.lines.count)\t\(fields)\t\(path)")
  }
}
