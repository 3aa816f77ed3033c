// SPDX-License-Identifier: GPL-3.0-or-later
// Times the pictures of pages that rules need, on documents that `readback extract --format json` wrote, each followed by
// the PDF that it was extracted from; see ../inkcost.py.
import CPopplerGlyphs
import Foundation

/// Milliseconds to draw what a page (0-based) is asked for, the least of some rounds, each with the file opened anew and
/// its pages read up to this one, as extraction does.
func drawing(_ request: InkRequest, page: Int, of bytes: Data) -> Double {
  func plain(_ box: Box) -> rbg_box { rbg_box(x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1) }
  let text = request.text.map(plain)
  let drawings = request.drawings.map(plain)
  var limits = rbg_limits(glyphs: .max, graphics: .max, operators: .max, content_bytes: .max, seconds: 60)
  return (0..<9).map { _ in
    bytes.withUnsafeBytes { bytes in
      var status = RBG_OK
      guard let file = rbg_open(bytes.baseAddress, bytes.count, &limits, &status) else { return .infinity }
      defer { rbg_close(file) }
      var read = rbg_page()
      for index in 0...page { _ = rbg_read_page(file, Int32(index), &read) }
      return text.withUnsafeBufferPointer { text in
        drawings.withUnsafeBufferPointer { drawings in
          var asked = rbg_ink_request(
            text: text.baseAddress, text_count: text.count, drawings: drawings.baseAddress,
            drawing_count: drawings.count, bytes: UInt64(request.bytes))
          var ink = rbg_ink()
          let start = now()
          _ = rbg_read_ink(file, Int32(page), &asked, &ink)
          return now() - start
        }
      }
    }
  }.min() ?? .infinity
}

let arguments = CommandLine.arguments.dropFirst()
for (path, file) in zip(arguments.striding(2), arguments.dropFirst().striding(2)) {
  let document = try document(at: path)
  let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
  let pages = document.pages
  let rules = cost { LayoutRules.examine(document).count } / Double(max(pages.count, 1))
  for (index, page) in pages.enumerated() {
    let asking = cost { InkRequest(page, number: index) == nil ? 0 : 1 }
    let request = InkRequest(page, number: index)
    print(
      path, index + 1, request?.text.count ?? 0, request?.drawings.count ?? 0, rules, asking,
      request.map { drawing($0, page: index, of: bytes) } ?? 0, separator: "\t")
  }
}

extension Collection {
  /// Every so-manieth element from the first on.
  fileprivate func striding(_ step: Int) -> [Element] {
    enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }
}
