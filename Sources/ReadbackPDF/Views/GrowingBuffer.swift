/// Values one after the other in storage of its own, which is kept when they are removed: what a view appends to for every
/// character costs a third of what it does with an array, which asks each time whether it is shared.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var storage: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  /// - Parameter capacity: how many values there is room for at first, more than 0.
  init(capacity: Int = 256) { storage = .allocate(capacity: capacity) }

  deinit { storage.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// The values; not to be kept.
  var values: UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: UnsafeBufferPointer(storage)[..<count])
  }

  @inline(__always)
  mutating func append(_ value: Element) {
    if count == storage.count { grow() }
    storage.initializeElement(at: count, to: value)
    count += 1
  }

  /// Takes the last value away, if there is one.
  mutating func removeLast() { count = max(count - 1, 0) }

  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: 2 * storage.count)
    _ = larger.moveInitialize(fromContentsOf: storage[..<count])
    storage.deallocate()
    storage = larger
  }
}
