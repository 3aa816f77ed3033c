extension View {
  /// Text that some system gave back, cut into its lines.
  ///
  /// A form feed, which extractors put between pages, ends a line like a line feed does.
  ///
  /// - Parameter text: of any origin, with line ends of any system.
  public init(text: String) {
    var lines: [Line] = []
    var line = String.UnicodeScalarView()
    func end() {
      lines.append(Line(text: String(line), origins: Array(repeating: -1, count: line.count)))
      line.removeAll(keepingCapacity: true)
    }
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // The line feed of `\r\n` ends the line that the return has ended.
      case 0x0A where isAfterReturn: break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: end()
      default: line.append(scalar)
      }
      isAfterReturn = scalar.value == 0x0D
    }
    if !line.isEmpty { end() }
    self.init(id: .text, lines: lines)
  }
}
