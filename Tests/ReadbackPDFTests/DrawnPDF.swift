/// A PDF written by hand: pages of content streams in Helvetica, 300 by 200 pt.
struct DrawnPDF {
  /// Operators of each page, with `/F1` for Helvetica and `/Fm` for the form.
  var pages: [String]
  /// Entries of every page dictionary, such as `/Rotate 90`.
  var pageEntries = ""
  /// Entries of every page's resources, such as `/Properties << >>`.
  var resources = ""
  /// Fonts beside Helvetica, as `/F2 << >>`.
  var fonts = ""
  /// XObjects of the pages beside the form, as `/Im 10 0 R`.
  var externals = ""
  /// Operators of the form XObject `/Fm`.
  var form = ""
  /// More content of every page, below its operators: entries of the stream's dictionary, and its bytes in the file.
  var encoded: [(entries: String, bytes: [UInt8])] = []
  /// Further objects, numbered from 10, and entries of the catalog that refer to them.
  var objects: [String] = []
  var catalogEntries = ""

  var bytes: [UInt8] {
    // 1 catalog, 2 pages, 3 font, 4 form, 10... extras, encoded content, then two objects a page.
    let firstEncoded = 10 + objects.count
    let firstPage = firstEncoded + encoded.count
    let moreContent = encoded.indices.map { " \(firstEncoded + $0) 0 R" }.joined()
    var bodies: [(number: Int, body: String)] = [
      (1, "<< /Type /Catalog /Pages 2 0 R \(catalogEntries) >>"),
      (
        2,
        "<< /Type /Pages /Count \(pages.count) /Kids [\(pages.indices.map { "\(firstPage + 2 * $0) 0 R" }.joined(separator: " "))] >>"
      ),
      (3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
      (
        4,
        stream(
          form,
          "/Type /XObject /Subtype /Form /BBox [0 0 300 200] /Resources << /Font << /F1 3 0 R >> /XObject << /Fm 4 0 R >> >>"
        )
      ),
    ]
    for (index, object) in objects.enumerated() { bodies.append((10 + index, object)) }
    for (index, page) in pages.enumerated() {
      let number = firstPage + 2 * index
      bodies.append(
        (
          number,
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] "
            + "/Contents \(encoded.isEmpty ? "\(number + 1) 0 R" : "[\(number + 1) 0 R\(moreContent)]") \(pageEntries) "
            + "/Resources << /Font << /F1 3 0 R \(fonts) >> /XObject << /Fm 4 0 R \(externals) >> \(resources) >> >>"
        ))
      bodies.append((number + 1, stream(page, "")))
    }
    var file = Array("%PDF-1.7\n".utf8)
    var offsets: [Int: Int] = [:]
    for (number, body) in bodies {
      offsets[number] = file.count
      file += "\(number) 0 obj\n\(body)\nendobj\n".utf8
    }
    for (index, content) in encoded.enumerated() {
      offsets[firstEncoded + index] = file.count
      file +=
        "\(firstEncoded + index) 0 obj\n<< /Length \(content.bytes.count) \(content.entries) >>\nstream\n"
        .utf8
      file += content.bytes
      file += "\nendstream\nendobj\n".utf8
    }
    let start = file.count
    let size = (offsets.keys.max() ?? 0) + 1
    file += "xref\n0 \(size)\n0000000000 65535 f \n".utf8
    for number in 1..<size {
      let digits = String(offsets[number] ?? 0)
      let entry = String(repeating: "0", count: 10 - digits.count) + digits
      file += offsets[number] == nil ? "0000000000 65535 f \n".utf8 : "\(entry) 00000 n \n".utf8
    }
    file += "trailer << /Size \(size) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8
    return file
  }

  private func stream(_ content: String, _ entries: String) -> String {
    "<< /Length \(content.utf8.count) \(entries) >>\nstream\n\(content)\nendstream"
  }

  /// A line of text with its baseline starting at a point, measured from the bottom left as PDF does.
  static func text(_ text: String, x: Int, y: Int, size: Int = 10) -> String {
    "BT /F1 \(size) Tf \(x) \(y) Td (\(text)) Tj ET\n"
  }
}
