public import ReadbackCore

extension View {
  /// A view of plain lines that lead back to nothing.
  public init(_ id: ViewID = .pdfStream, lines: [String], page: Int = -1) {
    self.init(
      id: id,
      lines: lines.map { line in
        View.Line(text: line, page: page, origins: Array(repeating: -1, count: line.unicodeScalars.count))
      })
  }
}
