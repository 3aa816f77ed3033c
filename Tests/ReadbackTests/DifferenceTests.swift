import Testing

@testable import ReadbackReports

@Suite("The difference between what was meant and what was read")
struct DifferenceTests {
  private func plain(_ pieces: [Toned]) -> String { pieces.map(\.text).joined() }

  @Test(
    "shows both whole where they fit, and else the words around the first difference",
    arguments: [
      ("one two three", "one X two three", "one two three ", "one X two three "),
      (
        "one two three four five six seven", "one two three four X five six seven",
        "… two three four five six …",
        "… two three four X five …"
      ),
      ("one two three four five six seven eight nine", "X", "one two three four five …", "X "),
      ("", "X", "", "X "),
      ("one two", "one two", "one two ", "one two "),
      (
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "x", "abcdefghijklmnopqrstuvwxyza…", "x "
      ),
    ])
  func windows(meant: String, read: String, meantShown: String, readShown: String) {
    let difference = Difference(meant: meant, read: read, columns: 28)
    #expect(plain(difference.meant) == meantShown)
    #expect(plain(difference.read) == readShown)
  }

  @Test("lets the words stand out that were not meant")
  func foreignWords() {
    let read = Difference(meant: "Led the team", read: "led Skills the team", columns: 40).read
    #expect(read.filter { $0.tone == .doubtful }.map(\.text) == ["Skills"])
  }
}
