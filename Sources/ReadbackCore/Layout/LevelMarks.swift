/// Rows of dots, stars or blocks that say how well somebody knows something.
enum LevelMarks {
  /// Fewest marks of a scale.
  private static let fewest = 3

  /// The first scale in a line of text; nil where it has none.
  ///
  /// Equal marks, then perhaps equal marks of another kind: `●●●○○`, never `●○●`.
  static func scale(in text: some Sequence<Unicode.Scalar>) -> String? {
    // Hardly any text has one, and all of it is looked at.
    guard text.contains(where: isMark) else { return nil }
    var marks = String.UnicodeScalarView()
    var changes = 0
    for scalar in text {
      if isMark(scalar) {
        if let last = marks.last, last != scalar { changes += 1 }
        marks.append(scalar)
      } else if scalar != " " && scalar != "\u{A0}" && scalar != "\u{FE0F}" {
        if marks.count >= fewest, changes <= 1 { break }
        marks = String.UnicodeScalarView()
        changes = 0
      }
    }
    return marks.count >= fewest && changes <= 1 ? String(marks) : nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // Block elements, squares, circles, stars and lozenges.
    case "\u{2588}", "\u{2591}"..."\u{2593}", "\u{25A0}"..."\u{25A3}", "\u{25AA}"..."\u{25B1}",
      "\u{25C6}"..."\u{25D3}", "\u{25E6}", "\u{25EF}", "\u{2605}", "\u{2606}", "\u{26AA}", "\u{26AB}",
      "\u{2729}"..."\u{272F}", "\u{2B1B}", "\u{2B1C}", "\u{2B24}", "\u{2B50}", "\u{2022}", "\u{2B58}":
      true
    // Icons of fonts: stars and circles have no code points of their own there.
    case "\u{E000}"..."\u{F8FF}": true
    default: false
    }
  }
}
