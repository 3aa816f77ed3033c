/// How much of the text of a DOCX stands in containers of one kind, and where each of them begins.
struct ContainedText {
  /// The first paragraph with text of each container, in the order of the document.
  private(set) var first: [Evidence] = []
  /// Share of the text, in whole percent.
  private(set) var percent = 0

  var count: Int { first.count }

  /// `container` tells the containers of the kind apart; it is nil for a paragraph outside all of them.
  init(in layout: Layout, container: (Block) -> Int?) {
    var seen: Set<Int> = []
    var inside = 0
    var all = 0
    for (index, block) in layout.document.blocks.enumerated() where !block.isTwin {
      let weight = layout.texts[index].utf8.count
      all += weight
      guard weight > 0, let container = container(block) else { continue }
      inside += weight
      if seen.insert(container).inserted {
        first.append(Evidence(place: block.place, excerpt: layout.texts[index]))
      }
    }
    percent = 100 * inside / max(all, 1)
  }

  /// `a table holds 12 % of the text`, `3 tables hold less than 1 % of the text`.
  func message(_ name: String, plural: String) -> String {
    let share = percent == 0 ? "less than 1 %" : "\(percent) %"
    return count == 1 ? "\(name) holds \(share) of the text" : "\(count) \(plural) hold \(share) of the text"
  }
}
