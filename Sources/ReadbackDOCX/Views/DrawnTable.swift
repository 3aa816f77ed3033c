internal import ReadbackCore

/// Tables drawn in characters, as pandoc's plain text has them.
enum DrawnTable {
  static func lines(_ rows: [[[View.Line]]]) -> [View.Line] {
    rows.flatMap { $0.flatMap { $0 } }
  }
}
