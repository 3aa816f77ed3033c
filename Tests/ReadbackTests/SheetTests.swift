import Testing

@testable import ReadbackReports

@Suite("A sheet")
struct SheetTests {
  private func written(_ width: Int, isColored: Bool = false, _ body: (inout Sheet) -> Void) -> String {
    var sheet = Sheet(isColored: isColored, width: width)
    body(&sheet)
    return sheet.text
  }

  @Test(
    "wraps between words, within its columns",
    arguments: [
      ("one two three", "one two\nthree\n"),
      ("one two  three four", "one two\nthree four\n"),
      ("abcdefghijklmno", "abcdefghij\nklmno\n"),
      ("a abcdefghijklmno", "a\nabcdefghij\nklmno\n"),
      ("東京都庁 東京", "東京都庁\n東京\n"),
      ("東京都庁東京都", "東京都庁東\n京都\n"),
      ("", "\n"),
    ])
  func wraps(text: String, lines: String) {
    #expect(written(10) { $0.paragraph([Toned(text)]) } == lines)
  }

  @Test("hangs the lines after the first under their own indent")
  func hanging() {
    #expect(
      written(12) { $0.paragraph(["one two three"], indent: 2, hanging: 4) } == "  one two\n    three\n")
  }

  @Test("sets a label beside a text that wraps in its own column")
  func entries() {
    let text = written(16) { $0.entry("Fix", ["do this and that"], indent: 2, labelWidth: 5) }
    #expect(text == "  Fix  do this\n       and that\n")
  }

  @Test("puts a label that is too long for its column before the text")
  func longLabels() {
    #expect(written(20) { $0.entry("misplaced", ["a b"], indent: 0, labelWidth: 5) } == "misplaced a b\n")
  }

  @Test("leaves no space between pieces that have none")
  func pieces() {
    #expect(written(20) { $0.paragraph(["a", "b", ": c"]) } == "ab: c\n")
  }

  @Test("aligns the cells of a table and cuts what does not fit")
  func rows() {
    let text = written(20) {
      $0.row([
        Sheet.Cell(text: "pdf.stream", width: 6, isRightAligned: false), Sheet.Cell(text: "12", width: 4),
      ])
    }
    #expect(text == "pdf.s…   12\n")
  }

  @Test("is coloured only where it may be, and the colour ends with the word")
  func colors() {
    let pieces = [Toned("bad", .bad), Toned(" plain")]
    #expect(written(20) { $0.paragraph(pieces) } == "bad plain\n")
    #expect(written(20, isColored: true) { $0.paragraph(pieces) } == "\u{1B}[1;31mbad\u{1B}[0m plain\n")
  }

  @Test("lets no text reach the terminal as a control sequence", arguments: [false, true])
  func safety(isColored: Bool) {
    let hostile = "\u{1B}]52;c;x\u{7}\u{9B}2J"
    let text = written(80, isColored: isColored) {
      $0.paragraph([Toned(hostile)])
      $0.entry(Toned(hostile), [Toned(hostile)], indent: 0, labelWidth: 2)
      $0.row([Sheet.Cell(text: Toned(hostile), width: 60)])
    }
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) }
    )
  }
}
