/// A table whose keys are folded text in UTF-8, all in one buffer.
///
/// The tables of words are filled when a process first reads a resume, and most processes read one: a dictionary of
/// strings, each of them allocated and hashed against floods, takes five times as long to fill.
struct KeyTable<Value: Sendable>: Sendable {
  private struct Entry {
    var start: Int32
    var end: Int32
    var value: Value

    var bytes: Range<Int> { Int(start)..<Int(end) }
  }

  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: the index of an entry plus 1, or 0; a power of two of them, at most half of them taken.
  private var slots: [Int32]

  init(capacity: Int) {
    var count = 16
    while count < 2 * capacity { count *= 2 }
    slots = Array(repeating: 0, count: count)
    keys.reserveCapacity(16 * capacity)
    entries.reserveCapacity(capacity)
  }

  subscript(key: ArraySlice<UInt8>) -> Value? {
    get {
      let slot = key.withUnsafeBufferPointer { self.slot(of: $0) }
      return slots[slot] == 0 ? nil : entries[Int(slots[slot]) - 1].value
    }
  }

  /// Enters a value, or changes the one that is there.
  mutating func enter(_ value: Value, under key: ArraySlice<UInt8>, change: (inout Value) -> Void) {
    key.withUnsafeBufferPointer { enter(value, under: $0, change: change) }
  }

  mutating func enter(_ value: Value, under key: UnsafeBufferPointer<UInt8>, change: (inout Value) -> Void) {
    if 2 * entries.count >= slots.count { grow() }
    let slot = slot(of: key)
    guard slots[slot] == 0 else { return change(&entries[Int(slots[slot]) - 1].value) }
    let start = keys.count
    keys.append(contentsOf: key)
    entries.append(Entry(start: Int32(start), end: Int32(keys.count), value: value))
    slots[slot] = Int32(entries.count)
  }

  /// The slot that holds a key, or the free one where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    // Only the program's own words are entered, so nobody can flood it.
    let hash = WordList.hash(key)
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if Int(entry.end - entry.start) == key.count, keys[entry.bytes].elementsEqual(key) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: 2 * slots.count)
    for index in entries.indices {
      let slot = keys[entries[index].bytes].withUnsafeBufferPointer { self.slot(of: $0) }
      slots[slot] = Int32(index + 1)
    }
  }
}
