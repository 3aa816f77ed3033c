internal import ReadbackCore

/// The words of a SmartArt drawing or a chart, which are in a part of their own.
enum DiagramText {
  /// Reads a part: a line for each paragraph of text, and for each value of a chart.
  static func read(_ reader: XMLReader, _ allowance: inout Allowance) throws(ExtractionError) -> [String] {
    var lines: [String] = []
    var line = ""
    while let event = try reader.next() {
      switch (event, reader.element) {
      case (.start, .drawingText): line += try reader.content()
      case (.start, .chartValue): lines.append(try reader.content())
      case (.end, .drawingParagraph):
        if !line.isEmpty { lines.append(line) }
        line = ""
      default: continue
      }
    }
    for line in lines { try allowance.take(line) }
    return lines
  }
}
