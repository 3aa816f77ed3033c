/// Reads sections, entries and fields out of a view, the way a careful, deterministic parser does.
public enum ReadoutReader {
  public static func read(_ view: View, of document: Document) -> Readout {
    let text = ViewText(view, of: document)
    let sections = sections(of: text)
    return Readout(view: view.id, sections: sections, resume: Resume(), fields: [])
  }

  /// Sections from heading to heading; what stands before the first one is the header.
  static func sections(of text: ViewText) -> [Readout.Section] {
    let headings = HeadingFinder().headings(in: text)
    var sections: [Readout.Section] = []
    let start = headings.first?.lines.lowerBound ?? text.lines.count
    if start > 0 || headings.isEmpty {
      sections.append(Readout.Section(kind: .header, heading: nil, headingStatus: nil, lines: 0..<start))
    }
    for (number, heading) in headings.enumerated() {
      let end = number + 1 < headings.count ? headings[number + 1].lines.lowerBound : text.lines.count
      let words = heading.lines.map { text.lines[$0].string(text.lines[$0].content) }
      sections.append(
        Readout.Section(
          kind: heading.kind, heading: words.joined(separator: " "), headingStatus: heading.status,
          lines: heading.lines.lowerBound..<end))
    }
    return sections
  }
}
