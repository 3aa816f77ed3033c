internal import ReadbackCore

/// The glyphs as drawn, then the targets of the page's links, and the titles of the bookmarks behind the last page.
///
/// Stands for Apache Tika, whose PDF parser ends each page with its annotations and the document with its outline.
enum AppendedView {
  /// - Parameters:
  ///   - drawn: the lines of each page as ``PositionsView`` gives them.
  ///   - links: of each page.
  ///   - bookmarks: the titles, in order.
  /// - Returns: the lines of all pages.
  static func lines(after drawn: [[View.Line]], links: [[Link]], bookmarks: [String]) -> [View.Line] {
    var lines: [View.Line] = []
    for (number, page) in drawn.enumerated() {
      lines += page
      for link in links[number] { append(link.url, page: number, to: &lines) }
    }
    for title in bookmarks { append(title, page: drawn.count - 1, to: &lines) }
    return lines
  }

  private static func append(_ text: String, page: Int, to lines: inout [View.Line]) {
    var line = LineBuilder(.asDrawn)
    line.append(text, glyph: -1)
    if let taken = line.take(page: page) { lines.append(taken) }
  }
}
