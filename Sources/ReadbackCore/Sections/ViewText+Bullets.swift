extension ViewText {
  /// How far a bullet may stand above or below the baseline of its text, and left of it, in points.
  private static let raise: Float = 2
  private static let indent: Float = 40

  /// Gives bullets that a view puts elsewhere back to the lines that they stand before: some producers draw all bullets
  /// of a page after its text.
  mutating func placeBullets() {
    let bullets = lines.indices.filter { lines[$0].isLoneBullet && lines[$0].left != nil }
    guard !bullets.isEmpty else { return }
    var rows: [BaselineRow: [Int]] = [:]
    for (number, line) in lines.enumerated() where line.left != nil && !line.hasBullet && !line.isBlank {
      rows[BaselineRow(page: line.page, baseline: line.baseline), default: []].append(number)
    }
    for number in bullets {
      let bullet = lines[number]
      guard let left = bullet.left else { continue }
      let row = BaselineRow(page: bullet.page, baseline: bullet.baseline)
      let text = row.neighbours(Self.raise).flatMap { rows[$0] ?? [] }.filter { line in
        guard let start = lines[line].left else { return false }
        return abs(lines[line].baseline - bullet.baseline) <= Self.raise && start > left
          && start - left <= Self.indent
      }
      if let line = text.min(by: { lines[$0].left ?? 0 < lines[$1].left ?? 0 }) {
        lines[line].isListItem = true
      }
    }
  }
}
