/// Looks for many runs of bytes in one walk over a text.
enum RunFinder {
  /// For each of the runs whether the text holds it.
  static func find(_ runs: [[UInt8]], in text: [UInt8]) -> [Bool] {
    var found = runs.map(\.isEmpty)
    // By their first two bytes, which few places of a text have; a run of one byte goes by that and any other.
    var byBeginning: [UInt16: [Int]] = [:]
    var isBeginning = [Bool](repeating: false, count: 1 << 16)
    for (index, run) in runs.enumerated() {
      guard let first = run.first else { continue }
      for second in run.count > 1 ? run[1]...run[1] : 0...255 {
        let beginning = UInt16(first) << 8 | UInt16(second)
        byBeginning[beginning, default: []].append(index)
        isBeginning[Int(beginning)] = true
      }
    }
    guard let last = text.last else { return found }
    for index in text.indices.dropLast() {
      let beginning = UInt16(text[index]) << 8 | UInt16(text[index + 1])
      guard isBeginning[Int(beginning)] else { continue }
      for run in byBeginning[beginning] ?? [] where !found[run] && text[index...].starts(with: runs[run]) {
        found[run] = true
      }
    }
    for (index, run) in runs.enumerated() where run.count == 1 && run[0] == last { found[index] = true }
    return found
  }
}
