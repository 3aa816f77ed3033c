internal import ReadbackCore

/// Lines of text gathered into boxes, as pdfminer does it: a line and its neighbours of about the same height that share
/// its left edge, right edge or centre are one box.
struct TextBoxes {
  struct TextBox {
    var box: Box
    /// From top to bottom.
    var lines: [Int]
  }

  private(set) var all: [TextBox] = []

  /// - Parameters:
  ///   - lines: their boxes, in content order.
  ///   - margin: how far above and below a line its neighbours reach at most, in heights of the line.
  init(lines: [Box], margin: Float) {
    let grid = LineGrid(lines)
    var boxes: [[Int]?] = []
    var boxOf = [Int?](repeating: nil, count: lines.count)
    // For each line the last one whose members it was counted among.
    var seenBy = [Int](repeating: -1, count: lines.count)
    var near: [Int] = []
    for index in lines.indices {
      var members = [index]
      grid.find(&near, around: index, margin: margin)
      for neighbour in near {
        members.append(neighbour)
        if let old = boxOf[neighbour], let merged = boxes[old] { members += merged }
      }
      members.removeAll { member in
        defer { seenBy[member] = index }
        return seenBy[member] == index
      }
      for member in members {
        if let old = boxOf[member] { boxes[old] = nil }
        boxOf[member] = boxes.count
      }
      boxes.append(members)
    }
    var isDone = boxes.map { _ in false }
    for index in lines.indices {
      guard let number = boxOf[index], !isDone[number], let members = boxes[number] else { continue }
      isDone[number] = true
      let box = members.dropFirst().reduce(lines[members[0]]) { $0.union(lines[$1]) }
      let sorted = StableOrder.of(members.indices) { lines[members[$0]].y0 }
      all.append(TextBox(box: box, lines: sorted.map { members[$0] }))
    }
  }
}
