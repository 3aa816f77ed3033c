/// Tells the items of lists that have no bullets in the text from summaries.
///
/// Several paragraphs below an entry are a list. Where some of them are set further right than the head of the entry
/// and others are not, only those are; and where a list of the resume is set so far right, a single paragraph that
/// is set alike is a list of one.
struct PlainLists {
  private let view: ViewText
  private let isList: Bool
  /// How far lists of this resume are set right of the heads of their entries, in points; nil where none shows it.
  let margin: Float?

  /// Less than this is no indentation, in points: producers round, and letters have bearings.
  private static let least: Float = 3

  init(_ entries: [EntryReader.Entry], in view: ViewText, known: Float?) {
    self.view = view
    let hasBullets = entries.contains { !$0.items.isEmpty }
    let isSeveral = !hasBullets && entries.contains { $0.paragraphs.count > 1 }
    let indents = entries.flatMap { entry in
      entry.paragraphs.compactMap { Self.indent(of: $0, entry, in: view) }
    }
    margin = (isSeveral ? indents.first { $0 > Self.least } : nil) ?? known
    isList = isSeveral || !hasBullets && Self.isAlike(indents.first, known)
  }

  func text(of entry: EntryReader.Entry) -> (summary: Passage?, items: [Passage]) {
    guard isList else { return (entry.paragraphs.first, entry.items) }
    let indented = entry.paragraphs.filter { (Self.indent(of: $0, entry, in: view) ?? 0) > Self.least }
    guard !indented.isEmpty, let first = entry.paragraphs.first,
      (Self.indent(of: first, entry, in: view) ?? 0) <= Self.least
    else { return (nil, entry.paragraphs) }
    return (first, Array(entry.paragraphs.dropFirst()))
  }

  private static func isAlike(_ indent: Float?, _ known: Float?) -> Bool {
    guard let indent, let known else { return false }
    return indent > least && abs(indent - known) < 1.5
  }

  /// How far right of the head of its entry a paragraph begins.
  private static func indent(of paragraph: Passage, _ entry: EntryReader.Entry, in view: ViewText) -> Float? {
    guard let line = paragraph.pieces.first?.line, let head = entry.head.first?.line,
      let left = view.lines[line].left, let start = view.lines[head].left
    else { return nil }
    return left - start
  }
}
