/// Dates that stand beside a title on the page and elsewhere in the view: the baseline that they share brings them back.
struct DateRows {
  /// The line of a date by the line that it stands beside.
  private(set) var dateOf: [Int: Int] = [:]
  /// The lines of those dates, all of them.
  private(set) var dates: Set<Int> = []
  private var owners: [Int: Int] = [:]

  /// Baselines that differ by less are one, in points: a date may be set in another size or raised by rounding.
  static let tolerance: Float = 1.5

  /// - Parameters:
  ///   - view: the lines.
  ///   - content: those of one section.
  ///   - isText: whether a line is running text, which has no dates beside it.
  init(view: ViewText, content: [Int], isText: (ViewText.Line) -> Bool) {
    let alone = content.filter { view.lines[$0].isDateAlone && view.lines[$0].left != nil }
    guard !alone.isEmpty else { return }
    var rows = BaselineRows()
    for line in content {
      let text = view.lines[line]
      guard text.left != nil, text.dates.isEmpty, text.brokenDates == nil, !text.isDateTail, !text.hasBullet,
        !isText(text)
      else { continue }
      rows.insert(line, page: text.page, baseline: text.baseline)
    }
    for date in alone {
      let text = view.lines[date]
      let beside = rows.near(page: text.page, baseline: text.baseline, distance: Self.tolerance)
        .filter { abs(view.lines[$0].baseline - text.baseline) < Self.tolerance && dateOf[$0] == nil }
      guard let owner = beside.min(by: { abs($0 - date) < abs($1 - date) }) else { continue }
      dateOf[owner] = date
      owners[date] = owner
      dates.insert(date)
      var tail = date + 1
      while tail < view.lines.count, view.lines[tail].isDateTail {
        dates.insert(tail)
        owners[tail] = owner
        tail += 1
      }
    }
  }

  /// The line that a date stands beside.
  func owner(of date: Int) -> Int? { owners[date] }
}
