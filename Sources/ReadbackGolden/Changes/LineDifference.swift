/// Where two texts differ, line by line, with a few lines around.
public struct LineDifference: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case same, removed, added
  }

  public struct Line: Sendable, Hashable {
    public var kind: Kind
    public var text: String
  }

  /// A stretch of lines; the numbers of its first line in both texts count from 1.
  public struct Hunk: Sendable, Hashable {
    public var before: Int
    public var after: Int
    public var lines: [Line]
  }

  public var hunks: [Hunk]
  public var removed: Int
  public var added: Int

  /// Lines around a difference that are shown with it.
  private static let context = 2
  /// Lines of both texts together that are compared one by one; the work may grow with their square. A resume of two
  /// pages has 150 in a view.
  private static let mostLines = 20_000

  public init(from before: [String], to after: [String]) {
    let lines = Self.lines(before, after)
    removed = lines.count { $0.kind == .removed }
    added = lines.count { $0.kind == .added }
    hunks = []
    var numbers = (before: 1, after: 1)
    var lastChange = -1
    for (index, line) in lines.enumerated() {
      defer {
        if line.kind != .added { numbers.before += 1 }
        if line.kind != .removed { numbers.after += 1 }
      }
      guard line.kind != .same else { continue }
      let isNear = !hunks.isEmpty && index - lastChange <= 2 * Self.context + 1
      let start = isNear ? lastChange + 1 : max(0, index - Self.context)
      if !isNear {
        Self.close(&hunks, with: lines, after: lastChange, before: start)
        let lead = index - start
        hunks.append(Hunk(before: numbers.before - lead, after: numbers.after - lead, lines: []))
      }
      hunks[hunks.count - 1].lines += lines[start...index]
      lastChange = index
    }
    Self.close(&hunks, with: lines, after: lastChange, before: lines.count)
  }

  /// Adds the lines that follow the last change to its hunk.
  private static func close(
    _ hunks: inout [Hunk], with lines: [Line], after change: Int, before next: Int
  ) {
    guard !hunks.isEmpty else { return }
    hunks[hunks.count - 1].lines += lines[(change + 1)..<min(change + 1 + context, next)]
  }

  private static func lines(_ before: [String], _ after: [String]) -> [Line] {
    guard before.count + after.count <= mostLines else {
      return before.map { Line(kind: .removed, text: $0) } + after.map { Line(kind: .added, text: $0) }
    }
    var removed = [Bool](repeating: false, count: before.count)
    var added = [Bool](repeating: false, count: after.count)
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed[offset] = true
      case .insert(let offset, _, _): added[offset] = true
      }
    }
    var lines: [Line] = []
    var next = 0
    for (index, text) in before.enumerated() {
      if removed[index] {
        lines.append(Line(kind: .removed, text: text))
        continue
      }
      while next < after.count, added[next] {
        lines.append(Line(kind: .added, text: after[next]))
        next += 1
      }
      lines.append(Line(kind: .same, text: text))
      next += 1
    }
    return lines + after[min(next, after.count)...].map { Line(kind: .added, text: $0) }
  }
}
