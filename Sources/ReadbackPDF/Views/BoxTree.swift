internal import ReadbackCore

/// Boxes merged in pairs into a tree, the pair first that wastes the least area, but not while a third box stands
/// between them; reading the tree gives their order (pdfminer's `group_textboxes`).
struct BoxTree {
  private struct Node {
    var box: Box
    var children: (Int, Int)?
  }

  private struct Pair: Comparable {
    /// A pair with a third box between them waits until all others were looked at.
    var isPutOff: Bool
    var waste: Float
    var left: Int
    var right: Int

    static func < (one: Pair, other: Pair) -> Bool {
      if one.isPutOff != other.isPutOff { return other.isPutOff }
      return (one.waste, one.left, one.right) < (other.waste, other.left, other.right)
    }
  }

  private var nodes: [Node]
  private let leaves: Int

  init(boxes: [Box]) {
    nodes = boxes.map { Node(box: $0) }
    leaves = boxes.count
    merge()
  }

  private mutating func merge() {
    // In ascending order.
    var alive = Array(nodes.indices)
    var isAlive = alive.map { _ in true }
    var pairs = Heap<Pair>()
    for left in nodes.indices {
      for right in nodes.indices.dropFirst(left + 1) { pairs.push(pair(left, right)) }
    }
    while var next = pairs.pop() {
      guard isAlive[next.left], isAlive[next.right] else { continue }
      let union = nodes[next.left].box.union(nodes[next.right].box)
      if !next.isPutOff,
        alive.contains(where: {
          $0 != next.left && $0 != next.right && nodes[$0].box.intersection(union) != nil
        })
      {
        next.isPutOff = true
        pairs.push(next)
        continue
      }
      (isAlive[next.left], isAlive[next.right]) = (false, false)
      alive.removeAll { !isAlive[$0] }
      let group = nodes.count
      nodes.append(Node(box: union, children: (next.left, next.right)))
      for other in alive { pairs.push(pair(group, other)) }
      alive.append(group)
      isAlive.append(true)
    }
  }

  private func pair(_ left: Int, _ right: Int) -> Pair {
    let (one, other) = (nodes[left].box, nodes[right].box)
    return Pair(
      isPutOff: false,
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
