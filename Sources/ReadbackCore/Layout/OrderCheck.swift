/// How far an order of the glyphs of a page agrees with the page: whether lines come after the lines above them.
///
/// Only lines that stand right above each other are compared, so that columns may come in any order.
struct OrderCheck {
  /// Lines with a line above them that is near and overlaps them.
  private(set) var pairs = 0
  /// Those that come before it, as places on the page.
  private(set) var reversed: [(box: Box, text: String)] = []

  var share: Float { pairs > 0 ? Float(reversed.count) / Float(pairs) : 0 }

  /// A line belongs to one above it that is at most so many font sizes away.
  private static let reach: Float = 3
  /// Rows that are looked at to find the line above: those of other columns stand between.
  private static let rows = 6

  /// `position` tells where a glyph comes in the order that is checked; nil for one that is not in it.
  init(_ page: PageLayout, position: (Int) -> Int?) {
    for (index, row) in page.rows.enumerated() {
      for segment in row.segments where segment.weight > 1 {
        guard let above = Self.above(segment, row: index, page), let here = position(segment.firstGlyph),
          let there = position(above.firstGlyph)
        else { continue }
        pairs += 1
        if here < there { reversed.append((segment.box, segment.text)) }
      }
    }
  }

  private static func above(_ segment: PageLayout.Segment, row: Int, _ page: PageLayout) -> PageLayout
    .Segment?
  {
    for number in stride(from: row - 1, through: max(0, row - rows), by: -1) {
      guard segment.box.y0 - page.rows[number].box.y1 <= reach * segment.size else { return nil }
      for other in page.rows[number].segments where other.weight > 1 {
        let shared = min(other.box.x1, segment.box.x1) - max(other.box.x0, segment.box.x0)
        guard shared >= 0.5 * min(other.box.width, segment.box.width) else { continue }
        return other
      }
    }
    return nil
  }
}

extension Layout {
  /// What a rule says of an order: the lines of all pages that come before the line above them, where they are as many
  /// as `lines` and as large a share as `share`.
  func outcome(
    lines: Int, share: Float, position: (Int) -> (Int) -> Int?,
    finding: (Int, Float, [Evidence]) -> Finding
  ) -> Outcome {
    var evidence: [Evidence] = []
    var worst: Float = 0
    // A bullet that was painted apart cannot be told from a word where letters cannot be read.
    for (number, page) in pages.enumerated() where page.isReadable {
      let check = OrderCheck(page, position: position(number))
      guard check.reversed.count >= lines, check.share >= share else { continue }
      worst = max(worst, check.share)
      evidence += check.reversed.map { Evidence(place: .page(number + 1, box: $0.box), excerpt: $0.text) }
    }
    guard evidence.isEmpty else { return .found([finding(evidence.count, worst, evidence)]) }
    if let page = pages.firstIndex(where: { !$0.isReadable }) {
      return .inconclusive("page \(page + 1) has no text that can be read")
    }
    return .clear
  }
}
