/// Reads sections, entries and fields out of a view, the way a careful, deterministic parser does.
public enum ReadoutReader {
  public static func read(_ view: View, of document: Document) -> Readout {
    Readout(
      view: view.id,
      sections: [
        Readout.Section(kind: .header, heading: nil, headingStatus: nil, lines: 0..<view.lines.count)
      ],
      resume: Resume(), fields: [])
  }
}
