/// Text in text boxes of a DOCX: outside the flow of paragraphs, so that some readers drop it, some read it first,
/// and some read it twice.
public struct TextBox: LayoutRule {
  public init() {}

  public static let about = RuleDescription(
    id: "text-box", severity: .error, title: "Text in text boxes",
    why: "readers of paragraphs drop text boxes, tag-stripping readers return them twice, "
      + "and none knows where on the page they stand",
    fix: "move the text into normal paragraphs; for a sidebar use a section below the main text",
    fixByProducer: [
      ("word", "select the box, cut its text, delete the box and paste the text into the body"),
      ("libreoffice", "turn the frame or box into paragraphs of the body"),
    ],
    formats: [.docx])

  public func examine(_ layout: Layout) -> Outcome {
    let document = layout.document
    var boxes: [Int: [Block]] = [:]
    var inBoxes = 0
    var all = 0
    for block in document.blocks {
      let weight = block.text.utf8.count
      if let box = block.textBox {
        guard !box.twin else { continue }
        inBoxes += weight
        if weight > 0 { boxes[box.index, default: []].append(block) }
      }
      all += weight
    }
    guard !boxes.isEmpty else { return .clear }
    let share = all > 0 ? 100 * inBoxes / all : 0
    return .found([
      Finding(
        rule: Self.about.id, severity: .error,
        message:
          "\(boxes.count == 1 ? "a text box holds" : "\(boxes.count) text boxes hold") \(share) % of the text",
        evidence: boxes.sorted { $0.key < $1.key }.compactMap { $0.value.first?.evidence },
        views: [.docxParagraphs, .docxMarkup])
    ])
  }
}
