/// Counts letters by how they are set.
struct StyleTally {
  /// More styles than this are not counted: a text that is set in so many has none that it is set in.
  private static let most = 64

  private var styles: [(style: TextStyle?, letters: Int)] = []
  /// Of the line before: neighbours are mostly set alike.
  private var last = 0

  mutating func add(_ line: ViewText.Line) {
    if last < styles.count, styles[last].style == line.style {
      styles[last].letters += line.letters
    } else if let known = styles.firstIndex(where: { $0.style == line.style }) {
      styles[known].letters += line.letters
      last = known
    } else if styles.count < Self.most {
      last = styles.count
      styles.append((line.style, line.letters))
    }
  }

  /// The style that most letters have; nil where the view does not say. Of two that have as many it is the smaller one,
  /// and of two of one size the one that comes later: titles come before their text.
  var mostUsed: TextStyle? {
    styles.reversed().max { ($0.letters, $1.style?.size ?? 0) < ($1.letters, $0.style?.size ?? 0) }?.style
  }
}
