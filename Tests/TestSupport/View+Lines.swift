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

extension Readout {
  /// A readout that reads `# work` as a standard heading, `#? work` as an ambiguous one, and a line that begins
  /// with `> ` as the first of an entry.
  public init(marked view: View) {
    var sections = [Section(kind: .header, heading: nil, headingStatus: nil, lines: 0..<0)]
    for (number, line) in view.lines.enumerated() {
      let words = line.text.split(separator: " ")
      if let mark = words.first, mark == "#" || mark == "#?" {
        sections.append(
          Section(
            kind: words.count > 1 ? SectionKind(rawValue: String(words[1])) ?? .unknown : .unknown,
            heading: line.text, headingStatus: mark == "#" ? .standard : .ambiguous, lines: number..<number))
      } else if words.first == ">" {
        sections[sections.count - 1].entries.append(number..<number)
      }
      let last = sections.count - 1
      sections[last].lines = sections[last].lines.lowerBound..<number + 1
      if let entry = sections[last].entries.last {
        sections[last].entries[sections[last].entries.count - 1] = entry.lowerBound..<number + 1
      }
    }
    self.init(view: view.id, sections: sections, resume: Resume(), fields: [])
  }
}
