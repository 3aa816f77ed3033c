public import ReadbackCore

extension Readout {
  /// What is read out of plain lines.
  public init(plain lines: [String]) {
    let view = View(lines: lines)
    self = ReadoutReader.read(view, of: Document(format: .pdf, views: [view]))
  }
}
