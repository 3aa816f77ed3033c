extension ViewText {
  /// How far a bullet may stand above or below the baseline of its text, and left of it, in points.
  private static let raise: Float = 2
  private static let indent: Float = 40
  /// Widest and highest drawn bullet, in points; browsers draw the discs of lists as paths of three.
  private static let drawn: Float = 6
  /// How far the middle of a drawn bullet is above the baseline, in points.
  private static let middle: ClosedRange<Float> = 1...6

  /// Where a bullet stands: its page, its right edge, and the baselines that its text may have.
  private struct Bullet {
    var page: Int
    var right: Float
    var baselines: ClosedRange<Float>
    var indent: Float
  }

  /// Gives bullets that a view puts elsewhere, or that are drawn, back to the lines that they stand before: some
  /// producers draw all bullets of a page after its text, and browsers draw them as paths.
  mutating func placeBullets() {
    let bullets = loneBullets + drawnBullets
    guard !bullets.isEmpty else { return }
    var rows = BaselineRows()
    for (number, line) in lines.enumerated() where line.left != nil && !line.hasBullet && !line.isBlank {
      rows.insert(number, page: line.page, baseline: line.baseline)
    }
    for bullet in bullets {
      let center = (bullet.baselines.lowerBound + bullet.baselines.upperBound) / 2
      let text = rows.near(
        page: bullet.page, baseline: center, distance: bullet.baselines.upperBound - center
      ).filter { line in
        guard let start = lines[line].left, bullet.baselines.contains(lines[line].baseline) else {
          return false
        }
        return start > bullet.right && start - bullet.right <= bullet.indent
      }
      if let line = text.min(by: { lines[$0].left ?? 0 < lines[$1].left ?? 0 }) {
        lines[line].isListItem = true
      }
    }
  }

  private var loneBullets: [Bullet] {
    lines.compactMap { line in
      guard line.isLoneBullet, let left = line.left, left.isFinite, line.baseline.isFinite else { return nil }
      return Bullet(
        page: line.page, right: left, baselines: line.baseline - Self.raise...line.baseline + Self.raise,
        indent: Self.indent)
    }
  }

  /// Small filled shapes as wide as high.
  private var drawnBullets: [Bullet] {
    document.pages.enumerated().flatMap { number, page in
      page.graphics.compactMap { graphic in
        let width = graphic.box.x1 - graphic.box.x0
        let height = graphic.box.y1 - graphic.box.y0
        guard graphic.isFilled, graphic.subpaths == 1, width > 1, width <= Self.drawn, height > 1,
          height <= Self.drawn, abs(width - height) < 1
        else { return nil }
        let center = (graphic.box.y0 + graphic.box.y1) / 2
        return Bullet(
          page: number, right: graphic.box.x1,
          baselines: center + Self.middle.lowerBound...center + Self.middle.upperBound,
          indent: Self.indent / 2)
      }
    }
  }
}
