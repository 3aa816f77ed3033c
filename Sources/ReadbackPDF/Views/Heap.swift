/// Values of which the least is to be had next.
struct Heap<Value: Comparable> {
  private var values: [Value] = []

  init(_ values: [Value]) {
    self.values = values
    order()
  }

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
    sink(0)
    return least
  }

  /// Leaves only some values.
  mutating func keep(where isKept: (Value) -> Bool) {
    values.removeAll { !isKept($0) }
    order()
  }

  private mutating func order() {
    for parent in stride(from: values.count / 2 - 1, through: 0, by: -1) { sink(parent) }
  }

  private mutating func sink(_ place: Int) {
    var parent = place
    let value = values[parent]
    while true {
      let left = 2 * parent + 1
      guard left < values.count else { break }
      let right = left + 1
      let child = right < values.count && values[right] < values[left] ? right : left
      guard values[child] < value else { break }
      values[parent] = values[child]
      parent = child
    }
    values[parent] = value
  }
}
