/// Where the facts stand that are sure of their place, so that others can be looked for near them.
struct Anchors {
  private var byEntry: [[Int]]
  private var bySection: [SectionKind: [Int]] = [:]

  init(entryCount: Int) {
    byEntry = Array(repeating: [], count: entryCount)
  }

  /// - Parameters:
  ///   - tokens: where the fact stands; what follows it is as near as what precedes it.
  ///   - entry: number of its entry.
  ///   - section: its section.
  mutating func add(_ tokens: Range<Int>, entry: Int, section: SectionKind) {
    for end in Set([tokens.lowerBound, tokens.upperBound - 1]) {
      Self.insert(end, into: &byEntry[entry])
      Self.insert(end, into: &bySection[section, default: []])
    }
  }

  /// Tokens from a place to the nearest fact of the same entry, or else of the same section; always less
  /// for the former.
  func distance(from token: Int, entry: Int, section: SectionKind) -> Int {
    if let distance = Self.distance(from: token, in: byEntry[entry]) { return min(distance, Self.far) }
    if let list = bySection[section], let distance = Self.distance(from: token, in: list) {
      return Self.far + min(distance, Self.far)
    }
    return 3 * Self.far
  }

  /// About two pages of words: farther than that, one place is as far as another.
  static let far = 2000

  private static func insert(_ token: Int, into list: inout [Int]) {
    list.insert(token, at: list.partitioningIndex { $0 >= token })
  }

  private static func distance(from token: Int, in list: [Int]) -> Int? {
    let next = list.partitioningIndex { $0 >= token }
    let after = next < list.count ? list[next] - token : nil
    let before = next > 0 ? token - list[next - 1] : nil
    guard let after, let before else { return after ?? before }
    return min(after, before)
  }
}
