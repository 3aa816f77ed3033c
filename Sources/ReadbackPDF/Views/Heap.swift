/// Values of which the least is to be had next.
struct Heap<Value: Comparable> {
  private var values: [Value] = []

  mutating func push(_ value: Value) {
    values.append(value)
    var child = values.count - 1
    while child > 0, values[child] < values[(child - 1) / 2] {
      values.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Value? {
    guard let least = values.first, let last = values.popLast() else { return nil }
    guard !values.isEmpty else { return least }
    values[0] = last
    var parent = 0
    while true {
      let left = 2 * parent + 1
      guard left < values.count else { break }
      let right = left + 1
      let child = right < values.count && values[right] < values[left] ? right : left
      guard values[child] < values[parent] else { break }
      values.swapAt(child, parent)
      parent = child
    }
    return least
  }
}
