import ReadbackGolden
import Testing

@Suite struct LineDifferenceTests {
  private static func drawing(_ difference: LineDifference) -> String {
    difference.hunks.map { hunk in
      "@\(hunk.before),\(hunk.after) "
        + hunk.lines.map { line in
          switch line.kind {
          case .same: line.text
          case .removed: "-" + line.text
          case .added: "+" + line.text
          }
        }.joined(separator: " ")
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("", "", ""),
    ("a b c", "a b c", ""),
    ("a b c", "a x c", "@1,1 a -b +x c"),
    ("", "a", "@1,1 +a"),
    ("a", "", "@1,1 -a"),
    ("a b c d e f g", "a b c d e f g h", "@6,6 f g +h"),
    ("x a b c d e f g", "a b c d e f g", "@1,1 -x a b"),
    ("a b c d e f g h i", "b c d e f g h", "@1,1 -a b c | @7,6 g h -i"),
    ("a b c d e f", "b c d e f g", "@1,1 -a b c | @5,4 e f +g"),
    ("a b c d e", "x b c d e y", "@1,1 -a +x b c d e +y"),
  ])
  func `What differs stands with two lines around it`(
    _ before: String, _ after: String, _ expected: String
  ) {
    let difference = LineDifference(
      from: before.split(separator: " ").map(String.init), to: after.split(separator: " ").map(String.init))
    #expect(Self.drawing(difference) == expected)
  }

  @Test func `Long texts that have nothing in common are still compared`() {
    let difference = LineDifference(
      from: (0..<15_000).map { "a\($0)" }, to: (0..<15_000).map { "b\($0)" })
    #expect(difference.removed == 15_000)
    #expect(difference.added == 15_000)
  }
}
