/// What words tell, by the 64-bit hashes of their letters.
///
/// Every word of a resume is looked up, and the ends of long ones too. The hashes are mixed already and of the program's
/// own words, so that nobody can flood the table: it needs no second hash, as a dictionary would take.
struct WordTable: Sendable {
  /// Open addressing: hashes, 0 in free slots; a power of two of them, at most half of them taken.
  private var hashes: [UInt64]
  private var kinds: [WordKinds]
  private var count = 0

  init(capacity: Int) {
    var slots = 16
    while slots < 2 * capacity { slots *= 2 }
    hashes = Array(repeating: 0, count: slots)
    kinds = Array(repeating: [], count: slots)
  }

  /// Empty for a word that is not there.
  subscript(hash: UInt64) -> WordKinds { kinds[slot(of: hash)] }

  mutating func insert(_ kind: WordKinds, under hash: UInt64) {
    if 2 * count >= hashes.count { grow() }
    let slot = slot(of: hash)
    if hashes[slot] == 0 {
      hashes[slot] = hash
      count += 1
    }
    kinds[slot].formUnion(kind)
  }

  /// The slot that holds a hash, or the free one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = WordTable(capacity: hashes.count)
    for (hash, kind) in zip(hashes, kinds) where hash != 0 { larger.insert(kind, under: hash) }
    self = larger
  }
}
