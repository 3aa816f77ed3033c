internal import ReadbackCore

/// Charts as SVG inside the page: they need no script, and printers draw them where they leave out backgrounds.
enum BarChart {
  /// A part of a bar: how much, and the class that colours it.
  struct Part {
    var amount: Int
    var tone: String
  }

  /// One bar whose parts add up to `whole`.
  static func bar(_ parts: [Part], of whole: Int, height: Int = 8, on page: inout HTMLText) {
    let words = parts.filter { $0.amount > 0 }
      .map { "\($0.tone) \(Figure.share($0.amount, of: whole))" }.joined(separator: ", ")
    let attributes: [(StaticString, String)] = [
      ("class", "bar"), ("role", "img"), ("aria-label", words), ("viewBox", "0 0 1000 \(height)"),
      ("height", "\(height)"), ("preserveAspectRatio", "none"),
    ]
    page.element("svg", attributes) { page in
      page.empty("rect", [("class", "rest"), ("width", "1000"), ("height", "\(height)")])
      var start = 0.0
      for part in parts where part.amount > 0 && whole > 0 {
        // What is there is seen, however little it is.
        let width = max(1000 * Double(part.amount) / Double(whole), 3)
        page.empty(
          "rect",
          [
            ("class", part.tone), ("x", Figure.tenths(start)), ("width", Figure.tenths(width)),
            ("height", "\(height)"),
          ])
        start += 1000 * Double(part.amount) / Double(whole)
      }
    }
  }

  static func parts(_ statuses: StatusCounts) -> [Part] {
    Verdict.Status.allCases.map { Part(amount: statuses[$0], tone: $0.rawValue) }
  }

  /// Files by tenths of their fidelity, as columns with their numbers.
  static func columns(_ tenths: [Int], on page: inout HTMLText) {
    let highest = max(tenths.max() ?? 0, 1)
    let attributes: [(StaticString, String)] = [
      ("class", "columns"), ("role", "img"), ("aria-label", "files by fidelity"), ("viewBox", "0 0 500 150"),
    ]
    page.element("svg", attributes) { page in
      for (index, files) in tenths.enumerated() {
        let x = 50 * index
        let height = 100 * Double(files) / Double(highest)
        page.empty(
          "rect",
          [
            ("class", index < 6 ? "broken" : index < 9 ? "at-risk" : "clean"), ("x", "\(x + 4)"),
            ("width", "42"),
            ("y", Figure.tenths(120 - height)), ("height", Figure.tenths(height)),
          ])
        page.element(
          "text", [("x", "\(x + 25)"), ("y", Figure.tenths(115 - height))], Figure.grouped(files))
        page.element(
          "text", [("class", "axis"), ("x", "\(x + 25)"), ("y", "138")], "\(10 * index)–\(10 * index + 10)")
      }
      page.empty("line", [("x1", "0"), ("x2", "500"), ("y1", "120.5"), ("y2", "120.5")])
    }
  }
}
