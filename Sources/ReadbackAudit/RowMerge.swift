internal import ReadbackReports

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Makes one list out of the rows of several audits: parts of a pile, runs that were interrupted, tasks that an engine
/// started twice. A path is answered once, by the first row that a worker's failure is not to blame for, else by the
/// first. Of a row only the path's hash is held, so that millions of them fit.
public struct RowMerge {
  private struct Best {
    /// Counted over all lists.
    var number: Int
    var isFailure: Bool
  }

  private var best: [UInt64: Best] = [:]
  private var count = 0
  /// What is no row, as the list and the number of the line in it.
  public private(set) var strays: [(list: String, line: Int)] = []

  /// Longer than any row that keeps its text.
  private static let longestLine = 64 << 20

  public init() {}

  /// Merges lists of rows.
  ///
  /// - Parameters:
  ///   - lists: paths of files with a row a line; each is read twice.
  ///   - answer: is given every line that stays, with its line feed, in the order of the lists.
  /// - Throws: ``SourceError`` for a list that cannot be read, and what `answer` throws.
  public mutating func merge(_ lists: [String], answer: (String) throws -> Void) throws {
    for list in lists {
      var number = 0
      try Self.forEachLine(of: list) { line in
        number += 1
        count += 1
        guard let row = try? AuditRow(json: line) else {
          strays.append((list, number))
          return
        }
        let key = Self.hash(row.file.path)
        let isFailure = ["crashed", "timeout"].contains(row.error.value?.code)
        if let known = best[key], !known.isFailure || isFailure { return }
        best[key] = Best(number: count, isFailure: isFailure)
      }
    }
    // Sorted, so that the second reading needs no decoding.
    let kept = best.values.map(\.number).sorted()
    best = [:]
    var (position, number) = (0, 0)
    for list in lists {
      try Self.forEachLine(of: list) { line in
        number += 1
        guard position < kept.count, kept[position] == number else { return }
        position += 1
        try answer(String(decoding: line, as: UTF8.self) + "\n")
      }
    }
  }

  private static func forEachLine(of list: String, _ body: ([UInt8]) throws -> Void) throws {
    let file = open(list, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SourceError.unreadable("\(list): \(String(cString: strerror(errno)))") }
    defer { close(file) }
    var bytes = SentBytes(file) { false }
    while let line = try bytes.line(endingWith: UInt8(ascii: "\n"), atMost: longestLine) {
      try body(line)
    }
  }

  /// Two paths of ten million share one with a chance of one in 300,000.
  private static func hash(_ path: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
