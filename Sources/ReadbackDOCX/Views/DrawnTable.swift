internal import ReadbackCore

/// A table drawn in characters, as pandoc's plain text has it: with rules of hyphens above and below where every cell
/// is one paragraph, in a grid of hyphens and bars otherwise.
///
/// The blanks that align columns are left out, since they may be many and are not words.
struct DrawnTable {
  /// One paragraph of a cell; pandoc knows no line breaks but those within one.
  private typealias Block = [View.Line]

  /// For each row its cells, each a list of blocks.
  private let rows: [[[Block]]]
  private let columns: Int
  private let isGrid: Bool
  private let hasHeader: Bool
  /// For each column how many hyphens a rule has over it.
  private let hyphens: [Int]

  init(_ rows: [[(lines: [View.Line], span: Int)]], widths: String, hasHeader: Bool) {
    self.rows = rows.map { row in
      row.flatMap { cell in
        [Self.blocks(cell.lines)] + Array(repeating: [], count: max(0, min(cell.span, 63) - 1))
      }
    }
    columns = self.rows.map(\.count).max() ?? 0
    isGrid = self.rows.contains { $0.contains { $0.count > 1 } }
    self.hasHeader = hasHeader && rows.count > 1
    let stated = widths.split(separator: " ").compactMap { Int($0) }
    let total = max(1, stated.reduce(0, +))
    let isGrid = isGrid
    var widest = [Int](repeating: 0, count: columns)
    for row in self.rows {
      for (column, cell) in row.enumerated() {
        for block in cell { for line in block { widest[column] = max(widest[column], line.text.count) } }
      }
    }
    hyphens = widest.enumerated().map { column, widest in
      let share = column < stated.count ? Double(stated[column]) / Double(total) : 0
      // A page is 72 characters wide, less the blanks and bars between columns.
      return max(isGrid ? Int(72 * share) - 1 : Int(71 * share), widest + 2, 3)
    }
  }

  /// How many characters all rules have.
  var ruleCount: Int {
    hyphens.reduce(0, +) * (isGrid ? rows.count + 1 : 3)
  }

  var lines: [View.Line] {
    guard columns > 0 else { return [] }
    return isGrid ? grid : rules
  }

  private var rules: [View.Line] {
    let parted = Self.mark(hyphens.map { String(repeating: "-", count: $0) }.joined(separator: " "))
    let whole = Self.mark(String(repeating: "-", count: hyphens.reduce(columns - 1, +)))
    var lines = [hasHeader ? whole : parted]
    for (number, row) in rows.enumerated() {
      lines += physical(row).compactMap { parts in
        let parts = parts.compactMap { $0 }
        return parts.first.map { first in parts.dropFirst().reduce(first) { $0.joined(to: $1, by: " ") } }
      }
      if number == 0, hasHeader { lines.append(parted) }
    }
    return lines + [hasHeader ? whole : parted]
  }

  private var grid: [View.Line] {
    func rule(_ sign: Character) -> View.Line {
      Self.mark("+" + hyphens.map { String(repeating: sign, count: $0) }.joined(separator: "+") + "+")
    }
    var lines = [rule("-")]
    for (number, row) in rows.enumerated() {
      for parts in physical(row) {
        lines.append(
          parts.reduce(Self.mark("|")) { line, part in
            (part.map { line.joined(to: $0, by: " ") } ?? line).joined(to: Self.mark("|"), by: " ")
          })
      }
      lines.append(rule(number == 0 && hasHeader ? "=" : "-"))
    }
    return lines
  }

  /// The lines of a row, each with a part of every cell, or nil where a cell has none; a blank line parts blocks.
  private func physical(_ row: [[Block]]) -> [[View.Line?]] {
    let cells = row.map { blocks in
      Array(blocks.map { $0.map(Optional.some) }.joined(separator: [nil]))
    }
    let count = max(1, cells.map(\.count).max() ?? 0)
    return (0..<count).map { line in
      (0..<columns).map { column in
        column < cells.count && line < cells[column].count ? cells[column][line] : nil
      }
    }
  }

  /// Lines of one paragraph belong together.
  private static func blocks(_ lines: [View.Line]) -> [Block] {
    var blocks: [Block] = []
    var last: Int32?
    for line in lines {
      let origin = line.origins.first { $0 >= 0 }
      if let origin, origin == last {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
      last = origin
    }
    return blocks
  }

  private static func mark(_ text: String) -> View.Line {
    View.Line(text: text, origins: [Int32](repeating: -1, count: text.unicodeScalars.count))
  }
}
