/// Places of values in the order of a key, equal ones in the order that they came in. Key and place are packed into one
/// number, since sorting numbers costs a fraction of sorting by a closure.
enum StableOrder {
  /// - Parameters:
  ///   - places: those to put in order.
  ///   - key: of a place; no NaN.
  /// - Returns: the places.
  static func of(_ places: some Collection<Int>, by key: (Int) -> Float) -> [Int] {
    var packed: [UInt64] = []
    packed.reserveCapacity(places.count)
    for place in places { packed.append(pack(key(place), place)) }
    packed.sort()
    return packed.map(unpack)
  }

  /// Puts a part of some places in order.
  static func sort(_ places: inout [Int], _ part: Range<Int>, by key: (Int) -> Float) {
    // Most parts are in order already.
    guard
      zip(part, part.dropFirst()).contains(where: {
        pack(key(places[$0]), places[$0]) > pack(key(places[$1]), places[$1])
      })
    else { return }
    places.replaceSubrange(part, with: of(places[part], by: key))
  }

  private static func pack(_ key: Float, _ place: Int) -> UInt64 {
    UInt64(ordered(key)) << 32 | UInt64(UInt32(truncatingIfNeeded: place))
  }

  private static func unpack(_ packed: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: packed)) }

  /// A number that grows with another one; that of -0 is that of 0.
  static func ordered(_ key: Float) -> UInt32 {
    let bits = (key + 0).bitPattern
    return bits >> 31 == 0 ? bits | 1 << 31 : ~bits
  }
}
