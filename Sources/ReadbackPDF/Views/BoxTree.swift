internal import ReadbackCore

/// Boxes merged in pairs into a tree, the pair first that wastes the least area, but not while a third box stands
/// between them; reading the tree gives their order (pdfminer's `group_textboxes`).
struct BoxTree {
  private struct Node {
    var box: Box
    var children: (Int, Int)?
  }

  /// A pair of nodes in one number, by which pairs are ordered: first whether it was put off, since a third box stood
  /// between the two, then the area that is wasted, then the nodes.
  private struct Pair: Comparable {
    private(set) var order: UInt64

    init(waste: Float, left: Int, right: Int) {
      order = UInt64(StableOrder.ordered(waste)) << 24 | UInt64(left & 0xFFF) << 12 | UInt64(right & 0xFFF)
    }

    var left: Int { Int(order >> 12 & 0xFFF) }
    var right: Int { Int(order & 0xFFF) }
    var isPutOff: Bool { order >> 63 == 1 }

    mutating func putOff() { order |= 1 << 63 }

    static func < (one: Pair, other: Pair) -> Bool { one.order < other.order }
  }

  /// How many boxes a tree can hold: merging makes as many nodes again, and a pair has 12 bits for each of its two.
  static let most = 2048

  private var nodes: [Node]

  /// - Parameter boxes: at most ``most``.
  init(boxes: [Box]) {
    nodes = boxes.map { Node(box: $0) }
    merge()
  }

  private mutating func merge() {
    // In ascending order.
    var alive = Array(nodes.indices)
    var isAlive = alive.map { _ in true }
    var first: [Pair] = []
    first.reserveCapacity(nodes.count * nodes.count / 2)
    for left in nodes.indices {
      for right in nodes.indices.dropFirst(left + 1) { first.append(pair(left, right)) }
    }
    var pairs = Heap(first)
    var clearedAt = alive.count
    while var next = pairs.pop() {
      guard isAlive[next.left], isAlive[next.right] else { continue }
      let union = nodes[next.left].box.union(nodes[next.right].box)
      if !next.isPutOff, isCrossed(union, next, alive) {
        next.putOff()
        pairs.push(next)
        continue
      }
      (isAlive[next.left], isAlive[next.right]) = (false, false)
      alive.removeAll { !isAlive[$0] }
      // Pairs of merged nodes only make the heap deeper.
      if 4 * alive.count < 3 * clearedAt {
        clearedAt = alive.count
        pairs.keep { isAlive[$0.left] && isAlive[$0.right] }
      }
      let group = nodes.count
      nodes.append(Node(box: union, children: (next.left, next.right)))
      for other in alive { pairs.push(pair(group, other)) }
      alive.append(group)
      isAlive.append(true)
    }
  }

  /// Whether a third box overlaps what two would become.
  private func isCrossed(_ union: Box, _ pair: Pair, _ alive: [Int]) -> Bool {
    for other in alive where other != pair.left && other != pair.right {
      let box = nodes[other].box
      if max(box.x0, union.x0) < min(box.x1, union.x1), max(box.y0, union.y0) < min(box.y1, union.y1) {
        return true
      }
    }
    return false
  }

  private func pair(_ left: Int, _ right: Int) -> Pair {
    let (one, other) = (nodes[left].box, nodes[right].box)
    return Pair(
      waste: one.union(other).signedArea - one.signedArea - other.signedArea, left: left, right: right)
  }

  /// The boxes in the order of reading.
  ///
  /// - Parameter flow: how much height counts against left, -1 to 1.
  /// - Returns: indices of the boxes.
  func order(flow: Float) -> [Int] {
    func key(_ node: Int) -> Float {
      let box = nodes[node].box
      return (1 - flow) * box.x0 + (1 + flow) * (box.y0 + box.y1)
    }
    var order: [Int] = []
    var pending = nodes.isEmpty ? [] : [nodes.count - 1]
    while let node = pending.popLast() {
      guard let (one, other) = nodes[node].children else {
        order.append(node)
        continue
      }
      pending += key(other) < key(one) ? [one, other] : [other, one]
    }
    return order
  }
}

extension Box {
  fileprivate var signedArea: Float { width * height }
}
